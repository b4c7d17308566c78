import type { RateCounts } from '../../../count/operations/counts.ts';
import { binsOf } from '../../../count/operations/rate.ts';
import { asDouble, named, numbersOf, rowsOf } from '../select.ts';
import type { Session } from '../session.ts';

/** Counts rows by stretches of time of the same length: see count/operations/rate.ts. */
export async function rateCounts(
  session: Session,
  from: string,
  time: string,
  over: number | null,
): Promise<RateCounts> {
  const { dialect } = session;
  const ends = await numbersOf(
    session,
    {
      all: rowsOf(dialect),
      n: asDouble(`COUNT(${time})`, dialect),
      first: `MIN(${time})`,
      last: `MAX(${time})`,
    },
    from,
  );
  const rows = ends.n!;
  const missing = ends.all! - rows;
  if (rows === 0) return { kind: 'rate', rows, missing, span: null, bins: [] };
  const { span, bins, length } = binsOf(rows, { from: ends.first!, to: ends.last! }, over);
  const number = (x: number) => dialect.number(x);
  const place =
    length === 0
      ? '0'
      : `LEAST(${number(bins.length - 1)}, FLOOR((${time} - ${number(span.from)}) / ${number(length)}))`;
  const answer = await session.query(
    `SELECT ${named({ k: asDouble(place, dialect), n: rowsOf(dialect) })} FROM ${from} WHERE ${time} IS NOT NULL GROUP BY ${length === 0 ? 'one' : place}`,
  );
  answer.numbers('k').forEach((bin, i) => {
    bins[bin]!.rows += answer.numbers('n')[i]!;
  });
  return { kind: 'rate', rows, missing, span, bins };
}
