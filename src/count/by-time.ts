import { numberAt } from '../data/column/numbers.ts';
import type { Column, Table } from '../data/table.ts';

/** A column and the bins to count it in: by edges, one more than bins, or by categories, of which the last takes all others. */
export interface ColumnBins {
  name: string;
  edges: number[] | null;
  categories: string[] | null;
}

/** Columns of a set by stretches of time, in its order. */
export interface CountsByTime {
  /** Every so many rows were counted; 1: all. */
  step: number;
  stretches: Stretch[];
  /** Rows by stretch and bin, and rows without a value by stretch. */
  columns: Map<string, { bins: number[][]; missing: number[] }>;
}

export interface Stretch {
  /** Of the first and the last row, milliseconds. */
  from: number;
  to: number;
  rows: number;
}

/** Stretches at most, rows that one needs, stretches below which there is no course, and rows that a picture needs. */
const [most, leastRows, least, enough] = [12, 100, 3, 120_000];

/**
 * Counts columns by stretches of about as many rows each, of which none parts rows of one time: a few times that stand for none cannot
 * squeeze all others together. Rows without a time are left out. null: too few rows, or times, for a course.
 */
export function countByTime(table: Table, time: string, asked: readonly ColumnBins[]): CountsByTime | null {
  const column = table.columns.get(time);
  if (column?.type !== 'time') return null;
  const { values } = column;
  const step = Math.max(1, Math.ceil(values.length / enough));
  const rows: number[] = [];
  for (let row = 0; row < values.length; row += step) if (!Number.isNaN(values[row]!)) rows.push(row);
  const sorted = Float64Array.from(rows, (row) => values[row]!).sort();
  const cuts = cutsAt(
    sorted[0]!,
    cutPlaces(sorted.length).map((place) => sorted[place]!),
  );
  if (cuts === null) return null;
  const stretches = Array.from({ length: cuts.length + 1 }, () => ({
    from: Infinity,
    to: -Infinity,
    rows: 0,
  }));
  const places = Uint8Array.from(rows, (row) => {
    const at = values[row]!;
    const place = cuts.findLastIndex((cut) => cut <= at) + 1;
    const stretch = stretches[place]!;
    stretch.from = Math.min(stretch.from, at);
    stretch.to = Math.max(stretch.to, at);
    stretch.rows++;
    return place;
  });
  const columns = new Map(
    asked.flatMap((bins) => {
      const own = table.columns.get(bins.name);
      const binOf = own && binsOf(own, bins);
      return binOf
        ? [[bins.name, counted(binOf, sizeOf(bins), rows, places, stretches.length)] as const]
        : [];
    }),
  );
  return { step, stretches, columns };
}

/** Which rows, from 0 in the order of time, may begin a stretch: all but the first. */
export function cutPlaces(rows: number): number[] {
  const parts = Math.min(most, Math.floor(rows / leastRows));
  return Array.from({ length: Math.max(0, parts - 1) }, (_, i) => Math.floor(((i + 1) * rows) / parts));
}

/** The first times of all stretches but the first, given the first time of all and those of the rows at `cutPlaces`; null: too few for a course. */
export function cutsAt(first: number, times: number[]): number[] | null {
  const cuts: number[] = [];
  for (const cut of times) if (cut > (cuts.at(-1) ?? first)) cuts.push(cut);
  return cuts.length + 1 < least ? null : cuts;
}

function counted(
  binOf: (row: number) => number,
  size: number,
  rows: readonly number[],
  places: Uint8Array,
  stretches: number,
): { bins: number[][]; missing: number[] } {
  const bins = Array.from({ length: stretches }, () => Array.from({ length: size }, () => 0));
  const missing = bins.map(() => 0);
  rows.forEach((row, i) => {
    const bin = binOf(row);
    if (bin < 0) missing[places[i]!]!++;
    else bins[places[i]!]![bin]!++;
  });
  return { bins, missing };
}

/** How many bins a column is counted in. */
export function sizeOf({ edges, categories }: ColumnBins): number {
  return edges === null ? categories!.length : edges.length - 1;
}

/** The bin of a row, −1 without a value; null: the column is of another type than the bins, or there are none. */
function binsOf(column: Column, bins: ColumnBins): ((row: number) => number) | null {
  const { edges, categories } = bins;
  if (column.type === 'category') {
    if (categories === null || categories.length === 0) return null;
    const known = new Map(categories.map((category, bin) => [category, bin]));
    const codes = column.categories.map((category) => known.get(category) ?? categories.length - 1);
    return (row) => (column.codes[row]! < 0 ? -1 : codes[column.codes[row]!]!);
  }
  if (edges === null || edges.length < 2) return null;
  const { values } = column;
  const last = edges.length - 2;
  return (row) => {
    const value = numberAt(values, row);
    if (Number.isNaN(value)) return -1;
    let [low, high] = [0, last];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (edges[middle]! <= value) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
