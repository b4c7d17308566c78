import { type KnownAnswerCounts, type Said, sameAnswer } from '../count/known-answers.ts';
import { hidesAnswers } from '../count/wrong-rows.ts';
import type { KnownAnswers, Plan } from '../plan/plan.ts';
import { say, sayCount } from './numbers.ts';
import { isOneOf, rowsWhere } from './rows-where.ts';
import { finding, raised } from './rule.ts';
import type { Finding, KnownAnswersSaid } from './verdict.ts';

/** Missed and changed answers that a finding names; the rest are counted. */
const named = 10;
/** Answers that are kept of one file. */
const mostKept = 1000;

/** Judges one file of known answers. */
export function judgeKnownAnswers(plan: Plan, rule: KnownAnswers, counts: KnownAnswerCounts): Finding {
  const wrong = counts.misses.length;
  const [first] = counts.misses;
  const { id } = plan.data;
  // What is not in the set has no row.
  const missed = counts.misses.filter(({ got }) => got !== null).map((miss) => miss.id);
  const message =
    first === undefined
      ? `All ${say(counts.cases)} known answers are right.`
      : `${say(wrong)} of ${sayCount(counts.cases, 'known answer')} missed${describeMiss(plan, first)}.`;
  return finding(`known-answer/${rule.file}`, raised(wrong > 0, rule.onMiss), message, {
    value: wrong,
    cases: counts.cases,
    rule: `every answer within ${say(rule.tolerance)}`,
    plan_line: rule.line,
    ...(id === null || isPrivate(plan, id) ? {} : rowsWhere(isOneOf(id, missed.slice(0, named)))),
  });
}

function describeMiss(plan: Plan, { id, expected, got }: KnownAnswerCounts['misses'][number]): string {
  if (isPrivate(plan, plan.data.id)) return '';
  if (got === null) return `; the first: id ${id} is not in the candidate set`;
  return hidesAnswers(plan)
    ? `; the first: id ${id}`
    : `; the first: id ${id} should be ${expected}, is ${got}`;
}

/**
 * What the candidate said of the known cases, for the verdict, so that the next review can tell what changed. Private ids
 * are told by their place in the file; where the answers are private nothing is kept.
 */
export function answersToKeep(plan: Plan, counts: KnownAnswerCounts[]): KnownAnswersSaid[] {
  if (hidesAnswers(plan)) return [];
  const hidden = isPrivate(plan, plan.data.id);
  return counts.map(({ answers }, i) => ({
    file: plan.predictions.knownAnswers[i]!.file,
    answers: answers
      .slice(0, mostKept)
      .map(({ id, said }, place) => ({ id: hidden ? `case ${place + 1}` : id, said })),
  }));
}

/**
 * Notes the known cases whose answer is another than in an earlier review, by more than the file's tolerance: whether it is
 * right or wrong, something about the model has changed.
 */
export function noteChangedAnswers(
  plan: Plan,
  earlier: KnownAnswersSaid[],
  present: KnownAnswersSaid[],
): Finding[] {
  return present.flatMap(({ file, answers }) => {
    const rule = plan.predictions.knownAnswers.find((known) => known.file === file);
    const before = new Map(
      earlier.find((one) => one.file === file)?.answers.map(({ id, said }) => [id, said]),
    );
    const both = answers.filter(({ id, said }) => before.get(id)?.length === said.length);
    if (!rule || both.length === 0) return [];
    const changed = both.filter(({ id, said }) =>
      said.some((one, i) => !sameAnswer(before.get(id)![i]!, one, rule.tolerance)),
    );
    const list = changed
      .slice(0, named)
      .map(({ id, said }) => `${id.slice(0, 80)} was ${words(before.get(id)!)} and is ${words(said)}`);
    const message =
      changed.length === 0
        ? `All ${say(both.length)} known answers are those of the last review.`
        : `${say(changed.length)} of ${sayCount(both.length, 'known answer')} changed since the last review: ` +
          `${list.join('; ')}${changed.length > named ? '; …' : ''}.`;
    return [
      finding(`known-answer/${file}/changed`, 'NOTE', message, {
        value: changed.length,
        cases: both.length,
        rule: `answers as in the last review, within ${say(rule.tolerance)}`,
        plan_line: rule.line,
      }),
    ];
  });
}

function words(said: Said[]): string {
  return said
    .map((one) => (one === null ? 'nothing' : typeof one === 'number' ? say(one) : one.slice(0, 80)))
    .join(', ');
}

function isPrivate({ data }: Plan, name: string | null): boolean {
  return name !== null && data.private.includes(name);
}
