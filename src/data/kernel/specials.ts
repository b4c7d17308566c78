// Where delimiters, line endings and quotes stand. They are looked up for many fields at once, so that no field has to
// wait until the end of the one before it is found.

/** Bytes looked at at a time; each may be such a place. */
const WINDOW: usize = 1 << 14;
const STEP: usize = 64;
/** Places written at a time, and bytes that they take. */
const BATCH: i32 = 10;
export const LIST_BYTES: usize = (WINDOW + STEP) * 4;

// A table has, for each value of a byte's low four bits, the one byte of that value that is looked for; where there is none, a byte of
// another value.
const NONE: i8 = 1;
const LOW_BITS = i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
const LINE_ENDS_AND_QUOTE = i8x16(NONE, 0, 34, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 13, 0, 0);

/** What has been looked at so far. */
let seen: usize = 0;

/** Begins at `from`. */
export function lookFrom(from: usize): void {
  seen = from;
}

/**
 * Writes the next places, at least one, to `list`, and returns where they end. The delimiter must differ from NUL, quote, LF and CR in
 * its low four bits.
 */
export function morePlaces(list: usize, delimiter: u8): usize {
  const table = v128.or(
    LINE_ENDS_AND_QUOTE,
    v128.and(i8x16.eq(LOW_BITS, i8x16.splat(delimiter & 15)), i8x16.splat(delimiter)),
  );
  let end = list;
  do {
    const stop = seen + WINDOW;
    for (; seen < stop; seen += STEP) {
      let mask =
        specialsAt(seen, table) |
        (specialsAt(seen + 16, table) << 16) |
        (specialsAt(seen + 32, table) << 32) |
        (specialsAt(seen + 48, table) << 48);
      let place = end;
      end += usize(popcnt(mask)) << 2;
      // What is written too much is written over.
      do {
        for (let i = 0; i < BATCH; i++) {
          store<u32>(place, u32(seen + usize(ctz(mask))));
          mask &= mask - 1;
          place += 4;
        }
      } while (mask != 0);
    }
  } while (end == list);
  return end;
}

function specialsAt(place: usize, table: v128): u64 {
  const bytes = v128.load(place);
  const specials = i8x16.eq(bytes, i8x16.swizzle(table, v128.and(bytes, i8x16.splat(15))));
  return u64(u32(i8x16.bitmask(specials)));
}
