import type { Plan } from '../../plan/plan.ts';
import { metricNames } from '../../plan/vocabulary/metrics.ts';
import { formatExact, formatNumber, formatPercent } from '../../text/numbers.ts';
import type { Quality } from '../degradation.ts';
import { type Ability, power, type Reviews, tolerated, toleratedOf, type Warning } from './ability.ts';
import type { Alarm, RuledPart } from './alarms.ts';
import { chanceOfAbsence, chanceOfTooFew } from './evidence.ts';
import { chanceAt, chanceOf, leastCases, reachFor } from './trigger.ts';

/** A rule of which nothing can be said. */
export function unjudged(part: RuledPart, reason: string): Warning {
  return about(part, `Nothing can be said of this rule: ${reason}.`);
}

/** Too few cases for the rule to be judged at all, or none of a class that it needs. */
export function adviseOnEvidence(part: RuledPart, { cases, unit }: Reviews): Warning[] {
  const { rule, share, where } = part;
  const few = chanceOfTooFew(part, cases);
  if (few > tolerated) {
    const enough = leastCases((n) => chanceOfTooFew(part, n) <= tolerated);
    const have =
      share < 1 && where !== null
        ? `${formatPercent(share)} of the reference’s labelled rows meet "${where}": about ${formatNumber(round(cases * share))} of ${formatNumber(cases)} a ${unit}`
        : `There are ${formatNumber(cases)} labelled cases a ${unit}`;
    const often = few > 0.995 ? `every ${unit} is` : `${sayChance(few)} of ${unit}s are`;
    const remedy =
      enough === null
        ? 'Leave the edge case out, or find a reference that has some.'
        : `It needs ${formatNumber(enough)} cases a ${unit}: review less often, or lower min_cases if fewer are enough for you.`;
    return [
      about(
        part,
        `${have}, and the rule asks for ${formatNumber(rule.minCases)} (min_cases). So ${often} AMBER for lack of evidence. ${remedy}`,
      ),
    ];
  }
  const none = chanceOfAbsence(part, cases * share);
  if (none <= tolerated) return [];
  const enough = leastCases((n) => chanceOfAbsence(part, n * share) <= tolerated);
  const message =
    `With ${formatNumber(cases)} labelled cases a ${unit}, ${sayChance(none)} of ${unit}s hold no case of a class that ` +
    `${title(part)} needs, and are AMBER for lack of evidence.${enough === null ? '' : ` It needs ${formatNumber(enough)}.`}`;
  return [about(part, message)];
}

/** An alarm that chance raises too often, that the reference itself raises, or that a worthless model does not. */
export function adviseOnAlarm(plan: Plan, alarm: Alarm, ability: Ability, reviews: Reviews): Warning[] {
  const { part, trigger } = alarm;
  const warnings: string[] = [];
  // What has too few cases to be judged has been told so.
  if (chanceOfTooFew(part, reviews.cases) > tolerated) return [];
  const own = reviews.cases * part.share;
  const byChance = chanceOf(trigger, own, 0);
  if (isPast(alarm)) warnings.push(unchangedIsPast(alarm, own, ability));
  else if (Math.min(byChance, ability.false_alarm) > toleratedOf(plan, alarm.level)) {
    warnings.push(raisedByChance(plan, alarm, ability, reviews));
  }
  const { worthless } = trigger.degradation;
  if (worthless !== null && chanceAt(trigger, own, worthless) < power)
    warnings.push(comesLate(alarm, ability, reviews, worthless));
  return warnings.map((message) => about(part, message));
}

function unchangedIsPast(alarm: Alarm, own: number, ability: Ability): string {
  const bound = suggested(alarm, own);
  const moved = bound === null ? '' : `Move the bound to ${bound}, or `;
  return (
    `The reference itself is ${alarm.level} by "${alarm.rule}": its ${title(alarm.part)} is ${formatNumber(ability.unchanged)}, ` +
    `and so is that of every model that is no better. ${moved || 'Move the bound, or '}fix the model first.`
  );
}

