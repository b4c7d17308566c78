import { doublesOf, type Numbers, numberAt, rowCount } from '../data/numbers.ts';
import type { ScoreCounts, ValueCounts } from './counts.ts';
import {
  countKeys,
  type Keys,
  mostBuckets,
  mostKeys,
  newRoom,
  type Room,
  reusedRoom,
  takeKeys,
  takeWholes,
} from './kernel.ts';
import { splitSides } from './row-loops.ts';

/** Numbers of more decimals range too widely to be counted in their places. */
const mostDecimals = 9;
/** Adding it and taking it away rounds a double below 2^51 in size to a whole number. */
const rounder = 1.5 * 2 ** 52;
/** Values to tell the decimals of a column by, before all are tried. */
const sample = 64;
/** Places for each row, at most, that the range of a column may have. */
const placesPerRow = 16;
/** Places counted at a time, at least: their counters stay in the processor's cache. */
const leastBucketBits = 14;

const keyRoom = reusedRoom();

/**
 * Counts values that are written with few decimals: as whole numbers of their last decimal's unit, each in its place, without
 * sorting. null where the values are none such, or lie too far apart. NaN is left out; −0 counts as 0.
 *
 * k / 10^d is the very double that reading the decimal gives, since one division of exact numbers is correctly rounded; so
 * every value is tried, and nothing is taken to be a decimal that is not the double of one.
 */
export function countDecimals(numbers: Numbers, room: Room): ValueCounts | null {
  const keys = numbers instanceof Float64Array ? keysOf(numbers, null) : takeWholes(numbers);
  const counts = keys && countInPlaces(keys, keys.unit, room);
  // Zeros behind the last digits make a unit finer than it needs to be.
  return counts || numbers instanceof Float64Array ? counts : countDecimals(doublesOf(numbers), room);
}

/**
 * The same for scores whose rows are on two sides, as `countScores` counts them: the side is the last bit of a key, so that both
 * are counted at once, and nothing has to be merged.
 */
export function countDecimalScores(scores: Numbers, positive: Uint8Array): ScoreCounts | null {
  const keys = keysOf(scores, positive);
  const counts = keys && countInPlaces(keys, 1, keyRoom);
  return counts && splitSides(counts, keys.unit);
}

/** Tries units of ever more decimals until all values are whole numbers of them. null: there is none. */
function keysOf(values: Numbers, sides: Uint8Array | null): Keys | null {
  const rows = rowCount(values);
  if (rows > mostKeys) return null;
  let decimals = 0;
  const step = Math.max(1, Math.floor(rows / sample));
  for (let i = 0; i < rows; i += step) decimals = Math.max(decimals, decimalsOf(numberAt(values, i)));
  while (decimals <= mostDecimals) {
    const keys = takeKeys(values, sides, 10 ** decimals);
    if (typeof keys !== 'number') return keys;
    // The sample held none of so many decimals.
    decimals = Math.max(decimals + 1, decimalsOf(keys));
  }
  return null;
}

/** The fewest decimals that write the value, or one more than are looked for. */
function decimalsOf(value: number): number {
  if (Number.isNaN(value)) return 0;
  for (let decimals = 0; decimals <= mostDecimals; decimals++) {
    const unit = 10 ** decimals;
    if ((value * unit + rounder - rounder) / unit === value) return decimals;
  }
  return mostDecimals + 1;
}

function countInPlaces(keys: Keys, unit: number, room: Room): ValueCounts | null {
  const { n, least, greatest } = keys;
  if (n === 0) return newRoom(0);
  const places = greatest - least + 1;
  const fit = Math.max(Math.abs(least), Math.abs(greatest)) < 2 ** 31;
  if (!fit || !(places <= placesPerRow * n + 1024)) return null;
  const bits = Math.max(leastBucketBits, Math.ceil(Math.log2(places / mostBuckets)));
  return countKeys(keys, bits, unit, room);
}
