import type { Answers } from '../../count/answers/answers.ts';
import { countOutcome } from '../../count/answers/outcome.ts';
import type { CaseOutcomes, OutcomeCounts } from '../../count/counts.ts';
import { judgeMetrics } from '../../judge/performance/metrics.ts';
import type { RuledMetric } from '../../judge/performance/ruled.ts';
import { compareOutcomes } from '../../measure/index.ts';
import type { Fall, MetricRule, Plan } from '../../plan/plan.ts';
import { metricNames } from '../../plan/vocabulary/metrics.ts';
import { binomial, mulberry32, normals } from '../../statistics/random.ts';
import type { RuledPart } from './alarms.ts';

/** Rows drawn in all, and reviews at least: more cases than that are as good as a normal distribution. */
const mostDrawn = 1_500_000;
const mostReviews = 1000;
const leastReviews = 150;
/** Cases of a reference beyond which it is taken as it is. */
const mostReference = 20_000;

/** How often a level was raised, and in how many reviews that was seen. */
export interface Resampled {
  chance: number;
  reviews: number;
}

/**
 * How often an unchanged model is not GREEN by a rule, or is RED: the gate itself judges reviews of cases drawn, with a fixed seed, from the
 * reference's. Those without evidence are left out. null where there are no cases to draw from, or so many that formulas are
 * as good. `confidence`: null as written.
 */
export function resampledChance(
  plan: Plan,
  part: RuledPart,
  rule: MetricRule,
  level: 'AMBER' | 'RED',
  cases: number,
  confidence: number | null,
): Resampled | null {
  const { share, outcome, rows } = part;
  if (outcome === null || rows === null || rows.actual.length === 0) return null;
  const reviews = reviewsDrawn(cases * share);
  if (reviews === null) return null;
  const random = mulberry32(1);
  const scored = metricNames[rule.metric].needs === 'scores';
  const draw = (n: number) => countOutcome(taken(rows, drawn(rows, n, random), scored), null);
  const [fall] = rule.falls;
  const whole = rows.actual.length;
  const many = fall?.from === 'reference' ? referencesDrawn(whole, reviews) : 0;
  const earlier = many > 0 ? Array.from({ length: many }, () => draw(whole)) : [outcome];
  const normal = normals(random);
  let [raised, judged] = [0, 0];
  for (let review = 0; review < reviews; review++) {
    const size = () => (share >= 1 ? Math.round(cases) : binomial(Math.round(cases), share, random, normal));
    const own = size();
    const reference = fall?.from === 'last review' ? draw(size()) : earlier[review % earlier.length]!;
    const status = levelOf(plan, { ...part, rule }, { reference, candidate: draw(own) }, confidence);
    if (status === null || own < rule.minCases) continue;
    judged++;
    if (level === 'RED' ? status === 'RED' : status !== 'GREEN') raised++;
  }
  return judged === 0 ? null : { chance: raised / judged, reviews: judged };
}

/** Reviews that are drawn of so many cases; null where they are too few to tell a chance. */
export function reviewsDrawn(cases: number): number | null {
  const reviews = Math.min(mostReviews, Math.floor(mostDrawn / Math.max(1, cases)));
  return reviews < leastReviews ? null : reviews;
}

/**
 * References of so many cases that are drawn for falls from one, which knows the model no better than a review does: one for each review, where
 * that is no more work than the reviews are. 0: it is so large that it is taken as it is.
 */
export function referencesDrawn(cases: number, reviews: number): number {
  return cases > mostReference ? 0 : Math.min(reviews, Math.floor(mostDrawn / Math.max(1, cases)));
}

/** A part's rule with what two drawn sets say of it. */
export function ruled(
  { rule, where }: Pick<RuledPart, 'rule' | 'where'>,
  reference: OutcomeCounts,
  candidate: OutcomeCounts,
  against: Fall['from'],
): RuledMetric {
  const outcomes = { reference, candidate, paired: null };
  const check = {
    kind: 'metric',
    subject: where,
    aspect: null,
    metric: rule.metric,
    class: rule.class,
  } as const;
  const comparison = compareOutcomes(rule.metric, rule.class, reference, candidate);
  return { check, rule, comparison, outcomes, against };
}

/** The level of one review; null where the metric is no evidence. */
function levelOf(
  plan: Plan,
  part: RuledPart,
  { reference, candidate }: { reference: OutcomeCounts; candidate: OutcomeCounts },
  confidence: number | null,
): string | null {
  const against = part.rule.falls[0]?.from ?? 'reference';
  const metric = ruled(part, reference, candidate, against);
  if (!('value' in metric.comparison.candidate)) return null;
  return judgeMetrics({ ...plan, confidence }, [metric])[0]!.status;
}

/** Places of so many cases, drawn with replacement. */
export function drawn({ actual }: CaseOutcomes, cases: number, random: () => number): Int32Array {
  return Int32Array.from({ length: cases }, () => Math.floor(random() * actual.length));
}

/** The answers of cases at some places, with their scores where these are asked for. */
export function taken(rows: CaseOutcomes, places: Int32Array, scored: boolean): Answers {
  const take = (values: Float64Array) => Float64Array.from(places, (place) => values[place]!);
  const [actual, predicted] = [take(rows.actual), take(rows.predicted)];
  if (rows.classes.length === 0) return { task: 'numbers', actual, predicted, group: null };
  return {
    task: 'classes',
    classes: { names: rows.classes, positive: rows.positive },
    actual: Int16Array.from(actual),
    predicted: Int16Array.from(predicted, (code) => (Number.isNaN(code) ? -1 : code)),
    score: scored && rows.scores ? take(rows.scores) : null,
    classScores: scored && rows.classScores ? rows.classScores.map((scores) => scores && take(scores)) : null,
    group: null,
  };
}
