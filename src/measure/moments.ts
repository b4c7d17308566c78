import type { ValueCounts } from '../count/counts.ts';
import { countedRows } from '../count/ranks.ts';
import { runningSums } from './compensated-sum.ts';
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

/**
 * Σ rows·(value·scale − from) and Σ rows·(value·scale − from)². Neumaier's summation (see compensated-sum.ts), written out: a call
 * for every value would take most of the time.
 */
function deviations(
  { values, rows }: ValueCounts,
  scale: number,
  from: number,
): { sum: number; squares: number } {
  const { sums, lost } = runningSums(2);
  for (let i = 0; i < values.length; i++) {
    const difference = values[i]! * scale - from;
    const weighted = difference * rows[i]!;
    const sum = sums[0]!;
    const total = sum + weighted;
    lost[0]! += Math.abs(sum) >= Math.abs(weighted) ? sum - total + weighted : weighted - total + sum;
    sums[0] = total;
    const square = difference * weighted;
    const squares = sums[1]!;
    const all = squares + square;
    // All of one sign.
    lost[1]! += squares >= square ? squares - all + square : square - all + squares;
    sums[1] = all;
  }
  return { sum: sums[0]! + lost[0]!, squares: sums[1]! + lost[1]! };
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
