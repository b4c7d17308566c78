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

/** Rows counted at a time: the codes of one block for all features stay in the processor's cache. */
const BLOCK = 8192;

/** Counts right and wrong predictions in every cell. `wrong` holds 1 for a row predicted wrongly, 0 for one rightly. */
export function countSegments(features: readonly SegmentCodes[], wrong: Uint8Array): SegmentCounts {
  const cells = features.map((feature) => feature.cells);
  const counts: SegmentCounts = {
    right: 0,
    wrong: 0,
    cells,
    singles: cells.map((size) => new Uint32Array(size * 2)),
    pairs: cells.flatMap((a, i) => cells.slice(i + 1).map((b) => new Uint32Array(a * b * 2))),
  };
  const codes = features.map((feature) => feature.codes);
  for (let row = 0; row < wrong.length; row++) counts.wrong += wrong[row]!;
  counts.right = wrong.length - counts.wrong;
  const left = new Uint16Array(BLOCK);
  for (let start = 0; start < wrong.length; start += BLOCK) {
    const block = Math.min(BLOCK, wrong.length - start);
    let pair = 0;
    for (let a = 0; a < codes.length; a++) {
      const first = codes[a]!;
      const single = counts.singles[a]!;
      for (let i = 0; i < block; i++) {
        const cell = first[start + i]! * 2 + wrong[start + i]!;
        left[i] = cell;
        single[cell]!++;
      }
      for (let b = a + 1; b < codes.length; b++) {
        countPair(counts.pairs[pair++]!, left, codes[b]!, start, block, cells[a]! * 2);
      }
    }
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

/** A function of its own, so that the compiler sees one small loop over arrays of one type. */
function countPair(
  table: Uint32Array,
  left: Uint16Array,
  codes: Uint8Array,
  start: number,
  block: number,
  stride: number,
): void {
  for (let i = 0; i < block; i++) table[codes[start + i]! * stride + left[i]!]!++;
}
