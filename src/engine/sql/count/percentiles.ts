import type { ValueCounts } from '../../../count/counts.ts';
import { stretches } from '../../../count/operations/blocks.ts';
import type { QuantileCounts } from '../../../count/operations/counts.ts';
import { countedRows, firstAbove, rowsBefore } from '../../../count/ranks.ts';
import { valueAt } from '../../../statistics/intervals/woodruff.ts';
import { asDouble, named, rowsOf } from '../select.ts';
import type { Session } from '../session.ts';
import { groupedValues } from './grouped-values.ts';
import { inOrder } from './members.ts';
import { blockSql, type MeasuredRows } from './operations.ts';

/** Counts what a percentile and its interval are made from: see count/operations/quantile.ts. */
export async function quantileCounts(
  session: Session,
  measured: MeasuredRows,
  share: number,
): Promise<QuantileCounts> {
  const { from, cuts, member } = measured;
  const counts = (await groupedValues(session, { from, value: 'v', key: null }, { own: around(share) })).get(
    '',
  ) ?? { values: new Float64Array(0), rows: new Uint32Array(0) };
  const rows = countedRows(counts);
  const value = valueAt(counts, share);
  return {
    kind: 'quantile',
    rows,
    missing: measured.rows - rows,
    value,
    counts,
    blocks: cuts && (await blocksOf(session, { ...measured, cuts }, share, value)),
    members: member ? await membersOf(session, { ...measured, member }, share) : [],
  };
}

/** The place of a percentile among so many rows, from 0. */
const placeOf = (share: number) => (rows: number) =>
  rows === 0 ? [] : [Math.min(rows, Math.max(1, Math.ceil(share * rows - 1e-9))) - 1];

/** The places that an interval of the percentile may end at: all within 2 % of the rows, by steps that leave no bucket out. */
const around = (share: number) => (rows: number) =>
  Array.from({ length: 401 }, (_, i) => share + (i - 200) / 10_000).flatMap((one) => placeOf(one)(rows));

async function blocksOf(
  session: Session,
  { from, cuts }: MeasuredRows & { cuts: NonNullable<MeasuredRows['cuts']> },
  share: number,
  value: number,
): Promise<QuantileCounts['blocks']> {
  const { dialect } = session;
  const block = blockSql(cuts, session);
  const timed = `(SELECT v, ${block} AS b FROM ${from} WHERE v IS NOT NULL AND t IS NOT NULL) AS blocks`;
  const own = await groupedValues(
    session,
    { from: timed, value: 'v', key: { sql: 'b', type: 'number' } },
    { own: placeOf(share) },
  );
  const met = await session.query(
    `SELECT ${named({ k: asDouble('b', dialect), n: rowsOf(dialect, `v <= ${dialect.number(value)}`), u: rowsOf(dialect, `v < ${dialect.number(value)}`) })} FROM ${timed} GROUP BY b`,
  );
  const [keys, upTo, under] = [met.numbers('k'), met.numbers('n'), met.numbers('u')];
  const below = new Map([...keys].map((k, i) => [k, { met: upTo[i]!, under: under[i]! }]));
  return stretches(cuts).map((stretch, i) => {
    const counts = own.get(String(i));
    return {
      ...stretch,
      rows: counts ? countedRows(counts) : 0,
      ...(below.get(i) ?? { met: 0, under: 0 }),
      value: counts ? valueAt(counts, share) : Number.NaN,
    };
  });
}

async function membersOf(
  session: Session,
  { from, member }: MeasuredRows & { member: NonNullable<MeasuredRows['member']> },
  share: number,
): Promise<QuantileCounts['members']> {
  const place = placeOf(share);
  const found = await groupedValues(
    session,
    { from, value: 'v', key: member },
    { own: place, others: place },
  );
  const all = [...found.values()];
  const rows = all.reduce((sum, one) => sum + countedRows(one), 0);
  const members = [...found].flatMap(([name, own]) => {
    if (name === null) return [];
    const n = countedRows(own);
    const others = n === rows ? Number.NaN : othersAt(all, own, share, rows - n);
    const beyond = Number.isNaN(others) ? 0 : n - below(own, others);
    return [{ name, rows: n, value: valueAt(own, share), others, beyond }];
  });
  return inOrder(members, member);
}

/** The percentile of all rows but those of one member: found by halving among the values of all. */
function othersAt(all: ValueCounts[], own: ValueCounts, share: number, left: number): number {
  const needed = placeOf(share)(left)[0]! + 1;
  const values = [...new Set(all.flatMap(({ values: one }) => [...one]))].sort((a, b) => a - b);
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const upTo = all.reduce((sum, one) => sum + below(one, values[middle]!), 0) - below(own, values[middle]!);
    if (upTo >= needed) high = middle;
    else low = middle + 1;
  }
  return values[low]!;
}

function below({ values, rows }: ValueCounts, value: number): number {
  return rowsBefore({ rows }, firstAbove(values, 0, value));
}
