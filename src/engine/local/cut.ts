import { createHash } from 'node:crypto';
import { parseNumber } from '../../data/number.ts';
import { doublesOf, numberAt } from '../../data/numbers.ts';
import { readTable } from '../../data/read.ts';
import type { CategoryColumn, Column, Invalid, Table } from '../../data/table.ts';
import { parseTime } from '../../data/time.ts';
import { timeZone } from '../../data/time-zone.ts';

/** Texts of the cells that are no value of their column's type, by column and row. */
type InvalidTexts = Map<string, (row: number) => string | null>;

/** Makes tables of some rows of `table`: `invalid` cells are told from missing ones by reading their columns again, as texts. */
export async function cutter(table: Table, zone: string): Promise<(rows: Int32Array) => Table> {
  const invalid = await invalidTexts(table, zone);
  return (rows) => {
    const columns = new Map<string, Column>();
    for (const [name, column] of table.columns) columns.set(name, pick(column, rows, invalid.get(name)));
    return {
      ...table,
      rows: rows.length,
      columns,
      source: { ...table.source, sha256: digest(columns, rows.length) },
    };
  };
}

async function invalidTexts({ columns, source, rows }: Table, zoneName: string): Promise<InvalidTexts> {
  const typed = [...columns].filter(
    (entry): entry is [string, Exclude<Column, CategoryColumn>] =>
      entry[1].type !== 'category' && entry[1].invalid !== null,
  );
  if (typed.length === 0) return new Map();
  const again = await readTable(source.files, {
    columns: typed.map(([name]) => ({ name, type: 'category', required: true })),
    others: 'skip',
  });
  if (again.rows !== rows) throw new Error(`${source.files.join(', ')} changed while being read`);
  const zone = timeZone(zoneName);
  return new Map(
    typed.map(([name, { type }]) => {
      const { codes, categories } = again.columns.get(name) as CategoryColumn;
      const parse = (text: string) => (type === 'time' ? parseTime(text, zone) : parseNumber(text));
      const wrong = categories.map((text) => (parse(text) === undefined ? text.slice(0, 80) : null));
      return [name, (row: number) => wrong[codes[row]!] ?? null] as const;
    }),
  );
}

function pick(
  column: Column,
  rows: Int32Array,
  textAt: ((row: number) => string | null) | undefined,
): Column {
  if (column.type === 'category') {
    const codes = rows.map((row) => column.codes[row]!);
    return { ...column, codes, missing: codes.reduce((sum, code) => sum + (code < 0 ? 1 : 0), 0) };
  }
  const values = Float64Array.from(rows, (row) => numberAt(column.values, row));
  let absent = 0;
  let invalid: Invalid | null = null;
  for (let i = 0; i < rows.length; i++) {
    if (!Number.isNaN(values[i])) continue;
    absent++;
    const text = textAt?.(rows[i]!) ?? null;
    if (text === null) continue;
    if (invalid) invalid.cells++;
    else invalid = { cells: 1, row: i + 1, text };
  }
  return { ...column, values, missing: absent - (invalid?.cells ?? 0), invalid };
}

/** SHA-256 of what the rows hold, so that the same rows are the same set however long the log has grown. */
function digest(columns: Map<string, Column>, rows: number): string {
  const hash = createHash('sha256').update(`${rows}\n`);
  for (const [name, column] of [...columns].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(JSON.stringify([name, column.type]));
    if (column.type === 'category') {
      hash.update(JSON.stringify(Array.from(column.codes, (code) => column.categories[code] ?? null)));
    } else hash.update(new Uint8Array(Float64Array.from(doublesOf(column.values)).buffer));
  }
  return hash.digest('hex');
}
