import type { ValueCounts } from '../count/counts.ts';

/** Sums that were asked for before: most statistics of a column begin by asking. */
const known = new WeakMap<Uint32Array, number>();

/** How many rows the counts hold. */
export function countedRows(counts: ValueCounts): number {
  const before = known.get(counts.rows);
  if (before !== undefined) return before;
  const sum = rowsWithin(counts, 0, counts.rows.length);
  known.set(counts.rows, sum);
  return sum;
}

/**
 * Quantiles at ascending probabilities in [0, 1], interpolated linearly between the order statistics around
 * (n − 1)·p: type 7 of Hyndman & Fan 1996, the default of numpy and R. NaN for each when there are no rows.
 */
export function quantiles(counts: ValueCounts, probabilities: readonly number[]): number[] {
  const n = countedRows(counts);
  if (n === 0) return probabilities.map(() => NaN);
  const { values, rows } = counts;
  const found: number[] = [];
  let index = 0;
  let below = 0;
  for (const probability of probabilities) {
    const position = (n - 1) * probability;
    const floor = Math.floor(position);
    while (below + rows[index]! <= floor) below += rows[index++]!;
    const low = values[index]!;
    const withinRun = floor + 1 < below + rows[index]!;
    const high = withinRun || index + 1 === values.length ? low : values[index + 1]!;
    found.push(interpolate(low, high, position - floor));
  }
  return found;
}

/** Rows of `counts.values[from..to)`. */
export function rowsWithin({ rows }: ValueCounts, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += rows[i]!;
  return sum;
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
