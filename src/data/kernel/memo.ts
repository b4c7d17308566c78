// Codes of short texts of category cells: nearly all cells repeat one of a few such texts.

const SLOTS_BITS: u64 = 10;
/** Words of the text (16 bytes at most), tag and length, and code. */
const SLOT_BYTES: usize = 32;
export const MEMO_BYTES: usize = SLOT_BYTES << usize(SLOTS_BITS);
const LONGEST: usize = 16;
/** No code. */
export const UNKNOWN: i32 = -1;

let first: u64 = 0;
let second: u64 = 0;

/** The code that was remembered of the text `from..to`, which is not empty, under a tag; UNKNOWN where none is. */
export function codeOfSame(tag: u32, from: usize, to: usize): i32 {
  if (to - from > LONGEST) return UNKNOWN;
  const key = keyOf(tag, from, to);
  const slot = slotOf(key);
  const same = load<u64>(slot) == first && load<u64>(slot, 8) == second && load<u64>(slot, 16) == key;
  return same ? load<i32>(slot, 24) : UNKNOWN;
}

/** Remembers the code of the text `from..to` under a tag, until another text needs its slot. */
export function remember(tag: u32, from: usize, to: usize, code: i32): void {
  if (to - from > LONGEST) return;
  const key = keyOf(tag, from, to);
  const slot = slotOf(key);
  store<u64>(slot, first);
  store<u64>(slot, second, 8);
  store<u64>(slot, key, 16);
  store<i32>(slot, code, 24);
}

/** Tag and length; the text itself is left in two words. */
function keyOf(tag: u32, from: usize, to: usize): u64 {
  const length = to - from;
  first = load<u64>(from);
  second = 0;
  if (length <= 8) first &= leading(length);
  else second = load<u64>(from, 8) & leading(length - 8);
  return (u64(tag) << 32) | u64(length);
}

function slotOf(key: u64): usize {
  const mixed = (first ^ (second * 0x9e3779b97f4a7c15) ^ key) * 0xff51afd7ed558ccd;
  return (
    __heap_base + usize(((mixed ^ (mixed >> 32)) * 0xc4ceb9fe1a85ec53) >> (64 - SLOTS_BITS)) * SLOT_BYTES
  );
}

/** Of a word, its first `count` bytes: 1 to 8. */
function leading(count: usize): u64 {
  return ~u64(0) >> (64 - (u64(count) << 3));
}
