import { hidesAnswers } from '../../count/answers/wrong-rows.ts';
import type { BehaviourCounts, BrokenPair } from '../../count/behaviour.ts';
import type { BehaviourCase, Plan } from '../../plan/plan.ts';
import { cut } from '../../text/escape.ts';
import { type Finding, finding } from '../finding.ts';
import { isOneOf, rowsWhere } from '../rows-where.ts';
import { boundsOf, levelOf } from '../rule.ts';

/** Pairs that are named in a finding; the rest are counted. */
const named = 10;
/** Characters of an id or an answer in a finding. */
const longest = 80;

interface Hidden {
  ids: boolean;
  answers: boolean;
}

/** Judges the plan's behaviour cases, in its order, by the share of pairs that break the relation. */
export function judgeBehaviour(plan: Plan, counts: BehaviourCounts[]): Finding[] {
  const { id } = plan.data;
  const hidden = { ids: id !== null && plan.data.private.includes(id), answers: hidesAnswers(plan) };
  return plan.behaviour.map((behaviour, i) =>
    judgeCase(behaviour, counts[i]!, hidden, hidden.ids ? null : id),
  );
}

function judgeCase(
  { name, expect, tolerance, rule }: BehaviourCase,
  { pairs, broken }: BehaviourCounts,
  hidden: Hidden,
  id: string | null,
): Finding {
  const share = broken.length / pairs;
  const shown = broken.slice(0, named);
  return finding({ kind: 'behaviour', subject: name }, levelOf(share, rule), {
    value: share,
    unit: 'share',
    cases: pairs,
    bounds: boundsOf(rule),
    expected: { expected: 'relation', relation: expect, tolerance },
    reasons:
      broken.length === 0
        ? []
        : [{ reason: 'pairsBroken', broken: broken.length, pairs: shown.map((pair) => show(pair, hidden)) }],
    plan_line: rule.line,
    ...where(id, idsOf(shown)),
  });
}

/** The ids of some pairs, each once, of those that have a prediction: others may be of no row, and of another type than the ids of rows. */
function idsOf(pairs: BrokenPair[]): Set<string> {
  return new Set(
    pairs.flatMap(({ base, variant, baseSaid, variantSaid }) => [
      ...(baseSaid === null ? [] : [base]),
      ...(variantSaid === null ? [] : [variant]),
    ]),
  );
}

function where(id: string | null, ids: Set<string>) {
  return id === null || ids.size === 0 ? {} : rowsWhere(isOneOf(id, ids));
}

function show({ base, variant, baseSaid, variantSaid }: BrokenPair, hidden: Hidden) {
  const short = (answer: string | number | null) =>
    typeof answer === 'string' ? cut(answer, longest) : answer;
  return {
    ids: hidden.ids ? null : ([cut(base, longest), cut(variant, longest)] as [string, string]),
    answers: hidden.answers
      ? null
      : ([short(baseSaid), short(variantSaid)] as [string | number | null, string | number | null]),
  };
}
