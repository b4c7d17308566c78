import type { Numbers } from '../../data/column/numbers.ts';
import type { Column } from '../../data/table.ts';
import { presentRows } from '../column.ts';
import type { ColumnCounts, NumberCounts } from '../counts.ts';
import { countedRows, valueOfRow } from '../ranks.ts';
import { cutRows } from './segment-loops.ts';

/**
 * How a feature is cut into cells, each with a code from 0. Numbers: code k holds edges[k − 1] <= x < edges[k], open at
 * both ends; the code after the last holds missing values. Categories: one code each, the next holds all others, the
 * last missing values.
 */
export type Cut = { type: 'number'; edges: number[] } | { type: 'category'; categories: string[] };

/** A feature as the search for weak segments sees it. */
export interface SegmentFeature {
  name: string;
  cut: Cut;
}

const MOST_BINS = 8;
const MOST_CATEGORIES = 30;
const LONGEST = 200;

/** Cells of a cut, missing values and other categories included. */
export function cellsOf(cut: Cut): number {
  return cut.type === 'number' ? cut.edges.length + 2 : cut.categories.length + 2;
}

/**
 * Cuts a feature by the rows of the reference: numbers into at most 8 bins of about equal rows, at the roundest numbers
 * near the quantiles (each value for itself where there are at most 8); texts into the 30 most frequent categories that a condition can name.
 */
export function cutColumn(reference: ColumnCounts): Cut {
  if (reference.type === 'number') return { type: 'number', edges: edgesOf(reference) };
  const categories = [...reference.counts]
    .filter(([category, rows]) => rows > 0 && canBeNamed(category))
    .sort((a, b) => b[1] - a[1]);
  return { type: 'category', categories: categories.slice(0, MOST_CATEGORIES).map(([category]) => category) };
}

/** Whether a person can copy the text from a report into a plan: it is short, on one line, and every character shows. */
export function canBeNamed(text: string): boolean {
  return text.length <= LONGEST && !/[\p{C}\p{Zl}\p{Zp}\p{DI}]/u.test(text);
}

/** What tells the cells of a column's rows: numbers and edges, or the cell of each category's code. */
export type CutColumn =
  | { values: Numbers; edges: number[] }
  | { codes: Int32Array; cells: Uint8Array; missing: number };

/** A column with a cut of it, or of another set's; null where the column is of another type. */
export function applyCut(column: Column, cut: Cut): CutColumn | null {
  if (column.type === 'number' && cut.type === 'number') return { values: column.values, edges: cut.edges };
  if (column.type !== 'category' || cut.type !== 'category') return null;
  const known = new Map(cut.categories.map((category, code) => [category, code]));
  const others = cut.categories.length;
  const cells = Uint8Array.from(column.categories, (category) => known.get(category) ?? others);
  return { codes: column.codes, cells, missing: others + 1 };
}

/** The code of the cell of each of some rows. */
export function cellsOfRows(column: CutColumn, rows: Uint32Array): Uint8Array {
  if ('edges' in column) return cutRows(column.values, column.edges, rows);
  const { codes, cells, missing } = column;
  const coded = new Uint8Array(rows.length);
  for (let i = 0; i < coded.length; i++) coded[i] = cells[codes[rows[i]!]!] ?? missing;
  return coded;
}

function edgesOf(column: NumberCounts): number[] {
  const { counts } = column;
  const { values } = counts;
  if (values.length <= MOST_BINS) return [...values.subarray(1)].filter(writable);
  const present = presentRows(column);
  const valueBehind = (share: number) => {
    const reached = Math.min(countedRows(counts), Math.max(1, Math.ceil(share * present)));
    return values[valueOfRow(counts.rows, reached - 1).index]!;
  };
  const edges: number[] = [];
  for (let bin = 1; bin < MOST_BINS; bin++) {
    const [low, high] = [valueBehind(bin / MOST_BINS - 0.01), valueBehind(bin / MOST_BINS + 0.01)];
    const last = edges.at(-1) ?? values[0]!;
    const round = roundest(low, high);
    // A value that fills several bins gets one for itself: it ends where the next value begins.
    const edge = round > last ? round : values.find((value) => value > high);
    if (edge !== undefined && edge > last) edges.push(edge);
  }
  return edges.filter(writable);
}

/** Whether a condition may hold the number: SQL here reads exponents to ±308, and leaves what is nearer to zero. */
function writable(edge: number): boolean {
  return edge === 0 || Math.abs(edge) > 1e-307;
}

/** The number of fewest digits near the middle of low..high and within it, so that a condition reads well. */
function roundest(low: number, high: number): number {
  const middle = low / 2 + high / 2;
  for (let digits = 1; digits <= 15; digits++) {
    const rounded = Number(middle.toPrecision(digits));
    if (rounded >= low && rounded <= high) return rounded;
  }
  return high;
}
