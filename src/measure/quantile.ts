import type { ValueCounts } from '../count/counts.ts';

/** Values that are summed up at a time. */
const BLOCK = 1024;
/** Sums that were asked for before, since most statistics of a column begin by asking: the rows before each block, and all rows. */
const known = new WeakMap<Uint32Array, Float64Array>();

function rowsBeforeBlocks(rows: Uint32Array): Float64Array {
  const before = known.get(rows);
  if (before) return before;
  const sums = new Float64Array(Math.ceil(rows.length / BLOCK) + 1);
  for (let block = 0; block + 1 < sums.length; block++) {
    const end = Math.min((block + 1) * BLOCK, rows.length);
    sums[block + 1] = sums[block]! + sumOf(rows, block * BLOCK, end);
  }
  known.set(rows, sums);
  return sums;
}

function sumOf(rows: Uint32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += rows[i]!;
  return sum;
}

/** How many rows the counts hold. */
export function countedRows({ rows }: Pick<ValueCounts, 'rows'>): number {
  return rowsBeforeBlocks(rows).at(-1)!;
}

/** Rows of `counts.values[from..to)`. */
export function rowsWithin({ rows }: ValueCounts, from: number, to: number): number {
  return to - from < 2 * BLOCK ? sumOf(rows, from, to) : rowsBefore(rows, to) - rowsBefore(rows, from);
}

function rowsBefore(rows: Uint32Array, index: number): number {
  const block = Math.floor(index / BLOCK);
  return rowsBeforeBlocks(rows)[block]! + sumOf(rows, block * BLOCK, index);
}

/**
 * Quantiles at probabilities in [0, 1], interpolated linearly between the order statistics around (n − 1)·p: type 7 of
 * Hyndman & Fan 1996, the default of numpy and R. NaN for each when there are no rows.
 */
export function quantiles(counts: ValueCounts, probabilities: readonly number[]): number[] {
  const n = countedRows(counts);
  if (n === 0) return probabilities.map(() => NaN);
  const { values, rows } = counts;
  return probabilities.map((probability) => {
    const position = (n - 1) * probability;
    const floor = Math.floor(position);
    const { index, end } = valueOfRow(rows, floor);
    const low = values[index]!;
    const high = floor + 1 < end || index + 1 === values.length ? low : values[index + 1]!;
    return interpolate(low, high, position - floor);
  });
}

/** The lower median. */
export function middle({ values, rows }: ValueCounts): number {
  return values[valueOfRow(rows, Math.floor((countedRows({ rows }) - 1) / 2)).index]!;
}

/** Which value the row at a place has, from 0, when all are in order, and how many rows have that one or less. */
function valueOfRow(rows: Uint32Array, place: number): { index: number; end: number } {
  const before = rowsBeforeBlocks(rows);
  const block = firstAbove(before, 1, place) - 1;
  let index = block * BLOCK;
  let end = before[block]! + rows[index]!;
  while (end <= place) end += rows[++index]!;
  return { index, end };
}

/** Where in ascending values, from `from` on, the first stands that is not below `bound`. */
export function firstFrom(values: Float64Array, from: number, bound: number): number {
  let [low, high] = [from, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same for the first that is above `bound`. */
export function firstAbove(values: Float64Array, from: number, bound: number): number {
  let [low, high] = [from, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The quantile at one probability: see `quantiles`. */
export function quantile(counts: ValueCounts, probability: number): number {
  return quantiles(counts, [probability])[0]!;
}

/** low + t·(high − low), without overflow and never outside [low, high]. */
export function interpolate(low: number, high: number, t: number): number {
  if (low === high) return low;
  const width = high - low;
  if (!Number.isFinite(width)) return low * (1 - t) + high * t;
  return t < 0.5 ? low + width * t : high - width * (1 - t);
}
