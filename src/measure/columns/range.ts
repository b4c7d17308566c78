import { presentRows } from '../../count/column.ts';
import type { NumberCounts, ValueCounts } from '../../count/counts.ts';
import { quantiles } from '../../statistics/quantile.ts';

/** Rows below `min` and above `max`, and the most extreme value of them. */
export function rowsOutside(
  counts: ValueCounts,
  min: number | null,
  max: number | null,
): { rows: number; extreme: number | null } {
  let rows = 0;
  let extreme: number | null = null;
  const { values } = counts;
  for (let i = 0; i < values.length && min !== null && values[i]! < min; i++) rows += counts.rows[i]!;
  if (rows > 0) extreme = values[0]!;
  let above = 0;
  for (let i = values.length - 1; i >= 0 && max !== null && values[i]! > max; i--) above += counts.rows[i]!;
  if (above > 0) extreme = values.at(-1)!;
  return { rows: rows + above, extreme };
}

export interface RangeChange {
  end: 'least' | 'greatest';
  change: 'grew' | 'shrank';
  reference: number;
  candidate: number;
  /** Rows of the set that reaches further which lie beyond the other's end. */
  rows: number;
  /** Chance of so many when both sets come from one distribution. */
  p: number;
  /** How far the end has moved, as a share of the reference's spread: that of its middle nine tenths where it has one, else its range. */
  size: number;
}

/**
 * How the range of a column changed. When both sets come from one distribution, every order of the pooled rows is
 * equally likely; so the chance that the k outermost of n + m rows all fall into the set of n rows is
 * n/(n+m) · (n−1)/(n+m−1) · … (the precedence test of Rosenbaum 1954, for one end). Exact without ties; with ties at
 * the end it is the chance of that many distinct rows, which is smaller than the true one only when values are coarse.
 */
export function rangeChanges(reference: NumberCounts, candidate: NumberCounts): RangeChange[] {
  const [before, after] = [reference.counts, candidate.counts];
  if (before.values.length === 0 || after.values.length === 0) return [];
  const [n, m] = [presentRows(reference), presentRows(candidate)];
  const changes: RangeChange[] = [];
  for (const end of ['least', 'greatest'] as const) {
    const [own, new_] = [endOf(before, end), endOf(after, end)];
    if (own === new_) continue;
    const grew = end === 'least' ? new_ < own : new_ > own;
    const [further, other] = grew ? [after, own] : [before, new_];
    const { rows } = rowsOutside(further, end === 'least' ? other : null, end === 'least' ? null : other);
    const p = outermost(rows, grew ? m : n, n + m);
    const [moved, spread] = [Math.min(Number.MAX_VALUE, Math.abs(new_ - own)), spreadOf(before)];
    const size = spread > 0 ? Math.min(Number.MAX_VALUE, moved / spread) : Number.MAX_VALUE;
    changes.push({ end, change: grew ? 'grew' : 'shrank', reference: own, candidate: new_, rows, p, size });
  }
  return changes;
}

/** 0 where all values are one. */
function spreadOf(counts: ValueCounts): number {
  const [low = 0, high = 0] = quantiles(counts, [0.05, 0.95]);
  const [least, greatest] = high > low ? [low, high] : [endOf(counts, 'least'), endOf(counts, 'greatest')];
  return Math.min(Number.MAX_VALUE, greatest - least);
}

/** Chance that the `k` outermost of `all` rows in random order are all among `own` of them. */
export function outermost(k: number, own: number, all: number): number {
  let p = 1;
  for (let i = 0; i < k && p > 1e-300; i++) p *= (own - i) / (all - i);
  return p;
}

function endOf({ values }: ValueCounts, end: 'least' | 'greatest'): number {
  return end === 'least' ? values[0]! : values.at(-1)!;
}
