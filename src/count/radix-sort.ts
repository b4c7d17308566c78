const digitBits = 11;
const buckets = 1 << digitBits;
const digits = 6;
/** Digits left to the final look: below 2^-30 of a value's size, where neighbours of a column rarely differ alone. */
const leastDigits = 2;
/** Below this many values the engine's own sort is faster than clearing the histograms. */
const smallest = 2048;

/** Two buffers that hold the values in turn, kept for the next call. */
let scratch: [Float64Array, Float64Array] = [new Float64Array(0), new Float64Array(0)];
const histograms = new Uint32Array(buckets * digits);

/**
 * The finite ones of `values`, ascending, −0 before 0, in memory that the next call writes over.
 *
 * Least-significant-digit radix sort on the bits of the doubles, 11 bits a pass (Knuth, TAOCP 3, 5.2.5), the sign folded in
 * so that bit order is number order. The two least digits are left out at first: an insertion sort afterwards puts right the few
 * values that differ in nothing else; where they are not few, all digits are sorted. O(n) for any values.
 */
export function sortedFinite(values: Float64Array): Float64Array {
  if (scratch[0].length < values.length) {
    scratch = [new Float64Array(values.length), new Float64Array(values.length)];
  }
  if (values.length < smallest) return shortSorted(values);
  const n = takeFinite(values);
  const sorted = sortDigits(n, leastDigits);
  if (insertionSorted(sorted)) return sorted;
  takeFinite(values);
  countLeastDigits(n);
  return sortDigits(n, 0);
}

function shortSorted(values: Float64Array): Float64Array {
  let n = 0;
  for (const value of values) if (Number.isFinite(value)) scratch[0][n++] = value;
  return scratch[0].subarray(0, n).sort();
}

/**
 * Copies the finite values into the first buffer, the sign folded into every one so that unsigned order is number order, and
 * counts their digits but for the two least, all at once. Returns how many they are.
 */
function takeFinite(values: Float64Array): number {
  const from = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  const to = wordsOf(scratch[0]);
  histograms.fill(0);
  let n = 0;
  for (let i = 0; i < from.length; i += 2) {
    const upper = from[i + 1]!;
    if ((upper & 0x7ff00000) === 0x7ff00000) continue;
    const sign = upper >> 31;
    const low = from[i]! ^ sign;
    const high = upper ^ (sign | 0x80000000);
    to[n] = low;
    to[n + 1] = high;
    n += 2;
    histograms[2 * buckets + ((low >>> 22) | ((high & 1) << 10))]!++;
    histograms[3 * buckets + ((high >>> 1) & 2047)]!++;
    histograms[4 * buckets + ((high >>> 12) & 2047)]!++;
    histograms[5 * buckets + (high >>> 23)]!++;
  }
  return n / 2;
}

/** Counts the two least digits of the first `n` of the first buffer. */
function countLeastDigits(n: number): void {
  const words = wordsOf(scratch[0]);
  for (let i = 0; i < 2 * n; i += 2) {
    const low = words[i]!;
    histograms[low & 2047]!++;
    histograms[buckets + ((low >>> 11) & 2047)]!++;
  }
}

/** Sorts the first `n` of the first buffer by their digits from `first` on; returns where they stand then. */
function sortDigits(n: number, first: number): Float64Array {
  let [from, to] = scratch;
  for (let digit = first; digit < digits; digit++) {
    const offsets = histograms.subarray(digit * buckets, (digit + 1) * buckets);
    if (!toOffsets(offsets, n)) continue;
    scatter(wordsOf(from), wordsOf(to), offsets, digit * digitBits, n);
    [from, to] = [to, from];
  }
  unfold(wordsOf(from), n);
  return from.subarray(0, n);
}

function wordsOf(values: Float64Array): Int32Array {
  return new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
}

/** Turns counts into starting places; false when all values share the digit, so that the pass can be left out. */
function toOffsets(counts: Uint32Array, n: number): boolean {
  let sum = 0;
  for (let digit = 0; digit < buckets; digit++) {
    const count = counts[digit]!;
    if (count === n) return false;
    counts[digit] = sum;
    sum += count;
  }
  return true;
}

function scatter(from: Int32Array, to: Int32Array, offsets: Uint32Array, shift: number, n: number): void {
  for (let i = 0; i < 2 * n; i += 2) {
    const low = from[i]!;
    const high = from[i + 1]!;
    const digit =
      shift === 22
        ? (low >>> 22) | ((high & 1) << 10)
        : shift < 22
          ? (low >>> shift) & 2047
          : (high >>> (shift - 32)) & 2047;
    const place = 2 * offsets[digit]!++;
    to[place] = low;
    to[place + 1] = high;
  }
}

function unfold(words: Int32Array, n: number): void {
  for (let i = 0; i < 2 * n; i += 2) {
    const high = words[i + 1]!;
    const sign = ~(high >> 31);
    words[i] = words[i]! ^ sign;
    words[i + 1] = high ^ (sign | 0x80000000);
  }
}

/** Sorts values that are sorted but for a few; false, with the work undone half-way, where they are not few. */
function insertionSorted(values: Float64Array): boolean {
  let moves = values.length;
  for (let i = 1; i < values.length; i++) {
    const value = values[i]!;
    let place = i;
    while (place > 0 && values[place - 1]! > value) {
      values[place] = values[place - 1]!;
      place--;
    }
    if (place === i) continue;
    values[place] = value;
    moves -= i - place;
    if (moves < 0) return false;
  }
  return true;
}
