import { casesNeeded } from '../measure/cases-needed.ts';
import { type Compared, compared, unpaired } from '../measure/compare.ts';
import type { Comparison, Measured } from '../measure/measurements.ts';
import { normalQuantile } from '../measure/normal.ts';
import {
  type Finding,
  isStatistic,
  proofBounds,
  type Statistic,
  standardErrorOf,
} from '../measure/statistic.ts';
import type { Bound, Fall, Level } from '../plan/plan.ts';
import { inPoints, noFall } from './fall.ts';
import { say } from './numbers.ts';
import { meets } from './rule.ts';
import { isEstimate, metricOf, type RuledMetric } from './ruled.ts';

export interface Judgement {
  level: Level;
  /** Sentences that follow the value. */
  reasons: string[];
  casesNeeded: number | null;
}

/** One thing to prove of a metric: a value with bounds at any confidence, and which values are RED or GREEN. */
interface Criterion {
  metric: RuledMetric;
  /** Begins a sentence about it. */
  subject: string;
  seen: Statistic;
  red: Bound | null;
  /** What must hold to be GREEN: a bound to meet, and bounds not to meet. */
  green: Bound | null;
  neither: Bound[];
  /** How the cases that would settle it are to be understood. */
  where: '' | ' in each set';
}

/** What must be shown of a metric, and why some of it cannot be. */
interface Proof {
  criteria: Criterion[];
  impossible: string[];
}

const power = 0.8;

/**
 * The levels of metric rules by proof. RED needs the whole one-sided bound past the red rule, at a confidence adjusted
 * over all gating criteria by Holm's step-down (1979); GREEN needs the bound to clear the rule (every criterion must, so
 * no adjustment is due: Berger 1982); anything else is AMBER. What cannot be measured is not proven.
 */
export function prove(metrics: RuledMetric[], confidence: number): Map<RuledMetric, Judgement> {
  const proofs = new Map(metrics.map((metric) => [metric, proofOf(metric)]));
  const tested = [...proofs.values()]
    .flatMap(({ criteria }) => criteria)
    .filter(({ metric: { rule, comparison }, red }) => {
      return rule.gates && red !== null && comparison.candidate.cases >= rule.minCases;
    });
  const red = holm(tested, 1 - confidence);
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
    const reasons = past.map(
      ({ subject }) => `${subject} is past the red rule, and chance does not explain it.`,
    );
    return { level: 'RED', reasons, casesNeeded: null };
  }
  if (impossible.length > 0) return { level: 'AMBER', reasons: impossible, casesNeeded: null };
  const open = criteria.filter((criterion) => !clears(criterion, levels.green));
  if (open.length === 0) return { level: 'GREEN', reasons: [], casesNeeded: null };
  const between = open.filter((criterion) => isBetween(criterion, levels.green));
  if (between.length > 0) {
    const reasons = between.map(
      ({ subject }) => `${subject} is neither GREEN nor RED, and chance does not explain it.`,
    );
    return { level: 'AMBER', reasons, casesNeeded: null };
  }
  const needs = open.map((criterion) => casesToSettle(criterion, levels));
  const most = needs.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)));
  const where = open.some((criterion) => criterion.where !== '') ? ' in each set' : '';
  const advice =
    most === null ? 'It lies on the boundary.' : `About ${say(most)} cases${where} would settle it.`;
  return {
    level: 'AMBER',
    reasons: [`Not proven at ${say(100 * levels.green)} % confidence, neither GREEN nor RED. ${advice}`],
    casesNeeded: most,
  };
}

