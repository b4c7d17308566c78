import { type Cuts, cutCounted, startPlaces, stretches } from '../../../count/operations/blocks.ts';
import type {
  MeanCounts,
  Member,
  OperationCounts,
  RowMeasureCounts,
  ShareCounts,
} from '../../../count/operations/counts.ts';
import { type RowMeasure, rowRules } from '../../../plan/operations.ts';
import type { Plan } from '../../../plan/plan.ts';
import { asDouble, named, numbersOf, rowsOf } from '../select.ts';
import type { Session } from '../session.ts';
import type { TypedSet } from '../typed-set.ts';
import { groupedValues, type Keyed } from './grouped-values.ts';
import { hostCounts } from './hosts.ts';
import { inOrder, type MemberKey, memberKey } from './members.ts';
import { quantileCounts } from './percentiles.ts';
import { rateCounts } from './rates.ts';

/** Counts one set for the plan's measures of rows; `conditions` (SQL) stand in the order of `rowRules`, null where the set cannot answer one. */
export async function operationCounts(
  session: Session,
  plan: Plan,
  set: TypedSet,
  conditions: readonly (string | null)[],
): Promise<OperationCounts> {
  const measures: (RowMeasureCounts | null)[] = [];
  for (const [i, rule] of rowRules(plan).entries()) {
    measures.push(await measureOf(session, plan, set, { ...rule, condition: conditions[i] ?? null }));
  }
  return { measures, hosts: await hostCounts(session, plan, set) };
}

interface Asked {
  measures: RowMeasure;
  by: string | null;
  over: { milliseconds: number } | null;
  condition: string | null;
}

/** Rows with the value that is measured (`v`, NULL where unknown), their time (`t`) and their member (`m`). */
export interface MeasuredRows {
  from: string;
  rows: number;
  /** null: the set has no times, or too few for blocks. */
  cuts: Cuts | null;
  member: MemberKey | null;
}

async function measureOf(
  session: Session,
  plan: Plan,
  set: TypedSet,
  { measures, by, over, condition }: Asked,
): Promise<RowMeasureCounts | null> {
  const time = plan.data.time === null ? undefined : set.columns.get(plan.data.time);
  if (measures.kind === 'rate') {
    return time?.type === 'time'
      ? rateCounts(session, set.from, time.value, over?.milliseconds ?? null)
      : null;
  }
  if (measures.kind === 'starts') return startCounts(session, plan, set, measures.column);
  const column = measures.kind === 'share' ? null : set.columns.get(measures.column);
  const { dialect } = session;
  const value =
    measures.kind === 'share'
      ? condition &&
        `(CASE WHEN ${condition} THEN ${dialect.number(1)} WHEN NOT ${condition} THEN ${dialect.number(0)} END)`
      : column?.type === 'number'
        ? column.value
        : null;
  if (value === null) return null;
  const key = await memberKey(session, set, by);
  const selected = {
    v: value,
    t: time?.type === 'time' ? time.value : asDouble('NULL', dialect),
    ...(key && { m: key.sql }),
  };
  const from = `(SELECT ${named(selected)} FROM ${set.from}) AS o`;
  const cuts = time?.type === 'time' ? await cutsOf(session, from) : null;
  const rows: MeasuredRows = { from, rows: set.rows, cuts, member: key && { ...key, sql: 'm' } };
  if (measures.kind === 'quantile') return quantileCounts(session, rows, measures.quantile);
  const whole = await sumOf(session, rows);
  const blocks = cuts && (await blockSums(session, rows, cuts));
  const members = rows.member ? await sumsBy(session, rows, rows.member) : new Map<string, Sum>();
  const listed = [...members].map(([name, sum]): Member & Sum => ({ name, ...sum }));
  const ordered = rows.member ? inOrder(listed, rows.member) : listed;
  return measures.kind === 'share'
    ? share(whole, blocks, ordered, set.rows)
    : mean(whole, blocks, ordered, set.rows);
}

/** The blocks of time of the rows that have a value. */
async function cutsOf(session: Session, from: string): Promise<Cuts | null> {
  const timed = `(SELECT t FROM ${from} WHERE v IS NOT NULL) AS timed`;
  const counts = await groupedValues(
    session,
    { from: timed, value: 't', key: null },
    { own: (rows) => [...startPlaces(rows), rows - 1] },
  );
  const times = counts.get('');
  return times ? cutCounted(times) : null;
}

