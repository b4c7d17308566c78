// Where the values of flat JSON records begin and end, one record a line. Compiled to WebAssembly by scripts/generate/kernel.ts. Places are
// addresses of the memory that it shares with JavaScript, see ../kernel.ts. A line that is not plainly such a record is left to JSON.parse.
import { MEMO_BYTES } from '../../kernel/memo';

export { missing, needed, readCategories, readDoubles, readWholes, stopped } from '../../kernel/cells';
export { remember } from '../../kernel/memo';

const TAB: u8 = 9;
const LINE_FEED: u8 = 10;
const RETURN: u8 = 13;
const BLANK: u8 = 32;
const QUOTE: u8 = 34;
const COMMA: u8 = 44;
const MINUS: u8 = 45;
const POINT: u8 = 46;
const ZERO: u8 = 48;
const COLON: u8 = 58;
const BACKSLASH: u8 = 92;
const OPEN: u8 = 123;
const CLOSE: u8 = 125;

// Why it stopped.
const DONE: i32 = 0;
/** There is no room for another row. */
const FULL: i32 = 1;
/** The line at `at` is left, or goes on behind the end. */
const LEFT: i32 = 2;

// What a column takes as it stands; all else is left, by a start below 0.
const NOTHING_WANTED: i32 = 0;
const NUMBERS: i32 = 1;
const TIMES: i32 = 2;
const TEXTS: i32 = 3;

// What is kept of a column, in bytes from where it stands: its key as it is written, quotes included, and how long that is; what it
// takes; its block; and the row in which it was met last, counted from 1.
const COLUMN_BYTES: usize = 20;
const KEY: usize = 0;
const LENGTH: usize = 4;
const TAKES: usize = 8;
const BLOCK: usize = 12;
const MET: usize = 16;
/** Columns looked at for a key that is not the next one. */
const MOST_TRIED: i32 = 256;
/** Digits of a whole number that is written as JavaScript writes it. */
const MOST_DIGITS: usize = 15;

/** Where the next line begins, after how many rows and lines. */
export let at: usize = 0;
export let rows: i32 = 0;
export let lines: i32 = 0;

/** Where memory is free. */
export function heap(): usize {
  return __heap_base + MEMO_BYTES;
}

/**
 * Finds the values of the records in `from..end`, a line feed behind it, and writes to the blocks of their columns where each starts and
 * stops: the start is negative where the value is left, both are 0 where there is none. `last` says that the text ends at `end`. No
 * record is begun at or behind `stopAt`.
 */
export function scan(
  from: usize,
  end: usize,
  stopAt: usize,
  last: bool,
  columns: usize,
  count: i32,
  mostRows: i32,
): i32 {
  let place = from;
  let row = 0;
  let line = 0;
  while (true) {
    const start = place;
    if (place >= end || place >= stopAt) return stand(DONE, start, row, line);
    place = skip(place);
    if (load<u8>(place) == LINE_FEED) {
      if (place >= end && !last) return stand(LEFT, start, row, line);
      place++;
      line++;
      continue;
    }
    if (row == mostRows) return stand(FULL, start, row, line);
    place = readRecord(place, columns, count, row);
    if (place == 0) return stand(LEFT, start, row, line);
    place = skip(place);
    if (load<u8>(place) != LINE_FEED || place > end || (place == end && !last))
      return stand(LEFT, start, row, line);
    place++;
    row++;
    line++;
  }
}

function stand(status: i32, place: usize, row: i32, line: i32): i32 {
  at = place;
  rows = row;
  lines = line;
  return status;
}

/** Reads a record into `row` of the blocks. Returns where it ends, or 0 where it is left. */
function readRecord(from: usize, columns: usize, count: i32, row: i32): usize {
  if (load<u8>(from) != OPEN) return 0;
  let place = skip(from + 1);
  let next = 0;
  let met = 0;
  const stamp = row + 1;
  const rowBytes = usize(row) << 3;
  if (load<u8>(place) == CLOSE) place++;
  else {
    while (true) {
      const index = columnAt(place, columns, count, next);
      if (index < 0) return 0;
      const column = columns + usize(index) * COLUMN_BYTES;
      // A key that stands twice.
      if (load<i32>(column, MET) == stamp) return 0;
      store<i32>(column, stamp, MET);
      met++;
      next = index + 1;
      place = skip(place + load<u32>(column, LENGTH));
      if (load<u8>(place) != COLON) return 0;
      place = readValue(skip(place + 1), load<i32>(column, TAKES), load<u32>(column, BLOCK) + rowBytes);
      if (place == 0) return 0;
      place = skip(place);
      const byte = load<u8>(place++);
      if (byte == CLOSE) break;
      if (byte != COMMA) return 0;
      place = skip(place);
    }
  }
  if (met < count) {
    for (let index = 0; index < count; index++) {
      const column = columns + usize(index) * COLUMN_BYTES;
      if (load<i32>(column, MET) == stamp || load<i32>(column, TAKES) == NOTHING_WANTED) continue;
      store<u64>(load<u32>(column, BLOCK) + rowBytes, 0);
    }
  }
  return place;
}

