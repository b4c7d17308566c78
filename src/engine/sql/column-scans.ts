import { Refusal } from '../../refusal.ts';
import { bucketSql, type EndedBuckets, type Grid, joined, mostNamed, type Values } from './count/buckets.ts';
import { tooMany } from './count/values.ts';
import { asDouble, named, numbersOf, rowsOf } from './select.ts';
import { type Answer, limitsOf, type Session } from './session.ts';
import { allHaveAsked, groupsOf } from './together.ts';

/** Different values that an engine holds apart in one statement, about: those of a column of more are counted by themselves. */
const mostHeld = 2 ** 26;
/** Values of refined buckets that come over in one statement at most. */
const mostValues = 4_000_000;
/** More than a column has buckets, however often they were halved. */
const stride = 2 ** 46;

/** A number column of a set: what follows FROM, and its value. */
export interface Counted {
  from: string;
  value: string;
}

/**
 * Asks about number columns. What is asked of several columns of a set at the same time is one statement, which reads the set once: rows are
 * taken once for each column, `k` being its place and `v` its value.
 */
export interface ColumnScans {
  /** Aggregates of all rows, by name. */
  totals(of: Counted & { selected: Record<string, string> }): Promise<Record<string, number>>;
  /** How many different values there are; `about` so many. */
  distinct(of: Counted & { about: number }): Promise<number>;
  /** Rows of each distinct value, ascending. */
  values(of: Counted): Promise<Values>;
  /** Rows of each bucket that has any, ascending. */
  buckets(of: Counted & { grid: Grid }): Promise<EndedBuckets>;
  /** Rows of each bucket of a grid that has any, ascending: of those alone that lie in some of another grid. */
  bucketsIn(of: Counted & { grid: Grid; within: Grid; wanted: number[] }): Promise<EndedBuckets>;
  /** Rows of each distinct value of some buckets, ascending. */
  valuesOf(of: Counted & { grid: Grid; wanted: number[] }): Promise<Values>;
}

export function columnScans(session: Session): ColumnScans {
  return {
    totals: gathered((some) => totals(session, some)),
    distinct: gathered((some) => distinct(session, some)),
    values: gathered((some) => values(session, some)),
    buckets: gathered((some) => buckets(session, some)),
    bucketsIn: gathered((some) => bucketsIn(session, some)),
    valuesOf: gathered(async (some) => {
      const together = Math.max(1, Math.floor(mostValues / limitsOf(session).refined));
      const found: Values[] = [];
      for (const part of parts(some, () => 1, together)) found.push(...(await valuesOf(session, part)));
      return found;
    }),
  };
}

/** Collects questions until nobody can go on without an answer; then asks those about one set together. */
function gathered<Question extends Counted, Found>(
  ask: (some: Question[]) => Promise<Found[]>,
): (question: Question) => Promise<Found> {
  let waiting: { question: Question; done(found: Found): void; failed(error: unknown): void }[] = [];
  let isAsking = false;
  const askAll = async () => {
    while (true) {
      await allHaveAsked();
      if (waiting.length === 0) break;
      const sets = groupsOf(waiting, ({ question }) => question.from);
      waiting = [];
      for (const some of sets.values()) {
        try {
          const found = await ask(some.map(({ question }) => question));
          some.forEach(({ done }, i) => {
            done(found[i]!);
          });
        } catch (error) {
          for (const { failed } of some) failed(error);
        }
      }
    }
    isAsking = false;
  };
  return (question) =>
    new Promise((done, failed) => {
      waiting.push({ question, done, failed });
      if (isAsking) return;
      isAsking = true;
      void askAll();
    });
}

async function totals(
  session: Session,
  some: (Counted & { selected: Record<string, string> })[],
): Promise<Record<string, number>[]> {
  const all = some.flatMap(({ selected }, k) =>
    Object.entries(selected).map(([name, sql]): [string, string] => [`${name}${k}`, sql]),
  );
  const found = await numbersOf(session, Object.fromEntries(all), some[0]!.from);
  return some.map(({ selected }, k) =>
    Object.fromEntries(Object.keys(selected).map((name) => [name, found[`${name}${k}`]!])),
  );
}

async function distinct(session: Session, some: (Counted & { about: number })[]): Promise<number[]> {
  const { dialect } = session;
  const found: number[] = [];
  for (const part of parts(some, ({ about }) => about, mostHeld)) {
    const each = `SELECT k, v FROM ${unpivoted(part)} WHERE v IS NOT NULL GROUP BY k, v`;
    const answer = await session.query(
      `SELECT ${named({ k: asDouble('k', dialect), n: rowsOf(dialect) })} FROM (${each}) AS g GROUP BY k`,
    );
    const own = new Map([...answer.numbers('k')].map((k, i) => [k, answer.numbers('n')[i]!]));
    found.push(...part.map((_, k) => own.get(k) ?? 0));
  }
  return found;
}

async function values(session: Session, some: Counted[]): Promise<Values[]> {
  const { dialect } = session;
  const most = limitsOf(session).values;
  const selected = named({ k: asDouble('k', dialect), v: 'v', n: rowsOf(dialect) });
  const answer = await session.query(
    `SELECT k, v, n FROM (SELECT ${selected} FROM ${unpivoted(some)} WHERE v IS NOT NULL GROUP BY k, v) AS g ORDER BY k, v LIMIT ${most + 1}`,
  );
  if (answer.rows > most) throw tooMany(most);
  return byColumn(answer, some.length).map(([from, to]) => ({
    values: answer.numbers('v').slice(from, to),
    rows: answer.numbers('n').slice(from, to),
  }));
}