/** The number of a time's block: see `blockOf` in count/operations/blocks.ts. */
export function blockSql({ starts }: Cuts, { dialect }: Session): string {
  const cases = [...starts.subarray(1)].map((start, i) => `WHEN t < ${dialect.number(start)} THEN ${i}`);
  return `(CASE WHEN t IS NULL THEN NULL ${cases.join(' ')} ELSE ${starts.length - 1} END)`;
}

interface Sum {
  rows: number;
  sum: number;
  squares: number;
}

function sums({ dialect }: Session): Record<string, string> {
  return {
    n: asDouble('COUNT(v)', dialect),
    s: asDouble(dialect.sum('v'), dialect),
    q: asDouble(dialect.sum('v * v'), dialect),
  };
}

async function sumOf(session: Session, { from }: MeasuredRows): Promise<Sum> {
  const { n, s, q } = await numbersOf(session, sums(session), from);
  return { rows: n!, sum: n === 0 ? 0 : s!, squares: n === 0 ? 0 : q! };
}

async function blockSums(session: Session, rows: MeasuredRows, cuts: Cuts) {
  const by = await sumsBy(session, rows, { sql: blockSql(cuts, session), type: 'number' });
  return stretches(cuts).map((stretch, i) => ({
    ...stretch,
    ...(by.get(String(i)) ?? { rows: 0, sum: 0, squares: 0 }),
  }));
}

/** Sums of the rows that have a value, by member or block; those without one are left out. */
async function sumsBy(
  session: Session,
  { from }: MeasuredRows,
  key: NonNullable<Keyed['key']>,
): Promise<Map<string, Sum>> {
  const { dialect } = session;
  const k = key.type === 'number' ? asDouble(key.sql, dialect) : key.sql;
  const answer = await session.query(
    `SELECT ${named({ k, ...sums(session), f: rowsOf(dialect) })} FROM ${from} WHERE v IS NOT NULL AND ${key.sql} IS NOT NULL GROUP BY ${key.sql} ORDER BY k`,
  );
  const names = key.type === 'number' ? Array.from(answer.numbers('k'), String) : answer.texts('k');
  return new Map(
    names.map((name, i) => [
      name!,
      { rows: answer.numbers('n')[i]!, sum: answer.numbers('s')[i]!, squares: answer.numbers('q')[i]! },
    ]),
  );
}

type BlockSums = NonNullable<Awaited<ReturnType<typeof blockSums>>>;

function share(whole: Sum, blocks: BlockSums | null, members: (Member & Sum)[], all: number): ShareCounts {
  return {
    kind: 'share',
    rows: whole.rows,
    missing: all - whole.rows,
    met: whole.sum,
    blocks: blocks?.map(({ from, to, rows, sum }) => ({ from, to, rows, met: sum })) ?? null,
    members: members.map(({ name, rows, sum }) => ({ name, rows, met: sum })),
  };
}

function mean(whole: Sum, blocks: BlockSums | null, members: (Member & Sum)[], all: number): MeanCounts {
  return {
    kind: 'mean',
    rows: whole.rows,
    missing: all - whole.rows,
    sum: whole.sum,
    blocks: blocks?.map(({ from, to, rows, sum }) => ({ from, to, rows, sum })) ?? null,
    members: members.map(({ name, rows, sum, squares }) => ({ name, rows, sum, squares })),
  };
}

/** Processes beyond the first of each host: see count/operations/starts.ts. */
async function startCounts(
  session: Session,
  plan: Plan,
  set: TypedSet,
  column: string,
): Promise<RowMeasureCounts | null> {
  const process = await memberKey(session, set, column);
  if (process === null) return null;
  const host = await memberKey(session, set, plan.deployment.host?.column ?? null);
  const { dialect } = session;
  const known = host === null ? '' : ` AND ${host.sql} IS NOT NULL`;
  const pairs = `(SELECT ${named({ p: process.sql, h: host?.sql ?? '0', n: 'COUNT(*)' })} FROM ${set.from} WHERE ${process.sql} IS NOT NULL${known} GROUP BY ${process.sql}${host === null ? '' : `, ${host.sql}`}) AS pairs`;
  const found = await numbersOf(
    session,
    {
      n: asDouble('COALESCE(SUM(n), 0)', dialect),
      seen: rowsOf(dialect),
      hosts: asDouble('COUNT(DISTINCT h)', dialect),
    },
    pairs,
  );
  return {
    kind: 'starts',
    rows: found.n!,
    missing: set.rows - found.n!,
    starts: found.seen! - found.hosts!,
  };
}
