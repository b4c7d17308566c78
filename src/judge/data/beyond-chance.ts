import type { ReviewCounts } from '../../count/index.ts';
import { logHypergeometricTail } from '../../statistics/distributions/hypergeometric.ts';

// What is learnt from the reference is compared with the candidate by two questions, both of which must be answered by yes: is the change
// unlikely by chance, and is it large enough to matter? Of large sets every difference is unlikely, of small ones many are large.

/** Chance, over all features together, that a change is claimed where there is none. */
export const alpha = 0.01;

/** The least change that matters, by what has changed. */
export const leastChange = {
  /** Rows of categories never seen beyond those to be expected, and rows of a lost category, as shares of all. */
  category: 0.01,
  /** How far the end of a range has moved, as a share of the reference's spread. */
  rangeEnd: 0.025,
  /** Distinct values, as a share of those to be expected. */
  cardinality: 0.1,
  /** More missing or infinite cells, as a share of all. */
  missing: 0.02,
} as const;

/**
 * Whether a change is both unlikely, at a level, and large enough. `copies`: rows that tell no more than one does (see
 * `copiesIn`); a chance that is a product over the rows is then one over so many fewer.
 */
export function isBeyondChance(
  change: { p: number; size: number },
  level: number,
  what: keyof typeof leastChange,
  copies = 1,
): boolean {
  return change.p ** (1 / copies) < level && change.size >= leastChange[what];
}

/**
 * Rows that count as one where the plan says that rows come in groups, as if those of a group were copies of each other: Σk²/n of
 * groups of k rows (Kish 1965), of the set with the larger groups. 1 without groups.
 */
export function copiesIn({ reference, candidate }: Pick<ReviewCounts, 'reference' | 'candidate'>): number {
  return Math.max(1, ...[reference, candidate].map(({ outcome }) => copies(outcome.grouped?.group ?? null)));
}

function copies(group: Int32Array | null): number {
  if (group === null || group.length === 0) return 1;
  const rows = new Map<number, number>();
  // Each row without a group stands by itself.
  let squares = 0;
  for (const one of group) {
    if (one < 0) squares++;
    else rows.set(one, (rows.get(one) ?? 0) + 1);
  }
  for (const k of rows.values()) squares += k ** 2;
  return squares / group.length;
}

/** How much the share of some cells has grown, and the chance of so many in the candidate where both sets come from one distribution (Fisher's exact test). */
export function growth(
  reference: { cells: number; rows: number },
  candidate: { cells: number; rows: number },
): { p: number; size: number } {
  const size = candidate.cells / candidate.rows - reference.cells / reference.rows;
  if (size <= 0) return { p: 1, size };
  const cells = reference.cells + candidate.cells;
  const log = logHypergeometricTail(reference.rows + candidate.rows, cells, candidate.rows, candidate.cells);
  return { p: Math.exp(log), size };
}
