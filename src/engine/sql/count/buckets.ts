import type { Session } from '../session.ts';

/** Buckets of equal width between two values; what lies below is in bucket −1, what lies above in the last. */
export interface Grid {
  low: number;
  high: number;
  buckets: number;
}

/** Rows of each bucket that has any, ascending. */
export interface BucketCounts {
  bucket: Float64Array;
  rows: Float64Array;
  most: Float64Array;
}

/** Distinct values, ascending, and the rows of each. */
export interface Values {
  values: Float64Array;
  rows: Float64Array;
}

/** Buckets named in one statement: each statement is a scan, and a longer list takes an engine seconds to read. */
export const mostNamed = 50_000;

/** The bucket of a value: the very arithmetic of `bucketSql`, each step of which never falls where its value rises. */
export function bucketOf(value: number, { low, high, buckets }: Grid): number {
  if (value < low) return -1;
  return value >= high ? buckets : Math.floor((value - low) * factor({ low, high, buckets }));
}

export function bucketSql(value: string, grid: Grid, { dialect }: Session): string {
  const number = (x: number) => dialect.number(x);
  const inside = `FLOOR((${value} - ${number(grid.low)}) * ${number(factor(grid))})`;
  return `(CASE WHEN ${value} < ${number(grid.low)} THEN -1 WHEN ${value} >= ${number(grid.high)} THEN ${grid.buckets} ELSE ${inside} END)`;
}

function factor({ low, high, buckets }: Grid): number {
  return high > low ? buckets / (high - low) : 0;
}

/** The numbers of several arrays, one after another. */
export function joined(pieces: Float64Array[]): Float64Array {
  const all = new Float64Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
