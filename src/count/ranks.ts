import type { RowCounts, ValueCounts } from './counts.ts';
import { sumsOfParts } from './row-loops.ts';

/** Values that are added together at a time. */
const BLOCK = 128;
/** Sums that were asked for before, since most statistics of a column begin by asking: the rows before each block, and all rows. */
const known = new WeakMap<RowCounts, Float64Array>();

function rowsBeforeBlocks(rows: RowCounts): Float64Array {
  const before = known.get(rows);
  if (before) return before;
  const parts =
    rows instanceof Uint32Array
      ? sumsOfParts(rows, BLOCK)
      : Float64Array.from({ length: Math.ceil(rows.length / BLOCK) }, (_, block) =>
          sumOf(rows, block * BLOCK, Math.min(rows.length, (block + 1) * BLOCK)),
        );
  const sums = new Float64Array(parts.length + 1);
  parts.forEach((sum, block) => {
    sums[block + 1] = sums[block]! + sum;
  });
  known.set(rows, sums);
  return sums;
}

function sumOf(rows: RowCounts, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += rows[i]!;
  return sum;
}

/** How many rows the counts hold. */
export function countedRows({ rows }: Pick<ValueCounts, 'rows'>): number {
  return rowsBeforeBlocks(rows).at(-1)!;
}

/** Rows of `counts.values[from..to)`. */
export function rowsWithin(counts: Pick<ValueCounts, 'rows'>, from: number, to: number): number {
  return to - from < BLOCK ? sumOf(counts.rows, from, to) : rowsBefore(counts, to) - rowsBefore(counts, from);
}

/** Rows of `counts.values[0..index)`. */
export function rowsBefore({ rows }: Pick<ValueCounts, 'rows'>, index: number): number {
  const block = Math.floor(index / BLOCK);
  return rowsBeforeBlocks(rows)[block]! + sumOf(rows, block * BLOCK, index);
}

/** Which value the row at a place has, from 0, when all are in order, and how many rows have that one or less. */
export function valueOfRow(rows: RowCounts, place: number): { index: number; end: number } {
  const before = rowsBeforeBlocks(rows);
  const block = firstAbove(before, 1, place) - 1;
  let index = block * BLOCK;
  let end = before[block]! + rows[index]!;
  while (end <= place) end += rows[++index]!;
  return { index, end };
}

/** Where in ascending values, from `from` on, the first stands that is not below `bound`. */
export function firstFrom(values: Float64Array, from: number, bound: number): number {
  let low = from;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same for the first that is above `bound`. */
export function firstAbove(values: Float64Array, from: number, bound: number): number {
  let low = from;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
