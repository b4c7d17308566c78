import type { Fall, Plan } from '../../plan/plan.ts';
import { type Degradation, degradationOf } from '../degradation.ts';
import { type Ability, power, type Reviews, toleratedOf, type Warning } from './ability.ts';
import { adviseOnAlarm, adviseOnEvidence, unjudged } from './advice.ts';
import { type Alarm, alarmsOf, type LabelledRows, type RuledPart, redTests } from './alarms.ts';
import { chanceOfAbsence, chanceOfTooFew } from './evidence.ts';
import { type Reds, resampledReds } from './reds.ts';
import { resampledChance } from './resample.ts';
import { chanceAt, chanceOf, leastCases, leastFound } from './trigger.ts';

/**
 * What each level of the metric rules can do, and what is wrong with it. `falseAlarm`: the chance that any of them is raised in a review of an
 * unchanged model is at most their sum.
 */
export function metricAbilities(
  plan: Plan,
  parts: RuledPart[],
  reviews: Reviews,
  rows: LabelledRows | null,
  learn: (part: RuledPart) => Degradation | string,
): { abilities: Ability[]; warnings: Warning[]; falseAlarm: number } {
  const abilities: Ability[] = [];
  const raised = new Map<Fall | RuledPart, number>();
  const warnings: Warning[] = [];
  const tests = redTests(parts);
  const reds = rows && resampledReds(plan, parts, rows, reviews.cases);
  for (const part of parts) {
    const degradation = learn(part);
    const { gates } = part.rule;
    if (typeof degradation === 'string') {
      if (gates) warnings.push(unjudged(part, degradation));
      continue;
    }
    if (gates) {
      // That a whole review is too small is said once, not of every rule.
      const told = new Set(warnings.map(({ message }) => message));
      warnings.push(...adviseOnEvidence(part, reviews).filter(({ message }) => !told.has(message)));
    }
    for (const alarm of alarmsOf(plan, part, degradation, tests)) {
      const ability = abilityOf(plan, alarm, reviews.cases, tests, reds);
      abilities.push(ability);
      // AMBER stands for "AMBER or RED", so that of a rule's two chances the larger counts; its bounds and each of its falls are raised apart.
      const rule = alarm.fall ?? part;
      if (gates) raised.set(rule, Math.max(raised.get(rule) ?? 0, ability.false_alarm));
      if (gates) warnings.push(...adviseOnAlarm(plan, alarm, ability, reviews));
    }
  }
  const falseAlarm = [...raised.values()].reduce((sum, chance) => sum + chance, 0);
  return { abilities, warnings, falseAlarm: Math.min(1, falseAlarm) };
}

/** How a metric gets worse, by what the reference says. */
export function learntDegradation({ rule, outcome }: RuledPart): Degradation | string {
  if (!outcome || outcome.cases === 0) return 'no labelled row of the reference belongs to it';
  // Chance alone gives few cases a calibration error, so the reference's says little of a smaller sample's.
  if (rule.metric === 'calibration_error')
    return 'it grows by itself as cases get fewer, and no formula for that is known here';
  return degradationOf(rule.metric, rule.class, outcome);
}

function abilityOf(plan: Plan, alarm: Alarm, cases: number, tests: number, reds: Reds | null): Ability {
  const { part, trigger, level } = alarm;
  const own = cases * part.share;
  const found = leastFound(trigger, own, power);
  const size = (value: number) => (trigger.degradation.better === 'zero' ? Math.abs(value) : value);
  return {
    check: part.check,
    level,
    rule: alarm.rule,
    plan_line: part.rule.line,
    gates: part.rule.gates,
    unchanged: size(trigger.degradation.at(0).value),
    cases: own,
    false_alarm: reds?.(alarm) ?? tried(plan, alarm, cases, tests),
    finds: found === null ? null : size(trigger.degradation.at(found).value),
    needs: leastCases((n) => falseAlarm(alarm, n) <= toleratedOf(plan, level) && isInTime(alarm, n)),
  };
}

/** Whether so many labelled cases are enough to raise the level of a model that is worth nothing. */
function isInTime({ part, trigger }: Alarm, cases: number): boolean {
  const { degradation } = trigger;
  const judged = 1 - chanceOfNone(part, cases);
  const seen = chanceAt(trigger, Math.max(1, cases * part.share), degradation.worthless ?? degradation.at(1));
  return judged * seen >= power;
}

/** Chance that a review of so many labelled cases raises the level on an unchanged model. Without evidence it is AMBER. */
function falseAlarm({ part, trigger, level }: Alarm, cases: number): number {
  const none = chanceOfNone(part, cases);
  return (level === 'AMBER' ? none : 0) + (1 - none) * chanceOf(trigger, Math.max(1, cases * part.share), 0);
}

/**
 * The same by the gate itself: few cases prove less than formulas for many would have it, and skewed numbers lean further. What the
 * formula says is finer, and stands as written where the reviews that were drawn do not speak against it.
 */
function tried(plan: Plan, alarm: Alarm, cases: number, tests: number): number {
  const { part, level, fall } = alarm;
  const { rule } = part;
  const gating = { ...rule, gates: true };
  const own = fall
    ? { ...gating, green: null, amber: null, red: null, falls: [fall] }
    : { ...gating, falls: [] };
  const confidence =
    plan.confidence === null || level === 'AMBER' ? plan.confidence : 1 - (1 - plan.confidence) / tests;
  const formula = falseAlarm(alarm, cases);
  const found = resampledChance(plan, part, own, level, cases, confidence);
  if (found === null) return formula;
  const none = chanceOfNone(part, cases);
  const chance = (level === 'AMBER' ? none : 0) + (1 - none) * found.chance;
  const error = Math.sqrt((formula * (1 - formula)) / found.reviews);
  return confidence === null && Math.abs(chance - formula) < 2 * error ? formula : chance;
}

function chanceOfNone(part: RuledPart, cases: number): number {
  const few = chanceOfTooFew(part, cases);
  return few + (1 - few) * chanceOfAbsence(part, cases * part.share);
}
