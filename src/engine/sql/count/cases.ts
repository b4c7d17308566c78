import type { CaseOutcomes } from '../../../count/counts.ts';
import { Refusal } from '../../../refusal.ts';
import type { AnsweredSet } from '../answered-set.ts';
import { asDouble, named, rowsOf } from '../select.ts';
import { type Answer, limitsOf, type Session } from '../session.ts';

/** The labelled cases one by one, for errors that must be summed within groups. Refuses more than fit. */
export async function fetchCases(
  session: Session,
  set: AnsweredSet,
  condition: string,
): Promise<CaseOutcomes> {
  const { dialect } = session;
  const count = await session.query(`SELECT ${rowsOf(dialect)} AS n FROM ${set.from} WHERE ${condition}`);
  const cases = count.numbers('n')[0]!;
  const most = limitsOf(session).cases;
  if (cases > most) {
    throw new Refusal(
      `${set.source.named}: ${cases} labelled cases come in groups, and their errors are summed within: more than ${most} do not come over one by one. ` +
        'Judge a part by --candidate-where, add --exact where there is memory for all, or leave "group:" out of the plan.',
    );
  }
  const order = set.row === null ? '' : ` ORDER BY ${set.row}`;
  const answer = await session.query(
    `SELECT ${named({ ...caseColumns(set, '', session), g: set.answers.group! })} FROM ${set.from} WHERE ${condition}${order}`,
  );
  return caseOutcomes(set, answer, '', groupNumbers(answer.texts('g')));
}

/** What a case is read from, under names that begin with `prefix`. */
export function caseColumns(
  { answers }: AnsweredSet,
  prefix: string,
  { dialect }: Session,
  table = '',
): Record<string, string> {
  const of = (column: string) => (table === '' ? column : `${table}.${column}`);
  const columns: Record<string, string> = {
    [`${prefix}a`]: asDouble(of('a'), dialect),
    [`${prefix}p`]: asDouble(of('p'), dialect),
  };
  if (answers.score !== null) columns[`${prefix}s`] = of(answers.score);
  answers.classScores?.forEach((score, i) => {
    if (score !== null) columns[`${prefix}s${i}`] = of(score);
  });
  return columns;
}

/** Cases out of an answer that has their columns. */
export function caseOutcomes(
  { answers }: AnsweredSet,
  answer: Answer,
  prefix: string,
  group: Int32Array | null,
): CaseOutcomes {
  const { classes, task, score, classScores } = answers;
  const isClasses = task === 'classes';
  return {
    classes: isClasses ? classes.names : [],
    positive: isClasses ? classes.positive : null,
    actual: answer.numbers(`${prefix}a`).slice(),
    predicted: answer.numbers(`${prefix}p`).slice(),
    scores: score === null ? null : answer.numbers(`${prefix}s`).slice(),
    classScores:
      classScores?.map((one, i) => (one === null ? null : answer.numbers(`${prefix}s${i}`).slice())) ?? null,
    group,
  };
}

/** Groups as numbers from 0, −1 where there is none. */
export function groupNumbers(keys: (string | null)[]): Int32Array {
  const index = new Map<string, number>();
  return Int32Array.from(keys, (key) => {
    if (key === null) return -1;
    const known = index.get(key) ?? index.size;
    index.set(key, known);
    return known;
  });
}
