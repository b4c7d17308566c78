import type { ValueCounts } from '../../count/counts.ts';
import { countedRows, valueOfRow } from '../../count/ranks.ts';

/**
 * Woodruff's interval of a percentile (1952): the interval of the share of rows below it, read back as values. `share` is the
 * percentile's, `standardError` that of the share of rows that do not exceed it, `t` as many of them as the interval is to reach.
 * Ends beyond all rows are the least and the greatest value: the bound that is asked for is not among them, which `open` says.
 */
export function woodruff(
  counts: ValueCounts,
  share: number,
  standardError: number,
  t: number,
): { interval: [number, number]; open: [boolean, boolean] } {
  const [low, high] = [share - t * standardError, share + t * standardError];
  return {
    interval: [valueAt(counts, low), valueAt(counts, high)],
    open: [low <= 0, high > 1 - 1e-12],
  };
}

/** The least value that a share of the rows do not exceed: the inverse of the empirical distribution function (type 1 of Hyndman & Fan). */
export function valueAt(counts: ValueCounts, share: number): number {
  const n = countedRows(counts);
  if (n === 0) return Number.NaN;
  const place = Math.min(n, Math.max(1, Math.ceil(share * n - 1e-9))) - 1;
  return counts.values[valueOfRow(counts.rows, place).index]!;
}