/** The column whose key stands there, most likely the `next`; −1 where none of those looked at has it. */
function columnAt(place: usize, columns: usize, count: i32, next: i32): i32 {
  let index = next;
  for (let tried = 0; tried < count && tried < MOST_TRIED; tried++, index++) {
    if (index >= count) index = 0;
    const column = columns + usize(index) * COLUMN_BYTES;
    if (isSame(place, load<u32>(column, KEY), load<u32>(column, LENGTH))) return index;
  }
  return -1;
}

function isSame(a: usize, b: usize, length: usize): bool {
  let i: usize = 0;
  for (; i + 8 <= length; i += 8) if (load<u64>(a + i) != load<u64>(b + i)) return false;
  const rest = length - i;
  if (rest == 0) return true;
  return ((load<u64>(a + i) ^ load<u64>(b + i)) & (u64.MAX_VALUE >> ((8 - u64(rest)) << 3))) == 0;
}

function skip(from: usize): usize {
  let place = from;
  let byte = load<u8>(place);
  while (byte == BLANK || byte == TAB || byte == RETURN) byte = load<u8>(++place);
  return place;
}

/** Reads a value, and writes where it starts and stops to `cell`. Returns where it ends, or 0 where the record is left. */
function readValue(from: usize, takes: i32, cell: usize): usize {
  const first = load<u8>(from);
  let stop: usize;
  let left = true;
  if (first == QUOTE) {
    stop = endOfText(from + 1);
    if (stop == 0) return 0;
    if (!escaped && takes >= TIMES) {
      put(cell, from + 1, stop - 1);
      return stop;
    }
  } else if (first == MINUS || isDigit(first)) {
    stop = endOfNumber(from);
    if (stop == 0) return 0;
    left = !(takes == NUMBERS || (takes == TEXTS && whole && stop - from <= MOST_DIGITS));
  } else {
    const word = load<u32>(from);
    if (word == 0x6c6c756e) {
      // null
      if (takes != NOTHING_WANTED) store<u64>(cell, 0);
      return from + 4;
    }
    if (word == 0x65757274) stop = from + 4;
    else if (word == 0x736c6166 && load<u8>(from, 4) == 101) stop = from + 5;
    else return 0;
  }
  if (takes != NOTHING_WANTED) put(cell, left ? -from : from, stop);
  return stop;
}

function put(cell: usize, start: usize, stop: usize): void {
  store<u32>(cell, u32(start));
  store<u32>(cell, u32(stop), 4);
}

function isDigit(byte: u8): bool {
  return byte - ZERO <= 9;
}

/** Whether the number read last is a whole one without an exponent, written as JavaScript writes it. */
let whole: bool = false;

/** Where a number of JSON ends; 0 where it is none. */
function endOfNumber(from: usize): usize {
  let place = from;
  let byte = load<u8>(place);
  const negative = byte == MINUS;
  if (negative) byte = load<u8>(++place);
  if (!isDigit(byte)) return 0;
  whole = !(negative && byte == ZERO);
  place = byte == ZERO ? place + 1 : afterDigits(place);
  if (load<u8>(place) == POINT) {
    whole = false;
    if (!isDigit(load<u8>(++place))) return 0;
    place = afterDigits(place);
  }
  if ((load<u8>(place) | 32) == 101) {
    whole = false;
    byte = load<u8>(++place);
    if (byte == MINUS || byte == 43) place++;
    if (!isDigit(load<u8>(place))) return 0;
    place = afterDigits(place);
  }
  return place;
}

function afterDigits(from: usize): usize {
  let place = from;
  while (isDigit(load<u8>(place))) place++;
  return place;
}

/** Whether the text read last has escapes. */
let escaped: bool = false;

/** Where a text of JSON ends, its quote included; 0 where it does not on this line, or is none. */
function endOfText(from: usize): usize {
  let place = from;
  escaped = false;
  while (true) {
    const bytes = v128.load(place);
    const special = v128.or(
      v128.or(i8x16.eq(bytes, i8x16.splat(QUOTE)), i8x16.eq(bytes, i8x16.splat(BACKSLASH))),
      i8x16.lt_u(bytes, i8x16.splat(32)),
    );
    const mask = i8x16.bitmask(special);
    if (mask == 0) {
      place += 16;
      continue;
    }
    place += ctz(mask);
    const byte = load<u8>(place);
    if (byte == QUOTE) return place + 1;
    if (byte != BACKSLASH) return 0;
    escaped = true;
    const escape = load<u8>(place, 1);
    if (escape == 117) {
      for (let i: usize = 2; i < 6; i++) if (!isHex(load<u8>(place + i))) return 0;
      place += 6;
    } else if (isEscape(escape)) place += 2;
    else return 0;
  }
}

function isHex(byte: u8): bool {
  return isDigit(byte) || (byte | 32) - 97 <= 5;
}

/** Whether a letter or sign behind a backslash makes an escape: " / \ b f n r t. */
function isEscape(byte: u8): bool {
  return (
    byte == QUOTE ||
    byte == 47 ||
    byte == BACKSLASH ||
    byte == 98 ||
    byte == 102 ||
    byte == 110 ||
    byte == 114 ||
    byte == 116
  );
}
