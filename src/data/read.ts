import { createHash } from 'node:crypto';
import { Refusal } from '../refusal.ts';
import { TableBuilder, type TableRequest } from './column/builder.ts';
import type { ColumnBuilder } from './column/column.ts';
import { readCsv } from './csv/csv.ts';
import { refuseHeaderAgain } from './csv/header-again.ts';
import { withArrays } from './elements.ts';
import type { Executor } from './executor.ts';
import { type Format, formatOf } from './format.ts';
import { readJsonLines } from './json/jsonl.ts';
import { type Budget, budgetOf } from './memory.ts';
import type { FileSource } from './source.ts';
import type { Table } from './table.ts';

/** How far reading has come: the file being read, bytes of the set so far and in all, rows so far. */
export interface Progress {
  file: string;
  bytes: number;
  totalBytes: number;
  rows: number;
}

export interface ReadOptions {
  progress?(progress: Progress): void;
  /** Who takes over work; all of it is done here when absent. */
  executor?: Executor | undefined;
  /** Memory that the table may take; nobody looks when absent. */
  budget?: Budget | undefined;
  /** How many of the executor's jobs the table may take at a time. */
  ways?: number;
  /** Bytes read at a time; for tests. */
  chunk?: number;
}

/**
 * Reads files, in their order, as one set: CSV, TSV and text with a header line (`,` `;` tab or `|`; UTF-8), JSON lines,
 * gzip of each, Parquet. Refuses, with file, place and remedy, whatever is not fit to be judged: no rows, ragged rows, a
 * required column that is not there, columns that differ from file to file.
 */
export async function readTable(
  files: string[],
  request: TableRequest,
  options: ReadOptions = {},
): Promise<Table> {
  const arrays = withArrays(request);
  return arrays
    ? arrays.take(await readColumns(files, arrays.request, options))
    : readColumns(files, request, options);
}

async function readColumns(files: string[], request: TableRequest, options: ReadOptions): Promise<Table> {
  if (files.length === 0) throw new Refusal('No file was named to read.');
  const formats = await Promise.all(files.map(formatOf));
  const totalBytes = formats.reduce((sum, { bytes }) => sum + bytes, 0);
  const { executor } = options;
  const ways = executor ? Math.min(options.ways ?? 1, Math.floor(totalBytes / executor.least)) : 0;
  const divisible = formats.every(({ kind, gzip }) => (kind === 'csv' || kind === 'parquet') && !gzip);
  if (executor && ways > 0 && !(divisible && ways > 1)) {
    return executor.run('readTable', { files, request, budget: options.budget }, (news) =>
      options.progress?.(news),
    );
  }
  const hash = createHash('sha256');
  const budget = options.budget ?? budgetOf(null);
  const table = new TableBuilder(request, budget);
  const read = async (only: ReadonlySet<ColumnBuilder> | null) => {
    let before = 0;
    const log = request.log && (await import('./log/log.ts')).openLog(request.log);
    for (const [index, file] of files.entries()) {
      const format = formats[index]!;
      const report = (bytes: number) =>
        options.progress?.({ file, bytes: only ? totalBytes : before + bytes, totalBytes, rows: table.rows });
      const source: FileSource = { file, ...format, hash: only ? null : hash, onBytes: report, log, budget };
      source.last = index === files.length - 1;
      if (options.chunk !== undefined) source.chunk = options.chunk;
      if (executor && ways > 1) source.split = { executor, ways };
      const first = table.rows;
      table.beginFile(file);
      await readers[format.kind](source, table, only);
      table.endFile(first, only);
      before += format.bytes;
    }
  };
  await read(null);
  const rows = table.rows;
  if (rows === 0) {
    throw new Refusal(
      `${files.join(', ')}: there are no rows below the header. A set needs at least one row.`,
    );
  }
  const declined = table.declined(rows);
  if (declined.length > 0) {
    for (const builder of declined) builder.restartAsCategory();
    table.rows = 0;
    await read(new Set(declined));
    if (table.rows !== rows) throw new Refusal(`${files.join(', ')}: changed while being read. Try again.`);
  }
  const columns = [...table.columns.values()]
    .filter(({ nested }) => !nested)
    .map((builder) => [builder.name, builder.finish(rows)] as const);
  const whole: Table = {
    rows,
    columns: new Map(columns),
    header: table.header,
    source: {
      files,
      bytes: totalBytes,
      sha256: hash.digest('hex'),
      ...(request.log && { log: request.log }),
    },
  };
  if (formats.some(({ kind }) => kind === 'csv')) refuseHeaderAgain(whole);
  return whole;
}

const readers: Record<Format['kind'], typeof readCsv> = {
  csv: readCsv,
  jsonl: readJsonLines,
  parquet: async (...words) => (await import('./parquet/parquet.ts')).readParquet(...words),
};
