import type { Decimals } from '../data/column/numbers.ts';
import { enlarge } from '../webassembly.ts';
import type { ScoreCounts, ValueCounts } from './counts.ts';
import { aligned, BLOCK, type CountBuffers, handOver, kernelAt } from './kernel.ts';

// Whole numbers that are counted each in its place: see kernel/decimals.ts.

/** Values as whole numbers of units: how many, and their range. They stay in the kernel's memory until others are taken. */
export interface Keys {
  unit: number;
  n: number;
  least: number;
  greatest: number;
}

/**
 * Takes values as whole numbers of 1/`unit`, or returns one that is none. NaN is left out. With `sides`, one a value: 0 or 1
 * becomes the last bit of its key, and values of other sides are left out; the least key is even then.
 */
export function takeKeys(values: Float64Array, sides: Uint8Array | null, unit: number): Keys | number {
  const { memory, begin, takeKeys, odd, block, blockSides, keys } = kernelAt();
  enlarge(memory, keys + 4 * values.length);
  const into = new Float64Array(memory.buffer, block, BLOCK);
  const intoSides = new Uint8Array(memory.buffer, blockSides, BLOCK);
  begin();
  let end = keys;
  for (const [from, count] of handOver(values, into)) {
    if (sides) intoSides.set(sides.subarray(from, from + count));
    end = takeKeys(block, count, sides ? blockSides : 0, end, unit);
    if (odd.value >= 0) return values[from + odd.value]!;
  }
  return taken((end - keys) / 4, unit, sides);
}

/** Takes decimals, of which nothing has to be tried: see `takeKeys`. */
export function takeWholes({ wholes, unit }: Decimals, sides: Uint8Array | null): Keys {
  const { memory, begin, takeWholes, takeSidedWholes, block, blockSides, keys } = kernelAt();
  // One more, since what is left out is written too.
  enlarge(memory, keys + 4 * wholes.length + 4);
  const intoSides = new Uint8Array(memory.buffer, blockSides, BLOCK);
  begin();
  let end = keys;
  for (const [from, count] of handOver(wholes, new Int32Array(memory.buffer, block, BLOCK))) {
    if (sides) {
      intoSides.set(sides.subarray(from, from + count));
      end = takeSidedWholes(block, count, blockSides, end);
    } else end = takeWholes(block, count, end);
  }
  return taken((end - keys) / 4, unit, sides);
}

function taken(n: number, unit: number, sides: Uint8Array | null): Keys {
  const { least, greatest } = kernelAt();
  const factor = sides ? 2 : 1;
  return { unit, n, least: factor * least.value, greatest: factor * greatest.value + factor - 1 };
}

/** Counts the keys that were taken last, if all fit into 32 bits, by buckets of 2^`bits` neighbours. Distinct ones are divided by their unit. */
export function countKeys(keys: Keys, bits: number, buffer: CountBuffers): ValueCounts {
  const counts = buffer(mostDistinct(keys, 1));
  let n = 0;
  eachBucket(keys, bits, keys.unit, 0, ({ buffer, values, rows, found }) => {
    counts.values.set(new Float64Array(buffer, values, found), n);
    counts.rows.set(new Uint32Array(buffer, rows, found), n);
    n += found;
  });
  return { values: counts.values.subarray(0, n), rows: counts.rows.subarray(0, n) };
}

/** The same of keys that were taken with their sides: 0 for negatives, 1 for positives. */
export function countSides(keys: Keys, bits: number): ScoreCounts {
  const most = mostDistinct(keys, 2);
  const scores = new Float64Array(most);
  const [positives, negatives] = [new Uint32Array(most), new Uint32Array(most)];
  const { splitSides } = kernelAt();
  // Both sides of a score are in one bucket, since the least key is even.
  const inBucket = 2 ** bits / 2;
  let n = 0;
  eachBucket(keys, bits, 1, 16 * inBucket, ({ buffer, values, rows, found, free }) => {
    const places = { negatives: free + 8 * inBucket, positives: free + 12 * inBucket };
    const more = splitSides(values, rows, found, keys.unit, free, places.negatives, places.positives);
    scores.set(new Float64Array(buffer, free, more), n);
    negatives.set(new Uint32Array(buffer, places.negatives, more), n);
    positives.set(new Uint32Array(buffer, places.positives, more), n);
    n += more;
  });
  return {
    scores: scores.subarray(0, n),
    positives: positives.subarray(0, n),
    negatives: negatives.subarray(0, n),
  };
}

/** How many of so many neighbouring keys there can be, at most. */
function mostDistinct({ n, least, greatest }: Keys, neighbours: number): number {
  return n === 0 ? 0 : Math.min(n, Math.floor((greatest - least) / neighbours) + 1);
}

/** Where the kernel's memory holds the distinct keys of a bucket, divided, their rows, and room for what is made of them. */
interface Bucket {
  buffer: ArrayBuffer;
  values: number;
  rows: number;
  found: number;
  free: number;
}

/** Counts the keys that were taken last bucket by bucket, those of the least first, with `room` bytes behind each bucket's counts. */
function eachBucket(
  { n, least, greatest }: Keys,
  bits: number,
  unit: number,
  spare: number,
  take: (bucket: Bucket) => void,
): void {
  if (n === 0) return;
  const { memory, intoBuckets, countBucket, ends, keys } = kernelAt();
  const buckets = Math.floor((greatest - least) / 2 ** bits) + 1;
  const size = 2 ** bits;
  const places = keys + 4 * n;
  const counters = aligned(buckets > 1 ? places + 4 * n : places);
  const values = counters + 4 * size;
  const rows = values + 8 * (size + 2);
  const free = aligned(rows + 4 * (size + 2));
  enlarge(memory, free + spare);
  const { buffer } = memory;
  new Uint32Array(buffer, counters, size).fill(0);
  if (buckets > 1) intoBuckets(keys, places, least, bits, ends, buckets, places);
  const bucketEnds = new Uint32Array(buffer, ends, buckets);
  for (let bucket = 0, from = places; bucket < buckets; bucket++) {
    const to = bucketEnds[bucket]!;
    const first = bucket * size;
    const found =
      buckets > 1
        ? countBucket(from, to, first, bits, least + first, unit, counters, values, rows)
        : countBucket(keys, places, least, bits, least, unit, counters, values, rows);
    take({ values, rows, found, free, buffer });
    from = to;
  }
}
