import { groupPlaces, groupStarts, lossCounts } from '../../../count/answers/losses.ts';
import type { LossCounts } from '../../../count/counts.ts';
import type { AnsweredSet } from '../answered-set.ts';
import { asDouble, named, rowsOf } from '../select.ts';
import type { Session } from '../session.ts';
import { groupedValues } from './grouped-values.ts';

/** The errors of labelled rows by what was predicted: see count/answers/losses.ts. */
export async function lossesOf(session: Session, set: AnsweredSet): Promise<LossCounts | null> {
  const { dialect } = session;
  const from = `(SELECT ${named({ p: 'p', e: dialect.finite('(p - a)') })} FROM ${set.from}) AS answered`;
  const labelled = `(SELECT p, e FROM ${from} WHERE e IS NOT NULL) AS labelled`;
  const counts = await groupedValues(
    session,
    { from: labelled, value: 'p', key: null },
    { own: (rows) => [0, ...groupPlaces(rows), rows - 1] },
  );
  const predictions = counts.get('');
  const starts = predictions ? groupStarts(predictions) : null;
  if (!predictions || starts === null) return null;
  const cases = starts.slice(1).map((start, i) => `WHEN p < ${dialect.number(start)} THEN ${i}`);
  const group = starts.length === 1 ? '0' : `(CASE ${cases.join(' ')} ELSE ${starts.length - 1} END)`;
  const answer = await session.query(
    `SELECT ${named({
      k: asDouble('k', dialect),
      rows_: rowsOf(dialect),
      prediction: asDouble('AVG(p)', dialect),
      absolute: dialect.sum('ABS(e)'),
      squares: dialect.sum('e * e'),
      fourths: dialect.sum('(e * e) * (e * e)'),
    })} FROM (SELECT p, e, ${group} AS k FROM ${labelled}) AS grouped GROUP BY grouped.k ORDER BY k`,
  );
  const groups = [...answer.numbers('rows_')].map((rows, i) => ({
    rows,
    prediction: answer.numbers('prediction')[i]!,
    absolute: answer.numbers('absolute')[i]!,
    squares: answer.numbers('squares')[i]!,
    fourths: answer.numbers('fourths')[i]!,
  }));
  return lossCounts(groups, [predictions.values[0]!, predictions.values.at(-1)!]);
}
