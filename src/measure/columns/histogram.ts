import { sum } from 'simple-statistics';
import type { ColumnCounts, ValueCounts } from '../../count/counts.ts';
import { firstFrom, rowsWithin } from '../../count/ranks.ts';
import { interpolate, quantile } from '../../statistics/quantile.ts';
import type { Histogram } from '../measurements.ts';
import { pairCategories } from './bins.ts';

const MOST_BINS = 40;
const MOST_CATEGORIES = 15;

/**
 * Both sides of a column over shared bins, for a picture.
 *
 * Numbers: whole numbers over a range of 40 or less get a bin each. Others get 40 bins of equal width between the
 * lower of the two sides' 0.1 % quantiles and the higher of their 99.9 % quantiles, so that a few outliers cannot
 * squeeze all the rest into one bin; what lies further out counts in the end bins. Bins hold their lower edge, the
 * last one both. Categories: the 15 with the largest share on either side, then one bin for the others together.
 * Sides of different types, or both empty, give no bins.
 */
export function histogram(reference: ColumnCounts, candidate: ColumnCounts): Histogram {
  if (reference.type === 'number' && candidate.type === 'number') {
    return numberHistogram(reference.counts, candidate.counts);
  }
  if (reference.type === 'category' && candidate.type === 'category') {
    return categoryHistogram(reference.counts, candidate.counts);
  }
  return { edges: null, categories: null, reference: [], candidate: [] };
}

function numberHistogram(reference: ValueCounts, candidate: ValueCounts): Histogram {
  const sides = [reference, candidate].filter((side) => side.values.length > 0);
  if (sides.length === 0) return { edges: null, categories: null, reference: [], candidate: [] };
  const edges = wholeNumberEdges(sides) ?? equalWidthEdges(sides);
  return {
    edges,
    categories: null,
    reference: rowsBetween(reference, edges),
    candidate: rowsBetween(candidate, edges),
  };
}

function wholeNumberEdges(sides: ValueCounts[]): number[] | null {
  const min = Math.min(...sides.map((side) => side.values[0]!));
  const max = Math.max(...sides.map((side) => side.values.at(-1)!));
  if (!(max - min < MOST_BINS && Number.isSafeInteger(min * 2) && Number.isSafeInteger(max * 2))) return null;
  if (!sides.every((side) => side.values.every(Number.isInteger))) return null;
  return Array.from({ length: max - min + 2 }, (_, bin) => min + bin - 0.5);
}

function equalWidthEdges(sides: ValueCounts[]): number[] {
  let low = Math.min(...sides.map((side) => quantile(side, 0.001)));
  let high = Math.max(...sides.map((side) => quantile(side, 0.999)));
  if (low === high) {
    low = Math.min(...sides.map((side) => side.values[0]!));
    high = Math.max(...sides.map((side) => side.values.at(-1)!));
  }
  if (low === high) {
    const margin = Math.max(0.5, Math.abs(low) * 1e-6);
    const bound = (edge: number) => Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, edge));
    return [bound(low - margin), bound(high + margin)];
  }
  const edges = Array.from({ length: MOST_BINS + 1 }, (_, bin) => interpolate(low, high, bin / MOST_BINS));
  // Between neighbouring doubles there is no room for 40 bins.
  return edges.filter((edge, bin) => bin === 0 || edge > edges[bin - 1]!);
}

function rowsBetween(counts: ValueCounts, edges: number[]): number[] {
  const last = edges.length - 2;
  let from = 0;
  return edges.slice(1).map((edge, bin) => {
    const to = bin === last ? counts.values.length : firstFrom(counts.values, from, edge);
    const rows = rowsWithin(counts, from, to);
    from = to;
    return rows;
  });
}

function categoryHistogram(reference: Map<string, number>, candidate: Map<string, number>): Histogram {
  const paired = pairCategories(reference, candidate);
  const n = Math.max(1, sum(paired.reference));
  const m = Math.max(1, sum(paired.candidate));
  const share = (c: number) => Math.max(paired.reference[c]! / n, paired.candidate[c]! / m);
  const order = paired.categories.map((_, c) => c).toSorted((a, b) => share(b) - share(a));
  const shown = order.slice(0, MOST_CATEGORIES);
  const others = order.slice(MOST_CATEGORIES);
  const bins = (rows: number[]) => [
    ...shown.map((c) => rows[c]!),
    ...(others.length > 0 ? [sum(others.map((c) => rows[c]!))] : []),
  ];
  const names = shown.map((c) => paired.categories[c]!);
  return {
    edges: null,
    categories: others.length > 0 ? [...names, `other (${others.length} categories)`] : names,
    reference: bins(paired.reference),
    candidate: bins(paired.candidate),
  };
}
