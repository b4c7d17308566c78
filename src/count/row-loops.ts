import { type Numbers, rowCount } from '../data/column/numbers.ts';
import { enlarge } from '../webassembly.ts';
import { BLOCK, handOver, handOverNumbers, kernelAt } from './kernel.ts';

// Loops over rows that are run once or twice: compiled, they are quick from the first row on.

/** The class of each code by a list of those of code −1, 0, 1 …; or the first row whose class is `unknown`. */
export function recode(codes: Int32Array, classes: number[], unknown: number): Int16Array | number {
  const { memory, recode, block, keys } = kernelAt();
  enlarge(memory, keys + 2 * classes.length);
  new Int16Array(memory.buffer, keys, classes.length).set(classes);
  const into = new Int32Array(memory.buffer, block, BLOCK);
  const to = block + 4 * BLOCK;
  const found = new Int16Array(memory.buffer, to, BLOCK);
  const recoded = new Int16Array(codes.length);
  for (const [from, count] of handOver(codes, into)) {
    const known = recode(block, count, keys, unknown, to);
    if (known < count) return from + known;
    recoded.set(found.subarray(0, known), from);
  }
  return recoded;
}

/** 1 for each score from the threshold on, 0 below, −1 for NaN. */
export function decide(scores: Numbers, threshold: number): Int16Array {
  const { memory, decide, block, ends } = kernelAt();
  enlarge(memory, ends + 4 * BLOCK);
  const into = new Float64Array(memory.buffer, block, BLOCK);
  const found = new Int16Array(memory.buffer, ends, BLOCK);
  const decided = new Int16Array(rowCount(scores));
  for (const [from, count] of handOverNumbers(scores, into)) {
    decide(block, count, threshold, ends);
    decided.set(found.subarray(0, count), from);
  }
  return decided;
}

/**
 * How many rows (of those chosen, if `chosen` is not null) have each pair of classes, of which there are `size` beside −1: those of
 * classes a and p at (a + 1) · (size + 1) + p + 1.
 */
export function countPairs(
  actual: Int16Array,
  predicted: Int16Array,
  chosen: Uint8Array | null,
  size: number,
): Uint32Array {
  const { memory, countPairs, block, blockSides, keys } = kernelAt();
  const stride = size + 1;
  enlarge(memory, keys + 4 * stride * stride);
  const counters = new Uint32Array(memory.buffer, keys, stride * stride).fill(0);
  const second = block + 2 * BLOCK;
  const into = new Int16Array(memory.buffer, block, BLOCK);
  const intoSecond = new Int16Array(memory.buffer, second, BLOCK);
  const mask = new Uint8Array(memory.buffer, blockSides, BLOCK);
  for (const [from, count] of handOver(actual, into)) {
    intoSecond.set(predicted.subarray(from, from + count));
    if (chosen) mask.set(chosen.subarray(from, from + count));
    countPairs(block, second, chosen ? blockSides : 0, count, stride, keys);
  }
  return counters.slice();
}

/** The rows (of those chosen, if `chosen` is not null) whose two classes are both known and differ. */
export function differingRows(
  actual: Int16Array,
  predicted: Int16Array,
  chosen: Readonly<Uint8Array> | null,
): Uint32Array {
  const { memory, wrongRows, block, blockSides, keys } = kernelAt();
  enlarge(memory, keys + 4 * BLOCK);
  const second = block + 2 * BLOCK;
  const into = new Int16Array(memory.buffer, block, BLOCK);
  const intoSecond = new Int16Array(memory.buffer, second, BLOCK);
  const mask = new Uint8Array(memory.buffer, blockSides, BLOCK);
  const found = new Uint32Array(memory.buffer, keys, BLOCK);
  const rows = new Uint32Array(actual.length);
  let n = 0;
  for (const [from, count] of handOver(actual, into)) {
    intoSecond.set(predicted.subarray(from, from + count));
    if (chosen) mask.set(chosen.subarray(from, from + count));
    const more = wrongRows(block, second, chosen ? blockSides : 0, count, from, keys);
    rows.set(found.subarray(0, more), n);
    n += more;
  }
  return rows.subarray(0, n);
}

