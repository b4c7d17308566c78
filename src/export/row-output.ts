import { writeFile } from 'node:fs/promises';
import { numberAt } from '../data/column/numbers.ts';
import type { Column } from '../data/table.ts';
import { Refusal } from '../refusal.ts';

/** Rows to be shown, column by column: numbers, texts and times (as Dates), null where there is nothing. */
export interface ShownRows {
  rows: number;
  columns: ShownColumn[];
}

export interface ShownColumn {
  name: string;
  type: Column['type'] | 'flag';
  /** True: decimal fractions, also where all of them happen to be whole. */
  decimal?: boolean;
  values: Cell[];
}

export type Cell = string | number | boolean | Date | null;

/** The cells of some rows of a column. */
export function cellsOf(column: Column, rows: Uint32Array): Cell[] {
  return Array.from(rows, (row) => {
    if (column.type === 'category') return column.categories[column.codes[row]!] ?? null;
    const value = numberAt(column.values, row);
    if (Number.isNaN(value)) return null;
    return column.type === 'time' ? new Date(value) : value;
  });
}

/** Rows as CSV, the header first, in pieces of many lines. */
export function* csv({ rows, columns }: ShownRows): Generator<string> {
  const line = (cells: string[]) => `${cells.map(csvCell).join(',')}\n`;
  yield line(columns.map(({ name }) => name));
  yield* pieces(rows, (row) => line(columns.map(({ values }) => text(values[row]!))));
}

/** Rows as JSON, one a line, in pieces of many lines. */
export function* jsonLines({ rows, columns }: ShownRows): Generator<string> {
  yield* pieces(
    rows,
    (row) =>
      `${JSON.stringify(Object.fromEntries(columns.map(({ name, values }) => [name, values[row]])))}\n`,
  );
}

export async function parquet({ columns }: ShownRows): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const columnData = columns.map(({ name, type, values, decimal = false }) => {
    if (type === 'category') return { name, data: values, type: 'STRING' as const };
    if (type === 'time') return { name, data: values, type: 'TIMESTAMP' as const };
    if (type === 'flag') return { name, data: values, type: 'BOOLEAN' as const };
    const whole = !decimal && values.every((value) => value === null || Number.isSafeInteger(value));
    return whole
      ? {
          name,
          data: values.map((value) => (value === null ? null : BigInt(value as number))),
          type: 'INT64' as const,
        }
      : { name, data: values, type: 'DOUBLE' as const };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

const writers: Record<string, (rows: ShownRows, file: string) => Promise<void>> = {
  '.csv': (rows, file) => writeFile(file, csv(rows)),
  '.jsonl': (rows, file) => writeFile(file, jsonLines(rows)),
  '.ndjson': (rows, file) => writeFile(file, jsonLines(rows)),
  '.parquet': async (rows, file) => writeFile(file, await parquet(rows)),
};

/** How a file of that name is written. Refuses an ending that says nothing known. */
export function writerFor(file: string): (rows: ShownRows) => Promise<void> {
  const ending = /\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? '';
  const write = Object.hasOwn(writers, ending) ? writers[ending]! : null;
  if (write === null)
    throw new Refusal(
      `--out "${file}": its ending says how to write it: ${Object.keys(writers).join(', ')}.`,
    );
  return (rows) =>
    write(rows, file).catch((error: NodeJS.ErrnoException) => {
      throw new Refusal(`${file}: cannot be written (${error.code ?? error.message}).`);
    });
}

function* pieces(rows: number, line: (row: number) => string): Generator<string> {
  for (let start = 0; start < rows; start += 1000) {
    let piece = '';
    for (let row = start; row < Math.min(rows, start + 1000); row++) piece += line(row);
    yield piece;
  }
}

function text(cell: Cell): string {
  if (cell === null) return '';
  return cell instanceof Date ? cell.toISOString() : String(cell);
}

/** A cell that no reader takes for more than one, and no spreadsheet for a formula. */
function csvCell(cell: string): string {
  const plain = /^[=+@\t\r]|^-(?!\d)/.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
