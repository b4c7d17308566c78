// The inner loops of the search for weak segments, compiled to WebAssembly by scripts/generate/kernel.ts. Places are addresses of the memory
// that it shares with JavaScript, see ../kernel.ts.

/**
 * Writes those of `size` doubles, the first of which is of row `first`, that belong to some of `count` rows, 32 bits each, ascending. Stops
 * before a row that lies behind them, and returns how many were written.
 */
export function takeDoubles(values: usize, first: u32, size: u32, rows: usize, count: i32, to: usize): i32 {
  for (let i = 0; i < count; i++) {
    const place = load<u32>(rows + (usize(i) << 2)) - first;
    if (place >= size) return i;
    store<f64>(to + (usize(i) << 3), load<f64>(values + (usize(place) << 3)));
  }
  return count;
}

/** The same of 32-bit integers. */
export function takeIntegers(values: usize, first: u32, size: u32, rows: usize, count: i32, to: usize): i32 {
  for (let i = 0; i < count; i++) {
    const place = load<u32>(rows + (usize(i) << 2)) - first;
    if (place >= size) return i;
    store<i32>(to + (usize(i) << 2), load<i32>(values + (usize(place) << 2)));
  }
  return count;
}

/**
 * Writes a byte for each of `count` values: how many of `edges`, which ascend, it reaches; for NaN, one more than there are. Where
 * `count` is odd, there must be room for another value and another byte.
 */
export function cutValues(values: usize, count: i32, edges: usize, edgeCount: i32, codes: usize): void {
  const missing = i64x2.splat(i64(edgeCount) + 1);
  for (let i = 0; i < count; i += 2) {
    const pair = v128.load(values + (usize(i) << 3));
    let code = v128.and(f64x2.ne(pair, pair), missing);
    // A mask is −1 where the edge is reached: no branch is taken, since it would be guessed wrongly every other time.
    for (let edge = 0; edge < edgeCount; edge++) {
      code = i64x2.sub(code, f64x2.ge(pair, v128.load64_splat(edges + (usize(edge) << 3))));
    }
    store<u8>(codes + i, u8(i64x2.extract_lane(code, 0)));
    store<u8>(codes + i, u8(i64x2.extract_lane(code, 1)), 1);
  }
}

/** Writes 2·code + wrong of each of `count` rows, 16 bits a row. */
export function joinWrong(codes: usize, wrong: usize, count: i32, joined: usize): void {
  for (let i = 0; i < count; i++) {
    store<u16>(joined + (usize(i) << 1), 2 * u16(load<u8>(codes + i)) + u16(load<u8>(wrong + i)));
  }
}

/** Adds 1 to counter code · `stride` + joined of each of `count` rows. */
export function countCells(joined: usize, codes: usize, count: i32, stride: u32, counters: usize): void {
  for (let i = 0; i < count; i++) {
    const cell = u32(load<u8>(codes + i)) * stride + u32(load<u16>(joined + (usize(i) << 1)));
    const counter = counters + (usize(cell) << 2);
    store<u32>(counter, load<u32>(counter) + 1);
  }
}

/**
 * Keeps those of `count` rows, a byte each in `chosen`, whose value is at least `low` and, where `high` is not NaN, below it; or, if `missing` is not 0,
 * whose value is NaN.
 */
export function keepBetween(
  values: usize,
  count: i32,
  low: f64,
  high: f64,
  missing: i32,
  chosen: usize,
): void {
  for (let i = 0; i < count; i++) {
    const value = load<f64>(values + (usize(i) << 3));
    const within = i32(missing != 0 ? value != value : value >= low && !(value >= high));
    store<u8>(chosen + i, u8(i32(load<u8>(chosen + i)) & within));
  }
}

/** Keeps those of `count` rows, a byte each in `chosen`, whose code, 32 bits, is the one that is wanted. */
export function keepCode(codes: usize, count: i32, wanted: i32, chosen: usize): void {
  for (let i = 0; i < count; i++) {
    const same = i32(load<i32>(codes + (usize(i) << 2)) == wanted);
    store<u8>(chosen + i, u8(i32(load<u8>(chosen + i)) & same));
  }
}
