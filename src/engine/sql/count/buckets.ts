import { Refusal } from '../../../refusal.ts';
import { asDouble, named, rowsOf } from '../select.ts';
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

/** Values of refined buckets that come over at most, of one set. */
const mostValues = 4_000_000;
/** Buckets named in one query. */
const mostNamed = 4000;

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

export async function bucketCounts(
  session: Session,
  from: string,
  value: string,
  grid: Grid,
): Promise<BucketCounts> {
  const { dialect } = session;
  const bucket = bucketSql(value, grid, session);
  const answer = await session.query(
    `SELECT ${named({ b: asDouble(bucket, dialect), n: rowsOf(dialect), m: `MAX(${value})` })} FROM ${from} WHERE ${value} IS NOT NULL GROUP BY ${bucket} ORDER BY b`,
  );
  return { bucket: answer.numbers('b'), rows: answer.numbers('n'), most: answer.numbers('m') };
}

/** Rows of each distinct value of some buckets, ascending. */
export async function valuesOfBuckets(
  session: Session,
  from: string,
  value: string,
  grid: Grid,
  wanted: number[],
): Promise<{ values: Float64Array; rows: Float64Array }> {
  const values: number[] = [];
  const rows: number[] = [];
  for (let at = 0; at < wanted.length; at += mostNamed) {
    const some = wanted.slice(at, at + mostNamed);
    const where = `${value} IS NOT NULL AND ${bucketSql(value, grid, session)} IN (${some.join(', ')})`;
    const answer = await session.query(
      `SELECT v, n FROM (SELECT ${value} AS v, ${rowsOf(session.dialect)} AS n FROM ${from} WHERE ${where} GROUP BY ${value}) AS g ORDER BY v LIMIT ${mostValues + 1}`,
    );
    for (const one of answer.numbers('v')) values.push(one);
    for (const one of answer.numbers('n')) rows.push(one);
    if (values.length > mostValues) {
      throw new Refusal(
        `A column holds over ${mostValues} different values that lie extremely close together, which cannot be distinguished here. Round it in a view.`,
      );
    }
  }
  return { values: Float64Array.from(values), rows: Float64Array.from(rows) };
}
