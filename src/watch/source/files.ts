import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Refusal } from '../../refusal.ts';
import type { Batch, Source, SourceOptions, StreamRecord } from '../source.ts';

const readable = /\.(?:jsonl|ndjson)$/i;
const pieceBytes = 4 * 1024 * 1024;
/** A line that has no end after so many bytes is told as one that is too large. */
const longestLine = 64 * 1024 * 1024;
const pause = 250;

/**
 * A file of JSON lines that grows, or a folder of them that are written one after the other, in the order of their names. A position
 * is a byte. A line counts when its line break is there.
 */
export async function openFiles(path: string, { from, wait }: SourceOptions): Promise<Source> {
  const found = await stat(path).catch((error: Error) => {
    throw new Refusal(`--from ${path}: there is no such file or folder (${error.message}).`);
  });
  const folder = found.isDirectory() ? path : null;
  if (folder === null && !readable.test(path))
    throw new Refusal(`--from ${path}: a file that grows is read as JSON lines. Name it .jsonl or .ndjson.`);
  const positions = new Map(Object.entries(from).map(([name, position]) => [name, Number(position)]));
  const gone = new Set<string>();

  async function names(): Promise<string[]> {
    if (folder === null) return [basename(path)];
    const all = (await readdir(folder)).filter((name) => readable.test(name) && !/^[._]/.test(name));
    return all.sort();
  }

  async function poll(): Promise<Batch[]> {
    const files = await names();
    for (const name of positions.keys()) if (!files.includes(name)) gone.add(name);
    const batches: Batch[] = [...gone].map((partition) => {
      positions.delete(partition);
      return { partition, records: [], next: '', atEnd: true, behind: 0, ended: true };
    });
    gone.clear();
    let some = false;
    for (const [i, name] of files.entries()) {
      const at = positions.get(name) ?? 0;
      const file = folder === null ? path : join(folder, name);
      const piece = await readPiece(file, at);
      const isLast = i === files.length - 1;
      positions.set(name, piece.next);
      some ||= piece.records.length > 0;
      batches.push({
        partition: name,
        records: piece.records,
        next: String(piece.next),
        atEnd: piece.atEnd,
        behind: null,
        // Another file has been begun.
        ...(piece.atEnd && !isLast ? { ended: true } : {}),
      });
      if (!piece.atEnd) break;
    }
    if (!some && wait) await delay(pause);
    return batches;
  }

  return { name: `files:${path}`, poll, commit: async () => {}, close: async () => {} };
}

async function readPiece(
  file: string,
  from: number,
): Promise<{ records: StreamRecord[]; next: number; atEnd: boolean }> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    if (size < from)
      throw new Refusal(
        `${file}: was read up to byte ${from} and holds ${size} now: it was cut or written anew. Begin a new file, and leave the old one as it is.`,
      );
    for (let length = pieceBytes; ; length *= 2) {
      const bytes = Buffer.alloc(Math.min(length, size - from));
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
      const end = bytes.lastIndexOf(10, bytesRead) + 1;
      const isAll = from + bytesRead >= size;
      if (end === 0 && !isAll && bytesRead < longestLine) continue;
      // A line without an end is passed over in pieces, each of which is told as no JSON.
      const stop = end === 0 && !isAll ? bytesRead : end;
      return { records: linesIn(bytes.subarray(0, stop), from), next: from + stop, atEnd: isAll };
    }
  } finally {
    await handle.close();
  }
}

function linesIn(bytes: Buffer, from: number): StreamRecord[] {
  const records: StreamRecord[] = [];
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed;
    const value = bytes.subarray(start, end);
    if (value.length > 0 && !(value.length === 1 && value[0] === 13))
      records.push({ value, at: `byte ${from + start}` });
    start = end + 1;
  }
  return records;
}
