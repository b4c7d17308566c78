import {
  countIdenticalWeeks,
  type Day,
  dayLength,
  farFromOne,
  leastRows,
  type PredictionCounts,
  unsaidIn,
} from '../../../count/answers/predictions.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { AnsweredSet } from '../answered-set.ts';
import { asDouble, named, numbersOf, rowsOf } from '../select.ts';
import type { Session } from '../session.ts';
import { shifted } from '../text/zone-offset.ts';

/** Counts what the predictions of a set look like, whether or not labels have come: see count/answers/predictions.ts. */
export async function predictionCounts(
  session: Session,
  set: AnsweredSet,
  { data }: Plan,
  span: { from: number; to: number } | null,
): Promise<PredictionCounts> {
  const { dialect } = session;
  const { answers } = set;
  const scores =
    answers.classScores?.filter((score) => score !== null) ?? (answers.score === null ? [] : [answers.score]);
  const areProbabilities = scores.length > 0;
  const spoken = areProbabilities ? scores : ['p'];
  const isMissing = spoken.map((one) => `${one} IS NULL`).join(' OR ');
  const beyond = (one: string) => `(${one} < ${dialect.number(0)} OR ${one} > ${dialect.number(1)})`;
  const selected: Record<string, string> = { n: rowsOf(dialect), missing: rowsOf(dialect, `(${isMissing})`) };
  spoken.forEach((one, i) => {
    selected[`least${i}`] = asDouble(`MIN(${one})`, dialect);
    selected[`most${i}`] = asDouble(`MAX(${one})`, dialect);
    if (areProbabilities) selected[`beyond${i}`] = rowsOf(dialect, beyond(one));
  });
  const found = await numbersOf(session, selected, set.from);
  const days = await daysOf(session, set, data, spoken, span);
  const identicalDays = days.filter(({ same, rows }) => same !== null && rows >= leastRows);
  return {
    rows: found.n!,
    missing: found.missing!,
    unsaid: found.missing! > 0 ? unsaidIn(set.columns, data) : null,
    outside: areProbabilities ? await outside(session, set, spoken, found, beyond) : null,
    identical: found.n! > 1 && spoken.every((_, i) => found[`least${i}`] === found[`most${i}`]),
    identicalDays: identicalDays.map(({ day, rows }) => ({ day: day * dayLength, rows })),
    identicalWeeks: countIdenticalWeeks(days),
    classes: await predictedClasses(session, set),
    unsummed: await unsummed(session, set),
  };
}

/** Scores outside 0..1, and the first: where the engine keeps no order of rows, the least. */
async function outside(
  session: Session,
  set: AnsweredSet,
  scores: string[],
  found: Record<string, number>,
  beyond: (score: string) => string,
): Promise<PredictionCounts['outside']> {
  const rows = scores.reduce((sum, _, i) => sum + found[`beyond${i}`]!, 0);
  if (rows === 0) return null;
  const score = scores.find((_, i) => found[`beyond${i}`]! > 0)!;
  const answer = await session.query(
    `SELECT ${named({ v: score, r: asDouble(set.row ?? '0', session.dialect) })} FROM ${set.from} WHERE ${beyond(score)} ORDER BY ${set.row ?? 'v'} LIMIT 1`,
  );
  return { rows, row: answer.numbers('r')[0]!, value: answer.numbers('v')[0]! };
}

async function daysOf(
  session: Session,
  set: AnsweredSet,
  data: Plan['data'],
  spoken: string[],
  span: { from: number; to: number } | null,
): Promise<Day[]> {
  const { dialect } = session;
  const time = data.time === null ? undefined : set.columns.get(data.time);
  const areDecisions = set.answers.task === 'classes' && spoken[0] === 'p';
  if (time?.type !== 'time' || areDecisions || span === null) return [];
  const local = shifted(time.value, 'to local', data.timeZone, [span.from, span.to], dialect);
  const day = `FLOOR(${local} / ${dialect.number(dayLength)})`;
  const present = [time.value, ...spoken].map((one) => `${one} IS NOT NULL`).join(' AND ');
  const selected: Record<string, string> = { d: asDouble(day, dialect), n: rowsOf(dialect) };
  spoken.forEach((one, i) => {
    selected[`least${i}`] = `MIN(${one})`;
    selected[`most${i}`] = `MAX(${one})`;
  });
  const answer = await session.query(
    `SELECT ${named(selected)} FROM ${set.from} WHERE ${present} GROUP BY ${day} ORDER BY d`,
  );
  const rows = answer.numbers('n');
  return [...answer.numbers('d')].map((number, at) => {
    const least = spoken.map((_, i) => answer.numbers(`least${i}`)[at]!);
    const isSame = spoken.every((_, i) => answer.numbers(`most${i}`)[at] === least[i]);
    return { day: number, rows: rows[at]!, same: isSame ? least : null };
  });
}

/** Rows whose scores do not sum to 1, where every class has one. */
async function unsummed(
  session: Session,
  { answers, from, row }: AnsweredSet,
): Promise<NonNullable<PredictionCounts['unsummed']> | null> {
  const { classScores } = answers;
  if (classScores === null || classScores.includes(null)) return null;
  const { dialect } = session;
  const sum = `(${[dialect.number(0), ...classScores].join(' + ')})`;
  const isFar = `ABS(${sum} - ${dialect.number(1)}) > ${dialect.number(farFromOne)}`;
  const { n } = await numbersOf(session, { n: rowsOf(dialect, isFar) }, from);
  if (n === 0) return null;
  const first = await session.query(
    `SELECT ${named({ v: sum, r: asDouble(row ?? '0', dialect) })} FROM ${from} WHERE ${isFar} ORDER BY ${row ?? 'v'} LIMIT 1`,
  );
  return { rows: n!, row: first.numbers('r')[0]!, sum: first.numbers('v')[0]! };
}

async function predictedClasses(
  session: Session,
  { answers, from }: AnsweredSet,
): Promise<Map<string, number>> {
  if (answers.task === 'numbers') return new Map();
  const { dialect } = session;
  const answer = await session.query(
    `SELECT ${named({ p: asDouble('p', dialect), n: rowsOf(dialect) })} FROM ${from} WHERE p IS NOT NULL GROUP BY p`,
  );
  const rows = new Map([...answer.numbers('p')].map((code, at) => [code, answer.numbers('n')[at]!]));
  return new Map(answers.classes.names.map((name, code) => [name, rows.get(code) ?? 0]));
}
