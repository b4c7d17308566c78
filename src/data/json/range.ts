import { open } from 'node:fs/promises';
import { TextReader } from '../bytes.ts';
import { TableBuilder, type TableRequest } from '../column/builder.ts';
import type { FilledColumn } from '../column/column.ts';
import type { RangeProgress } from '../executor.ts';
import type { Budget } from '../memory.ts';
import type { FileSource, Split } from '../source.ts';
import { JsonLines, SHOWN } from './jsonl.ts';

const LINE_FEED = 10;
/** Bytes looked through at a time for the end of a line. */
const WINDOW = 1 << 16;

/** A part of a plain file of JSON lines to read: the lines that begin in `from..to` of its bytes. */
export interface LinesJob {
  file: string;
  bytes: number;
  request: TableRequest;
  from: number;
  /** null: to the end of the file. */
  to: number | null;
  budget?: Budget | undefined;
  chunk?: number;
}

/** What was read of it; null where a fault was met, of which whoever reads from the front tells best. */
export interface LinesPart {
  rows: number;
  /** Its keys, in order of first appearance. */
  header: string[];
  columns: FilledColumn[];
}

/** Reads a range of a file of JSON lines by itself. */
export async function readLines(
  job: LinesJob,
  tell: (news: RangeProgress) => void = () => {},
): Promise<LinesPart | null> {
  const { file, bytes, request, from, to, budget, chunk } = job;
  const limit = to ?? Infinity;
  const begin = from === 0 ? 0 : await nextLine(file, from - 1, limit);
  const optional = request.columns.map((column) => ({ ...column, required: false }));
  const table = new TableBuilder({ ...request, columns: optional }, budget);
  const source: FileSource = { file, bytes, gzip: false, tabs: false, list: false };
  const lines = new JsonLines(source, table, null, begin === 0);
  if (begin >= limit) return { rows: 0, header: [], columns: [] };
  const reader = new TextReader({
    ...source,
    start: begin,
    ...(chunk !== undefined && { chunk }),
    onBytes: (read) => tell({ bytes: read, rows: table.rows }),
  });
  let isRoomy = false;
  try {
    for (let used = 0; ; ) {
      const piece = await reader.next(used);
      used = lines.read(piece.bytes, piece.from, piece.end, piece.last, limit - piece.offset);
      if (piece.offset + used >= limit) break;
      if (piece.fault) return null;
      if (piece.last) break;
      reader.widen(table.columns.size);
      const text = piece.offset + used - begin;
      if (!isRoomy && text >= SHOWN) {
        isRoomy = true;
        table.reserveExpected(0, table.rows, text, (to ?? bytes) - begin);
      }
    }
  } catch {
    return null;
  } finally {
    await reader.close();
    // Whoever puts the ranges together takes the memory of the whole table.
    table.giveBack();
  }
  const columns = [...table.columns.values()].map((builder) => ({
    ...builder.filled(table.rows),
    nested: builder.nested,
  }));
  return { rows: table.rows, header: table.header, columns };
}

/** Reads a plain file of JSON lines in ranges, several at a time. False where one met a fault, and nothing was put. */
export async function readLinesInRanges(
  source: FileSource,
  { executor, ways }: Split,
  table: TableBuilder,
): Promise<boolean> {
  const { file, bytes, budget, chunk } = source;
  const { request } = table;
  const first = table.rows;
  const cuts = Array.from({ length: ways - 1 }, (_, i) => Math.round((bytes * (i + 1)) / ways));
  const progress = [0, ...cuts].map(() => ({ bytes: 0, rows: 0 }));
  const running = [0, ...cuts].map((from, i) => {
    const job: LinesJob = { file, bytes, request, from, to: cuts[i] ?? null, budget };
    return executor.run('readLines', chunk === undefined ? job : { ...job, chunk }, (news) => {
      progress[i] = news;
      source.onBytes?.(
        Math.min(
          bytes,
          progress.reduce((sum, one) => sum + one.bytes, 0),
        ),
      );
    });
  });
  const done = await Promise.allSettled(running);
  const parts = done.map((one) => (one.status === 'fulfilled' ? one.value : null));
  // Without any key there is nothing to read, and reading from the front says so.
  if (parts.some((part) => part === null) || parts.every((part) => part!.header.length === 0)) return false;
  const known = new Set(table.header);
  const meet = (name: string) => {
    if (known.has(name)) return;
    known.add(name);
    table.columnMet(name, table.rows, file);
  };
  table.reserve(first + parts.reduce((sum, part) => sum + part!.rows, 0));
  for (const name of table.folderNames()) meet(name);
  for (const part of parts) {
    const { header, columns, rows } = part!;
    header.forEach(meet);
    const met = new Map(columns.map((column) => [column.name, column]));
    for (const builder of table.columns.values()) {
      const filled = met.get(builder.name);
      if (table.isFolder(builder.name)) continue;
      if (filled) builder.append(filled, table.rows);
      else if (!builder.declined) for (let row = 0; row < rows; row++) builder.putMissing(table.rows + row);
    }
    table.rows += rows;
  }
  source.onBytes?.(bytes);
  return true;
}

/** Where the line behind the first line feed at or behind `from` begins; at least `limit` where none does before. */
async function nextLine(file: string, from: number, limit: number): Promise<number> {
  const handle = await open(file, 'r');
  try {
    const bytes = Buffer.alloc(WINDOW);
    for (let place = from; place < limit; ) {
      const { bytesRead } = await handle.read(bytes, 0, WINDOW, place);
      const feed = bytes.subarray(0, bytesRead).indexOf(LINE_FEED);
      if (feed >= 0) return place + feed + 1;
      if (bytesRead === 0) return place;
      place += bytesRead;
    }
    return limit;
  } finally {
    await handle.close();
  }
}
