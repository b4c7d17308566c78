import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** The lines of the first `bytes` of a file, one at a time. */
export async function* linesOf(file: string, bytes = Infinity): AsyncGenerator<string> {
  if (bytes === 0) return;
  yield* createInterface({
    input: createReadStream(file, { encoding: 'utf8', end: bytes - 1 }),
    crlfDelay: Infinity,
  });
}

/** Hears of each line of a file as the bytes from `start` to `end` of a block; `between` is waited for after each block. */
export async function eachLine(
  file: string,
  take: (block: Buffer, start: number, end: number) => void,
  between: () => Promise<void> = async () => {},
): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    const block = rest.length === 0 ? (piece as Buffer) : Buffer.concat([rest, piece as Buffer]);
    let start = 0;
    for (let feed = block.indexOf(10); feed >= 0; feed = block.indexOf(10, start)) {
      take(block, start, feed);
      start = feed + 1;
    }
    rest = block.subarray(start);
    await between();
  }
  if (rest.length > 0) take(rest, 0, rest.length);
  await between();
}

/** 53 bits that stand for bytes, the same on every machine. Whoever needs to be sure compares the bytes. */
export function hashOf(bytes: Uint8Array, start = 0, end = bytes.length): number {
  let one = 0x811c9dc5;
  let two = 0x9747b28c;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    one = Math.imul(one ^ byte, 0x01000193);
    two = Math.imul(two ^ byte, 0x5bd1e995);
    two ^= two >>> 13;
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b);
  one ^= one >>> 13;
  two = Math.imul(two ^ (two >>> 15), 0xc2b2ae35);
  two ^= two >>> 16;
  return (one >>> 0) * 0x20_0000 + (two >>> 11);
}
