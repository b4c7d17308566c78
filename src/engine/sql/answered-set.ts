import type { Plan } from '../../plan/plan.ts';
import type { AnswerExpressions } from './answers.ts';
import { rowsOf } from './select.ts';
import type { Session } from './session.ts';
import type { TypedSet } from './typed-set.ts';

/** A typed set with its answers as columns: `a` what was true, `p` what was said (class numbers or numbers). */
export interface AnsweredSet extends TypedSet {
  answers: AnswerExpressions;
  /** A condition that rows meet which are too young to have a label; null: none is. */
  young: string | null;
  /** Rows younger than the plan's `labels_after`, whose labels do not count. */
  pending: number;
}

/** Puts the answers beside the columns, and takes back the labels of rows that are too young to have one. */
export async function answeredSet(
  session: Session,
  plan: Plan,
  set: TypedSet,
  answers: AnswerExpressions,
  now: Date,
): Promise<AnsweredSet> {
  const { dialect } = session;
  const { time, labelsAfter } = plan.data;
  const column = time === null ? undefined : set.columns.get(time);
  let { actual } = answers;
  let pending = 0;
  let young: string | null = null;
  if (labelsAfter && column?.type === 'time') {
    const isYoung = `${column.value} > ${dialect.number(now.getTime() - labelsAfter.milliseconds)}`;
    const answer = await session.query(`SELECT ${rowsOf(dialect, isYoung)} AS n FROM ${set.from}`);
    pending = answer.numbers('n')[0]!;
    if (pending > 0) {
      young = isYoung;
      actual = `(CASE WHEN ${young} THEN NULL ELSE ${actual} END)`;
    }
  }
  const scores = Object.entries(answers.scores).map(([name, score]) => `${score} AS ${name}`);
  const scored = `(SELECT ${['s.*', ...scores].join(', ')} FROM ${set.from}) AS t`;
  const from = `(SELECT t.*, ${actual} AS a, ${answers.predicted} AS p FROM ${scored}) AS q`;
  return { ...set, from, answers, young, pending };
}
