// Numbers as Parquet keeps them, made doubles, and doubles made what a column keeps: see ../../column/numbers.ts.

const I32: i32 = 0;
const U32: i32 = 1;
const I64: i32 = 2;
/** Of which the last three digits are cut off. */
const NANOS: i32 = 3;
const F32: i32 = 4;

/** Instead of a whole number. */
const NOTHING: i32 = i32.MIN_VALUE;
const MOST: f64 = 2147483648.0;
const SAFE: i64 = (1 << 53) - 1;
const LARGEST_ID: f64 = 9007199254740992.0;

/** How many of the cells read last are missing. */
export let missing: i32 = 0;
/** Whether a whole number was too large for a double to hold every neighbour of it. */
export let large: bool = false;

/** Makes doubles of `count` numbers of a kind, which stand from `from` on. */
export function toDoubles(kind: i32, from: usize, count: i32, to: usize): void {
  large = false;
  if (kind == I32) {
    for (let i: usize = 0; i < usize(count); i++) store<f64>(to + (i << 3), f64(load<i32>(from + (i << 2))));
  } else if (kind == U32) {
    for (let i: usize = 0; i < usize(count); i++) store<f64>(to + (i << 3), f64(load<u32>(from + (i << 2))));
  } else if (kind == I64) {
    for (let i: usize = 0; i < usize(count); i++) {
      const value = load<i64>(from + (i << 3));
      if (value > SAFE || value < -SAFE) large = true;
      store<f64>(to + (i << 3), f64(value));
    }
  } else if (kind == NANOS) {
    for (let i: usize = 0; i < usize(count); i++) {
      store<f64>(to + (i << 3), f64(load<i64>(from + (i << 3)) / 1000));
    }
  } else if (kind == F32) {
    for (let i: usize = 0; i < usize(count); i++) {
      store<f64>(to + (i << 3), shortest(load<f32>(from + (i << 2))));
    }
  } else memory.copy(to, from, usize(count) << 3);
}

const POWERS = memory.data<f64>([1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10]);

/** Calls back for those that are too small or too large for the quick way: `shortestDecimal` in ../../cell/shortest.ts, which this repeats. */
declare function shortestDecimal(value: f64): f64;

function shortest(single: f32): f64 {
  const value = f64(single);
  const size = abs(value);
  if (!(size > 1e-4 && size < 1e6))
    return value == 0 || size == Infinity || isNaN(value) ? value + 0 : shortestDecimal(value);
  for (let i: usize = 0; i <= 10; i++) {
    const power = load<f64>(POWERS + (i << 3));
    const scaled = value * power;
    const below = floor(scaled);
    const decimal = (scaled - below >= 0.5 ? below + 1 : below) / power;
    if (f32(decimal) == single) return decimal;
  }
  return shortestDecimal(value);
}

/** Divides `count` doubles, in their place. */
export function divide(block: usize, count: i32, unit: f64): void {
  const end = block + (usize(count) << 3);
  for (let place = block; place < end; place += 8) store<f64>(place, load<f64>(place) / unit);
}

export function multiply(block: usize, count: i32, factor: f64): void {
  const end = block + (usize(count) << 3);
  for (let place = block; place < end; place += 8) store<f64>(place, load<f64>(place) * factor);
}

/**
 * Makes the doubles `from..to` of a block whole numbers of units in 32 bits, at the same index of `out`, NOTHING for NaN. Returns the
 * index of the first that is none, or `to`.
 */
export function toWholes(block: usize, from: i32, to: i32, out: usize, unit: f64): i32 {
  let empty = 0;
  let i = from;
  const units = f64x2.splat(unit);
  const bounds = f64x2.splat(MOST);
  for (; i < to; i++) {
    for (; i + 1 < to; i += 2) {
      const values = v128.load(block + (usize(i) << 3));
      const wholes = f64x2.nearest(f64x2.mul(values, units));
      const fit = v128.and(f64x2.eq(f64x2.div(wholes, units), values), f64x2.lt(f64x2.abs(wholes), bounds));
      if (!i64x2.all_true(fit)) break;
      v128.store64_lane(out + (usize(i) << 2), i32x4.trunc_sat_f64x2_s_zero(wholes), 0);
    }
    if (i == to) break;
    const value = load<f64>(block + (usize(i) << 3));
    const place = out + (usize(i) << 2);
    if (value != value) {
      store<i32>(place, NOTHING);
      empty++;
      continue;
    }
    const whole = nearest(value * unit);
    if (whole / unit != value || abs(whole) >= MOST) break;
    store<i32>(place, i32(whole));
  }
  missing = empty;
  return i;
}

/** Takes the sign off −0 and counts NaN in the doubles `from..to` of a block. Returns the index of the first that is infinite or, among ids, no id; or `to`. */
export function tidy(block: usize, from: i32, to: i32, ids: bool): i32 {
  let empty = 0;
  let i = from;
  for (; i < to; i++) {
    const place = block + (usize(i) << 3);
    const value = load<f64>(place) + 0;
    if (value != value) {
      empty++;
      store<f64>(place, NaN);
      continue;
    }
    const size = abs(value);
    if (size == Infinity || (ids && (floor(value) != value || size > LARGEST_ID))) break;
    store<f64>(place, value);
  }
  missing = empty;
  return i;
}

/** Puts the bytes of `count` numbers together, each of `width` streams of which holds one byte of each (BYTE_STREAM_SPLIT). */
export function joinStreams(from: usize, count: usize, width: usize, to: usize): void {
  for (let byte: usize = 0; byte < width; byte++) {
    const stream = from + byte * count;
    for (let i: usize = 0; i < count; i++) store<u8>(to + i * width + byte, load<u8>(stream + i));
  }
}
