import type { OutcomeCounts, ResidualCounts, ScoreCounts, ValueCounts } from '../../count/counts.ts';
import { judgeMetrics } from '../../judge/performance/metrics.ts';
import { compareOutcomes } from '../../measure/index.ts';
import { type Metric, metricNames } from '../../plan/metrics.ts';
import type { MetricRule, Plan } from '../../plan/plan.ts';
import { binomial, mulberry32, normals } from '../../statistics/random.ts';
import type { RuledPart } from './alarms.ts';

/** Draws in all, and reviews at least: more cases than that are as good as a normal distribution. */
const mostDrawn = 1_500_000;
const mostReviews = 1000;
const leastReviews = 150;
/** References that are drawn for a rule on falls, and cases beyond which one is taken as it is. */
const references = 25;
const mostReference = 20_000;

/**
 * The share of reviews of an unchanged model in which a rule is not GREEN, or is RED: the gate itself judges samples drawn, with a fixed
 * seed, from the reference's counts. Those without evidence are left out. null where the counts cannot be drawn from, or the
 * cases are so many that formulas are as good.
 */
export function resampledChance(
  plan: Plan,
  { share, outcome }: RuledPart,
  rule: MetricRule,
  level: 'AMBER' | 'RED',
  cases: number,
  confidence: number,
): number | null {
  if (outcome === null || !canBeDrawn(rule.metric, outcome)) return null;
  const reviews = Math.min(mostReviews, Math.floor(mostDrawn / Math.max(1, cases * share)));
  if (reviews < leastReviews) return null;
  const random = mulberry32(1);
  const draw = (n: number) => drawn(rule.metric, outcome, n, random);
  const falls = rule.falls.length > 0 && outcome.cases <= mostReference;
  const earlier = falls ? Array.from({ length: references }, () => draw(outcome.cases)) : [outcome];
  const normal = normals(random);
  let [raised, judged] = [0, 0];
  for (let review = 0; review < reviews; review++) {
    const own = share >= 1 ? Math.round(cases) : binomial(Math.round(cases), share, random, normal);
    const outcomes = { reference: earlier[review % earlier.length]!, candidate: draw(own), paired: null };
    const { reference, candidate } = outcomes;
    const comparison = compareOutcomes(rule.metric, rule.class, reference, candidate);
    if (!('value' in comparison.candidate) || own < rule.minCases) continue;
    const check = {
      kind: 'metric',
      subject: null,
      aspect: null,
      metric: rule.metric,
      class: rule.class,
    } as const;
    const [found] = judgeMetrics({ ...plan, confidence }, [{ check, rule, comparison, outcomes }]);
    judged++;
    if (level === 'RED' ? found!.status === 'RED' : found!.status !== 'GREEN') raised++;
  }
  return judged === 0 ? null : raised / judged;
}

function canBeDrawn(metric: Metric, { confusion, scores, residuals }: OutcomeCounts): boolean {
  const { needs } = metricNames[metric];
  if (needs === 'decisions') return confusion !== null;
  if (needs === 'scores') return scores !== null;
  return residuals !== null && ['mae', 'rmse', 'median_absolute_error'].includes(metric);
}

/** A sample of so many cases: all that the metric is measured on. */
function drawn(metric: Metric, outcome: OutcomeCounts, cases: number, random: () => number): OutcomeCounts {
  const none = { cases, confusion: null, scores: null, classScores: null, residuals: null };
  const { needs } = metricNames[metric];
  if (needs === 'decisions') {
    const { table } = outcome.confusion!;
    return { ...none, confusion: { ...outcome.confusion!, table: multinomial(table, cases, random) } };
  }
  if (needs === 'scores') return { ...none, scores: drawnScores(outcome.scores!, cases, random) };
  return { ...none, residuals: drawnErrors(outcome.residuals!.absoluteErrors, cases, random) };
}

function drawnScores(
  { scores, positives, negatives }: ScoreCounts,
  cases: number,
  random: () => number,
): ScoreCounts {
  const size = scores.length;
  const rows = new Float64Array(2 * size);
  rows.set(positives);
  rows.set(negatives, size);
  const found = multinomial(rows, cases, random);
  const kept = [...scores.keys()].filter((i) => found[i]! + found[size + i]! > 0);
  return {
    scores: Float64Array.from(kept, (i) => scores[i]!),
    positives: Uint32Array.from(kept, (i) => found[i]!),
    negatives: Uint32Array.from(kept, (i) => found[size + i]!),
  };
}

function drawnErrors({ values, rows }: ValueCounts, cases: number, random: () => number): ResidualCounts {
  const found = multinomial(rows, cases, random);
  const kept = [...values.keys()].filter((i) => found[i]! > 0);
  const power = (p: number) => kept.reduce((sum, i) => sum + found[i]! * values[i]! ** p, 0);
  return {
    cases,
    origin: 0,
    moments: [[cases, 0, power(2), 0, power(4)], [0, 0, 0, 0], [0, 0, 0], [0, 0], [0]],
    absolute: power(1),
    percentage: 0,
    percentageSquared: 0,
    zeroTargets: cases,
    absoluteErrors: {
      values: Float64Array.from(kept, (i) => values[i]!),
      rows: Uint32Array.from(kept, (i) => found[i]!),
    },
  };
}

const sums = new WeakMap<object, Float64Array>();

/** How often each place is drawn, of so many draws with replacement. */
function multinomial(rows: ArrayLike<number>, cases: number, random: () => number): Float64Array {
  const known = sums.get(rows as object);
  const up = known ?? new Float64Array(rows.length);
  if (!known) {
    for (let i = 0, sum = 0; i < rows.length; i++) {
      sum += rows[i]!;
      up[i] = sum;
    }
    sums.set(rows as object, up);
  }
  const counts = new Float64Array(rows.length);
  const all = up[up.length - 1]!;
  for (let draw = 0; draw < cases; draw++) {
    const at = random() * all;
    let [low, high] = [0, up.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (up[middle]! > at) high = middle;
      else low = middle + 1;
    }
    counts[low]!++;
  }
  return counts;
}
