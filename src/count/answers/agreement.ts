import type { ValueCounts } from '../counts.ts';
import { countedRows } from '../ranks.ts';
import { countValues } from '../values.ts';
import type { NumberAnswers } from './answers.ts';

/** How predicted numbers go with the actual ones, in bins that both sets share: what a picture needs. */
export interface AgreementCounts {
  cases: number;
  /** Cases by hexagon of the plane of actual (across) and predicted (up) numbers; what lies beyond counts at the edge. */
  plane: Plane;
  /** Errors e = prediction − label by tenths of the reference’s labels, then by tenths of its predictions. */
  byActual: ErrorsWithin[];
  byPredicted: ErrorsWithin[];
  /** Cases by error; one more edge than bins. What lies beyond counts in the first and the last. */
  errors: { edges: number[]; cases: number[] };
}

export interface Plane {
  /** Both axes: the middle 99 % of all numbers of both sets. */
  from: number;
  to: number;
  /** Hexagons that hold a case: their place, in widths of a hexagon from the lower left, and the cases. */
  hexagons: { x: number; y: number; cases: number }[];
}

/** The errors of the cases whose number lies in `from..to` (the last one closed). */
export interface ErrorsWithin {
  /** Which part, from 0: the same in both sets. */
  part: number;
  from: number;
  to: number;
  cases: number;
  mean: number;
  meanAbsolute: number;
  /** 5, 25, 50, 75 and 95 %, between neighbours as numpy has it (Hyndman and Fan’s type 7). */
  quantiles: number[];
}

/** Hexagons from one side to the other, and bins of errors. */
export const across = 32;
export const bins = 40;
const tenths = Array.from({ length: 9 }, (_, i) => (i + 1) / 10);
const [lowest, highest] = [0.005, 0.995];
/** Shares of the errors of a part that are shown. */
export const shownQuantiles = [0.05, 0.25, 0.5, 0.75, 0.95];

/** Numbers of which a picture can be drawn: sums of larger ones are no numbers. */
export const largest = 1e150;

interface Pairs {
  actual: Float64Array;
  predicted: Float64Array;
  errors: Float64Array;
}

/** Counts both sets of a regression; null for a set in which no case has both numbers. */
export function countAgreement(
  reference: NumberAnswers,
  candidate: NumberAnswers,
): { reference: AgreementCounts | null; candidate: AgreementCounts | null } {
  const sets = [pairsOf(reference), pairsOf(candidate)] as const;
  const numbers = sets.flatMap(({ actual, predicted }) => [countValues(actual), countValues(predicted)]);
  const errors = sets.map((set) => countValues(set.errors));
  const [plane, span] = [middle(numbers), middle(errors)];
  const edges = edgesOf(span);
  // A review whose reference has no case is cut by the candidate’s own.
  const base = sets[0].actual.length > 0 ? 0 : 2;
  const cuts = [numbers[base]!, numbers[base + 1]!].map(tenthsOf);
  const [before, after] = sets.map((set) => {
    if (set.actual.length === 0) return null;
    return {
      cases: set.actual.length,
      plane: { from: plane[0], to: plane[1], hexagons: hexagonsOf(set, plane) },
      byActual: within(set.actual, set.errors, cuts[0]!),
      byPredicted: within(set.predicted, set.errors, cuts[1]!),
      errors: { edges, cases: histogram(set.errors, span) },
    };
  });
  return { reference: before ?? null, candidate: after ?? null };
}

function pairsOf({ actual, predicted }: NumberAnswers): Pairs {
  const rows: number[] = [];
  for (let row = 0; row < actual.length; row++) {
    if (Math.abs(predicted[row]!) < largest && Math.abs(actual[row]!) < largest) rows.push(row);
  }
  const take = (from: Float64Array) => Float64Array.from(rows, (row) => from[row]!);
  return {
    actual: take(actual),
    predicted: take(predicted),
    errors: Float64Array.from(rows, (row) => predicted[row]! - actual[row]!),
  };
}

/** Rows, from 0 in order of their numbers, that the frame of the picture hangs on. */
export function framePlaces(rows: number): number[] {
  const places = [lowest, ...tenths, highest].map((q) => Math.ceil(q * rows) - 1);
  // A product that is a whole number may come out a little above it.
  return places
    .flatMap((place) => [place - 1, place, place + 1])
    .map((place) => Math.max(0, Math.min(rows - 1, place)));
}

/** Where the tenths of some numbers end, each once. */
export function tenthsOf(counts: ValueCounts): number[] {
  return [...new Set(tenths.map((q) => quantileOf(counts, q)))].sort((a, b) => a - b);
}

