// The inner loops of countDecimals, compiled to WebAssembly by scripts/generate/kernel.ts. Places are addresses of the memory that
// it shares with JavaScript, see ../kernel.ts.

/** Adding it and taking it away rounds a double below 2^51 in size to a whole number; added, its low bits are that number. */
const ROUNDER: f64 = 6755399441055744;
/** No place in a block. */
const NONE: i32 = -1;
/** Instead of a whole number. */
const NOTHING: i32 = i32.MIN_VALUE;

/** The least and the greatest whole number that was taken. */
export let least: f64 = 0;
export let greatest: f64 = 0;
/** Place in the block of the value that is no whole number of units, NONE where there is none. */
export let odd: i32 = NONE;

/** Where memory is free. */
export function heap(): usize {
  return __heap_base;
}

/** Forgets what was taken before. */
export function begin(): void {
  least = Infinity;
  greatest = -Infinity;
  odd = NONE;
}

/**
 * Takes `count` values as whole numbers of 1/`unit` to `keys`, 32-bit integers, and returns where they end. NaN is left out.
 * `sides`, if not 0, holds a byte for each value: 0 or 1 becomes the last bit of its key, and others are left out.
 */
export function takeKeys(values: usize, count: i32, sides: usize, keys: usize, unit: f64): usize {
  const units = f64x2.splat(unit);
  const rounders = f64x2.splat(ROUNDER);
  let smallest = f64x2.splat(least);
  let largest = f64x2.splat(greatest);
  let i = 0;
  for (; i + 2 <= count; i += 2) {
    const pair = v128.load(values + (usize(i) << 3));
    const moved = f64x2.add(f64x2.mul(pair, units), rounders);
    const whole = f64x2.sub(moved, rounders);
    const side = sides == 0 ? 0 : u32(load<u16>(sides + i));
    if (!v128.all_true<i64>(f64x2.eq(f64x2.div(whole, units), pair)) || (side & 0xfefe) != 0) {
      keys = takeKey(values, i, sides, keys, unit);
      if (odd == NONE) keys = takeKey(values, i + 1, sides, keys, unit);
      if (odd != NONE) return keys;
      continue;
    }
    smallest = f64x2.pmin(smallest, whole);
    largest = f64x2.pmax(largest, whole);
    // The low words of both.
    const low = i64x2.extract_lane(
      i8x16.shuffle(moved, moved, 0, 1, 2, 3, 8, 9, 10, 11, 0, 0, 0, 0, 0, 0, 0, 0),
      0,
    );
    if (sides == 0) store<i64>(keys, low);
    else {
      store<i32>(keys, (i32(low) << 1) | (side & 1));
      store<i32>(keys, (i32(low >> 32) << 1) | (side >> 8), 4);
    }
    keys += 8;
  }
  if (i < count) keys = takeKey(values, i, sides, keys, unit);
  least = min(least, min(f64x2.extract_lane(smallest, 0), f64x2.extract_lane(smallest, 1)));
  greatest = max(greatest, max(f64x2.extract_lane(largest, 0), f64x2.extract_lane(largest, 1)));
  return keys;
}

/** Takes the whole numbers among `count` 32-bit integers to `keys`, and returns where they end. */
export function takeWholes(from: usize, count: i32, keys: usize): usize {
  const nothing = i32x4.splat(NOTHING);
  let smallest = i32x4.splat(i32.MAX_VALUE);
  let largest = nothing;
  const end = from + (usize(count) << 2);
  let key = keys;
  let place = from;
  while (place < end) {
    const four = place + 16 <= end ? v128.load(place) : nothing;
    if (!v128.any_true(i32x4.eq(four, nothing))) {
      smallest = i32x4.min_s(smallest, four);
      largest = i32x4.max_s(largest, four);
      v128.store(key, four);
      key += 16;
      place += 16;
      continue;
    }
    const stop = min(place + 16, end);
    for (; place < stop; place += 4) {
      const whole = load<i32>(place);
      store<i32>(key, whole);
      if (whole == NOTHING) continue;
      smallest = i32x4.min_s(smallest, i32x4.splat(whole));
      largest = i32x4.max_s(largest, i32x4.splat(whole));
      key += 4;
    }
  }
  if (key > keys) {
    smallest = i32x4.min_s(smallest, i32x4.shuffle(smallest, smallest, 2, 3, 0, 1));
    largest = i32x4.max_s(largest, i32x4.shuffle(largest, largest, 2, 3, 0, 1));
    least = min(least, f64(min(i32x4.extract_lane(smallest, 0), i32x4.extract_lane(smallest, 1))));
    greatest = max(greatest, f64(max(i32x4.extract_lane(largest, 0), i32x4.extract_lane(largest, 1))));
  }
  return key;
}

