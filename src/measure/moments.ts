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
  const scale = 1 / unit;
  const first = values[0]! * scale;
  // Differences from the smallest value: a constant column has its own value as mean, to the last digit.
  const mean = first + sumOfDifferences(values, rows, scale, first) / n;
  const { squares, drift } = sumOfSquares(values, rows, scale, mean);
  // The sum of differences from the mean takes back what rounding of the mean put into the squares.
  return { n, mean, squares: Math.max(0, squares - (drift * drift) / n), unit };
}

// Neumaier's summation (see compensated-sum.ts), written out: a call for every value would take most of the time.

/** Σ rows·(value·scale − from). */
function sumOfDifferences(values: Float64Array, rows: Uint32Array, scale: number, from: number): number {
  let [sum, lost] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const next = (values[i]! * scale - from) * rows[i]!;
    const total = sum + next;
    lost += Math.abs(sum) >= Math.abs(next) ? sum - total + next : next - total + sum;
    sum = total;
  }
  return sum + lost;
}

/** Σ rows·(value·scale − from)² and, in the same pass, Σ rows·(value·scale − from). */
function sumOfSquares(
  values: Float64Array,
  rows: Uint32Array,
  scale: number,
  from: number,
): { squares: number; drift: number } {
  let [sum, lost, drift, lostDrift] = [0, 0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const difference = values[i]! * scale - from;
    const weighted = difference * rows[i]!;
    const next = difference * weighted;
    const total = sum + next;
    // All of one sign, so that the sum is the larger but for the first.
    lost += sum >= next ? sum - total + next : next - total + sum;
    sum = total;
    const moved = drift + weighted;
    lostDrift += Math.abs(drift) >= Math.abs(weighted) ? drift - moved + weighted : weighted - moved + drift;
    drift = moved;
  }
  return { squares: sum + lost, drift: drift + lostDrift };
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
