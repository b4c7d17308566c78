import type { CategoryCounts } from '../../count/counts.ts';
import { outermost } from './range.ts';

/** Which categories only one of the sets holds, and what chance says to that. */
export interface CategoryChanges {
  /** Those that the reference never held; `share`: of the candidate's rows, more than chance lets expect in such categories. */
  fresh: { categories: [string, number][]; rows: number; share: number; p: number };
  /** Those that the candidate lacks, with the chance of each and its share of the reference's rows. */
  gone: { category: string; rows: number; share: number; p: number }[];
}

/**
 * When both sets come from one distribution, every order of the pooled rows is equally likely: a category of c pooled rows is missing in the
 * reference of n of them with the chance that all c fall among the other m (see `outermost`). So a long tail, in which the reference
 * cannot hold everything (Good 1953), lets expect new categories, and their rows. `p` is the smaller of two, doubled: of the one
 * category that is least likely, over all categories (Bonferroni), and of so many new ones, a sum of negatively associated indicators, by
 * Bernstein's inequality (Dubhashi and Ranjan 1998), which errs on the side of no change.
 */
export function categoryChanges(reference: CategoryCounts, candidate: CategoryCounts): CategoryChanges {
  const [n, m] = [rowsIn(reference), rowsIn(candidate)];
  const categories = new Set([...reference.counts.keys(), ...candidate.counts.keys()]);
  const fresh: [string, number][] = [];
  const gone: CategoryChanges['gone'] = [];
  const expected = { categories: 0, rows: 0, variance: 0 };
  let leastLikely = 1;
  for (const category of categories) {
    const [before, after] = [reference.counts.get(category) ?? 0, candidate.counts.get(category) ?? 0];
    const absent = outermost(before + after, m, n + m);
    expected.categories += absent;
    expected.rows += absent * (before + after);
    expected.variance += absent * (1 - absent);
    if (before === 0) {
      fresh.push([category, after]);
      leastLikely = Math.min(leastLikely, absent);
    }
    if (after === 0) {
      const p = Math.min(1, outermost(before, n, n + m) * categories.size);
      gone.push({ category, rows: before, share: before / n, p });
    }
  }
  const rows = fresh.reduce((sum, [, count]) => sum + count, 0);
  const more = fresh.length - expected.categories;
  const many = more <= 0 ? 1 : Math.exp(-(more ** 2) / 2 / (expected.variance + more / 3));
  return {
    fresh: {
      categories: fresh,
      rows,
      share: m === 0 ? 0 : (rows - expected.rows) / m,
      p: Math.min(1, 2 * Math.min(many, leastLikely * categories.size)),
    },
    gone,
  };
}

function rowsIn({ counts }: CategoryCounts): number {
  let rows = 0;
  for (const count of counts.values()) rows += count;
  return rows;
}
