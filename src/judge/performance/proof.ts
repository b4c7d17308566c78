import { casesNeeded } from '../../measure/cases-needed.ts';
import { type Compared, compared, unpaired } from '../../measure/compare.ts';
import { correlations } from '../../measure/correlations.ts';
import { type Comparison, isEstimate, type Measured } from '../../measure/measurements.ts';
import {
  isStatistic,
  type StatisticOrNone as MaybeStatistic,
  proofBounds,
  type Statistic,
  standardErrorOf,
} from '../../measure/statistic.ts';
import { metricNames } from '../../plan/metrics.ts';
import type { Bound, Fall, Level } from '../../plan/plan.ts';
import { significantTogether } from '../../statistics/max-t.ts';
import { normalQuantile } from '../../statistics/normal.ts';
import type { Reason } from '../finding.ts';
import { meets } from '../rule.ts';
import { inPoints, noFall } from './fall.ts';
import type { RuledMetric } from './ruled.ts';

export interface Judgement {
  level: Level;
  reasons: Reason[];
  casesNeeded: number | null;
}

/** One thing to prove of a metric: a value with bounds at any confidence, and which values are RED or GREEN. */
interface Criterion {
  metric: RuledMetric;
  /** null: the value itself; else how far it has worsened, and from what. */
  claim: { by: number; from: Fall['from'] } | null;
  seen: Statistic;
  red: Bound | null;
  /** What RED must prove beyond chance, `red` being met by what is seen: mostly the same. */
  proves: Bound | null;
  /** What must hold to be GREEN: a bound to meet, and bounds not to meet. */
  green: Bound | null;
  neither: Bound[];
  /** Whether the cases that would settle it are needed in each of two sets. */
  each: boolean;
}

/** What must be shown of a metric, and why some of it cannot be. */
interface Proof {
  criteria: Criterion[];
  impossible: Reason[];
}

const power = 0.8;

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
    bounds(z) {
      const [lower, upper] = proofBounds(seen, z);
      const least = lower <= 0 && upper >= 0 ? 0 : Math.min(Math.abs(lower), Math.abs(upper));
      return [least, Math.max(Math.abs(lower), Math.abs(upper))];
    },
  };
}

/** The criteria whose RED is proven, all of them together at error rate `alpha`. */
function provenTogether(criteria: Criterion[], alpha: number): Set<Criterion> {
  // What one test alone would not prove, none proves among others.
  const single = normalQuantile(1 - alpha);
  if (!criteria.some((one) => isReached(one) && isProven(one, single))) return new Set();
  const found = significantTogether(criteria.map(scoreOf), relations(criteria), alpha);
  return new Set(criteria.filter((one, i) => found[i] && isReached(one)));
}

function isProven({ seen, proves }: Criterion, z: number): boolean {
  return isWithin(proofBounds(seen, z), proves!);
}

/** The most standard errors at which it is proven; below 0 where what is seen speaks against it. */
function scoreOf(criterion: Criterion): number {
  const { seen, proves } = criterion;
  if (!isProven(criterion, 0)) {
    const away = -Math.abs(seen.value - proves!.value) / standardErrorOf(seen);
    return Number.isFinite(away) ? Math.max(-10, away) : 0;
  }
  let [low, high] = [0, 10];
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2;
    if (isProven(criterion, middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Whether what is seen is RED as written. */
function isReached({ seen, red }: Criterion): boolean {
  return red !== null && meets(seen.value, red);
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
  const known = ({ metric: { rule, against = 'reference' } }: Criterion) =>
    against === 'reference' && metricNames[rule.metric].better !== 'zero';
  const towards = ({ proves }: Criterion) => (proves!.operator.startsWith('<') ? -1 : 1);
  return criteria.map((one, i) =>
    criteria.map((other, j) => {
      if (i === j) return 1;
      return known(one) && known(other) ? found[i]![j]! * towards(one) * towards(other) : 0;
    }),
  );
}

function clears({ seen, green, neither }: Criterion, confidence: number): boolean {
  const range = proofBounds(seen, normalQuantile(confidence));
  return (green === null || isWithin(range, green)) && neither.every((bound) => isOutside(range, bound));
}

/** Whether it is AMBER beyond chance: neither GREEN nor RED anywhere in its range, or a proven fall that reaches but the amber margin. */
function isBetween(criterion: Criterion, confidence: number): boolean {
  const { claim, seen, red, proves, green, neither } = criterion;
  const range = proofBounds(seen, normalQuantile(confidence));
  const ambers = neither.filter((bound) => bound !== red);
  if (claim !== null && proves !== null && proves.text === '') {
    return (
      !isReached(criterion) && isWithin(range, proves) && ambers.some((bound) => meets(seen.value, bound))
    );
  }
  if (red && !isOutside(range, red)) return false;
  return green ? isOutside(range, green) : ambers.some((bound) => isWithin(range, bound));
}

/** Bounds run one way, so that a whole range meets one when its nearer end does. */
function isWithin([lower, upper]: [number, number], bound: Bound): boolean {
  return meets(bound.operator.startsWith('>') ? lower : upper, bound);
}

function isOutside([lower, upper]: [number, number], bound: Bound): boolean {
  return !meets(lower, bound) && !meets(upper, bound);
}

/** Cases at which the nearest boundary would be cleared, were the value as seen; null on the boundary itself. */
function casesToSettle(
  { metric, seen, red, proves, green, neither }: Criterion,
  levels: { green: number; red: number },
): number | null {
  const reached = red !== null && meets(seen.value, red);
  const limits = reached ? [proves!] : [green, ...neither].filter((bound) => bound !== null);
  const margin = Math.min(...limits.map((bound) => Math.abs(seen.value - bound.value)));
  const standardError = standardErrorOf(seen);
  if (!(margin > 0) || !(standardError > 0)) return null;
  const cases = casesNeeded({
    cases: metric.comparison.candidate.cases,
    standardError,
    margin,
    confidence: reached ? levels.red : levels.green,
    power,
  });
  return Number.isFinite(cases) && cases < 1e12 ? Math.ceil(cases) : null;
}
