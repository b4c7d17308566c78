import { takeNumbers } from '../data/column/numbers.ts';
import type { CategoryColumn, Column, Table } from '../data/table.ts';

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
  const rows = timedRows(values, step);
  const times = takeNumbers(values, rows, new Float64Array(rows.length));
  const sorted = times.slice().sort();
  const cuts = cutsAt(
    sorted[0]!,
    cutPlaces(sorted.length).map((place) => sorted[place]!),
  );
  if (cuts === null) return null;
  const { places, stretches } = parted(times, cuts);
  const columns = new Map(
    asked.flatMap((bins) => {
      const own = table.columns.get(bins.name);
      const counts = own && counted(own, bins, rows, places, stretches.length);
      return counts ? [[bins.name, counts] as const] : [];
    }),
  );
  return { step, stretches, columns };
}

/** Every so many of the rows, those that have a time. */
function timedRows(values: Float64Array, step: number): Int32Array {
  const rows = new Int32Array(Math.ceil(values.length / step));
  let count = 0;
  for (let row = 0; row < values.length; row += step) if (!Number.isNaN(values[row]!)) rows[count++] = row;
  return rows.subarray(0, count);
}

/** In which stretch each time lies, and what the stretches hold. */
function parted(times: Float64Array, cuts: readonly number[]): { places: Uint8Array; stretches: Stretch[] } {
  const stretches = Array.from({ length: cuts.length + 1 }, () => ({
    from: Infinity,
    to: -Infinity,
    rows: 0,
  }));
  const places = new Uint8Array(times.length);
  for (let i = 0; i < times.length; i++) {
    const at = times[i]!;
    let place = 0;
    while (place < cuts.length && cuts[place]! <= at) place++;
    const stretch = stretches[place]!;
    if (at < stretch.from) stretch.from = at;
    if (at > stretch.to) stretch.to = at;
    stretch.rows++;
    places[i] = place;
  }
  return { places, stretches };
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

/** null: the column is of another type than the bins, or there are none. */
function counted(
  column: Column,
  asked: ColumnBins,
  rows: Int32Array,
  places: Uint8Array,
  stretches: number,
): { bins: number[][]; missing: number[] } | null {
  const { edges, categories } = asked;
  const size = sizeOf(asked);
  if (size < 1 || (edges === null) !== (column.type === 'category')) return null;
  // Of each stretch those without a value first.
  const counts = new Float64Array(stretches * (size + 1));
  if (column.type === 'category') addCategories(column, categories!, rows, places, counts);
  else addNumbers(takeNumbers(column.values, rows, new Float64Array(rows.length)), edges!, places, counts);
  const each = Array.from({ length: stretches }, (_, place) => [
    ...counts.subarray(place * (size + 1), (place + 1) * (size + 1)),
  ]);
  return { bins: each.map(([, ...bins]) => bins), missing: each.map(([missing]) => missing!) };
}

/** How many bins a column is counted in. */
export function sizeOf({ edges, categories }: ColumnBins): number {
  return edges === null ? (categories?.length ?? 0) : edges.length - 1;
}

function addCategories(
  { codes, categories: own }: CategoryColumn,
  categories: readonly string[],
  rows: Int32Array,
  places: Uint8Array,
  counts: Float64Array,
): void {
  const size = categories.length;
  const known = new Map(categories.map((category, bin) => [category, bin]));
  const bins = Int32Array.from(own, (category) => known.get(category) ?? size - 1);
  for (let i = 0; i < rows.length; i++) {
    const code = codes[rows[i]!]!;
    counts[places[i]! * (size + 1) + (code < 0 ? 0 : bins[code]! + 1)]!++;
  }
}

function addNumbers(
  values: Float64Array,
  edges: readonly number[],
  places: Uint8Array,
  counts: Float64Array,
): void {
  const size = edges.length - 1;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    let bin = 0;
    if (!Number.isNaN(value)) {
      let high = size - 1;
      while (bin < high) {
        const middle = (bin + high + 1) >> 1;
        if (edges[middle]! <= value) bin = middle;
        else high = middle - 1;
      }
      bin++;
    }
    counts[places[i]! * (size + 1) + bin]!++;
  }
}
