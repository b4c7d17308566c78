// The inner loop of CsvScanner, compiled to WebAssembly by scripts/kernel.ts. Places are addresses of the memory that
// it shares with JavaScript, see ../kernel.ts.
import { readInteger, readNumber } from './number';
import { readTime } from './time';

const LINE_FEED: u8 = 10;
const RETURN: u8 = 13;
const QUOTE: u8 = 34;

// What a column's cells are read as. From ZONED on, a cell is eight bytes of a block; before it, see CATEGORY.
const SKIP: i32 = 0;
/** A cell is sixteen bytes: where its text starts and stops, its hash, and how many doubled quotes are in it. */
const CATEGORY: i32 = 1;
const NUMBER: i32 = 2;
const INTEGER: i32 = 3;
const TIME: i32 = 4;
const ZONED: i32 = 5;

// Why it stopped.
const DONE: i32 = 0;
/** There is no room for another row, or for another cell left over. */
const FULL: i32 = 1;
const RAGGED: i32 = 2;
const OPENING_QUOTE: i32 = 3;
const CLOSING_QUOTE: i32 = 4;
const UNTERMINATED_QUOTE: i32 = 5;

const HASH_SEED: u32 = 0x811c9dc5;
const HASH_PRIME: u32 = 0x01000193;

/** Where the next field begins, in which column, and after how many whole rows. */
export let at: usize = 0;
export let column: i32 = 0;
export let rows: i32 = 0;
/** Where the last record begins; 0 where none has begun. */
export let record: usize = 0;
/** How many cells are left to JavaScript, which finds column, row, start, stop and doubled quotes of each in a list. */
export let leftOver: i32 = 0;

/** Where memory is free for columns, blocks, list and text. */
export function heap(): usize {
  return __heap_base;
}

/**
 * Reads fields from `at` on, which lies in column `column`, up to `end`; LF, quote and LF must stand there. `columns`
 * lists kind and block of each of `count` columns; blocks hold `mostRows`, and `list` holds `mostLeft` cells. No record
 * is begun at or behind `stopAt`; `last` says that the text ends at `end`.
 */
export function scan(
  from: usize,
  end: usize,
  stopAt: usize,
  last: bool,
  delimiter: u8,
  firstColumn: i32,
  count: i32,
  columns: usize,
  mostRows: i32,
  list: usize,
  mostLeft: i32,
): i32 {
  const delimiters = i8x16.splat(delimiter);
  at = from;
  column = firstColumn;
  rows = 0;
  record = 0;
  leftOver = 0;
  let place = from;
  let index = firstColumn;
  let row = 0;
  let left = 0;
  let status = DONE;
  for (;;) {
    if (place >= end && (index == 0 || !last)) break;
    if (index == 0) {
      if (place >= stopAt) break;
      const byte = load<u8>(place);
      if (byte == LINE_FEED || byte == RETURN) {
        place++;
        continue;
      }
      if (row == mostRows) {
        status = FULL;
        break;
      }
      record = place;
    }
    let kind = SKIP;
    let cell: usize = 0;
    if (index < count) {
      const entry = columns + (usize(index) << 3);
      kind = load<i32>(entry);
      cell = load<usize>(entry, 4) + (usize(row) << (kind == CATEGORY ? 4 : 3));
    }
    let start = place;
    let stop: usize = 0;
    let next: usize;
    let doubled = 0;
    if (load<u8>(place) != QUOTE || place >= end) {
      if (kind >= NUMBER) stop = readCell(kind, place, cell);
      let byte: u8;
      if (stop != 0) {
        byte = load<u8>(stop);
        if (byte != delimiter && byte != LINE_FEED && byte != RETURN) stop = 0;
      }
      next = stop;
      if (stop == 0) {
        next = fieldEnd(place, delimiters);
        if (load<u8>(next) == QUOTE) {
          status = OPENING_QUOTE;
          break;
        }
      }
    } else {
      start++;
      let quote = start;
      for (;;) {
        quote = nextQuote(quote);
        if (quote >= end || load<u8>(quote, 1) != QUOTE || quote + 1 >= end) break;
        doubled++;
        quote += 2;
      }
      if (quote >= end) {
        if (last) status = UNTERMINATED_QUOTE;
        break;
      }
      next = quote + 1;
      if (next < end) {
        const byte = load<u8>(next);
        if (byte != delimiter && byte != LINE_FEED && byte != RETURN) {
          status = CLOSING_QUOTE;
          break;
        }
      }
      if (kind >= NUMBER && readCell(kind, start, cell) == quote) stop = quote;
    }
    if (next >= end && !last) break;
    if (stop == 0 && kind != SKIP) {
      const textEnd = start == place ? next : next - 1;
      if (kind == CATEGORY) {
        store<u32>(cell, u32(start));
        store<u32>(cell, u32(textEnd), 4);
        store<u32>(cell, hashOf(start, textEnd), 8);
        store<i32>(cell, doubled, 12);
      } else if (start == textEnd) store<f64>(cell, NaN);
      else {
        if (left == mostLeft) {
          status = FULL;
          break;
        }
        store<f64>(cell, NaN);
        const entry = list + usize(left) * 20;
        left++;
        store<i32>(entry, index);
        store<i32>(entry, row, 4);
        store<u32>(entry, u32(start), 8);
        store<u32>(entry, u32(textEnd), 12);
        store<i32>(entry, doubled, 16);
      }
    }
    index++;
    place = next + 1;
    if (load<u8>(next) == delimiter && next < end) continue;
    if (index != count) {
      status = RAGGED;
      break;
    }
    index = 0;
    row++;
  }
  at = min(place, end);
  column = index;
  rows = row;
  leftOver = left;
  return status;
}

function readCell(kind: i32, from: usize, cell: usize): usize {
  if (kind == NUMBER) return readNumber(from, cell);
  if (kind == INTEGER) return readInteger(from, cell);
  return readTime(from, cell, kind == ZONED);
}

/** The first delimiter, line ending or quote. */
function fieldEnd(from: usize, delimiters: v128): usize {
  let place = from - 16;
  let mask: i32;
  do {
    place += 16;
    const bytes = v128.load(place);
    const ends = v128.or(
      v128.or(i8x16.eq(bytes, delimiters), i8x16.eq(bytes, i8x16.splat(LINE_FEED))),
      v128.or(i8x16.eq(bytes, i8x16.splat(RETURN)), i8x16.eq(bytes, i8x16.splat(QUOTE))),
    );
    mask = i8x16.bitmask(ends);
  } while (mask == 0);
  return place + ctz(mask);
}

function nextQuote(from: usize): usize {
  let place = from - 16;
  let mask: i32;
  do {
    place += 16;
    mask = i8x16.bitmask(i8x16.eq(v128.load(place), i8x16.splat(QUOTE)));
  } while (mask == 0);
  return place + ctz(mask);
}

/** FNV-1a, as in ../dictionary.ts. */
function hashOf(from: usize, to: usize): u32 {
  let hash = HASH_SEED;
  for (let place = from; place < to; place++) hash = (hash ^ load<u8>(place)) * HASH_PRIME;
  return hash;
}
