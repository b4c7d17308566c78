import { compensatedSum } from '../../statistics/compensated-sum.ts';
import { cr2 } from '../../statistics/intervals/cr2.ts';

/** The standard error of a value from the influence of each case on it: √Σφ². */
export function standardError(influence: Float64Array): number {
  return Math.sqrt(compensatedSum(influence.length, (i) => influence[i]! ** 2));
}

/** Skewness of what the cases add: Σφ³ over its scale. 0 where nothing varies. */
export function skewness(influence: Float64Array): number {
  const square = compensatedSum(influence.length, (i) => influence[i]! ** 2);
  const cube = compensatedSum(influence.length, (i) => influence[i]! ** 3);
  return square > 0 ? (cube / square ** 1.5) * Math.sqrt(influence.length) : 0;
}

/** What cases in groups make of a standard error: by how much it grows, and the degrees of freedom that are left. */
export interface Grouping {
  /** Of the standard error (Liang & Zeger 1986, with G/(G − 1) for few groups). */
  stretch: number;
  /** Of the bounds: CR2. */
  reach: number;
  /** For Student's t. */
  df: number;
}

export const independent: Grouping = { stretch: 1, reach: 1, df: Infinity };

/**
 * Cases that come in groups (a user's rows, a patient's visits): influences are summed within the group first, and few groups are
 * allowed for by CR2 and its degrees of freedom. Never less than the cases one by one would have, because a few groups may
 * cancel by luck. `group` holds a number from 0 for each case; a negative one is a case by itself. null when there is one
 * group only, or nothing varies.
 */
export function grouping(influence: Float64Array, group: Int32Array): Grouping | null {
  const sums = new Map<number, [sum: number, squares: number]>();
  for (let i = 0; i < influence.length; i++) {
    const key = group[i]! < 0 ? -1 - i : group[i]!;
    const own = sums.get(key) ?? [0, 0];
    own[0] += influence[i]!;
    own[1] += influence[i]! ** 2;
    sums.set(key, own);
  }
  const alone = standardError(influence);
  const groups = sums.size;
  if (groups < 2 || !(alone > 0)) return null;
  if (groups === influence.length) return independent;
  const each = [...sums.values()];
  const { error, df } = cr2(
    each.map(([sum]) => sum),
    each.map(([, squares]) => squares),
  );
  // Independent cases would have a correction of their own, which the stretch is to leave as it is.
  const cases = influence.length;
  const few = groups / (groups - 1) / (cases / (cases - 1));
  const together = Math.sqrt(each.reduce((sum, [own]) => sum + own * own, 0) * few);
  const stretch = Math.max(1, together / alone);
  return { stretch, reach: Math.max(stretch, (error / alone) * Math.sqrt((cases - 1) / cases)), df };
}
