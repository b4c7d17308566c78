// The inner loops over labels, predictions, scores and times, row by row, compiled to WebAssembly by scripts/generate/kernel.ts. Places are
// addresses of the memory that it shares with JavaScript, see ../kernel.ts.

/** No class: of a label or prediction that is missing. */
const NO_CLASS: i32 = -1;
/** Instead of a whole number. */
const NOTHING: i32 = i32.MIN_VALUE;
const HOUR: f64 = 3600000;

/**
 * Writes the class of each of `count` codes, 16 bits: `classes` holds that of code −1, 0, 1 …. Stops before a code whose class is
 * `unknown`, and returns how many were written.
 */
export function recode(codes: usize, count: i32, classes: usize, unknown: i32, to: usize): i32 {
  for (let i = 0; i < count; i++) {
    const code = load<i32>(codes + (usize(i) << 2));
    const found = i32(load<i16>(classes + (usize(code + 1) << 1)));
    if (found == unknown) return i;
    store<i16>(to + (usize(i) << 1), i16(found));
  }
  return count;
}

/** Writes the class of each of `count` scores, 16 bits: 1 from the threshold on, 0 below, none for NaN. */
export function decide(scores: usize, count: i32, threshold: f64, to: usize): void {
  for (let i = 0; i < count; i++) {
    const score = load<f64>(scores + (usize(i) << 3));
    const decided = score == score ? i32(score >= threshold) : NO_CLASS;
    store<i16>(to + (usize(i) << 1), i16(decided));
  }
}

/**
 * Adds 1 to counter (actual + 1) · `stride` + predicted + 1 of each of `count` rows, two classes of 16 bits; where `chosen` is not 0, of
 * those for which it holds another byte than 0.
 */
export function countPairs(
  actual: usize,
  predicted: usize,
  chosen: usize,
  count: i32,
  stride: i32,
  counters: usize,
): void {
  for (let i = 0; i < count; i++) {
    if (chosen != 0 && load<u8>(chosen + i) == 0) continue;
    const truth = i32(load<i16>(actual + (usize(i) << 1))) - NO_CLASS;
    const said = i32(load<i16>(predicted + (usize(i) << 1))) - NO_CLASS;
    const counter = counters + (usize(truth * stride + said) << 2);
    store<u32>(counter, load<u32>(counter) + 1);
  }
}

/**
 * Writes `first` and so on, 32 bits each, for those of `count` rows whose two classes, 16 bits, are both known and differ, to `rows`, and
 * returns how many; where `chosen` is not 0, of those for which it holds another byte than 0.
 */
export function wrongRows(
  actual: usize,
  predicted: usize,
  chosen: usize,
  count: i32,
  first: i32,
  rows: usize,
): i32 {
  let wrong = rows;
  for (let i = 0; i < count; i++) {
    const truth = i32(load<i16>(actual + (usize(i) << 1)));
    const said = i32(load<i16>(predicted + (usize(i) << 1)));
    const known = truth > NO_CLASS && said > NO_CLASS && (chosen == 0 || load<u8>(chosen + i) != 0);
    // What is not wrong is written over.
    store<i32>(wrong, first + i);
    wrong += usize(known && truth != said) << 2;
  }
  return i32((wrong - rows) >> 2);
}

/** Adds 1 to counter code + 1 of each of `count` codes. */
export function countCodes(codes: usize, count: i32, counters: usize): void {
  for (let i = 0; i < count; i++) {
    const counter = counters + (usize(load<i32>(codes + (usize(i) << 2)) + 1) << 2);
    store<u32>(counter, load<u32>(counter) + 1);
  }
}

/** How many of `count` values, from the first on, are each above the one before, which `last` is of the first; NaN is above none, nor any above NaN. */
export function ascending(values: usize, count: i32, last: f64): i32 {
  for (let i = 0; i < count; i++) {
    const value = load<f64>(values + (usize(i) << 3));
    if (!(value > last)) return i;
    last = value;
  }
  return count;
}

/** Writes the sum of each `size` of `count` 32-bit integers, and of those left at their end, doubles. */
export function sumParts(numbers: usize, count: i32, size: i32, sums: usize): void {
  for (let first = 0; first < count; first += size) {
    const end = min(first + size, count);
    let sum: u64 = 0;
    for (let i = first; i < end; i++) sum += u64(load<u32>(numbers + (usize(i) << 2)));
    store<f64>(sums, f64(sum));
    sums += 8;
  }
}

