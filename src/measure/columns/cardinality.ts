import type { CategoryCounts, NumberCounts } from '../../count/counts.ts';
import { outermost } from './range.ts';

/** How many distinct values a column holds, and how many chance would let it hold. */
export interface CardinalityChange {
  reference: number;
  candidate: number;
  /** Distinct values to be expected in the candidate when both sets come from one distribution. */
  expected: number;
  /** At most the chance of being so far from what is expected. */
  p: number;
}

/**
 * Holds the number of distinct values of the candidate against what a random part of the pooled rows, as large as the
 * candidate, would hold (rarefaction, Hurlbert 1971). Whether each value appears in the part is a sum of negatively
 * associated indicators, for which Bernstein's inequality holds as if they were independent (Dubhashi and Ranjan 1998): so
 * `p` errs on the side of no change. null where a set holds no value.
 */
export function cardinalityChange(
  reference: NumberCounts | CategoryCounts,
  candidate: NumberCounts | CategoryCounts,
): CardinalityChange | null {
  // How many values are in so many pooled rows.
  const frequencies = new Map<number, number>();
  for (const rows of pooled(reference, candidate)) frequencies.set(rows, (frequencies.get(rows) ?? 0) + 1);
  return cardinalityByFrequencies(
    { distinct: distinct(reference), rows: valuesIn(reference) },
    { distinct: distinct(candidate), rows: valuesIn(candidate) },
    frequencies,
  );
}

/** The same from how many values are in so many pooled rows, and the distinct values and present rows of either set. */
export function cardinalityByFrequencies(
  { distinct: before, rows: n }: { distinct: number; rows: number },
  { distinct: after, rows: m }: { distinct: number; rows: number },
  frequencies: ReadonlyMap<number, number>,
): CardinalityChange | null {
  if (n === 0 || m === 0) return null;
  let expected = 0;
  let variance = 0;
  for (const [rows, values] of frequencies) {
    const absent = outermost(rows, n, n + m);
    expected += values * (1 - absent);
    variance += values * absent * (1 - absent);
  }
  const distance = Math.abs(after - expected);
  const p = distance === 0 ? 1 : Math.min(1, 2 * Math.exp(-(distance ** 2) / 2 / (variance + distance / 3)));
  return { reference: before, candidate: after, expected, p };
}

/** How many distinct values a column holds. */
export function distinct(column: NumberCounts | CategoryCounts): number {
  return column.type === 'number' ? column.counts.values.length : column.counts.size;
}

function valuesIn(column: NumberCounts | CategoryCounts): number {
  let sum = 0;
  if (column.type === 'category') for (const rows of column.counts.values()) sum += rows;
  else for (let i = 0; i < column.counts.rows.length; i++) sum += column.counts.rows[i]!;
  return sum;
}

/** Rows of each value in both sets together. */
function* pooled(a: NumberCounts | CategoryCounts, b: NumberCounts | CategoryCounts): Generator<number> {
  if (a.type === 'number' && b.type === 'number') {
    const [left, right] = [a.counts, b.counts];
    for (let i = 0, j = 0; i < left.values.length || j < right.values.length; ) {
      const order = compare(left.values[i], right.values[j]);
      yield (order <= 0 ? left.rows[i++]! : 0) + (order >= 0 ? right.rows[j++]! : 0);
    }
  } else if (a.type === 'category' && b.type === 'category') {
    for (const [category, rows] of a.counts) yield rows + (b.counts.get(category) ?? 0);
    for (const [category, rows] of b.counts) if (!a.counts.has(category)) yield rows;
  }
}

/** What has run out comes after everything. */
function compare(a: number | undefined, b: number | undefined): number {
  return (a ?? Infinity) - (b ?? Infinity) || 0;
}
