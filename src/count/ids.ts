import { parseId } from '../data/cell/number.ts';
import { doublesOf, rowCount } from '../data/column/numbers.ts';
import { type Id, IdIndex, idsOf } from '../data/id-index.ts';
import type { CategoryColumn, Column } from '../data/table.ts';
import { isAscending } from './row-loops.ts';

/** Rows without an id, and rows whose id stood in an earlier row. */
export interface IdCounts {
  rows: number;
  missing: number;
  repeated: number;
  /** The first repeated row, from 1, and its id. */
  first: { row: number; id: string } | null;
}

export function countIds(column: Column): IdCounts {
  return column.type === 'category' ? countTexts(column.codes, column.categories) : countNumbers(column);
}

function countTexts(codes: Int32Array, categories: string[]): IdCounts {
  const seen = new Uint8Array(categories.length);
  const firstCode = firstCodes(categories);
  const counts: IdCounts = { rows: codes.length, missing: 0, repeated: 0, first: null };
  for (let row = 0; row < codes.length; row++) {
    const code = firstCode?.[codes[row]!] ?? codes[row]!;
    if (code < 0) counts.missing++;
    else if (seen[code]) {
      counts.repeated++;
      counts.first ??= { row: row + 1, id: categories[code]! };
    } else seen[code] = 1;
  }
  return counts;
}

/** Of each text the first that is the same id; null where every text is an id of its own. */
function firstCodes(categories: string[]): number[] | null {
  const codes = new Map<Id, number>();
  const first = categories.map((text, code) => {
    const id = parseId(text);
    if (!codes.has(id)) codes.set(id, code);
    return codes.get(id)!;
  });
  return codes.size === categories.length ? null : first;
}

function countNumbers(column: Exclude<Column, CategoryColumn>): IdCounts {
  const counts: IdCounts = { rows: rowCount(column.values), missing: 0, repeated: 0, first: null };
  if (isAscending(column.values)) return counts;
  const values = doublesOf(column.values);
  const seen = new IdIndex(column);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) counts.missing++;
    else if (seen.get(value) >= 0) {
      counts.repeated++;
      counts.first ??= { row: row + 1, id: String(value) };
    } else seen.set(value, row);
  }
  return counts;
}

/** The row of each of some ids that the column holds; of rows that share an id, the last. */
export function rowsOf(ids: Id[], column: Column): Map<Id, number> {
  const wanted = new Set<Id>(ids.filter((id) => id !== undefined));
  const idOf = idsOf(column);
  const length = column.type === 'category' ? column.codes.length : rowCount(column.values);
  const rows = new Map<Id, number>();
  for (let row = 0; row < length; row++) {
    const id = idOf(row);
    if (wanted.has(id)) rows.set(id, row);
  }
  return rows;
}
