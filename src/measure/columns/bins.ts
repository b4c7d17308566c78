import type { CategoryCounts, ValueCounts } from '../../count/counts.ts';
import { countedRows, firstAbove, rowsWithin, valueOfRow } from '../../count/ranks.ts';

/** Rows of reference and candidate over the same bins or categories. */
export interface PairedRows {
  reference: number[];
  candidate: number[];
}

/** Categories of either side, in order of first appearance, and their rows on both. */
export interface PairedCategories extends PairedRows {
  categories: string[];
}

/**
 * Both sides over the reference's quantile bins: each bin ends with (and holds) the smallest reference value that has
 * its share of the reference rows below or at it, so that equal values share a bin and a heavy value has one for
 * itself, and values beyond a heavy end value go to a bin of their own. Bins empty on both sides are left out.
 */
export function quantileBins(reference: ValueCounts, candidate: ValueCounts, bins = 10): PairedRows {
  const ends = binEnds(reference, bins);
  return occupied({ reference: rowsByEnd(reference, ends), candidate: rowsByEnd(candidate, ends) });
}

/** Both sides over the union of their categories. */
export function pairCategories(
  reference: CategoryCounts['counts'],
  candidate: CategoryCounts['counts'],
): PairedCategories {
  const categories = [...new Set([...reference.keys(), ...candidate.keys()])];
  const paired: PairedCategories = { categories: [], reference: [], candidate: [] };
  for (const category of categories) {
    const before = reference.get(category) ?? 0;
    const after = candidate.get(category) ?? 0;
    if (before === 0 && after === 0) continue;
    paired.categories.push(category);
    paired.reference.push(before);
    paired.candidate.push(after);
  }
  return paired;
}

/** Inclusive upper ends of all bins but the last, ascending. */
export function binEnds(reference: ValueCounts, bins: number): number[] {
  const n = countedRows(reference);
  if (n === 0) return [];
  const min = reference.values[0]!;
  const ends: number[] = [];
  for (let bin = 1; bin < bins; bin++) {
    const end = reference.values[valueOfRow(reference.rows, Math.ceil((bin * n) / bins) - 1).index]!;
    if (end !== ends.at(-1)) ends.push(end);
  }
  // A heavy minimum keeps its bin to itself: what falls below it is new.
  return ends[0] === min ? [nextBelow(min), ...ends] : ends;
}

/** Rows up to and including each end, then the rows above the last. */
export function rowsByEnd(counts: ValueCounts, ends: number[]): number[] {
  let from = 0;
  return [...ends, Infinity].map((end) => {
    const to = firstAbove(counts.values, from, end);
    const rows = rowsWithin(counts, from, to);
    from = to;
    return rows;
  });
}

function occupied({ reference, candidate }: PairedRows): PairedRows {
  const keep = (_: number, bin: number) => reference[bin]! > 0 || candidate[bin]! > 0;
  return { reference: reference.filter(keep), candidate: candidate.filter(keep) };
}

/** The greatest double below x. */
function nextBelow(x: number): number {
  if (x === 0) return -Number.MIN_VALUE;
  const bits = new BigInt64Array(new Float64Array([x]).buffer);
  bits[0]! += x > 0 ? -1n : 1n;
  return new Float64Array(bits.buffer)[0]!;
}
