// Where the fields of CSV records begin and end, and what records they make. Compiled to WebAssembly by scripts/generate/kernel.ts. Places are
// addresses of the memory that it shares with JavaScript, see ../kernel.ts.
import { MEMO_BYTES } from './memo';
import { LIST_BYTES, lookFrom, morePlaces } from './specials';

export { missing, needed, readCategories, readDoubles, readWholes, stopped } from './cells';
export { remember } from './memo';

const LINE_FEED: u8 = 10;
const RETURN: u8 = 13;
const QUOTE: u8 = 34;

// Why it stopped.
const DONE: i32 = 0;
/** There is no room for another row. */
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

/** Where memory is free for columns, blocks, list and text. */
export function heap(): usize {
  return __heap_base + MEMO_BYTES + LIST_BYTES;
}

/**
 * Finds the fields from `from` on, which lies in column `firstColumn`, up to `end`; LF, quote and LF must stand there.
 * `columns` lists the block of each of `count` columns. Blocks hold `mostRows` cells of two words: where the text of the field starts
 * and stops, the start negative where quotes are doubled in it. No record is begun at or behind `stopAt`; `last` says that the text
 * ends at `end`.
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
): i32 {
  const places = __heap_base + MEMO_BYTES;
  let special = places;
  let specialsEnd = places;
  lookFrom(from);
  record = 0;
  let place = from;
  let index = firstColumn;
  let row = 0;
  // A field that ends here may go on in the next piece.
  const openEnd: usize = last ? end + 1 : end;
  const slotsEnd = slotOf(columns, count);
  while (true) {
    if (index == 0) {
      if (place >= end || place >= stopAt) return stand(DONE, min(place, end), index, row);
      const head = load<u8>(place);
      if (head == LINE_FEED || head == RETURN) {
        if (special == specialsEnd) {
          specialsEnd = morePlaces(places, delimiter);
          special = places;
        }
        special += 4;
        place++;
        continue;
      }
      if (row == mostRows) return stand(FULL, place, index, row);
      record = place;
    }
    const rowBytes = usize(row) << 3;
    let slot = slotOf(columns, index);
    let start: usize;
    let next: usize;
    let byte: u8;
    do {
      if (special == specialsEnd) {
        specialsEnd = morePlaces(places, delimiter);
        special = places;
      }
      start = place;
      // Where the field ends, if it is not quoted.
      next = load<u32>(special);
      byte = load<u8>(next);
      special += 4;
      if (byte != QUOTE) {
        if (slot < slotsEnd) store<u64>(load<usize>(slot) + rowBytes, u64(start) | (u64(next) << 32));
      } else {
        if (next != start) return stand(OPENING_QUOTE, min(start, end), columnOf(columns, slot), row);
        let stop: usize;
        let doubled = false;
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
          return stand(last ? UNTERMINATED_QUOTE : DONE, min(start, end), columnOf(columns, slot), row);
        }
        next = stop + 1;
        byte = load<u8>(next);
        if (next < end && byte != delimiter && byte != LINE_FEED && byte != RETURN) {
          return stand(CLOSING_QUOTE, min(start, end), columnOf(columns, slot), row);
        }
        // The byte behind the quote is such a place too.
        if (special == specialsEnd) {
          specialsEnd = morePlaces(places, delimiter);
          special = places;
        }
        special += 4;
        if (slot < slotsEnd) {
          const cell = load<usize>(slot) + rowBytes;
          store<i32>(cell, doubled ? -i32(start + 1) : i32(start + 1));
          store<i32>(cell, i32(stop), 4);
        }
      }
      slot += 4;
      place = next + 1;
    } while (byte == delimiter);
    index = columnOf(columns, slot);
    // Nothing stands for the end but a line feed, which ends a row.
    if (next >= openEnd) return stand(DONE, min(start, end), index - 1, row);
    if (index != count) return stand(RAGGED, min(place, end), index, row);
    index = 0;
    row++;
  }
}

/** Where the block of a column is listed. */
function slotOf(columns: usize, index: i32): usize {
  return columns + (usize(index) << 2);
}

function columnOf(columns: usize, slot: usize): i32 {
  return i32(slot - columns) >> 2;
}

function stand(status: i32, place: usize, index: i32, row: i32): i32 {
  at = place;
  column = index;
  rows = row;
  return status;
}
