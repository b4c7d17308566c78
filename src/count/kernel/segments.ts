// The inner loops of the search for weak segments, compiled to WebAssembly by scripts/kernel.ts. Places are addresses of the memory
// that it shares with JavaScript, see ../kernel.ts.

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
