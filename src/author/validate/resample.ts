import type { Answers } from '../../count/answers/answers.ts';
import { countOutcome } from '../../count/answers/outcome.ts';
import type { CaseOutcomes, OutcomeCounts } from '../../count/counts.ts';
import { judgeMetrics } from '../../judge/performance/metrics.ts';
import { compareOutcomes } from '../../measure/index.ts';
import type { MetricRule, Plan } from '../../plan/plan.ts';
import { type Metric, metricNames } from '../../plan/vocabulary/metrics.ts';
import { binomial, mulberry32, normals } from '../../statistics/random.ts';
import type { RuledPart } from './alarms.ts';

/** Rows drawn in all, and reviews at least: more cases than that are as good as a normal distribution. */
const mostDrawn = 1_500_000;
const mostReviews = 1000;
const leastReviews = 150;
/** References that are drawn for a rule on falls, and cases beyond which one is taken as it is. */
const references = 25;
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
  { share, outcome, rows }: RuledPart,
  rule: MetricRule,
  level: 'AMBER' | 'RED',
  cases: number,
  confidence: number | null,
): Resampled | null {
  if (outcome === null || rows === null || rows.actual.length === 0) return null;
  const reviews = Math.min(mostReviews, Math.floor(mostDrawn / Math.max(1, cases * share)));
  if (reviews < leastReviews) return null;
  const random = mulberry32(1);
  const draw = (n: number) => countOutcome(drawn(rule.metric, rows, n, random), null);
  const [fall] = rule.falls;
  const whole = rows.actual.length;
  const isDrawn = fall?.from === 'reference' && whole <= mostReference;
  const earlier = isDrawn ? Array.from({ length: references }, () => draw(whole)) : [outcome];
  const normal = normals(random);
  let [raised, judged] = [0, 0];
  for (let review = 0; review < reviews; review++) {
    const size = () => (share >= 1 ? Math.round(cases) : binomial(Math.round(cases), share, random, normal));
    const own = size();
    const reference = fall?.from === 'last review' ? draw(size()) : earlier[review % earlier.length]!;
    const status = levelOf(plan, rule, { reference, candidate: draw(own) }, confidence);
    if (status === null || own < rule.minCases) continue;
    judged++;
    if (level === 'RED' ? status === 'RED' : status !== 'GREEN') raised++;
  }
  return judged === 0 ? null : { chance: raised / judged, reviews: judged };
}

/** The level of one review; null where the metric is no evidence. */
function levelOf(
  plan: Plan,
  rule: MetricRule,
  { reference, candidate }: { reference: OutcomeCounts; candidate: OutcomeCounts },
  confidence: number | null,
): string | null {
  const comparison = compareOutcomes(rule.metric, rule.class, reference, candidate);
  if (!('value' in comparison.candidate)) return null;
  const about = {
    kind: 'metric',
    subject: null,
    aspect: null,
    metric: rule.metric,
    class: rule.class,
  } as const;
  const against = rule.falls[0]?.from ?? 'reference';
  const outcomes = { reference, candidate, paired: null };
  const [found] = judgeMetrics({ ...plan, confidence }, [
    { check: about, rule, comparison, outcomes, against },
  ]);
  return found!.status;
}

/** So many cases, drawn with replacement, and of each what the metric is measured on. */
function drawn(metric: Metric, rows: CaseOutcomes, cases: number, random: () => number): Answers {
  const places = Int32Array.from({ length: cases }, () => Math.floor(random() * rows.actual.length));
  const take = (values: Float64Array) => Float64Array.from(places, (place) => values[place]!);
  const [actual, predicted] = [take(rows.actual), take(rows.predicted)];
  const { needs } = metricNames[metric];
  if (needs === 'numbers') return { task: 'numbers', actual, predicted, group: null };
  const scored = needs === 'scores';
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