/** Rows of each of so many codes, from 0 on; those of code −1 are left out. */
export function countCodes(codes: Int32Array, size: number): Uint32Array {
  const { memory, countCodes, block, keys } = kernelAt();
  enlarge(memory, keys + 4 * (size + 1));
  const into = new Int32Array(memory.buffer, block, BLOCK);
  const counters = new Uint32Array(memory.buffer, keys, size + 1).fill(0);
  for (const [, count] of handOver(codes, into)) countCodes(block, count, keys);
  return counters.slice(1);
}

/** Whether each value is above the one before; none is above NaN, nor NaN above any. */
export function isAscending(values: Numbers): boolean {
  const { memory, ascending, block, ends } = kernelAt();
  enlarge(memory, ends + 4 * BLOCK);
  const into = new Float64Array(memory.buffer, block, BLOCK);
  let last = -Infinity;
  for (const [, count] of handOverNumbers(values, into)) {
    if (ascending(block, count, last) < count) return false;
    last = into[count - 1]!;
  }
  return true;
}

/** The sum of each `size` of some counts, a power of two up to BLOCK, and of those left at their end. */
export function sumsOfParts(counts: Uint32Array, size: number): Float64Array {
  const { memory, sumParts, block, ends } = kernelAt();
  enlarge(memory, ends + 8 * (BLOCK / size));
  const into = new Uint32Array(memory.buffer, block, BLOCK);
  const found = new Float64Array(memory.buffer, ends, BLOCK / size);
  const sums = new Float64Array(Math.ceil(counts.length / size));
  for (const [from, count] of handOver(counts, into)) {
    sumParts(block, count, size, ends);
    sums.set(found.subarray(0, Math.ceil(count / size)), from / size);
  }
  return sums;
}

/** How many rows are chosen, of which `chosen` holds 1 and of others 0. */
export function countChosen(chosen: Readonly<Uint8Array>): number {
  const { memory, countOnes, block } = kernelAt();
  enlarge(memory, block + BLOCK);
  const into = new Uint8Array(memory.buffer, block, BLOCK);
  let rows = 0;
  for (const [, count] of handOver(chosen, into)) rows += countOnes(block, count);
  return rows;
}

/** Whether all values lie from `least` to `most`; NaN does not. */
export function allWithin(values: Numbers, least: number, most: number): boolean {
  const { memory, countOutside, block, ends } = kernelAt();
  enlarge(memory, ends + 4 * BLOCK);
  const into = new Float64Array(memory.buffer, block, BLOCK);
  for (const [, count] of handOverNumbers(values, into)) {
    if (countOutside(block, count, least, most) > 0) return false;
  }
  return true;
}

/** Of so many rows about a share, always the same, whatever is in them. */
export function chooseRows(rows: number, share: number): Uint32Array {
  const { memory, chooseRows, block } = kernelAt();
  enlarge(memory, block + 8 * BLOCK);
  const found = new Uint32Array(memory.buffer, block, BLOCK);
  const chosen = new Uint32Array(rows);
  let n = 0;
  for (let from = 0; from < rows; from += BLOCK) {
    const more = chooseRows(from, Math.min(from + BLOCK, rows), share * 2 ** 32, block);
    chosen.set(found.subarray(0, more), n);
    n += more;
  }
  return chosen.subarray(0, n);
}

/** The first and the last of some times (Infinity and −Infinity where all are NaN), how many are later than `limit`, and how many fall in each hour of the day. */
export function countTimesOfDay(
  times: Float64Array,
  limit: number,
): { first: number; last: number; late: number; hours: Float64Array } {
  const { memory, beginTimes, countTimes, block, ends, first, last, late } = kernelAt();
  enlarge(memory, ends + 4 * 24);
  const hours = new Uint32Array(memory.buffer, ends, 24).fill(0);
  const into = new Float64Array(memory.buffer, block, BLOCK);
  beginTimes();
  for (const [, count] of handOver(times, into)) countTimes(block, count, limit, ends);
  return { first: first.value, last: last.value, late: late.value, hours: Float64Array.from(hours) };
}
