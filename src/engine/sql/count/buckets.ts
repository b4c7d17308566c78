import type { Session } from '../session.ts';

/** Buckets of equal width between two values; what lies below is in bucket −1, what lies above in the last. */
export interface Grid {
  low: number;
  high: number;
  buckets: number;
  /** What lies below and above in so many buckets of equal width each, up to the ends of the column. */
  tails?: { least: number; most: number; buckets: number };
}

/** Each bucket of a grid with tails in 2^halvings of equal width: the bucket of a value times as many, or one of those that follow. */
export function halved(grid: Grid, halvings: number): Grid {
  const many = 2 ** halvings;
  const { buckets, tails } = grid;
  return {
    ...grid,
    buckets: buckets * many,
    ...(tails && { tails: { ...tails, buckets: tails.buckets * many } }),
  };
}

/** Rows of each bucket that has any, ascending. */
export interface BucketCounts {
  bucket: Float64Array;
  rows: Float64Array;
  most: Float64Array;
}

/** The same with the least value of each. */
export interface EndedBuckets extends BucketCounts {
  least: Float64Array;
}

/** Distinct values, ascending, and the rows of each. */
export interface Values {
  values: Float64Array;
  rows: Float64Array;
}

/** Buckets named in one statement: each statement is a scan, and a longer list takes an engine seconds to read. */
export const mostNamed = 50_000;

/** The bucket of a value: the very arithmetic of `bucketSql`, each step of which never falls where its value rises. */
export function bucketOf(value: number, grid: Grid): number {
  const { low, high, buckets, tails } = grid;
  const place = (from: number, to: number, many: number) => {
    const shrink = shrinkOf(from, to);
    return Math.floor((value * shrink - from * shrink) * factor(from, to, many));
  };
  const among = (from: number, to: number, many: number) => Math.min(many - 1, place(from, to, many));
  if (value < low) return tails ? among(tails.least, low, tails.buckets) - tails.buckets : -1;
  if (value >= high) return buckets + (tails ? among(high, tails.most, tails.buckets) : 0);
  return place(low, high, buckets);
}

export function bucketSql(value: string, grid: Grid, { dialect }: Session): string {
  const number = (x: number) => dialect.number(x);
  const { low, high, buckets, tails } = grid;
  const place = (from: number, to: number, many: number) => {
    const shrink = shrinkOf(from, to);
    const shrunk = shrink === 1 ? value : `${value} * ${number(shrink)}`;
    return `FLOOR((${shrunk} - ${number(from * shrink)}) * ${number(factor(from, to, many))})`;
  };
  const among = (from: number, to: number, many: number) =>
    many === 1
      ? '0'
      : `(CASE WHEN ${place(from, to, many)} > ${many - 1} THEN ${many - 1} ELSE ${place(from, to, many)} END)`;
  const below = tails ? `${among(tails.least, low, tails.buckets)} - ${tails.buckets}` : '-1';
  const above = tails ? `${buckets} + ${among(high, tails.most, tails.buckets)}` : `${buckets}`;
  return `(CASE WHEN ${value} < ${number(low)} THEN ${below} WHEN ${value} >= ${number(high)} THEN ${above} ELSE ${place(low, high, buckets)} END)`;
}

/** What both ends are multiplied by so that a double holds how far they are apart. */
export function shrinkOf(from: number, to: number): number {
  return Number.isFinite(to - from) ? 1 : 0.25;
}

/** How many of so many parts of equal width, between values that were shrunk, are in a distance of 1; 0 where no double says it. */
export function factor(from: number, to: number, parts: number): number {
  const shrink = shrinkOf(from, to);
  const found = to > from ? parts / (to * shrink - from * shrink) : 0;
  return Number.isFinite(found) ? found : 0;
}

/** Whether doubles can tell the buckets of a grid apart that has been halved. */
export function isFine(grid: Grid, halvings: number): boolean {
  const { low, high, buckets, tails } = halved(grid, halvings);
  const can = (from: number, to: number, parts: number) => to <= from || factor(from, to, parts) > 0;
  return (
    can(low, high, buckets) &&
    (!tails || (can(tails.least, low, tails.buckets) && can(high, tails.most, tails.buckets)))
  );
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
