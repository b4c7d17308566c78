// The encodings of whole numbers in Parquet: runs and packed bits (levels, places in a dictionary, truth values), and deltas. What they
// are given as the end is never passed by what they use; they give 0 where the bytes end too early or make no sense.

/** How many of the values that `readHybrid` read last are not 0. */
export let set: i32 = 0;

/** Reads `count` values of so many bits, in runs and packed groups, from `from..end` to `to`, 32 bits each. Returns where they end, or 0. */
export function readHybrid(from: usize, end: usize, width: u32, count: i32, to: usize): usize {
  set = 0;
  if (width > 32) return 0;
  if (width == 0) {
    memory.fill(to, 0, usize(count) << 2);
    return from;
  }
  const mask = u64.MAX_VALUE >> (64 - u64(width));
  let at = from;
  let done: i32 = 0;
  let out = to;
  let seen: i32 = 0;
  while (done < count) {
    at = readVarint(at, end);
    if (at == 0) return 0;
    const header = varint;
    const left = u64(count - done);
    if ((header & 1) == 0) {
      const bytes = usize((width + 7) >> 3);
      if (end - at < bytes) return 0;
      const value = u32(u64(load<u32>(at)) & (u64.MAX_VALUE >> (64 - (u64(bytes) << 3))));
      at += bytes;
      const repeats = i32(min(header >> 1, left));
      if (value != 0) seen += repeats;
      const stop = out + (usize(repeats) << 2);
      if (value == 0) memory.fill(out, 0, stop - out);
      else for (let place = out; place < stop; place += 4) store<u32>(place, value);
      out = stop;
      done += repeats;
    } else {
      const all = (header >> 1) << 3;
      const packed = i32(min(all, left));
      const bytes = usize((u64(packed) * u64(width) + 7) >> 3);
      if (bytes > end - at) return 0;
      let bit: u64 = 0;
      for (let i = 0; i < packed; i++) {
        const value = u32((load<u64>(at + usize(bit >> 3)) >> (bit & 7)) & mask);
        seen += i32(value != 0);
        store<u32>(out, value);
        out += 4;
        bit += u64(width);
      }
      done += packed;
      // Some writers leave the last group short.
      at += usize(min(u64(end - at), (all * u64(width)) >> 3));
    }
  }
  set = seen;
  return at;
}

/** Writes `count` bits from `from..end` to `to`, 32 bits each. False where there are not so many. */
export function readBits(from: usize, end: usize, count: i32, to: usize): bool {
  if (usize((u64(count) + 7) >> 3) > end - from) return false;
  for (let i = 0; i < count; i++) {
    store<u32>(to + (usize(i) << 2), (u32(load<u8>(from + (usize(i) >> 3))) >> (u32(i) & 7)) & 1);
  }
  return true;
}

/** Reads `count` deltas (DELTA_BINARY_PACKED) from `from..end` to `to`, in 4 or 8 bytes each. Returns where they end, or 0. */
export function readDeltas(from: usize, end: usize, count: i32, bytes: i32, to: usize): usize {
  let at = readVarint(from, end);
  if (at == 0) return 0;
  const blockSize = varint;
  at = readVarint(at, end);
  if (at == 0) return 0;
  const blocks = varint;
  at = readVarint(at, end);
  if (at == 0 || varint != u64(count)) return 0;
  at = readVarint(at, end);
  if (at == 0) return 0;
  if (blocks == 0 || blocks > 4096 || blockSize > 1 << 24) return 0;
  const each = blockSize / blocks;
  if (each == 0 || each * blocks != blockSize || (each & 7) != 0) return 0;
  let value = unzigzag(varint);
  let done: i32 = 0;
  if (count > 0) put(to, done++, bytes, value);
  while (done < count) {
    at = readVarint(at, end);
    if (at == 0) return 0;
    const least = unzigzag(varint);
    const widths = at;
    if (u64(end - at) < blocks) return 0;
    at += usize(blocks);
    for (let block: usize = 0; block < usize(blocks) && done < count; block++) {
      const width = u64(load<u8>(widths + block));
      const size = (each * width) >> 3;
      if (width > 64 || size > u64(end - at)) return 0;
      const many = i32(min(each, u64(count - done)));
      const mask = width == 0 ? 0 : u64.MAX_VALUE >> (64 - width);
      let bit: u64 = 0;
      for (let i = 0; i < many; i++) {
        const place = at + usize(bit >> 3);
        const shift = bit & 7;
        let delta = load<u64>(place) >> shift;
        if (shift + width > 64) delta |= u64(load<u8>(place, 8)) << (64 - shift);
        value += least + i64(delta & mask);
        put(to, done++, bytes, value);
        bit += width;
      }
      at += usize(size);
    }
  }
  return at;
}

function put(to: usize, index: i32, bytes: i32, value: i64): void {
  if (bytes == 4) store<i32>(to + (usize(index) << 2), i32(value));
  else store<i64>(to + (usize(index) << 3), value);
}

let varint: u64 = 0;

/** Reads a number of 7 bits a byte to `varint`. Returns where it ends, or 0. */
function readVarint(from: usize, end: usize): usize {
  let at = from;
  let value: u64 = 0;
  for (let shift: u64 = 0; shift < 70; shift += 7) {
    if (at >= end) return 0;
    const byte = u64(load<u8>(at++));
    value |= (byte & 127) << shift;
    if (byte < 128) {
      varint = value;
      return at;
    }
  }
  return 0;
}

function unzigzag(value: u64): i64 {
  return i64(value >> 1) ^ -i64(value & 1);
}
