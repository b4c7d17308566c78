import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Refusal } from '../../refusal.ts';
import type { Batch, Source, SourceOptions, StreamRecord } from '../source.ts';
import { type CsvRows, csvRows } from './csv-lines.ts';

const readable = /\.(?:jsonl|ndjson|csv|tsv)$/i;
const isCsv = (name: string) => /\.[ct]sv$/i.test(name);
const pieceBytes = 4 * 1024 * 1024;
/** A line that has no end after so many bytes is told as one that is too large. */
const longestLine = 64 * 1024 * 1024;
const pause = 250;

/**
 * A file of JSON lines or of CSV that grows, or a folder of them that are written one after the other, in the order of their names. A
 * position is a byte. A line counts when its line break is there. A row of CSV becomes an object of the texts of its cells, which are read
 * as those of a file are.
 */
export async function openFiles(path: string, { from, wait }: SourceOptions): Promise<Source> {
  const found = await stat(path).catch((error: Error) => {
    throw new Refusal(`--from ${path}: there is no such file or folder (${error.message}).`);
  });
  const folder = found.isDirectory() ? path : null;
  if (folder === null && !readable.test(path))
    throw new Refusal(
      `--from ${path}: a file that grows is read as JSON lines or as CSV. Name it .jsonl, .ndjson, .csv or .tsv.`,
    );
  const positions = new Map(Object.entries(from).map(([name, position]) => [name, Number(position)]));
  const gone = new Set<string>();
  const headers = new Map<string, CsvRows>();

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
      const piece = isCsv(name) ? await readCsvPiece(file, at, headers) : await readPiece(file, at, linesIn);
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

interface ReadPiece {
  records: StreamRecord[];
  next: number;
  atEnd: boolean;
}

/** The rows from a byte on, or from the first where that is 0; none while the header has not ended. */
async function readCsvPiece(file: string, from: number, headers: Map<string, CsvRows>): Promise<ReadPiece> {
  let rows = headers.get(file);
  if (rows === undefined) {
    const handle = await open(file, 'r');
    const bytes = Buffer.alloc(headBytes);
    const { bytesRead } = await handle.read(bytes, 0, headBytes, 0).finally(() => handle.close());
    const found = await csvRows(file, bytes.subarray(0, bytesRead));
    if (found === null) return { records: [], next: from, atEnd: true };
    rows = found;
    headers.set(file, rows);
  }
  const { begin, take } = rows;
  return readPiece(file, Math.max(from, begin), take);
}

const headBytes = 1024 * 1024;

/** What `take` makes of the bytes from one on: of a file that has grown, of its whole lines. */
async function readPiece(file: string, from: number, take: CsvRows['take']): Promise<ReadPiece> {
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
      const isAll = from + bytesRead >= size;
      const { records, used } = take(bytes.subarray(0, bytesRead), from);
      if (used > 0 || isAll) return { records, next: from + used, atEnd: isAll };
      // A line without an end is passed over in pieces, each of which is told as one that cannot be read.
      if (bytesRead >= longestLine)
        return {
          records: [{ value: bytes.subarray(0, bytesRead), at: `byte ${from}` }],
          next: from + bytesRead,
          atEnd: false,
        };
    }
  } finally {
    await handle.close();
  }
}

function linesIn(bytes: Buffer, from: number): { records: StreamRecord[]; used: number } {
  const records: StreamRecord[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    const value = bytes.subarray(start, end);
    if (value.length > 0 && !(value.length === 1 && value[0] === 13))
      records.push({ value, at: `byte ${from + start}` });
    start = end + 1;
  }
  return { records, used: start };
}
