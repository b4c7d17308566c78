import { type Numbers, numberAt } from '../data/column/numbers.ts';
import type { Column, NumberColumn, Table } from '../data/table.ts';
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
    const code = (column: typeof before) => {
      const known = column.categories.map((category) => frequent.get(category) ?? frequent.size);
      return (row: number) => (column.codes[row]! < 0 ? frequent.size + 1 : known[column.codes[row]!]!);
    };
    return {
      cells: frequent.size + 2,
      reference: Uint8Array.from(rows, code(before)),
      candidate: Uint8Array.from(others, code(after)),
    };
  }
  const [was, is] = [before, after].map((column) => (column as NumberColumn).values) as [Numbers, Numbers];
  const edges = edgesOf(was, rows, cells);
  const code = (values: Numbers) => (row: number) => {
    const value = numberAt(values, row);
    if (Number.isNaN(value)) return edges.length + 1;
    let cell = 0;
    while (cell < edges.length && value > edges[cell]!) cell++;
    return cell;
  };
  return {
    cells: edges.length + 2,
    reference: Uint8Array.from(rows, code(was)),
    candidate: Uint8Array.from(others, code(is)),
  };
}

function edgesOf(values: Numbers, rows: Uint32Array, cells: number): number[] {
  const sorted = Float64Array.from(rows, (row) => numberAt(values, row))
    .filter((value) => !Number.isNaN(value))
    .sort();
  const edges = new Set<number>();
  for (let bin = 1; bin < cells; bin++) {
    const edge = sorted[Math.ceil((bin * sorted.length) / cells) - 1];
    if (edge !== undefined && edge < sorted.at(-1)!) edges.add(edge);
  }
  return [...edges];
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
      const [left, right, size] = [codes[a]!, codes[b]!, cells[b]!];
      const table = new Uint32Array(cells[a]! * size);
      for (let i = 0; i < left.length; i++) table[left[i]! * size + right[i]!]!++;
      tables.push(table);
    }
  }
  return tables;
}

/** Where the pair (a, b), a < b, stands. */
export function pairAt(a: number, b: number): number {
  return (b * (b - 1)) / 2 + a;
}
