/**
 * How often the intervals of every metric hold the truth: `node scripts/coverage.ts` prints the table of docs/statistics.md; the
 * tests play fewer runs of the same. All goes through the functions that the gate uses.
 */
import type { ClassAnswers, NumberAnswers } from '../../src/count/answers/answers.ts';
import { countOutcome } from '../../src/count/answers/outcome.ts';
import { statistic } from '../../src/measure/metrics.ts';
import { isStatistic, proofBounds, safeBounds } from '../../src/measure/statistic.ts';
import { type Metric, type MetricName, metricNames } from '../../src/plan/vocabulary/metrics.ts';
import { mulberry32, normals } from '../../src/statistics/random.ts';

export interface Setting {
  /** What the cases are drawn from. */
  name: string;
  draw: (cases: number, random: () => number) => ClassAnswers | NumberAnswers;
  metrics: Metric[];
}

export interface Coverage {
  metric: Metric;
  /** Share of intervals, two-sided 95 %, that hold the truth. */
  covers: number;
  /** Share of one-sided 95 % bounds for a proof that lie above it, and below it. */
  above: number;
  below: number;
  /** Share of runs in which the metric is no evidence. */
  refused: number;
}

const z = { twoSided: 1.959963984540054, oneSided: 1.6448536269514722 };

/** Binary: normal scores 2 standard deviations apart, given as the true probabilities; as many predicted as there are positives. */
export function binarySetting(prevalence: number, apart = 2): Setting {
  const cut = cutFor(prevalence, apart);
  const odds = Math.log(prevalence / (1 - prevalence));
  return {
    name: `${100 * prevalence} % positive`,
    metrics: namesFor('binary'),
    draw(cases, random) {
      const normal = normals(random);
      const actual = new Int16Array(cases);
      const predicted = new Int16Array(cases);
      const score = new Float64Array(cases);
      for (let i = 0; i < cases; i++) {
        actual[i] = random() < prevalence ? 1 : 0;
        const x = normal() + apart * actual[i]!;
        predicted[i] = x >= cut ? 1 : 0;
        score[i] = 1 / (1 + Math.exp(-odds - apart * x + apart ** 2 / 2));
      }
      return classAnswers(['0', '1'], 1, { actual, predicted, score, classScores: null });
    },
  };
}

/** Three classes, the last one rare. */
export function multiclassSetting(rare: number): Setting {
  const shares = [(1 - rare) * 0.6, (1 - rare) * 0.4, rare];
  return {
    name: `three classes, one of ${100 * rare} %`,
    metrics: namesFor('multiclass'),
    draw(cases, random) {
      const normal = normals(random);
      const actual = new Int16Array(cases);
      const predicted = new Int16Array(cases);
      const scores = shares.map(() => new Float64Array(cases));
      for (let i = 0; i < cases; i++) {
        const u = random();
        actual[i] = u < shares[0]! ? 0 : u < shares[0]! + shares[1]! ? 1 : 2;
        const raw = shares.map((share, k) => Math.log(share) + 2.5 * ((k === actual[i] ? 2 : 0) + normal()));
        const most = Math.max(...raw);
        predicted[i] = raw.indexOf(most);
        const weights = raw.map((one) => Math.exp((one - most) / 2.5));
        const sum = weights.reduce((a, b) => a + b);
        weights.forEach((weight, k) => {
          scores[k]![i] = weight / sum;
        });
      }
      return classAnswers(['a', 'b', 'c'], null, { actual, predicted, score: null, classScores: scores });
    },
  };
}

/** Numbers with errors drawn by `error`, from two standard normal numbers. */
export function regressionSetting(
  name: string,
  error: (normal: () => number, random: () => number) => number,
): Setting {
  return {
    name,
    metrics: namesFor('regression'),
    draw(cases, random) {
      const normal = normals(random);
      const actual = Float64Array.from({ length: cases }, () => 20 + 3 * normal());
      return {
        task: 'numbers',
        actual,
        predicted: actual.map((target) => target + error(normal, random)),
        group: null,
      } as NumberAnswers;
    },
  };
}

export const errors = {
  'normal errors': (normal: () => number) => normal(),
  'lognormal errors': (normal: () => number) => Math.exp(normal()) - Math.exp(0.5),
  '1 % of errors ten times as large': (normal: () => number, random: () => number) =>
    normal() * (random() < 0.01 ? 10 : 1),
};

function namesFor(task: 'binary' | 'multiclass' | 'regression'): Metric[] {
  return (Object.entries(metricNames) as [Metric, MetricName][])
    .filter(([, { tasks }]) => tasks.includes(task))
    .map(([name]) => name);
}

function classAnswers(
  names: string[],
  positive: number | null,
  said: Pick<ClassAnswers, 'actual' | 'predicted' | 'score' | 'classScores'>,
): ClassAnswers {
  return { task: 'classes', classes: { names, positive }, group: null, ...said } as ClassAnswers;
}

/** The score from which as many are predicted as there are positives. */
function cutFor(prevalence: number, apart: number): number {
  const random = mulberry32(99);
  const normal = normals(random);
  const all = Float64Array.from(
    { length: 200_000 },
    () => normal() + (random() < prevalence ? apart : 0),
  ).sort();
  return all[Math.floor((1 - prevalence) * all.length)]!;
}

/** The values that the metrics have in the long run. */
export function truths({ draw, metrics }: Setting, seed = 7): Map<Metric, number> {
  const [runs, cases] = [8, 250_000];
  const random = mulberry32(seed);
  const sums = new Map(metrics.map((metric) => [metric, 0]));
  for (let run = 0; run < runs; run++) {
    const outcome = countOutcome(draw(cases, random), null);
    for (const metric of metrics) {
      const found = statistic(metric, outcome, null);
      if (isStatistic(found)) sums.set(metric, sums.get(metric)! + found.value / runs);
    }
  }
  return sums;
}

/** Coverage of every metric of a setting at so many cases. */
export function coverage(
  setting: Setting,
  truth: Map<Metric, number>,
  cases: number,
  runs: number,
  random: () => number,
): Coverage[] {
  const found = setting.metrics.map((metric) => ({
    metric,
    covers: 0,
    above: 0,
    below: 0,
    refused: 0,
    seen: 0,
  }));
  for (let run = 0; run < runs; run++) {
    const outcome = countOutcome(setting.draw(cases, random), null);
    for (const one of found) {
      const measured = statistic(one.metric, outcome, null);
      if (!isStatistic(measured)) {
        one.refused++;
        continue;
      }
      one.seen++;
      const value = truth.get(one.metric)!;
      const { better } = metricNames[one.metric];
      const [lower, upper] = measured.bounds(z.twoSided);
      if (lower <= value && value <= upper) one.covers++;
      const [least, greatest] = proofBounds(measured, z.oneSided);
      const [safeLeast, safeGreatest] = safeBounds(measured, z.oneSided);
      // GREEN rests on the better side of what is safe, RED on the worse side of what is proven.
      if ((better === 'lower' ? least : safeLeast) > value) one.above++;
      if ((better === 'higher' ? greatest : safeGreatest) < value) one.below++;
    }
  }
  return found.map(({ metric, covers, above, below, refused, seen }) => ({
    metric,
    covers: covers / seen,
    above: above / seen,
    below: below / seen,
    refused: refused / runs,
  }));
}
