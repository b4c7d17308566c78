import { type Numbers, takeNumbers } from '../data/column/numbers.ts';
import type { CategoryColumn, Column, NumberColumn, Table } from '../data/table.ts';
import type { Feature } from '../plan/plan.ts';
import { sampleRows } from './sample.ts';

/**
 * Rows of both sets by the cells of each pair of features: what tells whether two columns still go together as they did, however each
 * of them is distributed by itself. Pair (a, b), a < b, is at `pairAt(a, b)`; cell (i, j) of it at i·cells[b] + j.
 */
export interface DependenceCounts {
  features: string[];
  cells: number[];
  reference: Uint32Array[];
  candidate: Uint32Array[];
}

/** Of larger sets a sample is counted, and of more features the first: the work is rows times pairs. */
export const mostRows = 5000;
const mostFeatures = 40;
/** Fewer rows tell nothing of pairs. */
export const leastRows = 50;

/** Counts pairs of watched features that both sets have, each cut by the reference's rows; null where there are no two. */
export function countDependence(
  features: readonly Feature[],
  [reference, candidate]: readonly [Table, Table],
  id: string | null = null,
): DependenceCounts | null {
  const watched = features
    .filter(({ name, type, watched }) => watched && type !== 'time' && sameType(reference, candidate, name))
    .slice(0, mostFeatures);
  const rows = [reference, candidate].map((table) =>
    sampleRows(
      id === null ? undefined : table.columns.get(id),
      table.rows,
      Math.min(1, mostRows / table.rows),
    ),
  );
  const least = Math.min(...rows.map(({ length }) => length));
  if (watched.length < 2 || least < leastRows) return null;
  // As many cells as leave about ten rows in each of a pair.
  const cells = Math.min(5, Math.max(2, Math.floor(Math.sqrt(least / 10))));
  const coded = watched.map(({ name }) =>
    codesOf(reference.columns.get(name)!, candidate.columns.get(name)!, rows[0]!, rows[1]!, cells),
  );
  return {
    features: watched.map(({ name }) => name),
    cells: coded.map((one) => one.cells),
    reference: pairs(
      coded.map((one) => one.reference),
      coded.map((one) => one.cells),
    ),
    candidate: pairs(
      coded.map((one) => one.candidate),
      coded.map((one) => one.cells),
    ),
  };
}

function sameType({ columns }: Table, other: Table, name: string): boolean {
  const [a, b] = [columns.get(name)?.type, other.columns.get(name)?.type];
  return a !== undefined && a === b && a !== 'time';
}

interface Codes {
  cells: number;
  reference: Uint8Array;
  candidate: Uint8Array;
}

/** The cell of each row: quantiles of the reference, or its most frequent categories; the last but one holds what is left, the last what is missing. */
function codesOf(
  before: Column,
  after: Column,
  rows: Uint32Array,
  others: Uint32Array,
  cells: number,
): Codes {
  if (before.type === 'category' && after.type === 'category') {
    const frequent = mostFrequent(before.codes, before.categories, rows, cells - 1);
    return {
      cells: frequent.size + 2,
      reference: categoryCells(before, rows, frequent),
      candidate: categoryCells(after, others, frequent),
    };
  }
  const [was, is] = [before, after].map((column) => (column as NumberColumn).values) as [Numbers, Numbers];
  const values = takeNumbers(was, rows, new Float64Array(rows.length));
  const edges = edgesOf(values, cells);
  return {
    cells: edges.length + 2,
    reference: numberCells(values, edges),
    candidate: numberCells(takeNumbers(is, others, new Float64Array(others.length)), edges),
  };
}

function categoryCells(
  { codes, categories }: CategoryColumn,
  rows: Uint32Array,
  frequent: Map<string, number>,
): Uint8Array {
  const known = categories.map((category) => frequent.get(category) ?? frequent.size);
  const cells = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const code = codes[rows[i]!]!;
    cells[i] = code < 0 ? frequent.size + 1 : known[code]!;
  }
  return cells;
}

function numberCells(values: Float64Array, edges: readonly number[]): Uint8Array {
  const cells = new Uint8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    let cell = 0;
    while (cell < edges.length && value > edges[cell]!) cell++;
    cells[i] = Number.isNaN(value) ? edges.length + 1 : cell;
  }
  return cells;
}

function edgesOf(values: Float64Array, cells: number): number[] {
  // Sorting leaves what is missing at the end.
  const sorted = values.slice().sort();
  let count = sorted.length;
  while (count > 0 && Number.isNaN(sorted[count - 1]!)) count--;
  const edges: number[] = [];
  for (let bin = 1; bin < cells; bin++) {
    const edge = sorted[Math.ceil((bin * count) / cells) - 1];
    if (edge !== undefined && edge < sorted[count - 1]! && edge !== edges.at(-1)) edges.push(edge);
  }
  return edges;
}

function mostFrequent(
  codes: Int32Array,
  categories: string[],
  rows: Uint32Array,
  most: number,
): Map<string, number> {
  const counts = new Uint32Array(categories.length);
  for (const row of rows) if (codes[row]! >= 0) counts[codes[row]!]!++;
  const order = [...counts.keys()]
    .filter((code) => counts[code]! > 0)
    .sort((a, b) => counts[b]! - counts[a]!);
  return new Map(order.slice(0, Math.max(1, most)).map((code, place) => [categories[code]!, place]));
}

function pairs(codes: Uint8Array[], cells: number[]): Uint32Array[] {
  const tables: Uint32Array[] = [];
  for (let b = 1; b < codes.length; b++) {
    for (let a = 0; a < b; a++) {
      tables.push(crossTable(codes[a]!, codes[b]!, cells[a]!, cells[b]!));
    }
  }
  return tables;
}

function crossTable(left: Uint8Array, right: Uint8Array, rows: number, columns: number): Uint32Array {
  const table = new Uint32Array(rows * columns);
  for (let i = 0; i < left.length; i++) table[left[i]! * columns + right[i]!]!++;
  return table;
}

/** Where the pair (a, b), a < b, stands. */
export function pairAt(a: number, b: number): number {
  return (b * (b - 1)) / 2 + a;
}
