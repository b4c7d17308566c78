// The inner loops of the exact p-value of KS, compiled to WebAssembly by scripts/generate/kernel.ts; see ../ks.ts.

/** What a boundary is divided by, again and again, so that it does not underflow: see `Boundary`. */
const UNIT: f64 = 1.3407807929942597e154; // 2^512
/** Everything in the lattice is multiplied by it: p-values down to 1e-290 are asked for. */
const SCALE: f64 = 8.452712498170644e270; // 2^900

/** Cells of the present antidiagonal from which some path has not reached yet. */
let low: i32 = 0;
let high: i32 = 0;

/**
 * The cells of a lattice of `n` by `m` steps from which some path has not reached yet, or more than `most`. Paths reach where
 * |i·m − j·n| >= `reach` on an antidiagonal in `changes`, 32-bit integers, ascending, the last of which is n + m.
 */
export function cellsWithin(n: i32, m: i32, reach: f64, changes: usize, most: f64): f64 {
  low = high = 0;
  let cells: f64 = 0;
  for (let s = 1; s <= n + m && cells <= most; s++) {
    advance(s, n, m);
    cells += f64(high - low + 1);
    if (s == load<i32>(changes)) {
      changes += 4;
      close(s, n, m, reach);
    }
  }
  return cells;
}

/**
 * The share of the paths through that lattice that reach. Of a walk whose steps are one of the n with the odds n : m, cell i of
 * antidiagonal s holds the probability of coming there, having reached: all ways into a cell are as likely, so that the share is what
 * it holds by what it would hold if every path reached. `room` has n + 3 doubles, all 0: cell i is the one at i + 1.
 *
 * Away from the edges two antidiagonals are walked at once, from three cells into one.
 */
export function shareWithin(n: i32, m: i32, reach: f64, changes: usize, room: usize): f64 {
  const p = f64(n) / (f64(n) + f64(m));
  const q = f64(m) / (f64(n) + f64(m));
  below.start(p, q);
  above.start(p, q);
  low = high = 0;
  for (let s = 1; s <= n + m; s++) {
    // Outside low..high all paths have reached.
    store<f64>(room + (usize(low) << 3), low > 0 ? below.scaled() : 0);
    store<f64>(room + (usize(high + 2) << 3), high < s - 1 ? above.scaled() : 0);
    advance(s, n, m);
    let first = low;
    let last = high;
    if (s == load<i32>(changes)) {
      changes += 4;
      close(s, n, m, reach);
    }
    if (s < n + m && high - low > 3) {
      first = low;
      last = high;
      below.moveTo(s, max(low - 1, 0));
      above.moveTo(s, min(high + 1, s));
      const lowest = q * cellAt(room, first) + p * cellAt(room, first - 1);
      const highest = q * cellAt(room, last) + p * cellAt(room, last - 1);
      const beyond = last < s ? above.scaled() : 0;
      s++;
      advance(s, n, m);
      if (high > last) store<f64>(room + (usize(high) << 3), q * beyond + p * highest, 8);
      walkTwice(room, first + 1, last, p, q);
      if (low == first) {
        store<f64>(room + (usize(low) << 3), q * lowest + p * (low > 0 ? below.scaled() : 0), 8);
      }
      if (s == load<i32>(changes)) {
        changes += 4;
        close(s, n, m, reach);
      }
    } else walk(room, first, last, p, q);
    below.moveTo(s, max(low - 1, 0));
    above.moveTo(s, min(high + 1, s));
  }
  const reached = cellAt(room, n);
  below.moveTo(n + m, n);
  return reached / below.scaled();
}

/** The cells that can be come to on antidiagonal `s` from those before. */
function advance(s: i32, n: i32, m: i32): void {
  low = max(low, s - m);
  high = min(high + 1, n);
}

/** Paths reach on antidiagonal `s`. */
function close(s: i32, n: i32, m: i32, reach: f64): void {
  const steps = f64(n) + f64(m);
  const on = f64(s) * f64(n);
  while (f64(low) * steps <= on - reach) low++;
  while (f64(high) * steps >= on + reach) high--;
}

function cellAt(room: usize, i: i32): f64 {
  return load<f64>(room + (usize(i) << 3), 8);
}

/** Walks from one antidiagonal to the next, of which the cells `first..last` are come to. */
function walk(room: usize, first: i32, last: i32, p: f64, q: f64): void {
  const ones = f64x2.splat(p);
  const others = f64x2.splat(q);
  let i = last;
  for (; i > first; i -= 2) {
    const cell = room + (usize(i) << 3);
    v128.store(cell, f64x2.add(f64x2.mul(ones, v128.load(cell - 8)), f64x2.mul(others, v128.load(cell))));
  }
  if (i == first) store<f64>(room + (usize(i) << 3), p * cellAt(room, i - 1) + q * cellAt(room, i), 8);
}

/** Walks two antidiagonals on, where nobody reaches on the first. */
function walkTwice(room: usize, first: i32, last: i32, p: f64, q: f64): void {
  const ones = f64x2.splat(p * p);
  const both = f64x2.splat(2 * p * q);
  const others = f64x2.splat(q * q);
  let i = last;
  for (; i > first + 2; i -= 4) {
    const cell = room + (usize(i) << 3);
    const a = v128.load(cell);
    const b = v128.load(cell - 8);
    const c = v128.load(cell - 16);
    const d = v128.load(cell - 24);
    const e = v128.load(cell - 32);
    v128.store(cell, f64x2.add(f64x2.mul(others, a), f64x2.add(f64x2.mul(both, b), f64x2.mul(ones, c))));
    v128.store(cell - 16, f64x2.add(f64x2.mul(others, c), f64x2.add(f64x2.mul(both, d), f64x2.mul(ones, e))));
  }
  for (; i >= first; i--) {
    const value = q * q * cellAt(room, i) + (2 * p * q * cellAt(room, i - 1) + p * p * cellAt(room, i - 2));
    store<f64>(room + (usize(i) << 3), value, 8);
  }
}

/** The probability that the walk comes to a cell, followed from cell to neighbouring cell. */
@unmanaged
class Boundary {
  p: f64;
  q: f64;
  /** What was multiplied by UNIT as often as `units` says. */
  value: f64;
  units: i32;
  s: i32;
  cell: i32;

  start(p: f64, q: f64): void {
    this.p = p;
    this.q = q;
    this.value = 1;
    this.units = this.s = this.cell = 0;
  }

  scaled(): f64 {
    if (this.units > 3) return 0;
    let value = this.value * SCALE;
    for (let unit = 0; unit < this.units; unit++) value /= UNIT;
    return value;
  }

  /** To a cell of an antidiagonal not before the present one. */
  moveTo(s: i32, cell: i32): void {
    while (this.s < s) {
      this.s++;
      if (this.cell < cell) {
        this.cell++;
        this.times(this.p * f64(this.s), f64(this.cell));
      } else this.times(this.q * f64(this.s), f64(this.s - this.cell));
    }
    for (; this.cell < cell; this.cell++)
      this.times(f64(s - this.cell) * this.p, f64(this.cell + 1) * this.q);
    for (; this.cell > cell; this.cell--)
      this.times(f64(this.cell) * this.q, f64(s - this.cell + 1) * this.p);
  }

  private times(numerator: f64, denominator: f64): void {
    this.value *= numerator / denominator;
    if (this.value < 1 / UNIT) {
      this.value *= UNIT;
      this.units++;
    } else if (this.units > 0 && this.value >= 1) {
      this.value /= UNIT;
      this.units--;
    }
  }
}

const below = changetype<Boundary>(memory.data(64));
const above = changetype<Boundary>(memory.data(64));

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
