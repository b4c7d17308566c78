// What the cells of one column hold. A block of them, of two words each, says where their texts start and stop; see scan.ts. Cells that
// are of no plain form are left to JavaScript: row, start and stop of each stand in a list.
import { codeOfSame, UNKNOWN } from './memo';
import {
  expectDecimals,
  isShort,
  LEFT,
  readExpected,
  readInteger,
  readNumber,
  readWhole,
  WHOLE,
} from './number';
import { readTime } from './time';

// What cells are read as doubles from.
const NUMBER: i32 = 0;
const INTEGER: i32 = 1;
const TIME: i32 = 2;
/** A time of which the zone is still to be applied. */
const ZONED: i32 = 3;

/** Instead of a whole number. */
const NOTHING: i32 = i32.MIN_VALUE;

/** How many of the cells read last are empty. */
export let missing: i32 = 0;
/** The cell before which they end. */
export let stopped: i32 = 0;
/** How many decimals that one needs, where they end for want of them: see `readWhole`. */
export let needed: i32 = 0;

/** Reads the cells `from..to` of a block as doubles, in their place, NaN where empty or left. Returns how many are left. */
export function readDoubles(kind: i32, block: usize, from: i32, to: i32, list: usize): i32 {
  let left = list;
  let empty = 0;
  for (let row = from; row < to; row++) {
    const cell = block + (usize(row) << 3);
    const start = load<i32>(cell);
    const stop = load<i32>(cell, 4);
    if (start == stop) {
      store<f64>(cell, NaN);
      empty++;
    } else if (start < 0 || !readDouble(kind, start, stop, cell)) {
      store<f64>(cell, NaN);
      left = leave(left, row, start, stop);
    }
  }
  missing = empty;
  stopped = to;
  return entries(list, left);
}

/**
 * Reads the cells `from..to` of a block as whole numbers of units of so many decimals, 32-bit integers from the block's beginning,
 * NOTHING where empty or left, and stops before one that needs more decimals. Returns how many are left.
 */
export function readWholes(block: usize, from: i32, to: i32, list: usize, decimals: i32): i32 {
  let left = list;
  let empty = 0;
  let row = from;
  expectDecimals(decimals);
  for (; row < to; row++) {
    const cell = block + (usize(row) << 3);
    const place = block + (usize(row) << 2);
    const start = load<i32>(cell);
    const stop = load<i32>(cell, 4);
    if (isShort(stop - start) && readExpected(start, stop, place)) continue;
    if (start == stop) {
      store<i32>(place, NOTHING);
      empty++;
      continue;
    }
    const found = start < 0 ? LEFT : readWhole(start, stop, place, decimals);
    if (found == WHOLE) continue;
    if (found != LEFT) {
      needed = found;
      break;
    }
    store<i32>(place, NOTHING);
    left = leave(left, row, start, stop);
  }
  missing = empty;
  stopped = row;
  return entries(list, left);
}

function readDouble(kind: i32, start: usize, stop: usize, cell: usize): bool {
  if (kind == NUMBER) return readNumber(start, stop, cell);
  if (kind == INTEGER) return readInteger(start, stop, cell);
  return readTime(start, stop, cell, kind == ZONED);
}

/**
 * Reads the cells `from..to` of a block as the codes that JavaScript gave to such texts under a tag, 32-bit integers from the block's
 * beginning, −1 where empty or left. Returns how many are left.
 */
export function readCategories(block: usize, from: i32, to: i32, list: usize, tag: u32): i32 {
  let left = list;
  let empty = 0;
  for (let row = from; row < to; row++) {
    const cell = block + (usize(row) << 3);
    const start = load<i32>(cell);
    const stop = load<i32>(cell, 4);
    let code = UNKNOWN;
    if (start == stop) empty++;
    else {
      if (start > 0) code = codeOfSame(tag, start, stop);
      if (code == UNKNOWN) left = leave(left, row, start, stop);
    }
    store<i32>(block + (usize(row) << 2), code);
  }
  missing = empty;
  return entries(list, left);
}

function leave(left: usize, row: i32, start: i32, stop: i32): usize {
  store<i32>(left, row);
  store<i32>(left, start, 4);
  store<i32>(left, stop, 8);
  return left + 12;
}

function entries(list: usize, end: usize): i32 {
  return i32(end - list) / 12;
}
