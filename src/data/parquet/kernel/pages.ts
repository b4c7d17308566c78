// What the pages of a Parquet column hold. Compiled to WebAssembly by scripts/generate/kernel.ts. Places are addresses of the memory that it
// shares with JavaScript, see ../kernel.ts.
import { MEMO_BYTES } from '../../kernel/memo';

export { missing as missingTexts, readCategories, readDoubles } from '../../kernel/cells';
export { remember } from '../../kernel/memo';
export { over, readBits, readDeltas, readHybrid, set } from './integers';
export { divide, joinStreams, large, missing, multiply, tidy, toDoubles, toWholes } from './numbers';
export { unpackLz4, unpackSnappy } from './unpack';

/** No code yet. */
const UNMET: i32 = -2;

/** How many values the rows took that were read last, and how many of those rows are missing. */
export let used: i32 = 0;
export let without: i32 = 0;

/** Where memory is free. */
export function heap(): usize {
  return __heap_base + MEMO_BYTES;
}

/** How many of `count` levels are not 0. */
export function countSet(levels: usize, count: i32): i32 {
  let found = 0;
  const end = levels + (usize(count) << 2);
  for (let place = levels; place < end; place += 4) found += i32(load<i32>(place) != 0);
  return found;
}

/** Moves the `present` cells of 8 bytes in front of a block to the rows of which the level is not 0, and puts `nothing` into the others. */
export function spread(levels: usize, count: i32, present: i32, block: usize, nothing: u64): void {
  let value = present;
  for (let row = count - 1; row >= 0; row--) {
    const isPresent = load<i32>(levels + (usize(row) << 2)) != 0;
    if (isPresent) value--;
    store<u64>(block + (usize(row) << 3), isPresent ? load<u64>(block + (usize(value) << 3)) : nothing);
  }
}

/** Takes the cells of 8 bytes at `count` places of a dictionary of `size`. False where a place is outside. */
export function gather(dictionary: usize, size: u32, places: usize, count: i32, to: usize): bool {
  for (let i: usize = 0; i < usize(count); i++) {
    const place = load<u32>(places + (i << 2));
    if (place >= size) return false;
    store<u64>(to + (i << 3), load<u64>(dictionary + (usize(place) << 3)));
  }
  return true;
}

/**
 * Writes the codes of the rows `from..to`, 32 bits each, by their places in a dictionary of `size`: −1 where the level is 0 (`levels` 0:
 * all are there) or the code is −1. Returns the first row whose place has no code yet, or `to`; −1 where a place is outside.
 */
export function toCodes(
  levels: usize,
  from: i32,
  to: i32,
  places: usize,
  codes: usize,
  size: u32,
  out: usize,
): i32 {
  let taken: usize = 0;
  let empty = 0;
  let row = from;
  for (; row < to; row++) {
    let code = -1;
    if (levels == 0 || load<i32>(levels + (usize(row) << 2)) != 0) {
      const place = load<u32>(places + (taken << 2));
      if (place >= size) return -1;
      code = load<i32>(codes + (usize(place) << 2));
      if (code == UNMET) break;
      taken++;
    }
    empty += i32(code < 0);
    store<i32>(out + (usize(row - from) << 2), code);
  }
  used = i32(taken);
  without = empty;
  return row;
}

/** Where `count` texts of the page `from..end` start and stop, each led by its length: two words each. Returns where they end, or 0. */
export function findTexts(from: usize, end: usize, count: i32, to: usize): usize {
  let at = from;
  for (let i: usize = 0; i < usize(count); i++) {
    if (end - at < 4) return 0;
    const length = usize(load<u32>(at));
    at += 4;
    if (length > end - at) return 0;
    store<u32>(to + (i << 3), u32(at));
    at += length;
    store<u32>(to + (i << 3), u32(at), 4);
  }
  return at;
}

/** The same of texts that stand one behind the other, by their lengths. */
export function findByLengths(from: usize, end: usize, lengths: usize, count: i32, to: usize): usize {
  let at = from;
  for (let i: usize = 0; i < usize(count); i++) {
    const length = load<i32>(lengths + (i << 2));
    if (length < 0 || usize(length) > end - at) return 0;
    store<u32>(to + (i << 3), u32(at));
    at += usize(length);
    store<u32>(to + (i << 3), u32(at), 4);
  }
  return at;
}

/** How many bytes texts take of which so much is that of the text before, and so much new (DELTA_BYTE_ARRAY); −1 where that cannot be. */
export function sizeOfTexts(prefixes: usize, suffixes: usize, count: i32): f64 {
  let before: i64 = 0;
  let size: i64 = 0;
  for (let i: usize = 0; i < usize(count); i++) {
    const prefix = i64(load<i32>(prefixes + (i << 2)));
    const suffix = i64(load<i32>(suffixes + (i << 2)));
    if (prefix < 0 || suffix < 0 || prefix > before) return -1;
    before = prefix + suffix;
    size += before;
  }
  return f64(size);
}

/** Writes those texts to `text`, and where each starts and stops to `to`. False where the new parts are more than `from..end`. */
export function writeTexts(
  from: usize,
  end: usize,
  prefixes: usize,
  suffixes: usize,
  count: i32,
  text: usize,
  to: usize,
): bool {
  let at = from;
  let out = text;
  let before = text;
  for (let i: usize = 0; i < usize(count); i++) {
    const prefix = usize(load<u32>(prefixes + (i << 2)));
    const suffix = usize(load<u32>(suffixes + (i << 2)));
    if (suffix > end - at) return false;
    store<u32>(to + (i << 3), u32(out));
    memory.copy(out, before, prefix);
    memory.copy(out + prefix, at, suffix);
    before = out;
    at += suffix;
    out += prefix + suffix;
    store<u32>(to + (i << 3), u32(out), 4);
  }
  return true;
}
