import type { ValueCounts } from '../count/counts.ts';
import { countedRows } from '../count/ranks.ts';
import { deviations } from './kernel.ts';
import { middle } from './quantile.ts';

/**
 * Mean and sum of squared deviations of finite values, in units of `unit`: a power of two that is 1 unless the values
 * are so large or small that squares would overflow or vanish. Sums are compensated. NaN when there are no rows.
 *
 * One pass over deviations from the median m does: the mean is never further from it than a standard deviation, so that
 * Σ(x − mean)² = Σ(x − m)² − n·(mean − m)² takes away no more than half and loses a bit at most; and a constant
 * column has its own value as mean, to the last digit.
 */
export function moments(counts: ValueCounts): { n: number; mean: number; squares: number; unit: number } {
  const n = countedRows(counts);
  if (n === 0) return { n, mean: NaN, squares: NaN, unit: 1 };
  const unit = safeUnit(counts);
  const scale = 1 / unit;
  const from = middle(counts) * scale;
  const { sum, squares } = deviations(counts, scale, from);
  return { n, mean: from + sum / n, squares: Math.max(0, squares - (sum * sum) / n), unit };
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
