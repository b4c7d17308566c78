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
  const sorted = times.filter((time) => !Number.isNaN(time)).sort();
  const wanted = Math.min(mostBlocks, Math.floor(sorted.length / leastRows));
  if (wanted < leastBlocks) return null;
  const starts: number[] = [];
  let begun = 0;
  for (let block = 0; block < wanted; block++) {
    const start = sorted[Math.floor((block * sorted.length) / wanted)]!;
    if (block > 0 && start === starts.at(-1)) continue;
    const first = firstAt(sorted, start);
    // A block that ties leave with too few rows is no block of its own.
    if (block > 0 && first - begun < leastRows) continue;
    starts.push(start);
    begun = first;
  }
  if (sorted.length - begun < leastRows && starts.length > 1) starts.pop();
  return starts.length < leastBlocks ? null : { starts: Float64Array.from(starts), last: sorted.at(-1)! };
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

function firstAt(sorted: Float64Array, time: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
