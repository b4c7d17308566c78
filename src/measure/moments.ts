import type { ValueCounts } from '../count/counts.ts';
import { compensatedSum } from './compensated-sum.ts';
import { countedRows } from './quantile.ts';

/**
 * Mean and sum of squared deviations of finite values, in units of `unit`: a power of two that is 1 unless the values
 * are so large or small that squares would overflow or vanish. Sums are compensated. NaN when there are no rows.
 */
export function moments(counts: ValueCounts): { n: number; mean: number; squares: number; unit: number } {
  const n = countedRows(counts);
  if (n === 0) return { n, mean: NaN, squares: NaN, unit: 1 };
  const unit = safeUnit(counts);
  const sum = (f: (value: number) => number) =>
    compensatedSum(counts.values.length, (i) => f(counts.values[i]!) * counts.rows[i]!);
  const first = counts.values[0]! / unit;
  // Differences from the smallest value: a constant column has its own value as mean, to the last digit.
  const mean = first + sum((value) => value / unit - first) / n;
  // The second sum takes back what rounding of the mean put into the first.
  const squares = sum((value) => (value / unit - mean) ** 2);
  const drift = sum((value) => value / unit - mean);
  return { n, mean, squares: Math.max(0, squares - (drift * drift) / n), unit };
}

/** A power of two by which the values may be divided so that their squares neither overflow nor vanish. */
export function safeUnit(...sides: ValueCounts[]): number {
  let largest = 0;
  for (const { values } of sides) {
    if (values.length > 0) largest = Math.max(largest, Math.abs(values[0]!), Math.abs(values.at(-1)!));
  }
  if (largest === 0 || (largest > 1e-100 && largest < 1e100)) return 1;
  return 2 ** Math.min(1023, Math.max(-1000, Math.floor(Math.log2(largest))));
}
