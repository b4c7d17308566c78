import type { ValueCounts } from '../../../count/counts.ts';
import { asDouble, named, numbersOf, rowsOf } from '../select.ts';
import { type Answer, limitsOf, type Session } from '../session.ts';
import { type BucketCounts, bucketSql, type Grid } from './buckets.ts';
import { bucketsOfPlaces } from './summary/thinned.ts';
import { whole } from './values.ts';

/** Buckets of a column that is not held apart by groups, and of one that is. */
const [finest, coarsest] = [65_536, 4096];

/** Rows of a relation, by a key that is text or number. */
export interface Keyed {
  from: string;
  value: string;
  /** null: all rows are one group, called "". */
  key: { sql: string; type: 'number' | 'text' } | null;
}

/** Which rows, from 0 in order of their values, are asked for: of the rows of one group, and of all rows but those. */
export interface Places {
  own(rows: number): number[];
  others?(rows: number): number[];
}

/** Rows by value of each group; the group without a key is called null. */
export type GroupedValues = Map<string | null, ValueCounts>;

/**
 * Rows by value of each group, missing values left out. Where they are too many to come over, rows are counted in buckets, and then the
 * values of those buckets alone in which a row at one of the `places` lies; every other bucket stands at its greatest value.
 */
export async function groupedValues(session: Session, keyed: Keyed, places: Places): Promise<GroupedValues> {
  const { dialect } = session;
  const { from, value, key } = keyed;
  const asked: Record<string, string> = {
    n: asDouble(`COUNT(${value})`, dialect),
    values: asDouble(dialect.aboutDistinct(value), dialect),
    keys: key === null ? '1' : asDouble(`COUNT(DISTINCT ${key.sql})`, dialect),
  };
  const sizes = await numbersOf(session, { ...asked, keys: asDouble(asked.keys!, dialect) }, from);
  if (Math.min(sizes.n!, sizes.values! * sizes.keys!) <= limitsOf(session).numbers) {
    const all = await countedBy(session, keyed, value, `${value} IS NOT NULL`);
    return new Map([...all].map(([name, { bucket, rows }]) => [name, { values: bucket, rows: whole(rows) }]));
  }
  const grid = await gridOf(session, keyed);
  const counted = await countedBy(session, keyed, bucketSql(value, grid, session), `${value} IS NOT NULL`);
  const wanted = wantedBuckets(counted, places);
  const inWanted = `${value} IS NOT NULL AND ${bucketSql(value, grid, session)} IN (${[...wanted].join(', ')})`;
  const exact = wanted.size === 0 ? new Map() : await countedBy(session, keyed, value, inWanted);
  const ends = new Map<number, number>();
  for (const { bucket, most } of counted.values())
    bucket.forEach((one, i) => {
      ends.set(one, Math.max(ends.get(one) ?? -Infinity, most[i]!));
    });
  return new Map(
    [...counted].map(([name, counts]) => [name, joined(counts, wanted, exact.get(name) ?? null, ends)]),
  );
}

async function gridOf(session: Session, { from, value, key }: Keyed): Promise<Grid> {
  const { dialect } = session;
  const share = (at: number) => asDouble(dialect.aboutQuantile(value, at), dialect);
  const ends = await numbersOf(session, { low: share(0.001), high: share(0.999) }, from);
  return { low: ends.low!, high: ends.high!, buckets: key === null ? finest : coarsest };
}

/** Rows by a number (`bucket`), ascending, of each group, and the greatest value of them. */
async function countedBy(
  session: Session,
  { from, value, key }: Keyed,
  by: string,
  where: string,
): Promise<Map<string | null, BucketCounts>> {
  const { dialect } = session;
  const selected: Record<string, string> = {
    b: asDouble(by, dialect),
    n: rowsOf(dialect),
    m: `MAX(${value})`,
    ...(key && { k: key.type === 'number' ? asDouble(key.sql, dialect) : key.sql }),
  };
  const groups = key === null ? by : `${by}, ${key.sql}`;
  const answer = await session.query(
    `SELECT ${named(selected)} FROM ${from} WHERE ${where} GROUP BY ${groups} ORDER BY b`,
  );
  const places = new Map<string | null, number[]>();
  namesOf(answer, key).forEach((name, i) => {
    const own = places.get(name);
    if (own) own.push(i);
    else places.set(name, [i]);
  });
  const [bucket, rows, most] = [answer.numbers('b'), answer.numbers('n'), answer.numbers('m')];
  const take = (from: Float64Array, at: number[]) => Float64Array.from(at, (i) => from[i]!);
  return new Map(
    [...places].map(([name, at]) => [
      name,
      { bucket: take(bucket, at), rows: take(rows, at), most: take(most, at) },
    ]),
  );
}

function namesOf(answer: Answer, key: Keyed['key']): (string | null)[] {
  if (key === null) return new Array<string>(answer.rows).fill('');
  if (key.type === 'text') return answer.texts('k');
  return Array.from(answer.numbers('k'), (one) => (Number.isNaN(one) ? null : String(one)));
}

function wantedBuckets(counted: ReadonlyMap<string | null, BucketCounts>, places: Places): Set<number> {
  const all = new Map<number, number>();
  for (const { bucket, rows } of counted.values())
    bucket.forEach((one, i) => {
      all.set(one, (all.get(one) ?? 0) + rows[i]!);
    });
  const order = Float64Array.from(all.keys()).sort();
  const wanted = new Set<number>();
  for (const own of counted.values()) {
    const rows = own.rows.reduce((sum, n) => sum + n, 0);
    for (const one of bucketsOfPlaces(own, places.own(rows))) wanted.add(one);
    if (places.others === undefined) continue;
    const mine = new Map([...own.bucket].map((one, i) => [one, own.rows[i]!]));
    const others = Float64Array.from(order, (one) => all.get(one)! - (mine.get(one) ?? 0));
    const left = others.reduce((sum, n) => sum + n, 0);
    for (const one of bucketsOfPlaces({ bucket: order, rows: others }, places.others(left))) wanted.add(one);
  }
  return wanted;
}

function joined(
  { bucket, rows }: BucketCounts,
  wanted: ReadonlySet<number>,
  exact: BucketCounts | null,
  ends: ReadonlyMap<number, number>,
): ValueCounts {
  const pairs = [...(exact?.bucket ?? [])].map((value, i): [number, number] => [value, exact!.rows[i]!]);
  bucket.forEach((one, i) => {
    if (!wanted.has(one)) pairs.push([ends.get(one)!, rows[i]!]);
  });
  pairs.sort((a, b) => a[0] - b[0]);
  return {
    values: Float64Array.from(pairs, ([value]) => value),
    rows: whole(Float64Array.from(pairs, ([, n]) => n)),
  };
}
