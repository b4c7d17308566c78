import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { TextReader, TooLong } from '../../src/data/bytes.ts';
import { written } from './written.ts';

/** The pieces of a file of which nothing but the last is ever used up: their lengths, and the text of the last. */
async function piecesOf(file: string, chunk: number): Promise<{ lengths: number[]; text: string }> {
  const reader = new TextReader({ file, gzip: file.endsWith('.gz'), chunk });
  const lengths: number[] = [];
  try {
    for (;;) {
      const { bytes, from, end, last } = await reader.next(0);
      lengths.push(end - from);
      if (last) return { lengths, text: bytes.toString('utf8', from, end) };
    }
  } finally {
    await reader.close();
  }
}

const text = 'äöü €, 𝄞\n'.repeat(100_000);

it.each([
  ['plain', written('enormous.csv', text)],
  ['packed', written('enormous.csv.gz', gzipSync(text))],
])('a field of many chunks is put together without going through it again for each: %s', async (_, file) => {
  const size = Buffer.byteLength(text);
  const { lengths, text: whole } = await piecesOf(file, 1000);
  expect(whole).toBe(text);
  // Chunk by chunk up to the room that is in front of each; then ever twice as many bytes.
  expect(lengths.filter((length) => length > 100_000).length).toBeLessThan(8);
  expect(lengths.at(-2)).toBeGreaterThan(size / 2.1);
});

it('a field beyond all measure is given up before twice as much of it is read', async () => {
  const file = written('beyond.csv', 'x'.repeat(70 << 20));
  await expect(piecesOf(file, 1 << 18)).rejects.toThrow(TooLong);
});

it.each([1, 3, 4, 64, 1 << 18])('a text comes whole in chunks of %i bytes', async (chunk) => {
  const short = text.slice(0, 500);
  expect((await piecesOf(written('short.csv', short), chunk)).text).toBe(short);
});

it('others have their turn while a long file is read', async () => {
  const reader = new TextReader({ file: written('turns.csv', text.repeat(3)), gzip: false });
  let piece = await reader.next(0);
  let turns = 0;
  const count = () => {
    turns++;
    counting = setImmediate(count);
  };
  let counting = setImmediate(count);
  while (!piece.last) piece = await reader.next(piece.end);
  clearImmediate(counting);
  await reader.close();
  // Five megabytes and more; one turn is had when the file is closed.
  expect(turns).toBeGreaterThan(3);
});
