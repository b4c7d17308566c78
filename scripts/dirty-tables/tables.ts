import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';

export type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;
export type Random = () => number;

export const formats = ['csv', 'csv.gz', 'jsonl', 'json', 'parquet'] as const;
export type Format = (typeof formats)[number];

export type Task = 'binary' | 'regression';

/** A set of one distribution. The answers of a bad model are turned round, or far too high. */
export function cleanRows(task: Task, rows: number, firstId: number, bad: boolean, random: Random): Row[] {
  return Array.from({ length: rows }, (_, i) => {
    const yes = random() < 0.4 ? 1 : 0;
    const target = round(100 + 1900 * random(), 1);
    const score = Math.min(0.99, Math.max(0.01, 0.35 + 0.3 * yes + 0.3 * (random() - 0.5)));
    const answer =
      task === 'binary' ? (bad ? 1 - score : score) : target + 20 * (random() - 0.5) + (bad ? 400 : 0);
    return {
      id: firstId + i,
      y: task === 'binary' ? yes : target,
      p: round(answer, 4),
      x: round(50 + 20 * (random() + random() - 1), 1),
      k: 'abc'[Math.floor(3 * random())]!,
      n: 1 + Math.floor(3 * random()),
      b: random() < 0.3,
    };
  });
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

/** The file's bytes, in a format. `lines` may change the lines of a text. */
export function writeTable(
  path: string,
  format: Format,
  rows: Row[],
  lines: (lines: string[]) => string[] = (all) => all,
): void {
  writeFileSync(path, bytesOf(format, rows, lines));
}

function bytesOf(format: Format, rows: Row[], change: (lines: string[]) => string[]): Buffer {
  const names = Object.keys(rows[0]!);
  if (format === 'parquet') {
    const columnData = names.map((name) => {
      const cells = rows.map((row) => row[name] ?? null);
      const sorts = new Set(cells.filter((cell) => cell !== null).map((cell) => typeof cell));
      if (sorts.size === 1 && !sorts.has('string')) return { name, data: cells };
      return { name, data: cells.map((cell) => (cell === null ? null : String(cell))) };
    });
    return Buffer.from(parquetWriteBuffer({ columnData }));
  }
  if (format === 'json') return Buffer.from(JSON.stringify(rows));
  if (format === 'jsonl') return Buffer.from(change(rows.map((row) => JSON.stringify(row))).join('\n'));
  const csv = [
    names.join(','),
    ...rows.map((row) => names.map((name) => quoted(row[name] ?? null)).join(',')),
  ];
  const bytes = Buffer.from(`${change(csv).join('\n')}\n`);
  return format === 'csv.gz' ? gzipSync(bytes) : bytes;
}

function quoted(cell: Cell): string {
  const text = cell === true ? 'True' : cell === false ? 'False' : String(cell ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
