import { flipChance } from '../measure/flip.ts';
import type { Comparison, Estimate, Measured } from '../measure/measurements.ts';
import type { Fall, Level, MetricRule, Plan } from '../plan/plan.ts';
import { describeRule } from '../plan/words.ts';
import { inPoints, judgeFall } from './fall.ts';
import { say, sayCount } from './numbers.ts';
import { type Judgement, prove } from './proof.ts';
import { finding, levelOf, worst } from './rule.ts';
import { isEstimate, keyOf, metricOf, nameOf, type RuledMetric, ruledValue } from './ruled.ts';
import type { Finding } from './verdict.ts';

/**
 * Judges metric rules: as written, or, where the plan asks for `confidence`, by what is proven, adjusted over all
 * gating rules together.
 */
export function judgeMetrics(plan: Plan, metrics: RuledMetric[]): Finding[] {
  const proven = plan.confidence === null ? null : prove(metrics, plan.confidence);
  return metrics.map((metric) => judgeMetric(metric, proven?.get(metric) ?? null));
}

/** A metric that is shown without a rule. */
export function noteMetric(comparison: Comparison): Finding {
  const { candidate, reference } = comparison;
  const name = nameOf(comparison);
  const check = `metric/${keyOf(comparison)}`;
  if (!isEstimate(candidate)) {
    const message = `${name} could not be measured: ${candidate.noEvidence}.`;
    return finding(check, 'NOTE', message, { cases: candidate.cases });
  }
  return finding(
    check,
    'NOTE',
    [`${name} is ${describe(candidate)}${against(known(reference))}.`, ...remarks(comparison)].join(' '),
    shown(candidate, reference),
  );
}

/**
 * What a finding's message says besides its value, interval, cases, reference and rule, for pages that show those in
 * columns of their own; the whole message where it is worded otherwise, "" where there is nothing else to say.
 */
export function saidBesides({ message, value, interval, reference, cases, rule }: Finding): string {
  if (value === null || interval === null || cases === null) return message;
  const measured = describe({ value, interval, cases });
  const earlier = ['', against(reference, 'reference'), against(reference, 'last review')];
  const end = earlier.map((words) => `${measured}${words}.`).find((words) => message.includes(words));
  if (end === undefined) return message;
  const rest = message.slice(message.indexOf(end) + end.length);
  return rest.replace(`The plan says ${rule.split('; ')[0]}.`, '').trim();
}

function judgeMetric(metric: RuledMetric, proven: Judgement | null): Finding {
  const { rule, comparison, check } = metric;
  const { candidate, reference } = comparison;
  const about = {
    rule: describeMetricRule(rule),
    plan_line: rule.line,
    ...(metric.where === undefined ? {} : { where: metric.where }),
  };
  const name = nameOf(comparison);
  const gate = (level: Level) => (rule.gates ? level : 'NOTE');
  if (!isEstimate(candidate)) {
    const message = `No evidence for ${name}: ${candidate.noEvidence}.`;
    return finding(check, gate('AMBER'), message, { cases: candidate.cases, ...about });
  }
  const seen = { ...shown(candidate, reference), ...about };
  if (candidate.cases < rule.minCases) {
    const message = `No evidence for ${name}: ${sayCount(candidate.cases, 'case')}, and the rule asks for ${say(rule.minCases)}.`;
    return finding(check, gate('AMBER'), message, { ...seen, cases_needed: rule.minCases });
  }
  const judgement = proven ?? asWritten(candidate, metric);
  const message = [
    `${name} is ${describe(candidate)}${against(known(reference), metric.against)}.`,
    ...remarks(comparison),
    ...judgement.reasons,
  ].join(' ');
  return finding(check, gate(judgement.level), message, {
    ...seen,
    ...(proven === null && isRuled(metric) ? { flip: flip(candidate, metric) } : {}),
    ...(judgement.casesNeeded === null ? {} : { cases_needed: judgement.casesNeeded }),
  });
}

function asWritten(candidate: Estimate, { comparison, rule, against = 'reference' }: RuledMetric): Judgement {
  const hasRule = rule.green || rule.amber || rule.red;
  const level = hasRule ? levelOf(ruledValue(candidate.value, rule), rule) : 'GREEN';
  const falls = rule.falls
    .filter(({ from }) => from === against)
    .map((fall) => judgeFall(candidate, comparison.reference, fall, metricOf(rule).better));
  return {
    level: worst([level, ...falls.map((fall) => fall.level)]),
    reasons: [
      ...(level === 'GREEN' ? [] : [`The plan says ${describeRule(rule)}.`]),
      ...falls.flatMap(({ reason }) => reason ?? []),
    ],
    casesNeeded: null,
  };
}

/** Whether its level depends on its value. */
function isRuled({ rule, against = 'reference' }: RuledMetric): boolean {
  return Boolean(rule.green || rule.amber || rule.red) || rule.falls.some(({ from }) => from === against);
}

/** The chance of another level on another sample, the earlier side of falls being what it is. */
function flip(candidate: Estimate, metric: RuledMetric): number {
  const { rule, comparison, against = 'reference' } = metric;
  const earlier = comparison.reference;
  const { better } = metricOf(rule);
  const bounds = [rule.green, rule.amber, rule.red].flatMap((bound) => bound?.value ?? []);
  const falls = rule.falls.flatMap(({ from, amber, red }) => {
    if (from !== against || !isEstimate(earlier)) return [];
    const amounts = [amber, red].filter((amount) => amount !== null);
    return amounts.map((amount) => {
      const points = inPoints(amount, earlier.value);
      if (better === 'zero') return Math.abs(earlier.value) + points;
      return better === 'higher' ? earlier.value - points : earlier.value + points;
    });
  });
  const cuts = [...bounds, ...falls];
  return flipChance(
    candidate,
    better === 'zero' ? [...cuts, ...cuts.map((cut) => -cut)] : cuts,
    (value) => asWritten({ ...candidate, value }, metric).level,
  );
}

function describeMetricRule(rule: MetricRule): string {
  const falls = rule.falls.map(({ from, amber, red }) => {
    const amounts = [amber && `amber from ${amber.text}`, red && `red from ${red.text}`].filter(Boolean);
    return `fall from ${from}: ${amounts.join(', ')}`;
  });
  return [describeRule(rule), ...falls].filter(Boolean).join('; ');
}

function describe({ value, interval, cases }: Pick<Estimate, 'value' | 'interval' | 'cases'>): string {
  return `${say(value)} (95 % interval ${say(interval[0])} to ${say(interval[1])}, ${sayCount(cases, 'case')})`;
}

function against(earlier: number | null, from: Fall['from'] = 'reference'): string {
  return earlier === null ? '' : `, in the ${from} ${say(earlier)}`;
}

function known(measured: Measured): number | null {
  return isEstimate(measured) ? measured.value : null;
}

/** What a reader must know beside a value: what was left out of it, and which cases changed. */
function remarks({ candidate, changed }: Comparison): string[] {
  const note = isEstimate(candidate) && candidate.note !== undefined ? [`${candidate.note}.`] : [];
  if (!changed) return note;
  const { onlyReference, onlyCandidate, p } = changed;
  const counts = `${say(onlyReference)} turned wrong and ${say(onlyCandidate)} right`;
  return [...note, `Of the same cases, ${counts} (McNemar p ${say(p)}).`];
}

function shown(candidate: Estimate, reference: Measured): Partial<Finding> {
  return {
    value: candidate.value,
    interval: candidate.interval,
    reference: known(reference),
    cases: candidate.cases,
  };
}
