// The inner loops of the exact p-value of KS, compiled to WebAssembly by scripts/kernel.ts; see ../ks.ts.

/**
 * Visits, antidiagonal by antidiagonal, the cells of a lattice of `n` by `m` steps from which some path has not reached yet, and returns how
 * many they are, or more than `most`. Paths reach where |i·m − j·n| >= `reach` on an antidiagonal in `changes`, 32-bit integers, ascending, the
 * last of which is n + m. `share`, if not 0, holds n + 3 doubles: cell i of an antidiagonal is the one at i + 1, and gets the share of the
 * paths into it that have reached.
 */
export function walkLattice(n: i32, m: i32, reach: f64, changes: usize, most: f64, share: usize): f64 {
  const steps = f64(n) + f64(m);
  let low = 0;
  let high = 0;
  let cells: f64 = 0;
  for (let s = 1; s <= n + m && cells <= most; s++) {
    if (share != 0) {
      // Outside low..high all paths have reached.
      store<f64>(share + (usize(low) << 3), 1);
      store<f64>(share + (usize(high + 2) << 3), 1);
    }
    low = max(low, s - m);
    high = min(high + 1, n);
    cells += f64(high - low + 1);
    if (share != 0) step(share, low, high, f64(s));
    if (s == load<i32>(changes)) {
      changes += 4;
      const on = f64(s) * f64(n);
      low = max(low, i32(Math.floor((on - reach) / steps)) + 1);
      high = min(high, i32(Math.ceil((on + reach) / steps)) - 1);
    }
  }
  return cells;
}

/**
 * Writes the rows of two sides up to and with each distinct value of either, 32-bit integers: of each side `count` values, ascending
 * doubles, and the rows of each.
 */
export function poolRows(
  values: usize,
  rows: usize,
  count: i32,
  otherValues: usize,
  otherRows: usize,
  otherCount: i32,
  pooled: usize,
): void {
  let sum = 0;
  for (let i = 0, j = 0; i < count || j < otherCount; pooled += 4) {
    const left = i < count ? load<f64>(values + (usize(i) << 3)) : Infinity;
    const right = j < otherCount ? load<f64>(otherValues + (usize(j) << 3)) : Infinity;
    if (left <= right) sum += load<i32>(rows + (usize(i++) << 2));
    if (right <= left) sum += load<i32>(otherRows + (usize(j++) << 2));
    store<i32>(pooled, sum);
  }
}

/** A path comes to cell i of antidiagonal `s` by one of its i steps in one direction, or by one of s − i in the other. */
function step(share: usize, low: i32, high: i32, s: f64): void {
  const weight = 1 / s;
  const weights = f64x2.splat(weight);
  const all = f64x2.splat(s);
  let i = high;
  for (; i > low; i -= 2) {
    const cell = share + (usize(i) << 3);
    const ones = f64x2(f64(i - 1), f64(i));
    const others = f64x2.mul(f64x2.sub(all, ones), v128.load(cell));
    const sum = f64x2.add(f64x2.mul(ones, v128.load(cell - 8)), others);
    v128.store(cell, f64x2.mul(sum, weights));
  }
  if (i == low) {
    const cell = share + (usize(i) << 3);
    store<f64>(cell, (f64(i) * load<f64>(cell) + (s - f64(i)) * load<f64>(cell, 8)) * weight, 8);
  }
}
