import type { ScoreCounts, ValueCounts } from './counts.ts';

/** Numbers of more decimals range too widely to be counted in their places. */
const mostDecimals = 9;
/** Adding it and taking it away rounds a double below 2^51 in size to a whole number. */
const rounder = 1.5 * 2 ** 52;
/** Values to tell the decimals of a column by, before all are tried. */
const sample = 64;
/** Places for each row, at most, that the range of a column may have. */
const placesPerRow = 16;
/** Places counted at a time, at least: their counters stay in the processor's cache. */
const leastBucketBits = 13;
const mostBuckets = 2048;

/** Kept for the next call. */
let keys = new Int32Array(0);
let scattered = new Int32Array(0);
let counters = new Uint32Array(0);
let keyCounts: ValueCounts = { values: new Float64Array(0), rows: new Uint32Array(0) };
const starts = new Uint32Array(mostBuckets + 1);

/**
 * Counts values that are written with few decimals: as whole numbers of their last decimal's unit, each in its place, without
 * sorting. null where the values are none such, or lie too far apart. NaN is left out; −0 counts as 0.
 *
 * k / 10^d is the very double that reading the decimal gives, since one division of exact numbers is correctly rounded; so
 * every value is tried, and nothing is taken to be a decimal that is not the double of one.
 */
export function countDecimals(values: Float64Array): ValueCounts | null {
  const found = inUnits(values, (unit) => takeKeys(values, unit));
  return found && countKeys(found, found.unit, roomForCounts);
}

/**
 * The same for scores whose rows are on two sides, as `countScores` counts them: the side is the last bit of a key, so that both
 * are counted at once, and nothing has to be merged.
 */
export function countDecimalScores(scores: Float64Array, positive: Uint8Array): ScoreCounts | null {
  const found = inUnits(scores, (unit) => takeScoreKeys(scores, positive, unit));
  const counts = found && countKeys(found, 1, roomForKeyCounts);
  if (!found || !counts) return null;
  const most = counts.values.length;
  const sides = [new Uint32Array(most), new Uint32Array(most)] as const;
  const distinct = new Float64Array(most);
  let n = 0;
  for (let i = 0; i < most; i++) {
    const key = counts.values[i]! | 0;
    const score = (key >> 1) / found.unit + 0;
    if (n === 0 || score !== distinct[n - 1]) distinct[n++] = score;
    sides[key & 1]![n - 1] = counts.rows[i]!;
  }
  const [negatives, positives] = sides.map((rows) => rows.subarray(0, n)) as [Uint32Array, Uint32Array];
  return { scores: distinct.subarray(0, n), positives, negatives };
}

/** Tries units of ever more decimals until all values are whole numbers of them. null: there is none. */
function inUnits(values: Float64Array, take: (unit: number) => Keys): (Keys & { unit: number }) | null {
  let decimals = 0;
  const step = Math.max(1, Math.floor(values.length / sample));
  for (let i = 0; i < values.length; i += step) decimals = Math.max(decimals, decimalsOf(values[i]!));
  if (keys.length < values.length) keys = new Int32Array(values.length);
  while (decimals <= mostDecimals) {
    const unit = 10 ** decimals;
    const found = take(unit);
    if (found.odd === null) return { ...found, unit };
    // The sample held none of so many decimals.
    decimals = Math.max(decimals + 1, decimalsOf(found.odd));
  }
  return null;
}

interface Keys {
  /** How many there are. */
  n: number;
  least: number;
  greatest: number;
  /** A value that is no whole number of units, where one was met. */
  odd: number | null;
}

/** Values as whole numbers of units, in the order of the rows, into `keys`. */
function takeKeys(values: Float64Array, unit: number): Keys {
  const taken = keys;
  let [n, least, greatest] = [0, Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const key = value * unit + rounder - rounder;
    if (key / unit !== value) {
      if (Number.isNaN(value)) continue;
      return { n, least, greatest, odd: value };
    }
    if (key < least) least = key;
    if (key > greatest) greatest = key;
    taken[n++] = key;
  }
  return { n, least, greatest, odd: null };
}

