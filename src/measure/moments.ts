import type { ValueCounts } from '../count/counts.ts';
import { countedRows } from './quantile.ts';

/**
 * Mean and sum of squared deviations of finite values, in units of `unit`: a power of two that is 1 unless the values
 * are so large or small that squares would overflow or vanish. Sums are compensated. NaN when there are no rows.
 */
export function moments(counts: ValueCounts): { n: number; mean: number; squares: number; unit: number } {
  const n = countedRows(counts);
  if (n === 0) return { n, mean: NaN, squares: NaN, unit: 1 };
  const unit = safeUnit(counts);
  const { values, rows } = counts;
  const first = values[0]! / unit;
  // Differences from the smallest value: a constant column has its own value as mean, to the last digit.
  const mean = first + sumOfDifferences(values, rows, unit, first) / n;
  const squares = sumOfSquares(values, rows, unit, mean);
  // The second sum takes back what rounding of the mean put into the first.
  const drift = sumOfDifferences(values, rows, unit, mean);
  return { n, mean, squares: Math.max(0, squares - (drift * drift) / n), unit };
}

// Neumaier's summation (see compensated-sum.ts), written out: a call for every value would take most of the time.

/** Σ rows·(value / unit − from). */
function sumOfDifferences(values: Float64Array, rows: Uint32Array, unit: number, from: number): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const next = (values[i]! / unit - from) * rows[i]!;
    const total = sum + next;
    lost += Math.abs(sum) >= Math.abs(next) ? sum - total + next : next - total + sum;
    sum = total;
  }
  return sum + lost;
}

/** Σ rows·(value / unit − from)²: all of one sign, so that the sum only grows. */
function sumOfSquares(values: Float64Array, rows: Uint32Array, unit: number, from: number): number {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const difference = values[i]! / unit - from;
    const next = difference * difference * rows[i]!;
    const total = sum + next;
    lost += Math.abs(sum) >= Math.abs(next) ? sum - total + next : next - total + sum;
    sum = total;
  }
  return sum + lost;
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
