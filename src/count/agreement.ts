import type { NumberAnswers } from './answers.ts';
import type { ValueCounts } from './counts.ts';
import { countValues } from './values.ts';

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
const bins = 40;
const tenths = Array.from({ length: 9 }, (_, i) => (i + 1) / 10);
const shown = [0.05, 0.25, 0.5, 0.75, 0.95];

/** Numbers of which a picture can be drawn: sums of larger ones are no numbers. */
const largest = 1e150;

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
  const plane = middle(numbers);
  const span = middle(errors);
  const edges = Array.from({ length: bins + 1 }, (_, i) => span[0] + ((span[1] - span[0]) * i) / bins);
  // A review whose reference has no case is cut by the candidate’s own.
  const base = sets[0].actual.length > 0 ? 0 : 2;
  const cuts = [numbers[base]!, numbers[base + 1]!].map((counts) =>
    [...new Set(tenths.map((q) => quantileOf(counts, q)))].sort((a, b) => a - b),
  );
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

/** What holds the middle 99 % of each; widened where it is one number. */
function middle(counts: ValueCounts[]): readonly [number, number] {
  const full = counts.filter(({ values }) => values.length > 0);
  if (full.length === 0) return [0, 1];
  const from = Math.min(...full.map((one) => quantileOf(one, 0.005)));
  const to = Math.max(...full.map((one) => quantileOf(one, 0.995)));
  return to > from ? [from, to] : [from - 0.5, to + 0.5];
}

/** The value that the share q of the rows reaches. */
function quantileOf({ values, rows }: ValueCounts, q: number): number {
  const all = rows.reduce((sum, count) => sum + count, 0);
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
  return [...found.values()];
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
        from: cuts[i - 1] ?? Math.min(least, cuts[i] ?? least),
        to: cuts[i] ?? Math.max(greatest, cuts[i - 1] ?? greatest),
        cases: sorted.length,
        mean: sum / sorted.length,
        meanAbsolute: absolute / sorted.length,
        quantiles: shown.map((q) => between(sorted, q)),
      },
    ];
  });
}

function between(sorted: Float64Array, q: number): number {
  const place = q * (sorted.length - 1);
  const low = Math.floor(place);
  const [a, b] = [sorted[low]!, sorted[Math.min(low + 1, sorted.length - 1)]!];
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
