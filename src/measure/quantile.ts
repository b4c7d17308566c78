import type { ValueCounts } from '../count/counts.ts';

/** Sums that were asked for before: most statistics of a column begin by asking. */
const known = new WeakMap<Uint32Array, number>();

/** How many rows the counts hold. */
export function countedRows({ rows }: ValueCounts): number {
  const before = known.get(rows);
  if (before !== undefined) return before;
  let sum = 0;
  for (let i = 0; i < rows.length; i++) sum += rows[i]!;
  known.set(rows, sum);
  return sum;
}

/**
 * Quantiles at ascending probabilities in [0, 1], interpolated linearly between the order statistics around
 * (n − 1)·p: type 7 of Hyndman & Fan 1996, the default of numpy and R. NaN for each when there are no rows.
 */
export function quantiles(counts: ValueCounts, probabilities: readonly number[]): number[] {
  const n = countedRows(counts);
  if (n === 0) return probabilities.map(() => NaN);
  let index = 0;
  let below = 0;
  return probabilities.map((probability) => {
    const position = (n - 1) * probability;
    const floor = Math.floor(position);
    while (below + counts.rows[index]! <= floor) below += counts.rows[index++]!;
    const low = counts.values[index]!;
    const withinRun = floor + 1 < below + counts.rows[index]!;
    const high = withinRun || index + 1 === counts.values.length ? low : counts.values[index + 1]!;
    return interpolate(low, high, position - floor);
  });
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
