import type { ColumnCounts } from '../../count/counts.ts';
import { binEnds, rowsByEnd } from './bins.ts';

/** Rows of one side over bins that come from the reference alone: its deciles, or its categories. */
export interface Deciles {
  /** Inclusive upper ends of all bins but the last; null: categories. */
  ends: number[] | null;
  /** The last bin, which has no name, holds all others; null: numbers. */
  categories: string[] | null;
  rows: number[];
}

const mostCategories = 20;

/**
 * The candidate's rows over the deciles of the reference, or over its most frequent categories and all others: few numbers,
 * which keep their meaning as long as the reference stays. null where the sides are of different types.
 */
export function deciles(reference: ColumnCounts, candidate: ColumnCounts): Deciles | null {
  if (reference.type === 'number' && candidate.type === 'number') {
    const ends = binEnds(reference.counts, 10);
    return { ends, categories: null, rows: rowsByEnd(candidate.counts, ends) };
  }
  if (reference.type !== 'category' || candidate.type !== 'category') return null;
  const frequent = [...reference.counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostCategories)
    .map(([category]) => category);
  const known = new Set(frequent);
  let others = 0;
  for (const [category, rows] of candidate.counts) if (!known.has(category)) others += rows;
  return {
    ends: null,
    categories: frequent,
    rows: [...frequent.map((category) => candidate.counts.get(category) ?? 0), others],
  };
}
