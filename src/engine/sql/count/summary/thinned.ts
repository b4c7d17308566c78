import type { ValueCounts } from '../../../../count/counts.ts';
import type { BucketCounts } from '../buckets.ts';
import { whole } from '../values.ts';

/** Both sets over the same buckets. */
export interface BothSides<T> {
  reference: T;
  candidate: T;
}

/** Asks about both sets at once, so that other columns can ask beside them. */
export async function both<From, To>(
  { reference, candidate }: BothSides<From>,
  make: (from: From, side: keyof BothSides<From>) => Promise<To>,
): Promise<BothSides<To>> {
  const [before, after] = await Promise.all([make(reference, 'reference'), make(candidate, 'candidate')]);
  return { reference: before, candidate: after };
}

/**
 * The counts of a column in which some buckets have all of their values and each other one stands for all of its rows at once, at the
 * same place on both sides: behind its greatest value. What is asked only of values in the first kind, and of whole buckets else, gets
 * the answer that all values would give.
 */
export function thinned(
  buckets: BothSides<BucketCounts>,
  refined: ReadonlySet<number>,
  values: BothSides<{ values: Float64Array; rows: Float64Array }>,
): BothSides<ValueCounts> {
  const ends = new Map<number, number>();
  for (const { bucket, most } of [buckets.reference, buckets.candidate]) {
    bucket.forEach((one, i) => {
      ends.set(one, Math.max(ends.get(one) ?? -Infinity, most[i]!));
    });
  }
  const side = (
    { bucket, rows }: BucketCounts,
    exact: { values: Float64Array; rows: Float64Array },
  ): ValueCounts => {
    const pairs = [...exact.values].map((value, i): [number, number] => [value, exact.rows[i]!]);
    bucket.forEach((one, i) => {
      if (!refined.has(one)) pairs.push([ends.get(one)!, rows[i]!]);
    });
    pairs.sort((a, b) => a[0] - b[0]);
    return {
      values: Float64Array.from(pairs, ([value]) => value),
      rows: whole(Float64Array.from(pairs, ([, n]) => n)),
    };
  };
  return {
    reference: side(buckets.reference, values.reference),
    candidate: side(buckets.candidate, values.candidate),
  };
}

/**
 * Buckets within which the two distribution functions may be further apart than at any bucket's end. `differing`: by bucket, where that is known,
 * how far apart its own values can push them (`differingRows`).
 */
export function bucketsBeyond(
  { reference, candidate }: BothSides<BucketCounts>,
  differing: ReadonlyMap<number, number> | null = null,
): number[] {
  const [n, m] = [total(reference.rows), total(candidate.rows)];
  const all = [...new Set([...reference.bucket, ...candidate.bucket])].sort((a, b) => a - b);
  const [before, after] = [runningRows(reference, all), runningRows(candidate, all)];
  const gap = (i: number) => before[i]! * m - after[i]! * n;
  let best = 0;
  for (let i = 0; i < all.length; i++) best = Math.max(best, Math.abs(gap(i)));
  return all.filter((bucket, i) => {
    const [x, y] = i === 0 ? [0, 0] : [before[i - 1]!, after[i - 1]!];
    if (differing !== null) {
      const [start, net] = [x * m - y * n, gap(i) - (x * m - y * n)];
      const own = differing.get(bucket) ?? 0;
      return Math.max(start + (own + net) / 2, -start + (own - net) / 2) > best;
    }
    return Math.max(before[i]! * m - y * n, after[i]! * n - x * m) > best;
  });
}

/** The buckets in which the rows at some places (from 0, in order of their values) lie, and of each the next. */
export function bucketsOfPlaces(
  { bucket, rows }: Pick<BucketCounts, 'bucket' | 'rows'>,
  places: number[],
): number[] {
  const running = runningRows({ bucket, rows }, [...bucket]);
  return places.flatMap((place) => {
    const at = running.findIndex((end) => end > place);
    return at < 0 ? [] : [...bucket.subarray(at, at + 2)];
  });
}

/** Buckets that hold at least such a share of the rows. */
export function heavyBuckets({ bucket, rows }: BucketCounts, share: number): number[] {
  const least = Math.max(2, share * total(rows));
  return [...bucket].filter((_, i) => rows[i]! >= least);
}

function runningRows({ bucket, rows }: Pick<BucketCounts, 'bucket' | 'rows'>, all: number[]): number[] {
  const own = new Map([...bucket].map((one, i) => [one, rows[i]!]));
  let sum = 0;
  return all.map((one) => {
    sum += own.get(one) ?? 0;
    return sum;
  });
}

export function total(rows: Float64Array): number {
  return rows.reduce((sum, count) => sum + count, 0);
}
