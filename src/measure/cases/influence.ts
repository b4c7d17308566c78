import { compensatedSum } from '../../statistics/compensated-sum.ts';

/** The standard error of a value from the influence of each case on it: √Σφ². */
export function standardError(influence: Float64Array): number {
  return Math.sqrt(compensatedSum(influence.length, (i) => influence[i]! ** 2));
}

/**
 * The same where cases come in groups (a user's rows, a patient's visits): influences are summed within the group
 * first, and few groups are allowed for by G/(G − 1) (Liang & Zeger 1986). Never less than the cases one by one would
 * have, because a few groups may cancel by luck. `group` holds a number from 0 for each case; a negative one is a case by
 * itself. NaN when there is one group only.
 */
export function groupedStandardError(influence: Float64Array, group: Int32Array): number {
  const sums = new Map<number, number>();
  for (let i = 0; i < influence.length; i++) {
    const key = group[i]! < 0 ? -1 - i : group[i]!;
    sums.set(key, (sums.get(key) ?? 0) + influence[i]!);
  }
  const groups = sums.size;
  if (groups < 2) return Number.NaN;
  const few = groups / (groups - 1) / (influence.length / (influence.length - 1));
  const together = standardError(Float64Array.from(sums.values())) * Math.sqrt(few);
  return Math.max(together, standardError(influence));
}
