// Where delimiters, line endings and quotes stand. They are looked up for many fields at once, so that no field has to
// wait until the end of the one before it is found.

/** Bytes looked at at a time; each may be such a place. */
const WINDOW: usize = 1 << 14;
const STEP: usize = 64;
/** Places written at a time, and bytes that they take. */
const BATCH: i32 = 10;
export const LIST_BYTES: usize = (WINDOW + STEP) * 4;

/** What has been looked at so far. */
let seen: usize = 0;

/** Begins at `from`. */
export function lookFrom(from: usize): void {
  seen = from;
}

/** Writes the next places, at least one, to `list`, and returns where they end. */
export function morePlaces(list: usize, delimiter: u8): usize {
  const delimiters = i8x16.splat(delimiter);
  let end = list;
  do {
    const stop = seen + WINDOW;
    for (; seen < stop; seen += STEP) {
      let mask =
        specialsAt(seen, delimiters) |
        (specialsAt(seen + 16, delimiters) << 16) |
        (specialsAt(seen + 32, delimiters) << 32) |
        (specialsAt(seen + 48, delimiters) << 48);
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

function specialsAt(place: usize, delimiters: v128): u64 {
  const bytes = v128.load(place);
  const specials = v128.or(
    v128.or(i8x16.eq(bytes, delimiters), i8x16.eq(bytes, i8x16.splat(34))),
    v128.or(i8x16.eq(bytes, i8x16.splat(10)), i8x16.eq(bytes, i8x16.splat(13))),
  );
  return u64(u32(i8x16.bitmask(specials)));
}