function raisedByChance(plan: Plan, alarm: Alarm, ability: Ability, { cases, unit }: Reviews): string {
  const { part, trigger, level, rule } = alarm;
  const often = sayChance(ability.false_alarm);
  const own = cases * part.share;
  const count =
    part.share < 1
      ? `With ${formatNumber(cases)} labelled cases a ${unit}, about ${formatNumber(round(own))} of this kind`
      : `With ${formatNumber(cases)} labelled cases a ${unit}`;
  const unproven = plan.confidence !== null && level === 'AMBER';
  const what = unproven
    ? `${unchangedModel(part)} (${title(part)} ${formatNumber(ability.unchanged)}) is not proven GREEN, which is AMBER, in ${often} of ${unit}s ("${rule}")`
    : `${level} ("${rule}") is raised by chance in ${often} of ${unit}s, on ${unchangedModel(part)} (${title(part)} ${formatNumber(ability.unchanged)})`;
  const bound = suggested(alarm, own);
  const remedies = [
    ...(ability.needs === null ? [] : [`${formatNumber(ability.needs)} cases a ${unit}`]),
    ...(bound === null ? [] : [bound]),
  ];
  const tooSmall =
    ability.needs === null && trigger.against !== null
      ? ' More cases alone do not fix that, because the reference’s own value is not known well enough.'
      : '';
  const remedy = remedies.length > 0 ? ` It needs ${remedies.join(', or ')}.` : '';
  return `${count}, ${what}.${tooSmall}${remedy}`;
}

function comesLate(
  { part, trigger, level, rule }: Alarm,
  ability: Ability,
  { cases, unit }: Reviews,
  worthless: Quality,
): string {
  const value = `${title(part)} ${formatNumber(Math.abs(worthless.value))}`;
  const model = trigger.degradation.regression
    ? `with errors ten times as large (${value})`
    : `that answers by chance, each answer as often as now (${value})`;
  const often = sayChance(chanceAt(trigger, cases * part.share, worthless));
  const remedy =
    ability.needs === null
      ? 'Let the rule begin earlier.'
      : `It needs ${formatNumber(ability.needs)} cases a ${unit}, or a rule that begins earlier.`;
  return `${level} ("${rule}") comes late: even a model ${model} would raise it in ${often} of ${unit}s only. ${remedy}`;
}

/** A bound, or an amount, that chance would pass as seldom as is tolerated; null where a worthless model would not pass it either. */
function suggested({ trigger, part }: Alarm, own: number): string | null {
  const { degradation } = trigger;
  if (!(own >= 1) || trigger.proof !== 0) return null;
  const now = degradation.at(0).value;
  const end = Math.abs((degradation.worthless ?? degradation.at(1)).value);
  const higher = degradation.better === 'higher';
  const reach = reachFor(trigger, own, tolerated);
  const exact = higher ? now - reach : Math.abs(now) + reach;
  if (!(reach > 0) || (higher ? exact <= end : exact >= end)) return null;
  const step = 10 ** Math.floor(Math.log10(reach / 5));
  if (trigger.against !== null) {
    const amount = Math.ceil(reach / step) * step;
    return `an amount of ${formatExact(Number(amount.toPrecision(6)))} or more`;
  }
  const bound = (higher ? Math.floor(exact / step) : Math.ceil(exact / step)) * step;
  const unit =
    part.rule.red?.text.endsWith('%') || part.rule.green?.text.endsWith('%') ? formatPercent : formatExact;
  return `a bound of ${unit(Number(bound.toPrecision(6)))} or ${higher ? 'less' : 'more'}`;
}

/** Whether an unchanged model's true value is past the cut. */
function isPast({ trigger: { degradation, cut, inclusive } }: Alarm): boolean {
  const value = degradation.better === 'zero' ? Math.abs(degradation.at(0).value) : degradation.at(0).value;
  if (value === cut) return inclusive;
  return degradation.better === 'higher' ? value < cut : value > cut;
}

function unchangedModel({ outcome }: RuledPart): string {
  return outcome === null ? 'a model that is just GREEN' : 'a model as good as the reference';
}

function title({ rule: { metric, class: one } }: RuledPart): string {
  const name = metricNames[metric].title;
  return one === null ? name : `${name} of class "${one}"`;
}

/** A chance in per cent, not more exact than it is. */
export function sayChance(chance: number): string {
  if (chance < 0.001) return '< 0.1 %';
  if (chance < 1 && chance > 0.999) return '> 99.9 %';
  return formatPercent(Number(chance.toPrecision(2)));
}

function round(cases: number): number {
  return cases < 10 ? Number(cases.toPrecision(2)) : Math.round(cases);
}

function about({ check, rule }: RuledPart, message: string): Warning {
  return { check, plan_line: rule.line, message };
}
