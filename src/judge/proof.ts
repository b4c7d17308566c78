import { casesNeeded } from '../measure/cases-needed.ts';
import type { Estimate } from '../measure/measurements.ts';
import { bounds } from '../measure/metrics.ts';
import { normalQuantile } from '../measure/normal.ts';
import type { Bound, Level } from '../plan/plan.ts';
import { inPoints, isEstimate, metricOf, type RuledMetric, ruledValue } from './metrics.ts';
import { say } from './numbers.ts';
import { meets } from './rule.ts';

export interface Judgement {
  level: Level;
  /** Sentences that follow the value. */
  reasons: string[];
  casesNeeded: number | null;
}

/** One thing to prove of a metric: where its values lie at a one-sided confidence, and which of them are RED or GREEN. */
interface Criterion {
  metric: RuledMetric;
  range(confidence: number): [number, number];
  value: number;
  standardError: number;
  red: Bound | null;
  /** What must hold to be GREEN: bounds to meet, and bounds not to meet. */
  green: Bound | null;
  neither: Bound[];
}

const power = 0.8;

/**
 * The levels of metric rules by proof. RED needs the whole one-sided bound past the red rule, at a confidence adjusted
 * over all gating criteria by Holm's step-down (1979); GREEN needs the bound to clear the rule (every criterion must, so
 * no adjustment is due: Berger 1982); anything else is AMBER, "not proven".
 */
export function prove(metrics: RuledMetric[], confidence: number): Map<RuledMetric, Judgement> {
  const criteria = metrics.flatMap(criteriaOf);
  const red = holm(
    criteria.filter(({ metric, red }) => metric.rule.gates && red !== null),
    1 - confidence,
  );
  return new Map(
    metrics.map((metric) => {
      const own = criteria.filter((criterion) => criterion.metric === metric);
      return [metric, combine(own, red, confidence)] as const;
    }),
  );
}

function combine(own: Criterion[], red: Set<Criterion>, confidence: number): Judgement {
  if (own.some((criterion) => red.has(criterion))) {
    return {
      level: 'RED',
      reasons: ['It is past the red rule, and chance does not explain it.'],
      casesNeeded: null,
    };
  }
  const open = own.filter((criterion) => !clears(criterion, confidence));
  if (open.length === 0) return { level: 'GREEN', reasons: [], casesNeeded: null };
  const needs = open.map((criterion) => casesToSettle(criterion, confidence)).filter((n) => n !== null);
  const casesNeeded = needs.length === open.length ? Math.max(...needs) : null;
  const advice =
    casesNeeded === null ? 'It lies on the boundary.' : `About ${say(casesNeeded)} cases would settle it.`;
  return {
    level: 'AMBER',
    reasons: [`Not proven at ${say(100 * confidence)} % confidence, neither GREEN nor RED. ${advice}`],
    casesNeeded,
  };
}

function criteriaOf(metric: RuledMetric): Criterion[] {
  const { rule, comparison, outcome } = metric;
  const { candidate, reference, difference } = comparison;
  if (!isEstimate(candidate)) return [];
  const criteria: Criterion[] = [];
  if (rule.green || rule.amber || rule.red) {
    criteria.push({
      metric,
      range: (confidence) => sizes(bounds(rule.metric, outcome, confidence, rule.class), rule),
      value: ruledValue(candidate.value, rule),
      standardError: candidate.standardError,
      red: rule.red,
      green: rule.green,
      neither: [rule.amber, rule.red].filter((bound) => bound !== null),
    });
  }
  const { better } = metricOf(rule);
  for (const fall of rule.falls) {
    if (fall.from !== 'reference' || !isEstimate(reference)) continue;
    const lower = better === 'higher';
    const past = (amount: typeof fall.red): Bound | null => {
      if (!amount) return null;
      const points = inPoints(amount, reference.value);
      return lower
        ? { operator: '<=', value: -points, text: amount.text }
        : { operator: '>=', value: points, text: amount.text };
    };
    if (!isEstimate(difference)) continue;
    criteria.push({
      metric,
      range: (confidence) => around(difference, confidence),
      value: difference.value,
      standardError: difference.standardError,
      red: past(fall.red),
      green: null,
      neither: [past(fall.amber), past(fall.red)].filter((bound) => bound !== null),
    });
  }
  return criteria;
}

/** The range of what the rule is read against: of sizes, where the metric is best at zero. */
function sizes([lower, upper]: [number, number], rule: RuledMetric['rule']): [number, number] {
  if (metricOf(rule).better !== 'zero') return [lower, upper];
  const most = Math.max(Math.abs(lower), Math.abs(upper));
  return [lower <= 0 && upper >= 0 ? 0 : Math.min(Math.abs(lower), Math.abs(upper)), most];
}

function around({ value, standardError }: Estimate, confidence: number): [number, number] {
  const reach = normalQuantile(confidence) * standardError;
  return [value - reach, value + reach];
}

/** The criteria whose RED is proven, all of them together at error rate `alpha`. */
function holm(criteria: Criterion[], alpha: number): Set<Criterion> {
  const proven = new Set<Criterion>();
  for (;;) {
    const open = criteria.filter((criterion) => !proven.has(criterion));
    const found = open.filter((criterion) =>
      isWithin(criterion.range(1 - alpha / open.length), criterion.red!),
    );
    if (found.length === 0) return proven;
    for (const criterion of found) proven.add(criterion);
  }
}

function clears({ range, green, neither }: Criterion, confidence: number): boolean {
  const [lower, upper] = range(confidence);
  return (
    (green === null || isWithin([lower, upper], green)) &&
    neither.every((bound) => !meets(lower, bound) && !meets(upper, bound))
  );
}

/** Bounds run one way, so that an interval meets one when its two ends do; the far end alone would be one-sided. */
function isWithin([lower, upper]: [number, number], bound: Bound): boolean {
  return meets(bound.operator.startsWith('>') ? lower : upper, bound);
}

/** Cases at which the nearest boundary would be cleared, were the value as seen; null on the boundary itself. */
function casesToSettle(criterion: Criterion, confidence: number): number | null {
  const limits = [criterion.green, ...criterion.neither].filter((bound) => bound !== null);
  const margin = Math.min(...limits.map((bound) => Math.abs(criterion.value - bound.value)));
  const { candidate } = criterion.metric.comparison;
  if (!(margin > 0) || !(criterion.standardError > 0)) return null;
  const cases = casesNeeded({
    cases: candidate.cases,
    standardError: criterion.standardError,
    margin,
    confidence,
    power,
  });
  return Number.isFinite(cases) && cases < 1e12 ? Math.ceil(cases) : null;
}
