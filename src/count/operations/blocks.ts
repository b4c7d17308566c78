import type { ValueCounts } from '../counts.ts';
import { countedRows, valueOfRow } from '../ranks.ts';
import { countValues } from '../values.ts';

/** Rows that a block of time must have, and blocks that there must be, before they tell how much a value varies with time. */
export const leastRows = 50;
export const leastBlocks = 20;
const mostBlocks = 24;

/** The times at which blocks begin, ascending, the first being the first of all; and the last time. */
export interface Cuts {
  starts: Float64Array;
  last: number;
}

/**
 * Cuts times into blocks of about as many rows each: 20 to 24, so that they are long, with 50 rows or more. Rows of the same time are in the same
 * block, in whatever order they stand. null where there are not rows, or not times, enough. NaN is no time.
 */
export function cutTimes(times: Float64Array): Cuts | null {
  return cutCounted(countValues(times));
}

/** The same of times that have been counted: only those of the rows at `startPlaces` have to be told apart. */
export function cutCounted(counts: ValueCounts): Cuts | null {
  const rows = countedRows(counts);
  const starts: number[] = [];
  let begun = 0;
  for (const place of startPlaces(rows)) {
    const { index, end } = valueOfRow(counts.rows, place);
    const before = end - counts.rows[index]!;
    // A block that ties leave with too few rows is no block of its own.
    if (place > 0 && before - begun < leastRows) continue;
    starts.push(counts.values[index]!);
    begun = before;
  }
  return starts.length < leastBlocks
    ? null
    : { starts: Float64Array.from(starts), last: counts.values.at(-1)! };
}

/** The rows, from 0 in the order of time, at which blocks begin but for ties; none where there are too few rows. */
export function startPlaces(rows: number): number[] {
  const wanted = Math.min(mostBlocks, Math.floor(rows / leastRows));
  if (wanted < leastBlocks) return [];
  return Array.from({ length: wanted }, (_, block) => Math.floor((block * rows) / wanted));
}

/** The block of a time. */
export function blockOf({ starts }: Cuts, time: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= time) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** The stretch of each block: to where the next begins. */
export function stretches({ starts, last }: Cuts): { from: number; to: number }[] {
  return Array.from(starts, (from, i) => ({ from, to: starts[i + 1] ?? last }));
}
