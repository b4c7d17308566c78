const digitBits = 11;
const buckets = 1 << digitBits;
const passes = 6;
/** Below this many values the engine's own sort is faster than clearing the histograms. */
const smallest = 2048;

let scratch = new Float64Array(0);
const histograms = new Uint32Array(buckets * passes);

/**
 * Sorts finite doubles ascending, in place: least-significant-digit radix sort on the bits of the doubles, 11 bits a
 * pass (Knuth, TAOCP 3, 5.2.5), the sign folded in so that bit order is number order. −0 sorts before 0; NaN is not
 * allowed. O(n), with one scratch array that is kept for the next call.
 */
export function radixSort(values: Float64Array): Float64Array {
  const n = values.length;
  if (n < smallest) return values.sort();
  if (scratch.length < n) scratch = new Float64Array(n);
  const words: Uint32Array = new Uint32Array(values.buffer, values.byteOffset, 2 * n);
  const other: Uint32Array = new Uint32Array(scratch.buffer, 0, 2 * n);
  countDigits(words, n);
  let from = words;
  let to = other;
  for (let pass = 0; pass < passes; pass++) {
    const offsets = histograms.subarray(pass * buckets, (pass + 1) * buckets);
    if (!toOffsets(offsets, n)) continue;
    scatter(from, to, offsets, pass * digitBits, n);
    [from, to] = [to, from];
  }
  unfold(from, words, n);
  return values;
}

/** Folds the sign into every value, so that unsigned order is number order, and counts the digits of all passes at once. */
function countDigits(words: Uint32Array, n: number): void {
  histograms.fill(0);
  for (let i = 0; i < 2 * n; i += 2) {
    let low = words[i]!;
    let high = words[i + 1]!;
    if (high >>> 31) {
      low = ~low >>> 0;
      high = ~high >>> 0;
    } else high = (high | 0x80000000) >>> 0;
    words[i] = low;
    words[i + 1] = high;
    histograms[low & 2047]!++;
    histograms[buckets + ((low >>> 11) & 2047)]!++;
    histograms[2 * buckets + ((low >>> 22) | ((high & 1) << 10))]!++;
    histograms[3 * buckets + ((high >>> 1) & 2047)]!++;
    histograms[4 * buckets + ((high >>> 12) & 2047)]!++;
    histograms[5 * buckets + (high >>> 23)]!++;
  }
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

function scatter(from: Uint32Array, to: Uint32Array, offsets: Uint32Array, shift: number, n: number): void {
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

function unfold(from: Uint32Array, to: Uint32Array, n: number): void {
  for (let i = 0; i < 2 * n; i += 2) {
    const low = from[i]!;
    const high = from[i + 1]!;
    if (high >>> 31) {
      to[i] = low;
      to[i + 1] = (high & 0x7fffffff) >>> 0;
    } else {
      to[i] = ~low >>> 0;
      to[i + 1] = ~high >>> 0;
    }
  }
}