/** The same of two sides, a byte for each integer: see `takeKeys`. Twice the integers must fit into 32 bits to be keys. */
export function takeSidedWholes(from: usize, count: i32, sides: usize, keys: usize): usize {
  let smallest = i32.MAX_VALUE;
  let largest = i32.MIN_VALUE;
  let key = keys;
  for (let i = 0; i < count; i++) {
    const whole = load<i32>(from + (usize(i) << 2));
    const side = i32(load<u8>(sides + i));
    // What is left out is written over.
    store<i32>(key, (whole << 1) | side);
    if (whole == NOTHING || side > 1) continue;
    smallest = min(smallest, whole);
    largest = max(largest, whole);
    key += 4;
  }
  if (key > keys) {
    least = min(least, f64(smallest));
    greatest = max(greatest, f64(largest));
  }
  return key;
}

function takeKey(values: usize, i: i32, sides: usize, keys: usize, unit: f64): usize {
  const value = load<f64>(values + (usize(i) << 3));
  const moved = value * unit + ROUNDER;
  const whole = moved - ROUNDER;
  if (whole / unit != value) {
    if (value == value) odd = i;
    return keys;
  }
  const side = sides == 0 ? 0 : u32(load<u8>(sides + i));
  if (side > 1) return keys;
  least = min(least, whole);
  greatest = max(greatest, whole);
  const low = i32(reinterpret<i64>(moved));
  store<i32>(keys, sides == 0 ? low : (low << 1) | side);
  return keys + 4;
}

/**
 * Puts the keys `from..to`, less the least of them, to `places`, by buckets of 2^`bits` neighbours. `ends` gets, for each of
 * `buckets`, where its places end.
 */
export function intoBuckets(
  from: usize,
  to: usize,
  first: i32,
  bits: u32,
  ends: usize,
  buckets: i32,
  places: usize,
): void {
  memory.fill(ends, 0, usize(buckets) << 2);
  // Differences of 32-bit numbers, right even where they overflow.
  for (let key = from; key < to; key += 4) {
    const end = ends + (usize(u32(load<i32>(key) - first) >> bits) << 2);
    store<u32>(end, load<u32>(end) + 4);
  }
  let before = u32(places);
  for (let bucket = 0; bucket < buckets; bucket++) {
    const end = ends + (usize(bucket) << 2);
    const size = load<u32>(end);
    store<u32>(end, before);
    before += size;
  }
  for (let key = from; key < to; key += 4) {
    const place = u32(load<i32>(key) - first);
    const end = ends + (usize(place >> bits) << 2);
    const next = load<u32>(end);
    store<u32>(next, place);
    store<u32>(end, next + 4);
  }
}

/** For each set of four lanes the bytes that bring those of the set to the front, in their order. */
const packing = memory.data<u8>([
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 5, 6, 7,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 0, 0, 0, 0, 0, 8, 9, 10, 11, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 8, 9, 10, 11, 0, 0, 0, 0, 0, 0, 0, 0, 4, 5, 6, 7, 8, 9, 10, 11, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 0, 0, 0, 12, 13, 14, 15, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 1, 2, 3, 12, 13, 14, 15, 0, 0, 0, 0, 0, 0, 0, 0, 4, 5, 6, 7, 12, 13, 14, 15, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 12, 13, 14, 15, 0, 0, 0, 0, 8, 9, 10, 11, 12, 13, 14, 15, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 1, 2, 3, 8, 9, 10, 11, 12, 13, 14, 15, 0, 0, 0, 0, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0, 0,
  0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
]);

/**
 * Counts a bucket of 2^`bits` places, `from..to`, of which the first, `offset`, is the whole number `first`. Its distinct values
 * and their rows go to `values` and `rows`, ascending, the values divided by `unit`; returns how many they are. The counters are 0 before and
 * after.
 */
export function countBucket(
  from: usize,
  to: usize,
  offset: u32,
  bits: u32,
  first: f64,
  unit: f64,
  counters: usize,
  values: usize,
  rows: usize,
): i32 {
  for (let place = from; place < to; place += 4) {
    const counter = counters + (usize(load<u32>(place) - offset) << 2);
    store<u32>(counter, load<u32>(counter) + 1);
  }
  const none = i32x4.splat(0);
  const end = counters + (usize(4) << bits);
  const lanes = i32x4(0, 1, 2, 3);
  let value = values;
  let row = rows;
  let place = i32(first);
  for (let four = counters; four < end; four += 16, place += 4) {
    const counted = v128.load(four);
    v128.store(four, none);
    // No branch is taken, since in a sparse column it would be guessed wrongly every other time; what stands behind the last is written over.
    const filled = i32x4.bitmask(i32x4.ne(counted, none));
    const order = v128.load(packing + (usize(filled) << 4));
    const wholes = i8x16.swizzle(i32x4.add(i32x4.splat(place), lanes), order);
    v128.store(row, i8x16.swizzle(counted, order));
    v128.store(value, f64x2.convert_low_i32x4_s(wholes));
    v128.store(
      value,
      f64x2.convert_low_i32x4_s(
        i8x16.shuffle(wholes, wholes, 8, 9, 10, 11, 12, 13, 14, 15, 0, 0, 0, 0, 0, 0, 0, 0),
      ),
      16,
    );
    const step = usize(popcnt(filled));
    value += step << 3;
    row += step << 2;
  }
  const units = f64x2.splat(unit);
  for (let pair = values; pair < value; pair += 16) v128.store(pair, f64x2.div(v128.load(pair), units));
  return i32((row - rows) >> 2);
}
