import { cells, type DueAnswers } from '../../../count/answers/due.ts';
import type { AnsweredSet } from '../answered-set.ts';
import { asDouble, named, numbersOf, rowsOf } from '../select.ts';
import type { Session } from '../session.ts';
import { whole } from './values.ts';

/** What was said of rows that are old enough to have a label, by whether they have one: see count/answers/due.ts. */
export async function dueAnswers(session: Session, set: AnsweredSet): Promise<DueAnswers | null> {
  const { dialect } = session;
  const { answers, from, young } = set;
  const old = young === null ? '(1 = 1)' : `NOT COALESCE(${young}, (1 = 0))`;
  const cell = await cellOf(session, set);
  const selected = {
    k: asDouble(cell, dialect),
    l: rowsOf(dialect, 'a IS NOT NULL'),
    u: rowsOf(dialect, 'a IS NULL'),
  };
  const answer = await session.query(
    `SELECT ${named(selected)} FROM ${from} WHERE ${cell} IS NOT NULL AND ${old} GROUP BY ${cell}`,
  );
  const size = answers.task === 'classes' && answers.score === null ? answers.classes.names.length : cells;
  const counts = { l: new Float64Array(size), u: new Float64Array(size) };
  answer.numbers('k').forEach((at, i) => {
    counts.l[at] = answer.numbers('l')[i]!;
    counts.u[at] = answer.numbers('u')[i]!;
  });
  const any = (rows: Float64Array) => rows.some((count) => count > 0);
  return any(counts.l) && any(counts.u) ? { labelled: whole(counts.l), unlabelled: whole(counts.u) } : null;
}

async function cellOf(session: Session, { answers, from }: AnsweredSet): Promise<string> {
  const { dialect } = session;
  if (answers.task === 'classes' && answers.score === null) return 'p';
  let [value, least, most] = [answers.score ?? 'p', 0, 1];
  if (answers.task === 'numbers') {
    const ends = await numbersOf(session, { least: 'MIN(p)', most: 'MAX(p)' }, from);
    [value, least, most] = ['p', ends.least!, ends.most!];
  }
  if (!(most > least)) return `(CASE WHEN ${value} IS NOT NULL THEN 0 END)`;
  const number = (x: number) => dialect.number(x);
  const place = `((${value} - ${number(least)}) / ${number(most - least)})`;
  const cell = `FLOOR(${place} * ${number(cells)})`;
  return `(CASE WHEN ${cell} < 0 THEN 0 WHEN ${cell} > ${cells - 1} THEN ${cells - 1} ELSE ${cell} END)`;
}
