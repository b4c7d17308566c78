import { flipChance } from '../../measure/flip.ts';
import { type Comparison, type Estimate, isEstimate, type Measured } from '../../measure/measurements.ts';
import type { NoEvidence } from '../../measure/no-evidence.ts';
import type { Level, MetricRule, Plan } from '../../plan/plan.ts';
import { metricNames } from '../../plan/vocabulary/metrics.ts';
import { worst } from '../../plan/vocabulary/severity.ts';
import { type Finding, finding, type Reason } from '../finding.ts';
import { boundAgainst, levelOf } from '../rule.ts';
import { inPoints, judgeFall } from './fall.ts';
import { type Judgement, prove } from './proof.ts';
import { type RuledMetric, ruledValue } from './ruled.ts';

/**
 * Judges metric rules: as written, or, where the plan asks for `confidence`, by what is proven, adjusted over all
 * gating rules together.
 */
export function judgeMetrics(plan: Plan, metrics: RuledMetric[]): Finding[] {
  const proven = plan.confidence === null ? null : prove(metrics, plan.confidence, plan.proof);
  return metrics.map((metric) => judgeMetric(metric, proven?.get(metric) ?? null));
}

/** A metric that is shown without a rule. */
export function noteMetric(comparison: Comparison): Finding {
  const { candidate, metric, class: one } = comparison;
  const reasons = isEstimate(candidate) ? remarks(comparison) : [noEvidence(candidate)];
  return finding({ kind: 'metric', metric, class: one }, 'NOTE', { ...measured(comparison), reasons });
}

function judgeMetric(metric: RuledMetric, proven: Judgement | null): Finding {
  const { rule, comparison, check } = metric;
  const { candidate } = comparison;
  const about = {
    ...measured(comparison),
    bounds: boundsWithFalls(rule),
    plan_line: rule.line,
    ...(metric.where === undefined ? {} : { where: metric.where }),
  };
  const gate = (level: Level) => (rule.gates ? level : 'NOTE');
  if (!isEstimate(candidate)) {
    return finding(check, gate('AMBER'), { ...about, reasons: [noEvidence(candidate)] });
  }
  if (candidate.cases < rule.minCases) {
    const reasons: Reason[] = [{ reason: 'tooFewCases', needed: rule.minCases }];
    return finding(check, gate('AMBER'), { ...about, reasons, cases_needed: rule.minCases });
  }
  const judgement = proven ?? asWritten(candidate, metric);
  return finding(check, gate(judgement.level), {
    ...about,
    reasons: [...remarks(comparison), ...judgement.reasons],
    ...(proven === null && isRuled(metric) ? { flip: flip(candidate, metric) } : {}),
    ...(judgement.casesNeeded === null ? {} : { cases_needed: judgement.casesNeeded }),
  });
}

function asWritten(candidate: Estimate, { comparison, rule, against = 'reference' }: RuledMetric): Judgement {
  const value = ruledValue(candidate.value, rule);
  const hasRule = rule.green || rule.amber || rule.red;
  const falls = rule.falls
    .filter(({ from }) => from === against)
    .map((fall) => judgeFall(candidate, comparison.reference, fall, metricNames[rule.metric].better));
  return {
    level: worst([hasRule ? levelOf(value, rule) : 'GREEN', ...falls.map((fall) => fall.level)]),
    reasons: [...(hasRule ? boundAgainst(value, rule) : []), ...falls.flatMap(({ reasons }) => reasons)],
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
  const { better } = metricNames[rule.metric];
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

function boundsWithFalls({ green, amber, red, falls }: MetricRule): Finding['bounds'] {
  return { green, amber, red, falls: falls.map(({ from, amber, red }) => ({ from, amber, red })) };
}

function noEvidence(none: NoEvidence): Reason {
  return { reason: 'noEvidence', why: none.noEvidence, class: none.class ?? null };
}

/** What a reader must know beside a value: what was left out of it, and which cases changed. */
function remarks({ candidate, changed }: Comparison): Reason[] {
  const { note, powered } = candidate as Partial<Estimate>;
  return [
    ...(powered === undefined ? [] : [{ reason: 'predictionPowered' as const, rows: powered }]),
    ...(note === undefined ? [] : [{ reason: 'leftOut' as const, what: note }]),
    ...(changed === undefined
      ? []
      : [
          {
            reason: 'changedCases' as const,
            wrong: changed.onlyReference,
            right: changed.onlyCandidate,
            p: changed.p,
          },
        ]),
  ];
}

/** The figures of a comparison; of what could not be measured, its cases alone. */
function measured({ metric, candidate, reference }: Comparison): Partial<Finding> {
  const { unit } = metricNames[metric];
  if (!isEstimate(candidate)) return { unit, cases: candidate.cases };
  const { value, interval, cases } = candidate;
  return { value, unit, interval, reference: known(reference), cases };
}

function known(measured: Measured): number | null {
  return isEstimate(measured) ? measured.value : null;
}
