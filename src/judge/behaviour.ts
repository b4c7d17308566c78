import type { BehaviourCounts, BrokenPair } from '../count/behaviour.ts';
import { hidesAnswers } from '../count/wrong-rows.ts';
import type { BehaviourCase, Plan } from '../plan/plan.ts';
import { describeRule } from '../plan/words.ts';
import { say, sayCount, sayShare } from './numbers.ts';
import { isOneOf, rowsWhere } from './rows-where.ts';
import { finding, levelOf } from './rule.ts';
import type { Finding } from './verdict.ts';

/** Pairs that are named in a finding; the rest are counted. */
const named = 10;

const relations: Record<BehaviourCase['expect'], string> = {
  same: 'the same as the base’s',
  'not lower': 'no lower than the base’s',
  'not higher': 'no higher than the base’s',
};

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
  hidden: { ids: boolean; answers: boolean },
  id: string | null,
): Finding {
  const share = broken.length / pairs;
  const relation = `the variant’s prediction must be ${relations[expect]}${tolerance > 0 ? `, within ${say(tolerance)}` : ''}`;
  const list = broken.slice(0, named).map((pair) => describePair(pair, hidden));
  const message =
    broken.length === 0
      ? `None of ${sayCount(pairs, 'pair')} breaks the relation: ${relation}.`
      : `${say(broken.length)} of ${sayCount(pairs, 'pair')} (${sayShare(share)}) ${broken.length === 1 ? 'breaks' : 'break'} ` +
        `the relation: ${relation}. Base and variant: ${list.join('; ')}${broken.length > named ? '; …' : ''}.`;
  return finding(`behaviour/${name}`, levelOf(share, rule), message, {
    value: share,
    cases: pairs,
    rule: describeRule(rule),
    plan_line: rule.line,
    ...(id === null ? {} : rowsWhere(isOneOf(id, idsOf(broken)))),
  });
}

/** The ids of the pairs that a finding names. */
function idsOf(broken: BrokenPair[]): Set<string> {
  return new Set(broken.slice(0, named).flatMap(({ base, variant }) => [base, variant]));
}

function describePair(
  { base, variant, baseSaid, variantSaid }: BrokenPair,
  hidden: { ids: boolean; answers: boolean },
): string {
  const said = (value: string | number | null) =>
    value === null ? 'no prediction' : typeof value === 'number' ? say(value) : value;
  const [one, other] = hidden.ids ? ['base', 'variant'] : [base.slice(0, 80), variant.slice(0, 80)];
  return hidden.answers
    ? `${one} and ${other}`
    : `${one} (${said(baseSaid)}) and ${other} (${said(variantSaid)})`;
}
