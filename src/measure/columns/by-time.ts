import type { CountsByTime } from '../../count/by-time.ts';
import type { ColumnMeasurement } from '../measurements.ts';

/** How far columns of the candidate lie from the reference, stretch by stretch. */
export interface ColumnsByTime {
  /** Every so many rows were counted; 1: all. */
  step: number;
  columns: Map<string, StretchMeasured[]>;
}

export interface StretchMeasured {
  /** Milliseconds. */
  from: number;
  to: number;
  rows: number;
  /** Half of the sum of the absolute differences of shares over the bins (total variation), 0 to 1; null: no row has a value. */
  distance: number | null;
  /** What is to be expected of it where nothing has changed. */
  chance: number | null;
  /** Share of rows without a value. */
  missing: number;
}

/** Bins of numbers that are compared: more of them show little but chance in a stretch of few rows. */
const tenths = 10;

/** Measures counts by time against the reference's rows in the same bins. */
export function measureByTime(
  { step, stretches, columns }: CountsByTime,
  all: ColumnMeasurement[],
): ColumnsByTime {
  const measured = all.flatMap(({ name, histogram: { edges, reference } }) => {
    const counted = columns.get(name);
    if (counted === undefined) return [];
    const part = edges === null ? reference.map((_, bin) => bin) : partsOf(reference);
    const found = stretches.map((stretch, i) => ({
      ...stretch,
      ...distance(merged(reference, part), merged(counted.bins[i]!, part)),
      missing: counted.missing[i]! / stretch.rows,
    }));
    return [[name, found] as const];
  });
  return { step, columns: new Map(measured) };
}

/** For each bin the part that it belongs to: neighbours are put together to about a tenth of the reference's rows. */
function partsOf(reference: number[]): number[] {
  const total = reference.reduce((sum, rows) => sum + rows, 0);
  let before = 0;
  return reference.map((rows) => {
    const part = Math.min(tenths - 1, Math.floor((tenths * before) / Math.max(1, total)));
    before += rows;
    return part;
  });
}

function merged(rows: number[], part: number[]): number[] {
  const sums: number[] = [];
  rows.forEach((count, bin) => {
    sums[part[bin]!] = (sums[part[bin]!] ?? 0) + count;
  });
  // A part that no bin fell to is no part.
  return sums.filter((sum) => sum !== undefined);
}

/** A share p of n rows is off by √(2p(1 − p)/πn) on average, where it is nearly normal. */
function distance(reference: number[], candidate: number[]): Pick<StretchMeasured, 'distance' | 'chance'> {
  const [n, m] = [reference, candidate].map((rows) => rows.reduce((sum, one) => sum + one, 0)) as [
    number,
    number,
  ];
  if (n === 0 || m === 0) return { distance: null, chance: null };
  let [apart, expected] = [0, 0];
  reference.forEach((rows, bin) => {
    const share = rows / n;
    apart += Math.abs(candidate[bin]! / m - share) / 2;
    expected += Math.sqrt((2 / Math.PI) * share * (1 - share) * (1 / n + 1 / m)) / 2;
  });
  return { distance: apart, chance: expected };
}