/** The same of the rows that are on a side, 1 or 0: twice the whole number, and the side. */
function takeScoreKeys(scores: Float64Array, positive: Uint8Array, unit: number): Keys {
  const taken = keys;
  let [n, least, greatest] = [0, Infinity, -Infinity];
  for (let i = 0; i < scores.length; i++) {
    const value = scores[i]!;
    const side = positive[i]!;
    const whole = value * unit + rounder - rounder;
    if (whole / unit !== value) {
      if (Number.isNaN(value)) continue;
      return { n, least, greatest, odd: value };
    }
    if (side > 1) continue;
    const key = 2 * whole + side;
    if (key < least) least = key;
    if (key > greatest) greatest = key;
    taken[n++] = key;
  }
  return { n, least, greatest, odd: null };
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

function roomForCounts(distinct: number): ValueCounts {
  return { values: new Float64Array(distinct), rows: new Uint32Array(distinct) };
}

/** Room that the next call writes over: pages that are new to a process cost more than the counting. */
function roomForKeyCounts(distinct: number): ValueCounts {
  if (keyCounts.values.length < distinct) keyCounts = roomForCounts(distinct);
  return keyCounts;
}

function countKeys(
  { n, least, greatest }: Keys,
  unit: number,
  room: typeof roomForCounts,
): ValueCounts | null {
  if (n === 0) return roomForCounts(0);
  const places = greatest - least + 1;
  const fit = Math.max(Math.abs(least), Math.abs(greatest)) < 2 ** 31;
  if (!fit || !(places <= placesPerRow * n + 1024)) return null;
  const bits = Math.max(leastBucketBits, Math.ceil(Math.log2(places / mostBuckets)));
  const ends = intoBuckets(n, least, bits, Math.ceil(places / 2 ** bits));
  if (counters.length < 2 ** bits) counters = new Uint32Array(2 ** bits);
  const counts = room(Math.min(n, places));
  let distinct = 0;
  let from = 0;
  for (let bucket = 0; bucket < ends.length; bucket++) {
    const to = ends[bucket]!;
    if (to > from) distinct = countBucket(from, to, bucket * 2 ** bits + least, bits, unit, counts, distinct);
    from = to;
  }
  return { values: counts.values.subarray(0, distinct), rows: counts.rows.subarray(0, distinct) };
}

/** The keys less the least of them, by buckets of 2^bits neighbouring places, into `scattered`. Returns where each bucket ends. */
function intoBuckets(n: number, least: number, bits: number, buckets: number): Uint32Array {
  if (scattered.length < n) scattered = new Int32Array(keys.length);
  const [from, to, ends] = [keys, scattered, starts.subarray(0, buckets)];
  // Differences of 32-bit numbers, right even where they overflow.
  const first = least | 0;
  ends.fill(0);
  for (let i = 0; i < n; i++) ends[(from[i]! - first) >>> bits]!++;
  let before = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    const size = ends[bucket]!;
    ends[bucket] = before;
    before += size;
  }
  for (let i = 0; i < n; i++) {
    const place = (from[i]! - first) | 0;
    to[ends[place >>> bits]!++] = place;
  }
  return ends;
}

/** Counts `scattered[from..to)`, a bucket whose first place is the key `first`; its distinct values go behind the first `distinct` of `counts`. */
function countBucket(
  from: number,
  to: number,
  first: number,
  bits: number,
  unit: number,
  { values, rows }: ValueCounts,
  distinct: number,
): number {
  const [places, table, size] = [scattered, counters, 1 << bits];
  for (let i = from; i < to; i++) table[places[i]! & (size - 1)]!++;
  let n = distinct;
  for (let place = 0; place < size; place++) {
    const count = table[place]!;
    if (count === 0) continue;
    table[place] = 0;
    // Adding 0 makes −0 a 0.
    values[n] = (first + place) / unit + 0;
    rows[n++] = count;
  }
  return n;
}
