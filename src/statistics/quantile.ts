import type { ValueCounts } from '../count/counts.ts';
import { countedRows, valueOfRow } from '../count/ranks.ts';

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
