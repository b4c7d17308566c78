import { type Id, parseId } from './cell/number.ts';
import { doublesOf } from './column/numbers.ts';
import type { Column } from './table.ts';

export type { Id };

/** A Map holds at most 2^24 entries. */
const MOST = 2 ** 23;

/** The ids of a column, by row. A number is the same id as the text that writes it: 5832, "5832", "5832.0" (see `parseId`). */
export function idsOf(column: Column): (row: number) => Id {
  if (column.type === 'category') {
    const ids: Id[] = column.categories.map(parseId);
    return (row) => ids[column.codes[row]!];
  }
  const values = doublesOf(column.values);
  return (row) => (Number.isNaN(values[row]) ? undefined : values[row]);
}

/** Which row holds an id. Whole numbers that lie close together take an array, others a Map. */
export class IdIndex {
  private readonly first: number;
  private readonly dense: Int32Array;
  private readonly maps: Map<Id, number>[] = [new Map()];

  constructor(column: Column) {
    const values = column.type === 'category' ? null : doublesOf(column.values);
    const range = values && rangeOf(values);
    const length = range ? range.last - range.first + 1 : 0;
    const fits = values !== null && length <= 4 * values.length + 1024;
    this.first = range?.first ?? 0;
    this.dense = new Int32Array(fits ? length : 0).fill(-1);
  }

  /** The row of an id, -1 where it has none. */
  get(id: Id): number {
    const place = this.placeOf(id);
    if (place >= 0) return this.dense[place]!;
    for (const map of this.maps) {
      const row = map.get(id);
      if (row !== undefined) return row;
    }
    return -1;
  }

  set(id: Id, row: number): void {
    const place = this.placeOf(id);
    if (place >= 0) {
      this.dense[place] = row;
      return;
    }
    const last = this.maps.at(-1)!;
    const holder = this.maps.length === 1 ? last : (this.maps.find((map) => map.has(id)) ?? last);
    holder.set(id, row);
    if (last.size >= MOST) this.maps.push(new Map());
  }

  /** Where in `dense` an id belongs, -1 where that is in a Map. */
  private placeOf(id: Id): number {
    if (typeof id !== 'number' || !Number.isInteger(id)) return -1;
    const place = id - this.first;
    return place >= 0 && place < this.dense.length ? place : -1;
  }
}

function rangeOf(values: Float64Array): { first: number; last: number } | null {
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    if (value < first) first = value;
    if (value > last) last = value;
  }
  return Number.isInteger(first) && Number.isFinite(last) ? { first, last: Math.floor(last) } : null;
}
