import type { TimeCounts } from '../../count/times.ts';
import { asDouble, named, numbersOf, rowsOf } from './select.ts';
import type { Session } from './session.ts';
import type { TypedColumn, TypedSet } from './typed-set.ts';

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
  };
}
