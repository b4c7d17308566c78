/**
 * How often a fall is judged wrongly, metric by metric, also where positives are rare: `node scripts/falls.ts` prints the tables of
 * docs/statistics.md. Reviews go through the gate's own functions, one rule each.
 */
import type { ClassAnswers } from '../../src/count/answers/answers.ts';
import { countOutcome } from '../../src/count/answers/outcome.ts';
import { labelledRows, takeCases } from '../../src/count/cases.ts';
import { judgeMetrics } from '../../src/judge/performance/metrics.ts';
import { compare } from '../../src/measure/compare.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import type { Level, Plan } from '../../src/plan/plan.ts';
import { type Metric, type MetricName, metricNames } from '../../src/plan/vocabulary/metrics.ts';
import { mulberry32, normals } from '../../src/statistics/random.ts';

/** Normal scores, told as the probabilities that the reference's would be; the candidate's positives stand nearer to the negatives. */
export interface Falls {
  prevalence: number;
  /** Standard deviations between positives and negatives, before and after. */
  apart: [number, number];
  /** Correlation of the two models' scores of one case; null: different cases. */
  paired: number | null;
}

export const binaryMetrics = (Object.entries(metricNames) as [Metric, MetricName][])
  .filter(([, { tasks }]) => tasks.includes('binary'))
  .map(([name]) => name);

export function drawFalls({ prevalence, apart, paired }: Falls, cases: number, random: () => number) {
  const normal = normals(random);
  const [before, after] = apart;
  const cut = before / 2 + Math.log((1 - prevalence) / prevalence) / before / 2;
  const labels = Int16Array.from({ length: cases }, () => (random() < prevalence ? 1 : 0));
  const others = paired === null ? labels.map(() => (random() < prevalence ? 1 : 0)) : labels;
  const own = Float64Array.from(labels, () => normal());
  const noise =
    paired === null
      ? own.map(() => normal())
      : own.map((x) => paired * x + Math.sqrt(1 - paired ** 2) * normal());
  const odds = Math.log(prevalence / (1 - prevalence));
  const answers = (actual: Int16Array, x: Float64Array, distance: number): ClassAnswers => {
    const place = x.map((one, i) => one + distance * actual[i]!);
    return {
      task: 'classes',
      classes: { names: ['0', '1'], positive: 1 },
      actual,
      predicted: Int16Array.from(place, (one) => (one >= cut ? 1 : 0)),
      score: place.map((one) => 1 / (1 + Math.exp(-odds - before * one + before ** 2 / 2))),
      classScores: null,
      group: null,
    };
  };
  return [answers(labels, own, before), answers(others, noise, after)] as const;
}

/** By how much each metric truly worsens: with the same cases and the same noise on both sides, so that next to nothing of the draw is left in it. */
export function trueFalls(falls: Falls, metrics = binaryMetrics): Map<Metric, number> {
  const [passes, cases] = [4, 2_000_000];
  const sums = new Map(metrics.map((metric) => [metric, 0]));
  for (let pass = 0; pass < passes; pass++) {
    const [before, after] = drawFalls({ ...falls, paired: 1 }, cases, mulberry32(11 + pass));
    const outcomes = [countOutcome(before, null), countOutcome(after, null)] as const;
    for (const metric of metrics) {
      const { difference } = compare(metric, null, outcomes[0], outcomes[1], null, 0.95);
      const value = 'value' in difference ? difference.value : Number.NaN;
      const fall = metricNames[metric].better === 'higher' ? -value : value;
      sums.set(metric, sums.get(metric)! + fall / passes);
    }
  }
  return sums;
}

/** The share of each level, with confidence, of a rule that is RED from a fall by `margins`. */
export function levelsOf(
  falls: Falls,
  margins: Map<Metric, number>,
  cases: number,
  runs: number,
  random: () => number,
): Map<Metric, Record<Level, number>> {
  const found = new Map([...margins.keys()].map((metric) => [metric, { GREEN: 0, AMBER: 0, RED: 0 }]));
  const plans = new Map([...margins].map(([metric, margin]) => [metric, planOf(metric, margin)]));
  for (let run = 0; run < runs; run++) {
    const [before, after] = drawFalls(falls, cases, random);
    const rows = labelledRows(after);
    const outcomes = {
      reference: countOutcome(before, null),
      candidate: countOutcome(after, null),
      paired:
        falls.paired === null
          ? null
          : {
              cases: rows.length,
              reference: takeCases(before, rows, null),
              candidate: takeCases(after, rows, null),
            },
    };
    for (const [metric, plan] of plans) {
      const { reference, candidate, paired } = outcomes;
      const comparison = compare(metric, null, reference, candidate, paired, 0.95);
      const [finding] = judgeMetrics(plan, [
        {
          check: { kind: 'metric', subject: null, aspect: null, metric, class: null },
          rule: plan.metrics[0]!,
          comparison,
          outcomes,
        },
      ]);
      found.get(metric)![finding!.status as Level] += 1 / runs;
    }
  }
  return found;
}

function planOf(metric: Metric, margin: number): Plan {
  const text = `plan: simulated
data: { task: binary, label: y, positive: 1, score: s }
confidence: 95%
levels:
  RED: { means: critical, owner: nobody }
metrics:
  ${metric}: { falls: [{ from: reference, red: ${margin.toFixed(9)} }] }
`;
  return parsePlan(text, 'simulated.yaml');
}
