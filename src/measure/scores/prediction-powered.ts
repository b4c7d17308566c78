import type { OutcomeCounts, ScoreCounts } from '../../count/counts.ts';
import type { Metric } from '../../plan/vocabulary/metrics.ts';
import { compensatedSum } from '../../statistics/compensated-sum.ts';
import { hallReach } from '../../statistics/intervals/hall.ts';
import { proofBounds, type Statistic } from '../statistic.ts';
import { logLossOf } from './score-losses.ts';

/** What a case at a score loses where it is positive, and where it is negative; `said`: whether it is predicted positive. */
type Loss = (score: number, said: boolean) => [positive: number, negative: number];

/** Metrics that are means over the cases, so that rows without a label can help. */
const losses: Partial<Record<Metric, Loss>> = {
  accuracy: (_, said) => (said ? [1, 0] : [0, 1]),
  brier: (score) => [(1 - score) ** 2, score ** 2],
  log_loss: (score) => [logLossOf(score), logLossOf(1 - score)],
};

/** Labelled cases below which what they show of the scores is not relied on: the bounds would be past the truth too often. */
const few = 200;

export const poweredMetrics = Object.keys(losses) as Metric[];

/**
 * A mean over the labelled cases, helped by the rows that have a score and no label (prediction-powered inference: Angelopoulos et al. 2023).
 * What the scores expect of a row counts as far as it goes with what was seen (its weight λ: PPI++, Angelopoulos, Duchi & Zrnic 2023), so that
 * scores that are worth nothing change nothing. It holds whether or not the scores are right, but only where the labelled rows
 * are a random part of all. Its bounds are those of the metric, around the new value and as much narrower as the error is, or
 * what the skewness of the error that is left asks for (Hall 1992). The plain statistic where nothing is gained.
 */
export function predictionPowered(
  plain: Statistic,
  metric: Metric,
  { scores, decided }: OutcomeCounts,
): Statistic {
  const loss = losses[metric];
  if (!loss || !scores || !decided || plain.standardError === 0) return plain;
  const rows = rowsOf(loss, scores, decided, metric === 'accuracy');
  if (rows === null || rows.labelled < few || rows.unlabelled < 2) return plain;
  const { labelled: n, unlabelled: others } = rows;
  const mean = (of: (loss: number, expected: number) => number) => rows.seen(of) / n;
  const [seen, expected] = [mean((loss) => loss), mean((_, expected) => expected)];
  const ofOthers = rows.unseen((one) => one) / others;
  const pooled = (n * expected + others * ofOthers) / (n + others);
  const squares = rows.seen((_, one) => (one - pooled) ** 2) + rows.unseen((one) => (one - pooled) ** 2);
  const covariance = mean((loss, one) => (loss - seen) * (one - expected));
  const share = squares > 0 ? (covariance * (n + others - 1)) / squares / (1 + n / others) : 0;
  const weight = Math.min(1, Math.max(0, share));
  const left = (power: number) => mean((loss, one) => (loss - seen - weight * (one - expected)) ** power);
  const variance = rows.unseen((one) => (one - ofOthers) ** 2) / others;
  const standardError = Math.sqrt(left(2) / n + (weight ** 2 * variance) / others);
  const value = seen + weight * (ofOthers - expected);
  const narrower = standardError / plain.standardError;
  const most = metric === 'log_loss' ? Infinity : 1;
  if (weight === 0 || !(narrower > 0 && narrower < 1) || !(value >= 0 && value <= most)) return plain;
  const skewness = left(3) / left(2) ** 1.5;
  const moved = ([lower, upper]: [number, number], z: number): [number, number] => {
    // The bounds of a share know how skewed it is.
    const { below, above } =
      metric === 'accuracy' ? { below: 0, above: 0 } : hallReach({ skewness, cases: n }, z);
    return [
      Math.max(0, value - Math.max(narrower * (plain.value - lower), below * standardError)),
      Math.min(most, value + Math.max(narrower * (upper - plain.value), above * standardError)),
    ];
  };
  return {
    ...plain,
    value,
    standardError,
    bounds: (z, stretch) => moved(plain.bounds(z, stretch), z),
    proof: (z, stretch) => moved(proofBounds(plain, z, stretch), z),
    powered: others,
  };
}

interface Rows {
  labelled: number;
  unlabelled: number;
  /** The sum over labelled rows of what is made of their loss and of what the score expects it to be; over the others, of that alone. */
  seen(of: (loss: number, expected: number) => number): number;
  unseen(of: (expected: number) => number): number;
}

/** null: no probabilities, decisions that do not follow the score where they matter, or a labelled row that is not among all. */
function rowsOf(loss: Loss, scores: ScoreCounts, decided: ScoreCounts, needsDecisions: boolean): Rows | null {
  const size = decided.scores.length;
  if (size === 0 || decided.scores[0]! < 0 || decided.scores[size - 1]! > 1) return null;
  const [positives, negatives, others] = [0, 1, 2].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  let place = 0;
  for (let i = 0; i < size; i++) {
    const [yes, no] = [decided.positives[i]!, decided.negatives[i]!];
    if (needsDecisions && yes > 0 && no > 0) return null;
    if (scores.scores[place] === decided.scores[i]) {
      positives[i] = scores.positives[place]!;
      negatives[i] = scores.negatives[place]!;
      place++;
    }
    others[i] = yes + no - positives[i]! - negatives[i]!;
    if (others[i]! < 0) return null;
  }
  if (place < scores.scores.length) return null;
  const sum = (of: (i: number, losses: [number, number], expected: number) => number) =>
    compensatedSum(size, (i) => {
      const score = decided.scores[i]!;
      const own = loss(score, decided.positives[i]! > 0);
      return of(i, own, score * own[0] + (1 - score) * own[1]);
    });
  return {
    labelled: sum((i) => positives[i]! + negatives[i]!),
    unlabelled: sum((i) => others[i]!),
    seen: (of) => sum((i, [a, b], one) => positives[i]! * of(a, one) + negatives[i]! * of(b, one)),
    unseen: (of) => sum((i, _, one) => others[i]! * of(one)),
  };
}
