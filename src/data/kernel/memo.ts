// Texts of category cells met before: nearly all cells repeat one of a few short texts.

const SLOTS_BITS: u64 = 10;
/** Words of the text (16 bytes at most), tag, length, and row. */
const SLOT_BYTES: usize = 32;
export const MEMO_BYTES: usize = SLOT_BYTES << usize(SLOTS_BITS);

/**
 * The row that had the text `from..to` under the same tag, 0 or more, kept at `memo`; -1 where none is known to, and then
 * `row` is kept.
 */
export function rowOfSame(memo: usize, tag: u64, from: usize, to: usize, row: i32): i32 {
  const length = to - from;
  if (length > 16) return -1;
  let first = load<u64>(from);
  let second: u64 = 0;
  if (length <= 8) first &= leading(length);
  else second = load<u64>(from, 8) & leading(length - 8);
  const mixed = (first ^ (second * 0x9e3779b97f4a7c15) ^ tag) * 0xff51afd7ed558ccd;
  const slot = memo + usize(((mixed ^ (mixed >> 32)) * 0xc4ceb9fe1a85ec53) >> (64 - SLOTS_BITS)) * SLOT_BYTES;
  if (
    load<u64>(slot) == first &&
    load<u64>(slot, 8) == second &&
    load<u64>(slot, 16) == tag &&
    load<u32>(slot, 24) == u32(length)
  ) {
    return load<i32>(slot, 28);
  }
  store<u64>(slot, first);
  store<u64>(slot, second, 8);
  store<u64>(slot, tag, 16);
  store<u32>(slot, u32(length), 24);
  store<i32>(slot, row, 28);
  return -1;
}

/** Of a word, its first `count` bytes: 1 to 8. */
function leading(count: usize): u64 {
  return ~u64(0) >> (64 - (u64(count) << 3));
}
