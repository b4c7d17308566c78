import type { ValueCounts } from '../count/counts.ts';
import { countedRows } from '../count/ranks.ts';
import { runningSums } from './compensated-sum.ts';
import { moments, safeUnit } from './moments.ts';

/**
 * Wasserstein-1 (earth mover's) distance ∫|F − G|, in the column's own unit, and the same over the reference's
 * population standard deviation: null where the reference is constant. NaN where a side is empty.
 */
export function wasserstein(
  reference: ValueCounts,
  candidate: ValueCounts,
): { distance: number; standardised: number | null } {
  const n = countedRows(reference);
  const m = countedRows(candidate);
  if (n === 0 || m === 0) return { distance: NaN, standardised: null };
  const unit = safeUnit(reference, candidate);
  const { sums } = runningSums(1);
  let previous = NaN;
  let referenceRows = 0;
  let candidateRows = 0;
  for (let i = 0, j = 0; i < reference.values.length || j < candidate.values.length; ) {
    const left = i < reference.values.length ? reference.values[i]! : Infinity;
    const right = j < candidate.values.length ? candidate.values[j]! : Infinity;
    const value = Math.min(left, right) / unit;
    const gap = Math.abs(referenceRows / n - candidateRows / m);
    if (gap > 0) sums[0]! += gap * (value - previous);
    previous = value;
    if (left <= right) referenceRows += reference.rows[i++]!;
    if (right <= left) candidateRows += candidate.rows[j++]!;
  }
  const distance = sums[0]!;
  if (reference.values.length === 1) return { distance: distance * unit, standardised: null };
  const spread = moments(reference);
  const deviation = Math.sqrt(spread.squares / n);
  const standardised = deviation > 0 ? (distance / deviation) * (unit / spread.unit) : null;
  return { distance: distance * unit, standardised };
}
