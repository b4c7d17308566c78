import { doublesOf, type Numbers, rowCount } from '../data/column/numbers.ts';
import type { ScoreCounts, ValueCounts } from './counts.ts';
import { type CountBuffers, mostBuckets, mostKeys } from './kernel.ts';
import { countKeys, countSides, type Keys, takeKeys, takeWholes } from './keys.ts';

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

/**
 * Counts values that are written with few decimals: as whole numbers of their last decimal's unit, each in its place, without
 * sorting. null where the values are none such, or lie too far apart. NaN is left out; −0 counts as 0.
 *
 * k / 10^d is the very double that reading the decimal gives, since one division of exact numbers is correctly rounded; so
 * every value is tried, and nothing is taken to be a decimal that is not the double of one.
 */
export function countDecimals(numbers: Numbers, buffer: CountBuffers): ValueCounts | null {
  const keys = keysOf(numbers, null);
  const bits = keys && bucketBits(keys);
  if (keys && bits !== null) return countKeys(keys, bits, buffer);
  // Zeros behind the last digits make a unit finer than it needs to be.
  return numbers instanceof Float64Array ? null : countDecimals(doublesOf(numbers), buffer);
}

/**
 * The same for scores whose rows are on two sides, as `countScores` counts them: the side is the last bit of a key, so that both
 * are counted at once, and nothing has to be merged.
 */
export function countDecimalScores(scores: Numbers, positive: Uint8Array): ScoreCounts | null {
  const keys = keysOf(scores, positive);
  const bits = keys && bucketBits(keys);
  if (keys && bits !== null) return countSides(keys, bits);
  return scores instanceof Float64Array ? null : countDecimalScores(doublesOf(scores), positive);
}

/** Tries units of ever more decimals until all values are whole numbers of them. null: there is none. */
function keysOf(values: Numbers, sides: Uint8Array | null): Keys | null {
  if (rowCount(values) > mostKeys) return null;
  if (!(values instanceof Float64Array)) return takeWholes(values, sides);
  let decimals = 0;
  const step = Math.max(1, Math.floor(values.length / sample));
  for (let i = 0; i < values.length; i += step) decimals = Math.max(decimals, decimalsOf(values[i]!));
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

/** By buckets of how many neighbours, a power of two, keys are counted in their places; null: they lie too far apart. */
function bucketBits({ n, least, greatest }: Keys): number | null {
  if (n === 0) return leastBucketBits;
  const places = greatest - least + 1;
  const fit = Math.max(Math.abs(least), Math.abs(greatest)) < 2 ** 31;
  if (!fit || !(places <= placesPerRow * n + 1024)) return null;
  return Math.max(leastBucketBits, Math.ceil(Math.log2(places / mostBuckets)));
}