/** Where the bins of errors begin, and the last ends. */
export function edgesOf([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: bins + 1 }, (_, i) => from + ((to - from) * i) / bins);
}

/** What holds the middle 99 % of each; widened where it is one number. */
export function middle(counts: ValueCounts[]): readonly [number, number] {
  const full = counts.filter(({ values }) => values.length > 0);
  if (full.length === 0) return [0, 1];
  const from = Math.min(...full.map((one) => quantileOf(one, lowest)));
  const to = Math.max(...full.map((one) => quantileOf(one, highest)));
  return to > from ? [from, to] : [from - 0.5, to + 0.5];
}

/** The value that the share q of the rows reaches. */
function quantileOf({ values, rows }: ValueCounts, q: number): number {
  const all = countedRows({ rows });
  let seen = 0;
  for (let i = 0; i < values.length; i++) {
    seen += rows[i]!;
    if (seen >= q * all) return values[i]!;
  }
  return values.at(-1) ?? Number.NaN;
}

/** Two lattices of points, each of which is the middle of a hexagon: a case belongs to the nearest (Carr et al. 1987). */
function hexagonsOf({ actual, predicted }: Pairs, [from, to]: readonly [number, number]): Plane['hexagons'] {
  const high = Math.sqrt(3);
  const found = new Map<number, { x: number; y: number; cases: number }>();
  const scaled = (value: number) => (Math.min(to, Math.max(from, value)) - from) * (across / (to - from));
  for (let i = 0; i < actual.length; i++) {
    const x = scaled(actual[i]!);
    const y = scaled(predicted[i]!);
    const [column, row] = [Math.round(x), Math.round(y / high)];
    const [column2, row2] = [Math.floor(x) + 0.5, (Math.floor(y / high) + 0.5) * high];
    const first = (x - column) ** 2 + (y - row * high) ** 2;
    const second = (x - column2) ** 2 + (y - row2) ** 2;
    const [atX, atY] = first <= second ? [column, row * high] : [column2, row2];
    const key = Math.round(atX * 2) * 4096 + Math.round((atY / high) * 2);
    const one = found.get(key);
    if (one) one.cases++;
    else found.set(key, { x: atX, y: atY, cases: 1 });
  }
  return byPlace([...found.values()]);
}

/** Hexagons from the lower left, line by line. */
export function byPlace(hexagons: Plane['hexagons']): Plane['hexagons'] {
  return hexagons.toSorted((a, b) => a.y - b.y || a.x - b.x);
}

function within(numbers: Float64Array, errors: Float64Array, cuts: number[]): ErrorsWithin[] {
  const parts: number[][] = Array.from({ length: cuts.length + 1 }, () => []);
  let [least, greatest] = [Infinity, -Infinity];
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i]!;
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
    const part = cuts.findIndex((cut) => value < cut);
    parts[part < 0 ? cuts.length : part]!.push(errors[i]!);
  }
  return parts.flatMap((part, i) => {
    if (part.length === 0) return [];
    const sorted = Float64Array.from(part).sort();
    const sum = sorted.reduce((total, error) => total + error, 0);
    const absolute = sorted.reduce((total, error) => total + Math.abs(error), 0);
    return [
      {
        part: i,
        ...endsOfPart(cuts, i, [least, greatest]),
        cases: sorted.length,
        mean: sum / sorted.length,
        meanAbsolute: absolute / sorted.length,
        quantiles: shownQuantiles.map((q) => between(sorted.length, q, (place) => sorted[place]!)),
      },
    ];
  });
}

/** Where a part of the numbers begins and ends; the outer ones at the least and the greatest of all. */
export function endsOfPart(
  cuts: readonly number[],
  part: number,
  [least, greatest]: readonly [number, number],
): { from: number; to: number } {
  return {
    from: cuts[part - 1] ?? Math.min(least, cuts[part] ?? least),
    to: cuts[part] ?? Math.max(greatest, cuts[part - 1] ?? greatest),
  };
}

/** A quantile between two neighbours, of so many values in their order. */
export function between(rows: number, q: number, at: (place: number) => number): number {
  const place = q * (rows - 1);
  const low = Math.floor(place);
  const [a, b] = [at(low), at(Math.min(low + 1, rows - 1))];
  return a + (b - a) * (place - low);
}

function histogram(errors: Float64Array, [from, to]: readonly [number, number]): number[] {
  const cases = new Array<number>(bins).fill(0);
  for (const error of errors) {
    const bin = Math.floor(((error - from) / (to - from)) * bins);
    cases[Math.min(bins - 1, Math.max(0, bin))]!++;
  }
  return cases;
}
