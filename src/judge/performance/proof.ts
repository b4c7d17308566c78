import { type Compared, compared, unpaired } from '../../measure/compare.ts';
import { correlations } from '../../measure/correlations.ts';
import { type Comparison, isEstimate, type Measured } from '../../measure/measurements.ts';
import { poweredMetrics } from '../../measure/scores/prediction-powered.ts';
import {
  isStatistic,
  type StatisticOrNone as MaybeStatistic,
  proofBounds,
  type Statistic,
  safeBounds,
} from '../../measure/statistic.ts';
import type { Bound, Fall, Level } from '../../plan/plan.ts';
import { metricNames } from '../../plan/vocabulary/metrics.ts';
import { normalQuantile } from '../../statistics/distributions/normal.ts';
import { significantTogether } from '../../statistics/max-t.ts';
import type { Reason } from '../finding.ts';
import {
  type Criterion,
  casesToSettle,
  clears,
  isBetween,
  isProven,
  isReached,
  scoreOf,
} from './criterion.ts';
import { inPoints, noFall } from './fall.ts';
import type { RuledMetric } from './ruled.ts';

export interface Judgement {
  level: Level;
  reasons: Reason[];
  casesNeeded: number | null;
}

/** What must be shown of a metric, and why some of it cannot be. */
interface Proof {
  criteria: Criterion[];
  impossible: Reason[];
}

/**
 * The levels of metric rules by proof. RED needs the whole one-sided bound past the red rule; of a fall, that the fall seen reaches the
 * red margin and the whole bound is a fall, or with `margin` that it is past the margin. All gating criteria are tested together by
 * step-down max-T, with the correlations of their influences (Romano & Wolf 2005). GREEN needs the bound to clear the rule (every criterion must, so no adjustment is
 * due: Berger 1982); anything else is AMBER. What cannot be measured is not proven.
 */
export function prove(
  metrics: RuledMetric[],
  confidence: number,
  how: 'fall' | 'margin' = 'fall',
): Map<RuledMetric, Judgement> {
  const proofs = new Map(metrics.map((metric) => [metric, proofOf(metric, how)]));
  const tested = [...proofs.values()]
    .flatMap(({ criteria }) => criteria)
    .filter(({ metric: { rule, comparison }, red }) => {
      return rule.gates && red !== null && comparison.candidate.cases >= rule.minCases;
    });
  const red = provenTogether(tested, 1 - confidence);
  const levels = { green: confidence, red: 1 - (1 - confidence) / Math.max(1, tested.length) };
  return new Map(metrics.map((metric) => [metric, combine(proofs.get(metric)!, red, levels)]));
}

/** `levels`: one-sided confidence that GREEN needs, and that the hardest RED needs. */
function combine(
  { criteria, impossible }: Proof,
  red: Set<Criterion>,
  levels: { green: number; red: number },
): Judgement {
  const past = criteria.filter((criterion) => red.has(criterion));
  if (past.length > 0) {
    const reasons = past.map(({ claim }): Reason => ({ reason: 'provenRed', claim }));
    return { level: 'RED', reasons, casesNeeded: null };
  }
  if (impossible.length > 0) return { level: 'AMBER', reasons: impossible, casesNeeded: null };
  const open = criteria.filter((criterion) => !clears(criterion, levels.green));
  if (open.length === 0) return { level: 'GREEN', reasons: [], casesNeeded: null };
  const between = open.filter((criterion) => isBetween(criterion, levels.green));
  if (between.length > 0) {
    const reasons = between.map(({ claim }): Reason => ({ reason: 'provenBetween', claim }));
    return { level: 'AMBER', reasons, casesNeeded: null };
  }
  const needs = open
    .map((criterion) => casesToSettle(criterion, levels))
    .reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)));
  const each = open.some((criterion) => criterion.each);
  return {
    level: 'AMBER',
    reasons: [{ reason: 'notProven', confidence: levels.green, needs, each }],
    casesNeeded: needs,
  };
}