async function buckets(session: Session, some: (Counted & { grid: Grid })[]): Promise<EndedBuckets[]> {
  return countedBuckets(session, some.length, placed(some, session));
}

async function bucketsIn(
  session: Session,
  some: (Counted & { grid: Grid; within: Grid; wanted: number[] })[],
): Promise<EndedBuckets[]> {
  const within = some.map((one) => ({ ...one, grid: one.within }));
  const finer = some.map(({ grid }, k) => `WHEN ${k} THEN ${bucketSql('v', grid, session)}`).join(' ');
  const found: EndedBuckets[][] = [];
  for (const named of namesOf(some)) {
    const from = `(SELECT k, v, CASE k ${finer} END AS b FROM ${placed(within, session)} WHERE ${named}) AS finer`;
    found.push(await countedBuckets(session, some.length, from));
  }
  return some.map((_, k) => {
    const parts = found.map((one) => one[k]!);
    const all = (name: keyof EndedBuckets) => joined(parts.map((part) => part[name]));
    return { bucket: all('bucket'), rows: all('rows'), least: all('least'), most: all('most') };
  });
}

async function countedBuckets(session: Session, columns: number, from: string): Promise<EndedBuckets[]> {
  const { dialect } = session;
  const selected = {
    k: asDouble('k', dialect),
    b: asDouble('b', dialect),
    n: rowsOf(dialect),
    l: 'MIN(v)',
    m: 'MAX(v)',
  };
  const answer = await session.query(`SELECT ${named(selected)} FROM ${from} GROUP BY k, b ORDER BY k, b`);
  return byColumn(answer, columns).map(([from, to]) => ({
    bucket: answer.numbers('b').slice(from, to),
    rows: answer.numbers('n').slice(from, to),
    least: answer.numbers('l').slice(from, to),
    most: answer.numbers('m').slice(from, to),
  }));
}

/** Conditions that a row of `placed` is in a bucket that its column wants, a part of them each. */
function namesOf(some: { wanted: number[] }[]): string[] {
  const wanted = some.flatMap((one, k) => one.wanted.map((bucket) => k * stride + bucket));
  const found: string[] = [];
  for (let at = 0; at < wanted.length; at += mostNamed)
    found.push(`k * ${stride} + b IN (${wanted.slice(at, at + mostNamed).join(', ')})`);
  return found;
}

async function valuesOf(
  session: Session,
  some: (Counted & { grid: Grid; wanted: number[] })[],
): Promise<Values[]> {
  const { dialect } = session;
  const found = some.map(() => ({ values: [] as Float64Array[], rows: [] as Float64Array[] }));
  let rows = 0;
  for (const where of namesOf(some)) {
    const selected = named({ k: asDouble('k', dialect), v: 'v', n: rowsOf(dialect) });
    const answer = await session.query(
      `SELECT k, v, n FROM (SELECT ${selected} FROM ${placed(some, session)} WHERE ${where} GROUP BY k, v) AS g ORDER BY k, v LIMIT ${mostValues + 1}`,
    );
    rows += answer.rows;
    if (rows > mostValues) throw tooClose();
    byColumn(answer, some.length).forEach(([from, to], k) => {
      found[k]!.values.push(answer.numbers('v').slice(from, to));
      found[k]!.rows.push(answer.numbers('n').slice(from, to));
    });
  }
  return found.map((one) => ({ values: joined(one.values), rows: joined(one.rows) }));
}

function tooClose(): Refusal {
  return new Refusal(
    `Columns hold over ${mostValues} different values that lie extremely close together, which cannot be distinguished here. Round them in a view.`,
  );
}

/** Rows with one line for each of some columns: `k` is its place among them, `v` its value. */
function unpivoted(some: Counted[]): string {
  const { from, value } = some[0]!;
  if (some.length === 1) return `(SELECT 0 AS k, ${value} AS v FROM ${from}) AS u`;
  const cases = some.map((one, k) => `WHEN ${k} THEN ${one.value}`).join(' ');
  return `(SELECT ks.k AS k, CASE ks.k ${cases} END AS v FROM ${from} CROSS JOIN ${keysOf(some.length)}) AS u`;
}

/** The same, each with its bucket `b`. */
function placed(some: (Counted & { grid: Grid })[], session: Session): string {
  const bucket = some.map(({ grid }, k) => `WHEN ${k} THEN ${bucketSql('v', grid, session)}`).join(' ');
  return `(SELECT k, v, CASE k ${bucket} END AS b FROM ${unpivoted(some)} WHERE v IS NOT NULL) AS placed`;
}

/** Where in an answer that is ordered by `k` the lines of each column begin and end. */
function byColumn(answer: Answer, columns: number): [from: number, to: number][] {
  const keys = answer.numbers('k');
  let at = 0;
  return Array.from({ length: columns }, (_, k) => {
    const from = at;
    while (keys[at] === k) at++;
    return [from, at];
  });
}

/** What each row is joined with to be taken once for each of so many columns. */
export function keysOf(columns: number): string {
  return `(VALUES ${Array.from({ length: columns }, (_, k) => `(${k})`).join(', ')}) AS ks(k)`;
}

/** Cuts a list into parts whose weights together are `most` at most, or that are one. */
export function parts<One>(all: One[], weight: (one: One) => number, most: number, longest = 50): One[][] {
  const found: One[][] = [];
  let sum = 0;
  for (const one of all) {
    const last = found.at(-1);
    sum += weight(one);
    if (last && sum <= most && last.length < longest) last.push(one);
    else {
      found.push([one]);
      sum = weight(one);
    }
  }
  return found;
}
