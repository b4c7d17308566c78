import type { ConfusionCounts, OutcomeCounts, RowCounts, ScoreCounts } from '../count/counts.ts';
import { countedRows } from '../count/ranks.ts';
import { statistic } from '../measure/metrics.ts';
import { isStatistic } from '../measure/statistic.ts';
import { type Metric, metricNames } from '../plan/vocabulary/metrics.ts';
import { whyNoEvidence } from '../report/sentences/no-evidence.ts';

/** A metric at one quality of the model. */
export interface Quality {
  value: number;
  /** √cases times the standard error: what one case adds to the doubt. Of n cases it is spread/√n. */
  spread: number;
}

/**
 * What becomes of a metric as the model gets worse: at 0 it is as the reference saw it, at 1 as bad as can be. A
 * classifier first answers a growing share of the cases by chance, each answer as often as before, until at ½ it answers
 * all of them so; from there its values fall to the worst there is. A regression's errors grow, up to tenfold; a bias
 * moves, by up to ten mean absolute errors.
 */
export interface Degradation {
  better: 'higher' | 'lower' | 'zero';
  /** Labelled cases that it was learnt from. */
  cases: number;
  at(worse: number): Quality;
  /** The value of a model that is worth nothing: one that answers by chance, or whose errors are ten times as large. null: the reference is no better. */
  worthless: Quality | null;
  /** Whether a sample's value is a share of whole cases, all of them counted: then its distribution is binomial. */
  counted: boolean;
  /** Whether the model predicts numbers. */
  regression: boolean;
  /** Whether its values lie from 0 to 1. */
  share: boolean;
}

/** The decline of a metric from the outcomes of the reference; or, as the end of "… because", why there is none. */
export function degradationOf(
  metric: Metric,
  one: string | null,
  outcome: OutcomeCounts,
): Degradation | string {
  const found = statistic(metric, outcome, one);
  if (!isStatistic(found)) return whyNoEvidence(found.noEvidence, found.class);
  const { better, range } = metricNames[metric];
  const { cases } = found;
  const now = { value: found.value, spread: found.standardError * Math.sqrt(cases) };
  if (!Number.isFinite(now.value) || !Number.isFinite(now.spread)) return 'its numbers are too large';
  const counted = one === null && (metric === 'accuracy' || metric === 'f1_micro');
  const about = {
    better,
    cases,
    counted,
    share: range[0] === 0 && range[1] === 1,
    regression: outcome.residuals !== null,
  };
  if (outcome.residuals) {
    const size = outcome.residuals.absolute / outcome.residuals.cases;
    const at = (worse: number) => withLargerErrors(metric, now, worse, size);
    return { ...about, at, worthless: at(1) };
  }
  const { scores, classScores } = outcome;
  const thin: OutcomeCounts = {
    ...outcome,
    scores: scores && thinned(scores),
    classScores: classScores && new Map([...classScores].map(([name, own]) => [name, thinned(own)])),
  };
  const steps = [now];
  for (let i = 1; i <= fineness; i++) {
    const step = byChance(metric, one, thin, i / fineness);
    if (step) steps.push(step);
  }
  const chance = steps.at(-1)!;
  const isWorse = better === 'higher' ? chance.value < now.value : chance.value > now.value;
  // Where the reference is no better than chance, or chance has no value, the way down begins at once.
  if (!isWorse || steps.length <= fineness)
    return { ...about, at: (worse) => beyond(now, worse, metric), worthless: null };
  const at = (worse: number) =>
    worse <= 0.5 ? between(steps, 2 * worse) : beyond(chance, 2 * worse - 1, metric);
  return { ...about, at, worthless: chance };
}

/** Steps in which the way to chance is measured; between them it is as good as straight. */
const fineness = 64;

/** From some quality to the worst value there can be; a metric without one doubles. A share gets surer as it nears the end. */
function beyond({ value, spread }: Quality, way: number, metric: Metric): Quality {
  const { better, range } = metricNames[metric];
  const end = better === 'higher' ? range[0] : range[1];
  const worst = Number.isFinite(end) ? end : 2 * value;
  const at = value + way * (worst - value);
  const inside = value > 0 && value < 1 && range[0] === 0 && range[1] === 1;
  return {
    value: at,
    spread: inside ? spread * Math.sqrt(Math.max(0, (at * (1 - at)) / (value * (1 - value)))) : spread,
  };
}

