// The inner loops of countDoubles: doubles of all kinds in ascending order, by buckets within buckets.

/** Values that are sorted by insertion; a bucket is to hold about a third as many. */
const FEW: usize = 24;
const PER_BUCKET: usize = 8;
const MOST_BUCKETS: usize = 2048;
/**
 * So often buckets are of equal width, which is quickest for values of about one size. A bucket that many values still share is then
 * cut by the bits of the doubles, which tell apart any that differ.
 */
const BY_WIDTH: i32 = 2;

/** Takes the finite ones of `count` values to `to`, −0 as 0, and returns where they end. */
export function takeFinite(values: usize, count: i32, to: usize): usize {
  for (let value = values; value < values + (usize(count) << 3); value += 8) {
    const one = load<f64>(value);
    // What is not finite is written over.
    store<f64>(to, one + 0);
    to += usize(one - one == 0) << 3;
  }
  return to;
}

/**
 * Sorts the doubles `from..to`, none of them NaN, infinite or −0. `spare` holds as many; `ends` holds 64 kB: a word for each bucket of
 * each depth, of which all take the 64 bits of a double.
 */
export function sort(from: usize, to: usize, spare: usize, ends: usize, depth: i32): void {
  const size = to - from;
  if (size <= FEW << 3) return insert(from, to);
  let least = load<f64>(from);
  let greatest = least;
  for (let value = from; value < to; value += 8) {
    const one = load<f64>(value);
    least = min(least, one);
    greatest = max(greatest, one);
  }
  if (least == greatest) return;
  const bits = min<u64>(11, 64 - clz(u64(size >> 3) / PER_BUCKET));
  const buckets = usize(1) << usize(bits);
  // Halves, whose difference is never infinite.
  const start = least * 0.5;
  const scale = f64(buckets) / (greatest * 0.5 - start);
  const byWidth = depth < BY_WIDTH && scale < Infinity;
  const first = orderOf(least);
  const span = 64 - clz(orderOf(greatest) - first);
  const shift = span > bits ? span - bits : 0;
  memory.fill(ends, 0, buckets << 2);
  for (let value = from; value < to; value += 8) {
    const one = load<f64>(value);
    const bucket = byWidth ? widthBucket(one, start, scale, buckets) : usize((orderOf(one) - first) >> shift);
    const end = ends + (bucket << 2);
    store<u32>(end, load<u32>(end) + 8);
  }
  let before = u32(spare);
  for (let end = ends; end < ends + (buckets << 2); end += 4) {
    const inside = load<u32>(end);
    store<u32>(end, before);
    before += inside;
  }
  for (let value = from; value < to; value += 8) {
    const one = load<f64>(value);
    const bucket = byWidth ? widthBucket(one, start, scale, buckets) : usize((orderOf(one) - first) >> shift);
    const end = ends + (bucket << 2);
    const place = load<u32>(end);
    store<f64>(place, one);
    store<u32>(end, place + 8);
  }
  memory.copy(from, spare, size);
  const deeper = ends + (buckets << 2);
  let begin = from;
  for (let end = ends; end < deeper; end += 4) {
    const stop = from + (usize(load<u32>(end)) - spare);
    if (stop - begin > 8) sort(begin, stop, spare, deeper, depth + 1);
    begin = stop;
  }
}

function widthBucket(value: f64, start: f64, scale: f64, buckets: usize): usize {
  return min<usize>(usize(u32((value * 0.5 - start) * scale)), buckets - 1);
}

/** A whole number that is greater the greater the double is. */
function orderOf(value: f64): u64 {
  const bits = reinterpret<i64>(value);
  return u64(bits ^ ((bits >> 63) | i64.MIN_VALUE));
}

function insert(from: usize, to: usize): void {
  for (let next = from + 8; next < to; next += 8) {
    const one = load<f64>(next);
    let place = next;
    for (; place > from && load<f64>(place - 8) > one; place -= 8) store<f64>(place, load<f64>(place - 8));
    store<f64>(place, one);
  }
}

/** Leaves of the ascending doubles `from..to` each once, where they stand, and their rows at `rows`. Returns how many are left. */
export function runLengths(from: usize, to: usize, rows: usize): i32 {
  let value = from - 8;
  let row = rows - 4;
  // No double: the first is another one.
  let last: f64 = NaN;
  for (let next = from; next < to; next += 8) {
    const one = load<f64>(next);
    const step = usize(one != last);
    value += step << 3;
    row += step << 2;
    store<f64>(value, one);
    store<u32>(row, (step ? 0 : load<u32>(row)) + 1);
    last = one;
  }
  return i32((value + 8 - from) >> 3);
}
