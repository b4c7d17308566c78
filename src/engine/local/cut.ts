import { createHash } from 'node:crypto';
import { readCell } from '../../data/cell/cell.ts';
import { oneMore } from '../../data/cell/invalid.ts';
import { timeZone } from '../../data/cell/time-zone.ts';
import { doublesOf, numberAt } from '../../data/column/numbers.ts';
import { readTable } from '../../data/read.ts';
import type { CategoryColumn, Column, Invalid, Table } from '../../data/table.ts';

/** Cells that hold no number or time though they hold a text: what they are, and the text. */
type OddCell = { sort: 'invalid' | 'infinite'; text: string } | null;
/** Those of a column by row, for each column that has any. */
type OddCells = Map<string, (row: number) => OddCell>;

/** Makes tables of some rows of `table`: `invalid` cells are told from missing ones by reading their columns again, as texts. */
export async function cutter(table: Table, zone: string): Promise<(rows: Int32Array) => Table> {
  const invalid = await oddCells(table, zone);
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

async function oddCells({ columns, source, rows }: Table, zoneName: string): Promise<OddCells> {
  const typed = [...columns].filter(
    (entry): entry is [string, Exclude<Column, CategoryColumn>] =>
      entry[1].type !== 'category' && Boolean(entry[1].invalid ?? entry[1].infinite),
  );
  if (typed.length === 0) return new Map();
  const again = await readTable(source.files, {
    columns: typed.map(([name]) => ({ name, type: 'category', required: true })),
    others: 'skip',
    log: source.log,
  });
  if (again.rows !== rows) throw new Error(`${source.files.join(', ')} changed while being read`);
  const zone = timeZone(zoneName);
  return new Map(
    typed.map(([name, { type, format = null }]) => {
      const { codes, categories } = again.columns.get(name) as CategoryColumn;
      const odd = categories.map((written): OddCell => {
        const value = readCell(written, { type, asked: false, format, zone });
        const text = written.slice(0, 80);
        if (value === undefined) return { sort: 'invalid', text };
        return Number.isNaN(value) || Number.isFinite(value) ? null : { sort: 'infinite', text };
      });
      return [name, (row: number) => odd[codes[row]!] ?? null] as const;
    }),
  );
}

function pick(column: Column, rows: Int32Array, oddAt: ((row: number) => OddCell) | undefined): Column {
  if (column.type === 'category') {
    const { markers: _, ...rest } = column;
    const codes = rows.map((row) => column.codes[row]!);
    return { ...rest, codes, missing: codes.reduce((sum, code) => sum + (code < 0 ? 1 : 0), 0) };
  }
  const values = Float64Array.from(rows, (row) => numberAt(column.values, row));
  let absent = 0;
  const found: Record<'invalid' | 'infinite', Invalid | null> = { invalid: null, infinite: null };
  for (let i = 0; i < rows.length; i++) {
    if (!Number.isNaN(values[i])) continue;
    absent++;
    const odd = oddAt?.(rows[i]!) ?? null;
    if (odd) found[odd.sort] = oneMore(found[odd.sort], i, odd.text);
  }
  const { invalid, infinite } = found;
  const { infinite: _, markers: __, ...rest } = column;
  const missing = absent - (invalid?.cells ?? 0);
  return { ...rest, values, missing, invalid, ...(infinite && { infinite }) } as Column;
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