function withLargerErrors(metric: Metric, { value, spread }: Quality, worse: number, size: number): Quality {
  const times = 1 + 9 * worse;
  if (metric === 'bias') return { value: value + (value < 0 ? -10 : 10) * worse * size, spread };
  if (metric === 'r2') return { value: 1 - (1 - value) * times ** 2, spread: spread * times ** 2 };
  return { value: value * times, spread: spread * times };
}

/** The metric where a share of the cases is answered by chance: labels and answers independent, how often each as before. */
function byChance(metric: Metric, one: string | null, outcome: OutcomeCounts, share: number): Quality | null {
  const { confusion, scores, classScores } = outcome;
  const mixed: OutcomeCounts = {
    cases: outcome.cases,
    confusion: confusion && mixTable(confusion, share),
    scores: scores && mixScores(scores, share),
    classScores: classScores && new Map([...classScores].map(([name, own]) => [name, mixScores(own, share)])),
    residuals: null,
  };
  const found = statistic(metric, mixed, one);
  return isStatistic(found)
    ? { value: found.value, spread: found.standardError * Math.sqrt(found.cases) }
    : null;
}

function mixTable({ classes, positive, table }: ConfusionCounts, share: number): ConfusionCounts {
  const size = classes.length;
  const total = table.reduce((sum, rows) => sum + rows, 0);
  const actual = new Float64Array(size);
  const predicted = new Float64Array(size);
  table.forEach((rows, cell) => {
    actual[Math.floor(cell / size)]! += rows;
    predicted[cell % size]! += rows;
  });
  const mixed = table.map(
    (rows, cell) =>
      (1 - share) * rows + (share * actual[Math.floor(cell / size)]! * predicted[cell % size]!) / total,
  );
  return { classes, positive, table: mixed };
}

/** Counts are whole, so they are first made many. */
function mixScores({ scores, positives, negatives }: ScoreCounts, share: number): ScoreCounts {
  const p = sum(positives);
  const all = p + sum(negatives);
  const times = Math.max(1, Math.floor(2 ** 31 / Math.max(1, all)));
  const mixed = {
    scores,
    positives: new Uint32Array(scores.length),
    negatives: new Uint32Array(scores.length),
  };
  for (let i = 0; i < scores.length; i++) {
    const rows = positives[i]! + negatives[i]!;
    const positive = (1 - share) * positives[i]! + (share * rows * p) / all;
    mixed.positives[i] = Math.round(times * positive);
    mixed.negatives[i] = Math.round(times * (rows - positive));
  }
  return mixed;
}

/** Most scores that the way to chance is measured with; more tell nothing more of it. */
const mostScores = 4000;

/** Neighbouring scores taken together until few are left, each group at its mean. */
function thinned(counts: ScoreCounts): ScoreCounts {
  const { scores, positives, negatives } = counts;
  if (scores.length <= mostScores) return counts;
  const least = (sum(positives) + sum(negatives)) / mostScores;
  const means: number[] = [];
  const groups = { positives: [] as number[], negatives: [] as number[] };
  for (let from = 0; from < scores.length; ) {
    let [p, n, total, to] = [0, 0, 0, from];
    for (; to < scores.length && p + n < least; to++) {
      p += positives[to]!;
      n += negatives[to]!;
      total += (positives[to]! + negatives[to]!) * scores[to]!;
    }
    means.push(total / (p + n));
    groups.positives.push(p);
    groups.negatives.push(n);
    from = to;
  }
  return {
    scores: Float64Array.from(means),
    positives: Uint32Array.from(groups.positives),
    negatives: Uint32Array.from(groups.negatives),
  };
}

const sum = (rows: RowCounts) => countedRows({ rows });

function between(steps: Quality[], share: number): Quality {
  const place = Math.min(1, Math.max(0, share)) * (steps.length - 1);
  const from = Math.min(steps.length - 2, Math.floor(place));
  const [a, b, t] = [steps[from]!, steps[from + 1]!, place - from];
  return { value: a.value + t * (b.value - a.value), spread: a.spread + t * (b.spread - a.spread) };
}
