import type { IdCounts } from '../../../count/ids.ts';
import { asDouble, named, numbersOf, rowsOf } from '../select.ts';
import type { Session } from '../session.ts';
import type { TypedColumn, TypedSet } from '../typed-set.ts';

/** Rows without an id, and rows whose id stands in another row too. */
export async function idCounts(session: Session, set: TypedSet, { value }: TypedColumn): Promise<IdCounts> {
  const { dialect } = session;
  const { n, present, distinct } = await numbersOf(
    session,
    {
      n: rowsOf(dialect),
      present: asDouble(`COUNT(${value})`, dialect),
      distinct: asDouble(`COUNT(DISTINCT ${value})`, dialect),
    },
    set.from,
  );
  const repeated = present! - distinct!;
  return {
    rows: n!,
    missing: n! - present!,
    repeated,
    first: repeated > 0 ? await firstRepeated(session, set, value) : null,
  };
}

/** The first row whose id came before; where the engine keeps no order of rows, the first repeated id in order of its letters. */
async function firstRepeated(
  session: Session,
  { from, row }: TypedSet,
  value: string,
): Promise<IdCounts['first']> {
  const { dialect } = session;
  const again =
    row === null
      ? `SELECT ${named({ v: value, r: dialect.number(0) })} FROM ${from} WHERE ${value} IS NOT NULL GROUP BY ${value} HAVING COUNT(*) > 1 ORDER BY v LIMIT 1`
      : `SELECT v, ${asDouble('r', dialect)} AS r FROM (SELECT ${value} AS v, ${row} AS r, ROW_NUMBER() OVER (PARTITION BY ${value} ORDER BY ${row}) AS k FROM ${from} WHERE ${value} IS NOT NULL) AS w WHERE k > 1 ORDER BY r LIMIT 1`;
  const answer = await session.query(again);
  return { row: answer.numbers('r')[0]!, id: answer.texts('v')[0]! };
}
