import { bytesOf, copyBytes } from '../data/column/buffer.ts';
import type { Numbers } from '../data/column/numbers.ts';
import { enlarge, type Global, kernelOf, type Memory } from '../webassembly.ts';
import type { ValueCounts } from './counts.ts';
import { kernel } from './kernel.wasm.ts';

/** Values handed over at a time. */
export const BLOCK = 8192;
/** The most buckets of places: few enough that their ends stay in the processor's cache. */
export const mostBuckets = 2048;
/** The most rows whose keys or doubles the kernel's memory holds twice. */
export const mostKeys = 2 ** 28;
export const mostDoubles = 2 ** 27;
/** Bytes for the ends of buckets, within buckets too. */
const ENDS = 1 << 16;

interface Exports {
  readonly memory: Memory;
  heap(): number;
  begin(): void;
  takeKeys(values: number, count: number, sides: number, keys: number, unit: number): number;
  intoBuckets(
    from: number,
    to: number,
    first: number,
    bits: number,
    ends: number,
    buckets: number,
    places: number,
  ): void;
  takeWholes(from: number, count: number, keys: number): number;
  takeSidedWholes(from: number, count: number, sides: number, keys: number): number;
  countBucket(
    from: number,
    to: number,
    offset: number,
    bits: number,
    first: number,
    unit: number,
    counters: number,
    values: number,
    rows: number,
  ): number;
  takeFinite(values: number, count: number, to: number): number;
  sort(from: number, to: number, spare: number, ends: number, depth: number): void;
  runLengths(from: number, to: number, rows: number): number;
  takeDoubles(values: number, first: number, size: number, rows: number, count: number, to: number): number;
  takeIntegers(values: number, first: number, size: number, rows: number, count: number, to: number): number;
  cutValues(values: number, count: number, edges: number, edgeCount: number, codes: number): void;
  keepBetween(
    values: number,
    count: number,
    low: number,
    high: number,
    missing: number,
    chosen: number,
  ): void;
  keepCode(codes: number, count: number, wanted: number, chosen: number): void;
  joinWrong(codes: number, wrong: number, count: number, joined: number): void;
  countCells(joined: number, codes: number, count: number, stride: number, counters: number): void;
  recode(codes: number, count: number, classes: number, unknown: number, to: number): number;
  decide(scores: number, count: number, threshold: number, to: number): void;
  countPairs(
    actual: number,
    predicted: number,
    chosen: number,
    count: number,
    stride: number,
    counters: number,
  ): void;
  wrongRows(
    actual: number,
    predicted: number,
    chosen: number,
    count: number,
    first: number,
    rows: number,
  ): number;
  countCodes(codes: number, count: number, counters: number): void;
  ascending(values: number, count: number, last: number): number;
  sumParts(numbers: number, count: number, size: number, sums: number): void;
  countOnes(bytes: number, count: number): number;
  quotients(wholes: number, count: number, unit: number, to: number): void;
  countOutside(values: number, count: number, least: number, most: number): number;
  chooseRows(from: number, to: number, bound: number, rows: number): number;
  splitSides(
    keys: number,
    rows: number,
    count: number,
    unit: number,
    scores: number,
    negatives: number,
    positives: number,
  ): number;
  beginTimes(): void;
  countTimes(times: number, count: number, limit: number, hours: number): void;
  readonly first: Global;
  readonly last: Global;
  readonly late: Global;
  readonly least: Global;
  readonly greatest: Global;
  readonly odd: Global;
}

const start = kernelOf<Exports>(kernel);
/** One a thread. Nothing that is left in it counts. */
let instance: Exports | undefined;

/** Gives a buffer for the counts of so many distinct values, or more. */
export type CountBuffers = (distinct: number) => ValueCounts;

/** A buffer of its own for each count. */
export const newCountBuffer: CountBuffers = (distinct) => ({
  values: new Float64Array(distinct),
  rows: new Uint32Array(distinct),
});

/** One buffer that each count writes over: pages that are new to a process cost more than the counting. */
export function reusedCountBuffer(): CountBuffers {
  let kept = newCountBuffer(0);
  return (distinct) => {
    if (kept.values.length < distinct) kept = newCountBuffer(distinct);
    return kept;
  };
}

/** Counts finite values of all kinds, `mostDoubles` at most. NaN and infinities are left out, −0 counts as 0. */
export function countDoubles(values: Float64Array, buffer: CountBuffers): ValueCounts {
  instance ??= start();
  const { memory, takeFinite, sort, runLengths } = instance;
  const { block, ends, keys } = layOut(instance);
  const spare = keys + 8 * values.length;
  enlarge(memory, spare + 8 * values.length);
  const into = new Float64Array(memory.buffer, block, BLOCK);
  let end = keys;
  for (const [, count] of handOver(values, into)) end = takeFinite(block, count, end);
  sort(keys, end, spare, ends, 0);
  const distinct = runLengths(keys, end, spare);
  const counts = buffer(distinct);
  counts.values.set(new Float64Array(memory.buffer, keys, distinct));
  counts.rows.set(new Uint32Array(memory.buffer, spare, distinct));
  return { values: counts.values.subarray(0, distinct), rows: counts.rows.subarray(0, distinct) };
}

/** The kernel's functions, and where its memory holds what they work on: see `layOut`. */
export function kernelAt(): Exports & ReturnType<typeof layOut> {
  instance ??= start();
  return { ...instance, ...layOut(instance) };
}

/** Puts cells into the kernel's memory, a block at a time, and says which place the first of them had and how many they are. */
export function* handOver<T extends Float64Array | Int32Array | Uint32Array | Int16Array | Uint8Array>(
  cells: T | Readonly<T>,
  into: T,
): Generator<[from: number, count: number]> {
  const [bytes, block, size] = [bytesOf(cells), bytesOf(into), into.BYTES_PER_ELEMENT];
  for (let from = 0; from < cells.length; from += BLOCK) {
    const to = Math.min(from + BLOCK, cells.length);
    copyBytes(bytes, from * size, to * size, block, 0);
    yield [from, to - from];
  }
}

/** The same of numbers, as doubles. What stands in the place of buckets' ends is written over. */
export function* handOverNumbers(
  numbers: Numbers,
  into: Float64Array,
): Generator<[from: number, count: number]> {
  if (numbers instanceof Float64Array) return yield* handOver(numbers, into);
  const { memory, quotients, ends } = kernelAt();
  for (const [from, count] of handOver(numbers.wholes, new Int32Array(memory.buffer, ends, BLOCK))) {
    quotients(ends, count, numbers.unit, into.byteOffset);
    yield [from, count];
  }
}

/** Where in the memory a block of values and of sides, the ends of buckets, and keys or doubles stand; what more is needed follows them. */
function layOut({ heap }: Exports) {
  const block = aligned(heap());
  const blockSides = block + 8 * BLOCK;
  const ends = blockSides + BLOCK;
  return { block, blockSides, ends, keys: ends + ENDS };
}

/** The next place that 16 bytes may be read from at once. */
export function aligned(place: number): number {
  return Math.ceil(place / 16) * 16;
}