function proofOf(metric: RuledMetric): Proof {
  const { rule, comparison, outcomes, against = 'reference' } = metric;
  const proof: Proof = { criteria: [], impossible: [] };
  const falls = rule.falls.filter(({ from }) => from === against);
  const found = against === 'reference' ? compared(rule.metric, rule.class, outcomes) : recorded(comparison);
  if (!isStatistic(found.after) || !isEstimate(comparison.candidate)) return proof;
  if (rule.green || rule.amber || rule.red) {
    proof.criteria.push({
      metric,
      subject: 'It',
      seen: asRuled(found.after, metric),
      red: rule.red,
      green: rule.green,
      neither: [rule.amber, rule.red].filter((bound) => bound !== null),
      where: '',
    });
  }
  for (const fall of falls) {
    if (!isEstimate(comparison.reference)) proof.impossible.push(noFall(fall, comparison.reference));
    else if (!isEstimate(comparison.difference)) proof.impossible.push(noFall(fall, comparison.difference));
    else proof.criteria.push(fallOf(metric, fall, found, comparison.reference.value));
  }
  return proof;
}

function fallOf(metric: RuledMetric, fall: Fall, found: Compared, from: number): Criterion {
  const past = (amount: Fall['red']): Bound | null => {
    if (!amount) return null;
    const points = inPoints(amount, from);
    return metricOf(metric.rule).better === 'higher'
      ? { operator: '<=', value: -points, text: amount.text }
      : { operator: '>=', value: points, text: amount.text };
  };
  const seen = worsened(metric, found);
  return {
    metric,
    subject: `Its worsening by ${say(Math.abs(seen.value))} from the ${fall.from}`,
    seen,
    red: past(fall.red),
    green: null,
    neither: [past(fall.amber), past(fall.red)].filter((bound) => bound !== null),
    where: found.paired ? '' : ' in each set',
  };
}

/** The difference; of a metric that is best at zero, that of the sizes, as if unpaired. */
function worsened(metric: RuledMetric, { before, after, difference }: Compared): Statistic {
  if (metricOf(metric.rule).better !== 'zero') return difference as Statistic;
  return unpaired(asRuled(after as Statistic, metric), asRuled(before as Statistic, metric));
}

/** A comparison with an earlier review, of which nothing but values and standard errors is left. */
function recorded({ reference, candidate, difference }: Comparison): Compared {
  const asStatistic = (found: Measured): Finding => {
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
  if (metricOf(rule).better !== 'zero') return seen;
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
function holm(criteria: Criterion[], alpha: number): Set<Criterion> {
  const proven = new Set<Criterion>();
  for (;;) {
    const open = criteria.filter((criterion) => !proven.has(criterion));
    const found = open.filter((criterion) => isPast(criterion, criterion.red!, 1 - alpha / open.length));
    if (found.length === 0) return proven;
    for (const criterion of found) proven.add(criterion);
  }
}

function clears({ seen, green, neither }: Criterion, confidence: number): boolean {
  const range = proofBounds(seen, normalQuantile(confidence));
  return (green === null || isWithin(range, green)) && neither.every((bound) => isOutside(range, bound));
}

/** Whether it is AMBER beyond chance: neither GREEN nor RED anywhere in its range. */
function isBetween({ seen, red, green, neither }: Criterion, confidence: number): boolean {
  const range = proofBounds(seen, normalQuantile(confidence));
  if (red && !isOutside(range, red)) return false;
  return green ? isOutside(range, green) : neither.some((bound) => bound !== red && isWithin(range, bound));
}

function isPast({ seen }: Criterion, bound: Bound, confidence: number): boolean {
  return isWithin(proofBounds(seen, normalQuantile(confidence)), bound);
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
  { metric, seen, red, green, neither }: Criterion,
  levels: { green: number; red: number },
): number | null {
  const limits = [green, ...neither].filter((bound) => bound !== null);
  const margin = Math.min(...limits.map((bound) => Math.abs(seen.value - bound.value)));
  const standardError = standardErrorOf(seen);
  if (!(margin > 0) || !(standardError > 0)) return null;
  const cases = casesNeeded({
    cases: metric.comparison.candidate.cases,
    standardError,
    margin,
    confidence: red && meets(seen.value, red) ? levels.red : levels.green,
    power,
  });
  return Number.isFinite(cases) && cases < 1e12 ? Math.ceil(cases) : null;
}
