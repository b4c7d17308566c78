import { cellCounter } from './segment-loops.ts';

/** One feature of every row, as the code (0 to cells − 1) of the cell that the row falls into. */
export interface SegmentCodes {
  codes: Uint8Array;
  cells: number;
}

/**
 * Right and wrong predictions by cell of each feature and of each pair of features. Of features a < b, cell i of a and
 * j of b hold `pairs[pairIndex(a, b, n)][(j · cells[a] + i) · 2]` right and, one further, wrong ones; a single feature
 * `singles[a][i · 2]` likewise.
 */
export interface SegmentCounts {
  right: number;
  wrong: number;
  cells: number[];
  singles: Uint32Array[];
  pairs: Uint32Array[];
}

/** Counts right and wrong predictions in every cell. `wrong` holds 1 for a row predicted wrongly, 0 for one rightly. */
export function countSegments(features: readonly SegmentCodes[], wrong: Uint8Array): SegmentCounts {
  const cells = features.map((feature) => feature.cells);
  const count = cellCounter(features, wrong);
  const counts: SegmentCounts = { right: 0, wrong: 0, cells, singles: [], pairs: [] };
  for (let row = 0; row < wrong.length; row++) counts.wrong += wrong[row]!;
  counts.right = wrong.length - counts.wrong;
  for (let a = 0; a < features.length; a++) {
    counts.singles.push(count(a, null));
    for (let b = a + 1; b < features.length; b++) counts.pairs.push(count(a, b));
  }
  return counts;
}

/** Adds counts of other rows, cut in the same way. */
export function addSegmentCounts(a: SegmentCounts, b: SegmentCounts): SegmentCounts {
  const add = (left: Uint32Array, right: Uint32Array) => left.map((count, i) => count + right[i]!);
  return {
    right: a.right + b.right,
    wrong: a.wrong + b.wrong,
    cells: a.cells,
    singles: a.singles.map((table, i) => add(table, b.singles[i]!)),
    pairs: a.pairs.map((table, i) => add(table, b.pairs[i]!)),
  };
}

/** Where the table of features a < b stands among the pairs of n features. */
export function pairIndex(a: number, b: number, n: number): number {
  return (a * (2 * n - a - 1)) / 2 + b - a - 1;
}
