import type { CaseOutcomes, OutcomeCounts } from '../../count/counts.ts';
import type { SetCounts } from '../../count/index.ts';
import { inPoints } from '../../judge/performance/fall.ts';
import type { Fall, Level, MetricRule, Plan } from '../../plan/plan.ts';
import { metricKey } from '../../record/check.ts';
import { normalQuantile } from '../../statistics/distributions/normal.ts';
import type { Degradation } from '../degradation.ts';
import type { Trigger } from './trigger.ts';

/** A metric rule of the plan, and the part of the reference that it is about. */
export interface RuledPart {
  /** As in the verdict. */
  check: string;
  rule: MetricRule;
  /** null where there is no reference. */
  outcome: OutcomeCounts | null;
  /** Its labelled cases one by one; null where they are not at hand. */
  rows: CaseOutcomes | null;
  /** Labelled cases of the part, as a share of all. */
  share: number;
  /** The condition of an edge case, and its place among those of the plan. */
  where: string | null;
  edge: number | null;
}

/** One level of one rule. */
export interface Alarm {
  part: RuledPart;
  level: Exclude<Level, 'GREEN'>;
  rule: string;
  /** The fall that it is about; null: the bounds. */
  fall: Fall | null;
  trigger: Trigger;
}

/** The labelled cases of a set, and those of each edge case; `within` holds 1 for each of the set's that belongs to it. */
export interface LabelledRows {
  whole: CaseOutcomes;
  edgeCases: { cases: CaseOutcomes; within: Uint8Array }[];
}

/** The metric rules of a plan with their parts of the reference. */
export function partsOf(
  { metrics, edgeCases }: Plan,
  reference: SetCounts | null,
  rows: LabelledRows | null = null,
): RuledPart[] {
  const whole = metrics.map((rule) => ({
    check: `metric/${metricKey(rule.metric, rule.class)}`,
    rule,
    outcome: reference?.outcome ?? null,
    rows: rows?.whole ?? null,
    share: 1,
    where: null,
    edge: null,
  }));
  const edges = edgeCases.flatMap(({ name, where, metrics: rules }, i) => {
    const outcome = reference?.edgeCases[i]?.outcome ?? null;
    const share = outcome ? outcome.cases / Math.max(1, reference!.outcome.cases) : 1;
    return rules.map((rule) => ({
      check: `edge/${name}/${metricKey(rule.metric, rule.class)}`,
      rule,
      outcome,
      rows: rows?.edgeCases[i]?.cases ?? null,
      share,
      where,
      edge: i,
    }));
  });
  return [...whole, ...edges];
}

/** How many things must be shown for RED, over all gating rules: what Holm's adjustment divides by. */
export function redTests(parts: RuledPart[]): number {
  const tests = parts.flatMap(({ rule }) =>
    rule.gates ? [rule.red, ...rule.falls.map(({ red }) => red)] : [],
  );
  return Math.max(1, tests.filter((bound) => bound !== null).length);
}

/** The alarms of one rule; AMBER stands for "AMBER or RED". `tests`: see `redTests`. */
export function alarmsOf(plan: Plan, part: RuledPart, degradation: Degradation, tests: number): Alarm[] {
  const { rule } = part;
  const proof = (level: Alarm['level']) => {
    if (plan.confidence === null) return 0;
    return level === 'RED'
      ? normalQuantile(1 - (1 - plan.confidence) / tests)
      : -normalQuantile(plan.confidence);
  };
  const alarm = (
    level: Alarm['level'],
    text: string,
    trigger: Omit<Trigger, 'degradation' | 'proof'>,
    fall: Fall | null = null,
  ): Alarm => ({
    part,
    level,
    rule: text,
    fall,
    trigger: { degradation, proof: proof(level), ...trigger },
  });
  const { green, amber, red } = rule;
  const alarms: Alarm[] = [];
  // Without a reference the model is taken to be on the bound of GREEN itself.
  const isKnown = part.outcome !== null;
  if (green && isKnown) {
    const inclusive = !green.operator.endsWith('=');
    alarms.push(alarm('AMBER', `not ${green.text}`, { cut: green.value, inclusive, against: null }));
  } else if (amber && isKnown) {
    const inclusive = amber.operator.endsWith('=');
    alarms.push(alarm('AMBER', amber.text, { cut: amber.value, inclusive, against: null }));
  }
  if (red)
    alarms.push(
      alarm('RED', red.text, { cut: red.value, inclusive: red.operator.endsWith('='), against: null }),
    );
  for (const fall of rule.falls) {
    for (const level of ['AMBER', 'RED'] as const)
      alarms.push(...fallAlarm(plan, alarm, degradation, fall, level));
  }
  return alarms;
}

function fallAlarm(
  plan: Plan,
  alarm: (
    level: Alarm['level'],
    text: string,
    trigger: Omit<Trigger, 'degradation' | 'proof'>,
    fall: Fall,
  ) => Alarm,
  degradation: Degradation,
  fall: Fall,
  level: Alarm['level'],
): Alarm[] {
  const amount = level === 'RED' ? fall.red : fall.amber;
  if (!amount) return [];
  const { value } = degradation.at(0);
  const points = inPoints(amount, value);
  const cut = degradation.better === 'higher' ? value - points : Math.abs(value) + points;
  const against = fall.from === 'reference' ? degradation.cases : 'same';
  return [
    alarm(
      level,
      `worse by ${amount.text} than the ${fall.from}`,
      {
        cut: degradation.better === 'lower' ? value + points : cut,
        inclusive: true,
        against,
        ...(level === 'RED' && plan.confidence !== null && plan.proof !== 'margin'
          ? { from: degradation.better === 'zero' ? Math.abs(value) : value }
          : {}),
      },
      fall,
    ),
  ];
}
