import type { ValueCounts } from '../../../count/counts.ts';
import type { HostCounts } from '../../../count/operations/counts.ts';
import { aheadByOrder, leastSteps, mostHosts, type Steps } from '../../../count/operations/hosts.ts';
import { countedRows, valueOfRow } from '../../../count/ranks.ts';
import type { Plan } from '../../../plan/plan.ts';
import { asDouble, named, rowsOf } from '../select.ts';
import type { Session } from '../session.ts';
import type { TypedSet } from '../typed-set.ts';
import { groupedValues, type Keyed } from './grouped-values.ts';
import { inOrder, memberKey } from './members.ts';

/** The hosts that answered, with the times of their rows and their versions: see count/operations/hosts.ts. */
export async function hostCounts(session: Session, plan: Plan, set: TypedSet): Promise<HostCounts[] | null> {
  const { host, version, clockSkew } = plan.deployment;
  const key = await memberKey(session, set, host?.column ?? null);
  if (key === null) return null;
  const { dialect } = session;
  const own = timeOf(set, plan.data.time);
  const none = asDouble('NULL', dialect);
  const k = key.type === 'number' ? asDouble(key.sql, dialect) : key.sql;
  const answer = await session.query(
    `SELECT ${named({ k, n: rowsOf(dialect), first: own === null ? none : `MIN(${own})`, last: own === null ? none : `MAX(${own})` })} FROM ${set.from} WHERE ${key.sql} IS NOT NULL GROUP BY ${key.sql} ORDER BY k`,
  );
  const names = key.type === 'number' ? Array.from(answer.numbers('k'), String) : answer.texts('k');
  const versions = await versionsBy(session, set, key, version?.column ?? null);
  const other = timeOf(set, clockSkew.column);
  const ahead =
    own === null || other === null ? null : await aheadOf(session, set, key, `(${own} - ${other})`);
  const byOrder = own === null ? null : await orderOf(session, set, key, own, names.length);
  const found = names.map((name, i): HostCounts => {
    const [first, last] = [answer.numbers('first')[i]!, answer.numbers('last')[i]!];
    return {
      name: name!,
      rows: answer.numbers('n')[i]!,
      first: Number.isNaN(first) ? Infinity : first,
      last: Number.isNaN(last) ? -Infinity : last,
      versions: versions && (versions.get(name!) ?? new Map()),
      ahead: ahead?.get(name!) ?? null,
      inOrder: byOrder?.get(name!) ?? null,
    };
  });
  return inOrder(found, key);
}

function timeOf(set: TypedSet, name: string | null): string | null {
  const column = name === null ? undefined : set.columns.get(name);
  return column?.type === 'time' ? column.value : null;
}

async function versionsBy(
  session: Session,
  set: TypedSet,
  host: NonNullable<Keyed['key']>,
  column: string | null,
): Promise<Map<string, Map<string, number>> | null> {
  const key = await memberKey(session, set, column);
  if (key === null) return null;
  const { dialect } = session;
  const text = ({ sql, type }: NonNullable<Keyed['key']>) => (type === 'text' ? sql : asDouble(sql, dialect));
  const answer = await session.query(
    `SELECT ${named({ h: text(host), w: text(key), n: rowsOf(dialect) })} FROM ${set.from} WHERE ${host.sql} IS NOT NULL AND ${key.sql} IS NOT NULL GROUP BY ${host.sql}, ${key.sql} ORDER BY n DESC`,
  );
  const texts = (name: string, type: 'number' | 'text') =>
    type === 'text' ? answer.texts(name) : Array.from(answer.numbers(name), String);
  const [hosts, versions] = [texts('h', host.type), texts('w', key.type)];
  const found = new Map<string, Map<string, number>>();
  hosts.forEach((name, i) => {
    const own = found.get(name!) ?? new Map<string, number>();
    found.set(name!, own.set(versions[i]!, answer.numbers('n')[i]!));
  });
  return found;
}

/** By how much each host's times are ahead of another time of the same rows, the median. */
async function aheadOf(
  session: Session,
  set: TypedSet,
  key: NonNullable<Keyed['key']>,
  difference: string,
): Promise<Map<string, number>> {
  const from = `(SELECT ${named({ v: difference, m: key.sql })} FROM ${set.from} WHERE ${key.sql} IS NOT NULL) AS ahead`;
  const counts = await groupedValues(
    session,
    { from, value: 'v', key: { ...key, sql: 'm' } },
    { own: middles },
  );
  return new Map([...counts].map(([name, own]) => [name!, middleOf(own)]));
}

/** What the order of the rows tells of the clocks, where the engine keeps one. */
async function orderOf(
  session: Session,
  set: TypedSet,
  key: NonNullable<Keyed['key']>,
  time: string,
  hosts: number,
): Promise<Map<string, HostCounts['inOrder']> | null> {
  if (set.row === null || hosts > mostHosts) return null;
  const { dialect } = session;
  const text = key.type === 'text' ? key.sql : `CAST(${key.sql} AS ${dialect.types.text})`;
  const timed = `(SELECT ${named({ h: text, t: time, r: set.row })} FROM ${set.from} WHERE ${key.sql} IS NOT NULL AND ${time} IS NOT NULL) AS timed`;
  const before = (column: string) => `LAG(${column}) OVER (ORDER BY r)`;
  const followed = `(SELECT ${named({ h: 'h', t: 't', a: before('h'), u: before('t') })} FROM ${timed}) AS followed`;
  const steps = `(SELECT t - u AS v, CONCAT(a, '${between}', h) AS m FROM ${followed} WHERE a <> h) AS steps`;
  const counts = await groupedValues(
    session,
    { from: steps, value: 'v', key: { sql: 'm', type: 'text' } },
    { own: (n) => [...middles(n), Math.floor(n * 0.75), Math.floor(n / 4)] },
  );
  const found = new Map([...counts].map(([pair, own]) => [pair!, stepsOf(own)]));
  const names = [...new Set([...found.keys()].flatMap((pair) => pair.split(between)))];
  return new Map(
    names.map((name) => [name, aheadByOrder(name, names, (from, to) => found.get(`${from}${between}${to}`))]),
  );
}

/** What no name of a host holds. */
const between = '\u001f';

function stepsOf(counts: ValueCounts): Steps {
  const n = countedRows(counts);
  const at = (place: number) => counts.values[valueOfRow(counts.rows, place).index]!;
  return {
    steps: n,
    middle: middleOf(counts),
    error: n < leastSteps ? 0 : (at(Math.floor(n * 0.75)) - at(Math.floor(n / 4))) / Math.sqrt(n),
  };
}

function middles(n: number): number[] {
  return n === 0 ? [] : [Math.floor(n / 2), Math.max(0, Math.floor(n / 2) - 1)];
}

function middleOf(counts: ValueCounts): number {
  const n = countedRows(counts);
  const at = (place: number) => counts.values[valueOfRow(counts.rows, place).index]!;
  return n % 2 === 1 ? at((n - 1) / 2) : (at(n / 2 - 1) + at(n / 2)) / 2;
}