/** How many of `count` bytes, each 0 or 1, are 1. */
export function countOnes(bytes: usize, count: i32): i32 {
  let ones = 0;
  for (let i = 0; i < count; i++) ones += i32(load<u8>(bytes + i));
  return ones;
}

/** Writes `count` decimals, 32-bit whole numbers of 1/`unit`, as doubles: NaN where there is none. */
export function quotients(wholes: usize, count: i32, unit: f64, to: usize): void {
  for (let i = 0; i < count; i++) {
    const whole = load<i32>(wholes + (usize(i) << 2));
    store<f64>(to + (usize(i) << 3), whole == NOTHING ? NaN : f64(whole) / unit);
  }
}

/** How many of `count` values do not lie from `least` to `most`, NaN among them. */
export function countOutside(values: usize, count: i32, least: f64, most: f64): i32 {
  let outside = 0;
  for (let i = 0; i < count; i++) {
    const value = load<f64>(values + (usize(i) << 3));
    outside += i32(!(value >= least && value <= most));
  }
  return outside;
}

/** Writes those of the rows `from..to` whose hash is below `bound`, 32 bits each, to `rows`, and returns how many. */
export function chooseRows(from: u32, to: u32, bound: f64, rows: usize): i32 {
  let chosen = rows;
  for (let row = from; row < to; row++) {
    // What is not chosen is written over.
    store<u32>(chosen, row);
    chosen += usize(f64(hash(row)) < bound) << 2;
  }
  return i32((chosen - rows) >> 2);
}

/** The finaliser of MurmurHash3: 32 bits that no order or period of the rows agrees with. */
function hash(row: u32): u32 {
  let h = row;
  h = (h ^ (h >> 16)) * 0x85ebca6b;
  h = (h ^ (h >> 13)) * 0xc2b2ae35;
  return h ^ (h >> 16);
}

/**
 * Splits `count` ascending doubles, each twice a whole number plus the side of its `rows`: the whole numbers, divided by `unit`, each
 * once, go to `scores`, and their rows of either side to `negatives` and `positives`. Returns how many scores there are.
 */
export function splitSides(
  keys: usize,
  rows: usize,
  count: i32,
  unit: f64,
  scores: usize,
  negatives: usize,
  positives: usize,
): i32 {
  let n: usize = -1;
  let last = i32.MIN_VALUE;
  for (let i = 0; i < count; i++) {
    const key = i32(load<f64>(keys + (usize(i) << 3)));
    const whole = key >> 1;
    if (i == 0 || whole != last) {
      n++;
      last = whole;
      store<f64>(scores + (n << 3), f64(whole) / unit);
      store<u32>(negatives + (n << 2), 0);
      store<u32>(positives + (n << 2), 0);
    }
    store<u32>((key & 1 ? positives : negatives) + (n << 2), load<u32>(rows + (usize(i) << 2)));
  }
  return i32(n + 1);
}

/** The first and the last of the times that were counted, and how many were beyond the limit. */
export let first: f64 = Infinity;
export let last: f64 = -Infinity;
export let late: i32 = 0;

export function beginTimes(): void {
  first = Infinity;
  last = -Infinity;
  late = 0;
}

/** Counts `count` times, milliseconds, by their hour of the day, 32 bits each of `hours`. NaN is left out. */
export function countTimes(times: usize, count: i32, limit: f64, hours: usize): void {
  let begin: f64 = Infinity;
  let end: f64 = -Infinity;
  let hour = hours;
  for (let i = 0; i < count; i++) {
    const time = load<f64>(times + (usize(i) << 3));
    if (time != time) continue;
    first = min(first, time);
    last = max(last, time);
    late += i32(time > limit);
    // Rows are mostly in order: most are of the hour of the row before.
    if (!(time >= begin && time < end)) {
      const passed = Math.floor(time / HOUR);
      begin = passed * HOUR;
      end = begin + HOUR;
      hour = hours + (usize(passed - 24 * Math.floor(passed / 24)) << 2);
    }
    store<u32>(hour, load<u32>(hour) + 1);
  }
}
