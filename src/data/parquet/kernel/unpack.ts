// Snappy and LZ4. Neither reads outside `from..end` what it uses, nor counts on what lies there: all lengths and distances are checked.
// Both may write up to SPARE bytes behind what they unpack.

const WIDE: usize = 16;

/** Unpacks the Snappy block `from..end` to `to`. False unless it gives exactly `size` bytes. */
export function unpackSnappy(from: usize, end: usize, to: usize, size: usize): bool {
  let at = from;
  let length: u64 = 0;
  for (let shift: u64 = 0; ; shift += 7) {
    if (at >= end || shift > 28) return false;
    const byte = u64(load<u8>(at++));
    length |= (byte & 127) << shift;
    if (byte < 128) break;
  }
  if (length != u64(size)) return false;
  let out = to;
  const stop = to + size;
  while (at < end) {
    const tag = u32(load<u8>(at++));
    if ((tag & 3) == 0) {
      let count = usize(tag >> 2) + 1;
      if (count > 60) {
        const bytes = count - 60;
        if (bytes > end - at) return false;
        count = usize(load<u32>(at) & (u32.MAX_VALUE >> (u32(4 - bytes) << 3)));
        // No text has so many bytes, and one more would be none.
        if (count >= 0x7fffffff) return false;
        count++;
        at += bytes;
      }
      if (count > end - at || count > stop - out) return false;
      if (count <= WIDE) v128.store(out, v128.load(at));
      else memory.copy(out, at, count);
      at += count;
      out += count;
      continue;
    }
    let count: usize;
    let distance: usize;
    if ((tag & 3) == 1) {
      if (end - at < 1) return false;
      count = usize((tag >> 2) & 7) + 4;
      distance = (usize(tag >> 5) << 8) | usize(load<u8>(at++));
    } else {
      const bytes: usize = (tag & 3) == 2 ? 2 : 4;
      if (end - at < bytes) return false;
      count = usize(tag >> 2) + 1;
      distance = bytes == 2 ? usize(load<u16>(at)) : usize(load<u32>(at));
      at += bytes;
    }
    if (distance == 0 || distance > out - to || count > stop - out) return false;
    repeat(out, distance, count);
    out += count;
  }
  return out == stop;
}

/** Unpacks the LZ4 block `from..end` to `to`. False unless it gives exactly `size` bytes. */
export function unpackLz4(from: usize, end: usize, to: usize, size: usize): bool {
  let at = from;
  let out = to;
  const stop = to + size;
  while (at < end) {
    const token = u32(load<u8>(at++));
    let count = usize(token >> 4);
    if (count == 15) {
      let byte: u32;
      do {
        if (at >= end) return false;
        byte = u32(load<u8>(at++));
        count += usize(byte);
      } while (byte == 255);
    }
    if (count > end - at || count > stop - out) return false;
    if (count <= WIDE) v128.store(out, v128.load(at));
    else memory.copy(out, at, count);
    at += count;
    out += count;
    // The last sequence has no match.
    if (at == end) break;
    if (end - at < 2) return false;
    const distance = usize(load<u16>(at));
    at += 2;
    count = usize(token & 15);
    if (count == 15) {
      let byte: u32;
      do {
        if (at >= end) return false;
        byte = u32(load<u8>(at++));
        count += usize(byte);
      } while (byte == 255);
    }
    count += 4;
    if (distance == 0 || distance > out - to || count > stop - out) return false;
    repeat(out, distance, count);
    out += count;
  }
  return out == stop;
}

/** Writes `count` bytes that repeat those `distance` before. */
function repeat(out: usize, distance: usize, count: usize): void {
  let place = out;
  const end = out + count;
  if (distance >= WIDE) {
    do {
      v128.store(place, v128.load(place - distance));
      place += WIDE;
    } while (place < end);
  } else if (distance >= 8) {
    do {
      store<u64>(place, load<u64>(place - distance));
      place += 8;
    } while (place < end);
  } else {
    do {
      store<u8>(place, load<u8>(place - distance));
      place++;
    } while (place < end);
  }
}
