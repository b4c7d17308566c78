import { numberAt } from '../../data/column/numbers.ts';
import type { Column, Table } from '../../data/table.ts';

/** Which member, such as which host, each row belongs to; -1: to none. */
export interface Members {
  names: string[];
  of: Int32Array;
}

/** Members that are looked at; a column with more of them names no hosts. */
export const mostMembers = 1000;

/** The members that a column names; null without the column, or where it names too many. */
export function membersOf(table: Table, name: string | null): Members | null {
  const column = name === null ? undefined : table.columns.get(name);
  if (column === undefined) return null;
  if (column.type === 'category')
    return column.categories.length > mostMembers ? null : { names: column.categories, of: column.codes };
  const places = new Map<number, number>();
  const of = new Int32Array(table.rows).fill(-1);
  for (let row = 0; row < table.rows; row++) {
    const value = numberOf(column, row);
    if (Number.isNaN(value)) continue;
    const place = places.get(value) ?? places.size;
    if (place >= mostMembers) return null;
    places.set(value, place);
    of[row] = place;
  }
  return { names: [...places.keys()].map(String), of };
}

/** The times of a table, NaN where a row has none; null without a column of them. */
export function timesOf(table: Table, name: string | null): Float64Array | null {
  const column = name === null ? undefined : table.columns.get(name);
  return column?.type === 'time' ? column.values : null;
}

/** A cell as a number; NaN where it is none. */
export function numberOf(column: Column, row: number): number {
  return column.type === 'category' ? Number.NaN : numberAt(column.values, row);
}
