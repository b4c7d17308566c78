import { beginning, longAgo, never, placeholderLimit, type TimeCounts } from '../../../count/times.ts';
import { asDouble, named, numbersOf, rowsOf } from '../select.ts';
import type { Session } from '../session.ts';
import type { TypedColumn, TypedSet } from '../typed-set.ts';

const day = 86_400_000;
const hour = 3_600_000;

/** Counts the times of a set: see count/times.ts. */
export async function timeCounts(
  session: Session,
  set: TypedSet,
  column: TypedColumn | undefined,
  now: Date,
): Promise<TimeCounts | null> {
  if (column?.type !== 'time') return null;
  const { dialect } = session;
  const { value, invalid } = column;
  const limit = now.getTime() + day;
  const late = `${value} > ${dialect.number(limit)}`;
  const found = await numbersOf(
    session,
    {
      n: rowsOf(dialect),
      present: asDouble(`COUNT(${value})`, dialect),
      least: `MIN(${value})`,
      most: `MAX(${value})`,
      late: rowsOf(dialect, late),
    },
    set.from,
  );
  const ofDay = `(${value} - FLOOR(${value} / ${dialect.number(day)}) * ${dialect.number(day)})`;
  const which = `FLOOR(${ofDay} / ${dialect.number(hour)})`;
  const answer = await session.query(
    `SELECT ${named({ h: asDouble(which, dialect), n: rowsOf(dialect) })} FROM ${set.from} WHERE ${value} IS NOT NULL GROUP BY ${which}`,
  );
  const hours = new Float64Array(24);
  answer.numbers('h').forEach((at, i) => {
    hours[at] = answer.numbers('n')[i]!;
  });
  const { n, present, least, most } = found as Record<'n' | 'present' | 'least' | 'most', number>;
  return {
    rows: n,
    missing: n - present - (invalid?.cells ?? 0),
    invalid,
    span: present > 0 ? { from: least, to: most } : null,
    future: found.late! > 0 ? { rows: found.late!, latest: most, limit } : null,
    hours,
    placeholder: present > 0 ? await placeholders(session, set, value, [least, most]) : null,
  };
}

/** Rows of a time that stands for none: see count/times.ts. */
async function placeholders(
  session: Session,
  { from, row }: TypedSet,
  value: string,
  [least, most]: [number, number],
): Promise<NonNullable<TimeCounts['placeholder']> | null> {
  if (least >= longAgo && most < never) return null;
  const { dialect } = session;
  const number = (x: number) => dialect.number(x);
  const parts = await numbersOf(
    session,
    {
      older: rowsOf(dialect, `${value} < ${number(longAgo)}`),
      old: `MAX(CASE WHEN ${value} < ${number(longAgo)} THEN ${value} END)`,
      newer: rowsOf(dialect, `${value} >= ${number(longAgo)}`),
      recent: `MIN(CASE WHEN ${value} >= ${number(longAgo)} THEN ${value} END)`,
      other: rowsOf(dialect, `ABS(${value}) >= ${number(beginning)}`),
    },
    from,
  );
  const recent = parts.newer! > 0 ? parts.recent! : Infinity;
  const limit = placeholderLimit(parts.older! > 0 ? parts.old! : -Infinity, recent);
  const isNone = `(${value} < ${number(limit)} OR ${value} >= ${number(never)})`;
  const { n } = await numbersOf(session, { n: rowsOf(dialect, isNone) }, from);
  if (n === 0 || !(recent < never || most >= never || parts.other === 0)) return null;
  const first = await session.query(
    `SELECT ${named({ v: value, r: asDouble(row ?? '0', dialect) })} FROM ${from} WHERE ${isNone} ORDER BY ${row ?? 'v'} LIMIT 1`,
  );
  return { rows: n!, row: first.numbers('r')[0]!, time: first.numbers('v')[0]! };
}
