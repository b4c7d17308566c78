import { type Answer, type KnownAnswerCounts, sameAnswer } from '../../count/answers/known-answers.ts';
import { hidesAnswers } from '../../count/answers/wrong-rows.ts';
import type { KnownAnswers, Plan } from '../../plan/plan.ts';
import type { KnownAnswersSaid } from '../../record/verdict.ts';
import { cut } from '../../text/escape.ts';
import { type Finding, finding, raised } from '../finding.ts';
import { isOneOf, rowsWhere } from '../rows-where.ts';

/** Missed and changed answers that a finding names; the rest are counted. */
const named = 10;
/** Answers that are kept of one file. */
const mostKept = 1000;
/** Characters of an id or an answer in a finding. */
const longest = 80;

/** Judges one file of known answers. */
export function judgeKnownAnswers(plan: Plan, rule: KnownAnswers, counts: KnownAnswerCounts): Finding {
  const wrong = counts.misses.length;
  const { id } = plan.data;
  // What is not in the set has no row.
  const missed = counts.misses.filter(({ got }) => got !== null).map((miss) => miss.id);
  return finding({ kind: 'known-answer', subject: rule.file }, raised(wrong > 0, rule.onMiss), {
    value: wrong,
    unit: 'count',
    cases: counts.cases,
    expected: { expected: 'within', tolerance: rule.tolerance },
    reasons:
      wrong > 0
        ? [{ reason: 'answersMissed', first: firstMiss(plan, counts), ...spelled(plan, counts) }]
        : [],
    plan_line: rule.line,
    ...(id === null || isPrivate(plan, id) ? {} : rowsWhere(isOneOf(id, missed.slice(0, named)))),
  });
}

function firstMiss(plan: Plan, { misses: [first] }: KnownAnswerCounts) {
  if (first === undefined || isPrivate(plan, plan.data.id)) return null;
  const { id, expected, got } = first;
  const shown = !hidesAnswers(plan);
  return {
    id: cut(id, longest),
    present: got !== null,
    expected: shown ? cut(expected, longest) : null,
    got: shown && got !== null ? cut(got, longest) : null,
  };
}

function spelled(plan: Plan, { spelling }: KnownAnswerCounts) {
  if (!spelling || isPrivate(plan, plan.data.id)) return {};
  const { what, known, row } = spelling;
  return { spelling: { what: cut(what, longest), known: cut(known, longest), row: cut(row, longest) } };
}

/**
 * What the candidate answered of the known cases, for the verdict, so that the next review can tell what changed. Private
 * ids are replaced by their place in the file; where the answers are private nothing is kept.
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
    return [
      finding({ kind: 'known-answer', subject: file, aspect: 'changed' }, 'NOTE', {
        value: changed.length,
        unit: 'count',
        cases: both.length,
        expected: { expected: 'within', tolerance: rule.tolerance },
        reasons:
          changed.length === 0
            ? []
            : [
                {
                  reason: 'answersChanged',
                  changed: changed.slice(0, named).map(({ id, said }) => ({
                    id: cut(id, longest),
                    before: shortened(before.get(id)!),
                    now: shortened(said),
                  })),
                  more: Math.max(0, changed.length - named),
                },
              ],
        plan_line: rule.line,
      }),
    ];
  });
}

function shortened(answers: Answer[]): Answer[] {
  return answers.map((one) => (typeof one === 'string' ? cut(one, longest) : one));
}

function isPrivate({ data }: Plan, name: string | null): boolean {
  return name !== null && data.private.includes(name);
}
