// The inner loop of CsvScanner, compiled to WebAssembly by scripts/kernel.ts. Places are addresses of the memory that
// it shares with JavaScript, see ../kernel.ts.
import { MEMO_BYTES, rowOfSame } from './memo';
import { readInteger, readNumber } from './number';
import { LIST_BYTES, lookFrom, morePlaces } from './specials';
import { readTime } from './time';

const LINE_FEED: u8 = 10;
const RETURN: u8 = 13;
const QUOTE: u8 = 34;

// What a column's cells are read as.
const SKIP: i32 = 0;
/**
 * The cell is two words: where its text starts and stops, the start negative when quotes are doubled in it; or 0, and the
 * row of the block that has the same text, negative or zero.
 */
const CATEGORY: i32 = 1;
const NUMBER: i32 = 2;
const INTEGER: i32 = 3;
const TIME: i32 = 4;
/** A time of which the zone is still to be applied. */
const ZONED: i32 = 5;

// Why it stopped.
const DONE: i32 = 0;
/** There is no room for another row, or for another cell left over. */
const FULL: i32 = 1;
const RAGGED: i32 = 2;
const OPENING_QUOTE: i32 = 3;
const CLOSING_QUOTE: i32 = 4;
const UNTERMINATED_QUOTE: i32 = 5;

/** Where the next field begins, in which column, and after how many whole rows. */
export let at: usize = 0;
export let column: i32 = 0;
export let rows: i32 = 0;
/** Where the last record begins; 0 where none has begun. */
export let record: usize = 0;
/** How many cells are left to JavaScript: column, row, start and stop of each stand in a list, the start as in CATEGORY. */
export let leftOver: i32 = 0;

/** Calls so far: rows of other calls are not this one's. */
let calls: u64 = 0;

/** Where memory is free for columns, blocks, list and text. */
export function heap(): usize {
  return __heap_base + MEMO_BYTES + LIST_BYTES;
}

/**
 * Reads fields from `from` on, which lies in column `firstColumn`, up to `end`; LF, quote and LF must stand there.
 * `columns` lists kind and block of each of `count` columns; blocks hold `mostRows` cells of eight bytes, and `list` holds
 * `mostLeft`. No record is begun at or behind `stopAt`; `last` says that the text ends at `end`.
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
  const memo = __heap_base;
  const places = memo + MEMO_BYTES;
  let special = places;
  let specialsEnd = places;
  lookFrom(from);
  calls++;
  record = 0;
  let place = from;
  let index = firstColumn;
  let row = 0;
  let left = list;
  const leftEnd = list + (usize(mostLeft) << 4);
  // A field that ends here may go on in the next piece.
  const openEnd: usize = last ? end + 1 : end;
  let status = DONE;
  for (;;) {
    if (special == specialsEnd) {
      specialsEnd = morePlaces(places, delimiter);
      special = places;
    }
    // Where the field ends, if it is not quoted.
    let next: usize = load<u32>(special);
    let byte = load<u8>(next);
    special += 4;
    if (index == 0) {
      if (place >= end || place >= stopAt) break;
      if (next == place && (byte == LINE_FEED || byte == RETURN)) {
        place++;
        continue;
      }
      if (row == mostRows) {
        status = FULL;
        break;
      }
      record = place;
    }
    let start = place;
    let stop = next;
    let doubled = false;
    if (byte == QUOTE) {
      if (next != place) {
        status = OPENING_QUOTE;
        break;
      }
      start++;
      for (;;) {
        if (special == specialsEnd) {
          specialsEnd = morePlaces(places, delimiter);
          special = places;
        }
        stop = load<u32>(special);
        special += 4;
        if (load<u8>(stop) != QUOTE) continue;
        if (stop + 1 >= end || load<u8>(stop, 1) != QUOTE) break;
        doubled = true;
        if (special == specialsEnd) {
          specialsEnd = morePlaces(places, delimiter);
          special = places;
        }
        special += 4;
      }
      if (stop >= end) {
        if (last) status = UNTERMINATED_QUOTE;
        break;
      }
      next = stop + 1;
      byte = load<u8>(next);
      if (next < end && byte != delimiter && byte != LINE_FEED && byte != RETURN) {
        status = CLOSING_QUOTE;
        break;
      }
      // The byte behind the quote is such a place too.
      if (special == specialsEnd) {
        specialsEnd = morePlaces(places, delimiter);
        special = places;
      }
      special += 4;
    }
    if (next >= openEnd) break;
    if (index < count) {
      const entry = columns + (usize(index) << 3);
      const kind = load<i32>(entry);
      const cell = load<usize>(entry, 4) + (usize(row) << 3);
      if (kind == CATEGORY) {
        const same = start == stop || doubled ? -1 : rowOfSame(memo, (calls << 32) | index, start, stop, row);
        store<i32>(cell, same >= 0 ? 0 : signed(start, doubled));
        store<i32>(cell, same >= 0 ? -same : i32(stop), 4);
      } else if (kind != SKIP) {
        if (start == stop) store<f64>(cell, NaN);
        else if (doubled || !readCell(kind, start, stop, cell)) {
          if (left == leftEnd) {
            status = FULL;
            break;
          }
          store<f64>(cell, NaN);
          store<i32>(left, index);
          store<i32>(left, row, 4);
          store<i32>(left, signed(start, doubled), 8);
          store<i32>(left, i32(stop), 12);
          left += 16;
        }
      }
    }
    index++;
    place = next + 1;
    if (byte == delimiter) continue;
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
  leftOver = i32(left - list) >> 4;
  return status;
}

function readCell(kind: i32, from: usize, to: usize, cell: usize): bool {
  if (kind == NUMBER) return readNumber(from, to, cell);
  if (kind == INTEGER) return readInteger(from, to, cell);
  return readTime(from, to, cell, kind == ZONED);
}

function signed(start: usize, doubled: bool): i32 {
  return doubled ? -i32(start) : i32(start);
}