function proofOf(metric: RuledMetric, how: 'fall' | 'margin'): Proof {
  const { rule, comparison, outcomes, against = 'reference' } = metric;
  const proof: Proof = { criteria: [], impossible: [] };
  const falls = rule.falls.filter(({ from }) => from === against);
  const found = against === 'reference' ? compared(rule.metric, rule.class, outcomes) : recorded(comparison);
  if (!isStatistic(found.after) || !isEstimate(comparison.candidate)) return proof;
  if (rule.green || rule.amber || rule.red) {
    proof.criteria.push({
      metric,
      claim: null,
      seen: asRuled(found.after, metric),
      red: rule.red,
      proves: rule.red,
      green: rule.green,
      neither: [rule.amber, rule.red].filter((bound) => bound !== null),
      each: false,
    });
  }
  for (const fall of falls) {
    if (!isEstimate(comparison.reference)) proof.impossible.push(noFall(fall.from, comparison.reference));
    else if (!isEstimate(comparison.difference))
      proof.impossible.push(noFall(fall.from, comparison.difference));
    else proof.criteria.push(fallOf(metric, fall, found, comparison.reference.value, how));
  }
  return proof;
}

function fallOf(
  metric: RuledMetric,
  fall: Fall,
  found: Compared,
  from: number,
  how: 'fall' | 'margin',
): Criterion {
  const { better } = metricNames[metric.rule.metric];
  const past = (amount: Fall['red']): Bound | null => {
    if (!amount) return null;
    const points = inPoints(amount, from);
    return better === 'higher'
      ? { operator: '<=', value: -points, text: amount.text }
      : { operator: '>=', value: points, text: amount.text };
  };
  const seen = worsened(metric, found);
  const [amber, red] = [past(fall.amber), past(fall.red)];
  return {
    metric,
    claim: { by: Math.abs(seen.value), from: fall.from },
    seen,
    red,
    proves: how === 'margin' ? red : { operator: better === 'higher' ? '<' : '>', value: 0, text: '' },
    green: null,
    neither: [amber, red].filter((bound) => bound !== null),
    each: !found.paired,
  };
}

/** The difference; of a metric that is best at zero, that of the sizes, as if unpaired. */
function worsened(metric: RuledMetric, { before, after, difference }: Compared): Statistic {
  if (metricNames[metric.rule.metric].better !== 'zero') return difference as Statistic;
  return unpaired(asRuled(after as Statistic, metric), asRuled(before as Statistic, metric));
}

/** A comparison with an earlier review, of which nothing but values and standard errors is left. */
function recorded({ reference, candidate, difference }: Comparison): Compared {
  const asStatistic = (found: Measured): MaybeStatistic => {
    if (!isEstimate(found)) return found;
    const { value, standardError } = found;
    return { ...found, bounds: (z) => [value - z * standardError, value + z * standardError] };
  };
  return {
    before: asStatistic(reference),
    after: asStatistic(candidate),
    difference: asStatistic(difference),
    paired: false,
  };
}

/** What the rule is read against: of a metric that is best at zero, its size. */
function asRuled(seen: Statistic, { rule }: RuledMetric): Statistic {
  if (metricNames[rule.metric].better !== 'zero') return seen;
  return {
    value: Math.abs(seen.value),
    standardError: seen.standardError,
    cases: seen.cases,
    bounds: (z) => sizes(proofBounds(seen, z)),
    safe: (z) => sizes(safeBounds(seen, z)),
  };
}

function sizes([lower, upper]: [number, number]): [number, number] {
  const least = lower <= 0 && upper >= 0 ? 0 : Math.min(Math.abs(lower), Math.abs(upper));
  return [least, Math.max(Math.abs(lower), Math.abs(upper))];
}

/** The criteria whose RED is proven, all of them together at error rate `alpha`. */
function provenTogether(criteria: Criterion[], alpha: number): Set<Criterion> {
  // What one test alone would not prove, none proves among others.
  const single = normalQuantile(1 - alpha);
  if (!criteria.some((one) => isReached(one) && isProven(one, single))) return new Set();
  const found = significantTogether(criteria.map(scoreOf), relations(criteria), alpha);
  return new Set(criteria.filter((one, i) => found[i] && isReached(one)));
}

/** How the criteria go together, towards RED. */
function relations(criteria: Criterion[]): number[][] {
  const found = correlations(
    criteria.map(({ metric: { rule, outcomes }, claim }) => ({
      metric: rule.metric,
      class: rule.class,
      outcomes,
      fall: claim !== null,
    })),
  );
  const known = ({ metric: { rule, outcomes, against = 'reference' } }: Criterion) =>
    against === 'reference' &&
    metricNames[rule.metric].better !== 'zero' &&
    !(outcomes.candidate.decided && poweredMetrics.includes(rule.metric));
  const towards = ({ proves }: Criterion) => (proves!.operator.startsWith('<') ? -1 : 1);
  return criteria.map((one, i) =>
    criteria.map((other, j) => {
      if (i === j) return 1;
      return known(one) && known(other) ? found[i]![j]! * towards(one) * towards(other) : 0;
    }),
  );
}
