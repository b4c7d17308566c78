import type { ScoreCounts } from '../count/counts.ts';
import { runningSums } from './compensated-sum.ts';
import {
  classSizes,
  errorOfScores,
  oneClassOnly,
  roomForInfluences,
  type ScoreInfluences,
} from './score-influences.ts';
import { type Finding, noEvidence } from './statistic.ts';
import { effectiveWilson } from './wilson.ts';

/** Scores are kept this far from 0 and 1, as scikit-learn does, so that one sure error does not outweigh all else. */
const clip = 2 ** -52;

/** Why a loss of probabilities cannot be measured. */
export const noProbabilities = 'scores lie outside 0 to 1';

/** Mean squared error of the probabilities (Brier 1950). */
export function brier(counts: ScoreCounts): Finding {
  return shareOfOne(counts, brierInfluences(counts));
}

/** A measure between 0 and 1 by its influences, with Wilson's bounds on as many cases as its error is worth. */
export function shareOfOne(counts: ScoreCounts, found: ScoreInfluences | string): Finding {
  const [m, n] = classSizes(counts);
  if (typeof found === 'string') return noEvidence(found, m + n);
  const standardError = errorOfScores(counts, found);
  return {
    value: found.value,
    standardError,
    cases: m + n,
    bounds: (z, stretch = 1) => effectiveWilson(found.value, standardError, m + n, z, stretch),
  };
}

export function brierInfluences(counts: ScoreCounts): ScoreInfluences | string {
  const missing = whyNoProbabilities(counts);
  if (missing !== null) return missing;
  const { scores } = counts;
  const losses = roomForInfluences(scores.length);
  for (let i = 0; i < scores.length; i++) {
    losses.positive[i] = (scores[i]! - 1) ** 2;
    losses.negative[i] = scores[i]! ** 2;
  }
  return meanLoss(counts, losses);
}

/** Mean negative log-likelihood of the labels, in nats. */
export function logLoss(counts: ScoreCounts): Finding {
  const [m, n] = classSizes(counts);
  const found = logLossInfluences(counts);
  if (typeof found === 'string') return noEvidence(found, m + n);
  if (m + n < 2) return noEvidence('one case shows no spread', m + n);
  const standardError = errorOfScores(counts, found);
  return { value: found.value, standardError, cases: m + n, bounds: lossBounds(found.value, standardError) };
}

export function logLossInfluences(counts: ScoreCounts): ScoreInfluences | string {
  const missing = whyNoProbabilities(counts);
  if (missing !== null) return missing;
  const { scores, positives, negatives } = counts;
  const losses = roomForInfluences(scores.length);
  for (let i = 0; i < scores.length; i++) {
    losses.positive[i] = positives[i] === 0 ? 0 : logLossOf(scores[i]!);
    losses.negative[i] = negatives[i] === 0 ? 0 : logLossOf(1 - scores[i]!);
  }
  return meanLoss(counts, losses);
}

/** −ln of the probability given to what was true. */
export function logLossOf(probability: number): number {
  return -Math.log(Math.min(1 - clip, Math.max(clip, probability)));
}

/** Normal bounds of a mean that is not negative. */
export function lossBounds(value: number, standardError: number) {
  return (z: number, stretch = 1): [number, number] => [
    Math.max(0, value - z * stretch * standardError),
    value + z * stretch * standardError,
  ];
}

/** Why scores cannot be measured as probabilities; null when they can. */
export function whyNoProbabilities(counts: ScoreCounts): string | null {
  const { scores } = counts;
  const [m, n] = classSizes(counts);
  if (m + n === 0) return 'no labelled case has a score';
  return scores[0]! < 0 || scores.at(-1)! > 1 ? noProbabilities : null;
}

/** The mean of what a positive and a negative case lose at each score, and how far each is from it: written over the losses. */
function meanLoss(
  counts: ScoreCounts,
  { positive, negative }: Omit<ScoreInfluences, 'value'>,
): ScoreInfluences {
  const { positives, negatives } = counts;
  const [m, n] = classSizes(counts);
  const cases = m + n;
  // Neumaier's summation (see compensated-sum.ts) of terms that are not negative.
  const { sums, lost } = runningSums(1);
  for (let i = 0; i < positive.length; i++) {
    const next = positives[i]! * positive[i]! + negatives[i]! * negative[i]!;
    const sum = sums[0]!;
    const total = sum + next;
    lost[0]! += sum >= next ? sum - total + next : next - total + sum;
    sums[0] = total;
  }
  const value = (sums[0]! + lost[0]!) / cases;
  for (let i = 0; i < positive.length; i++) {
    positive[i] = (positive[i]! - value) / cases;
    negative[i] = (negative[i]! - value) / cases;
  }
  return { value, positive, negative };
}

/**
 * Average precision Σ(Rᵢ − Rᵢ₋₁)Pᵢ, without interpolation, ties as one step (as scikit-learn). Wilson bounds at the
 * effective number of positives.
 */
export function averagePrecision(counts: ScoreCounts): Finding {
  const [m, n] = classSizes(counts);
  const found = averagePrecisionInfluences(counts);
  if (typeof found === 'string') return noEvidence(found, m + n);
  const { value } = found;
  const standardError = m < 2 ? 0 : errorOfScores(counts, found);
  return {
    value,
    standardError,
    cases: m + n,
    bounds: (z, stretch = 1) => effectiveWilson(value, standardError, m, z, stretch),
  };
}

/** A positive adds the precision at its own step, and moves that of every step at or below it; a negative lowers those. */
export function averagePrecisionInfluences({
  scores,
  positives,
  negatives,
}: ScoreCounts): ScoreInfluences | string {
  const [m, n] = classSizes({ scores, positives, negatives });
  const missing = oneClassOnly(m, n);
  if (missing !== null) return missing;
  const { positive, negative } = roomForInfluences(scores.length);
  let [tp, fp] = [0, 0];
  const { sums: area } = runningSums(1);
  for (let i = scores.length - 1; i >= 0; i--) {
    tp += positives[i]!;
    fp += negatives[i]!;
    area[0]! += (positives[i]! / m) * (tp / (tp + fp));
  }
  const value = area[0]!;
  // Up the scores again: all steps so far are at or below this one.
  const { sums: moved } = runningSums(2);
  for (let i = 0; i < scores.length; i++) {
    const all = tp + fp;
    moved[0]! += ((positives[i]! / m) * fp) / all ** 2;
    moved[1]! += ((positives[i]! / m) * tp) / all ** 2;
    positive[i] = (tp / all - value) / m + moved[0]!;
    negative[i] = -moved[1]!;
    tp -= positives[i]!;
    fp -= negatives[i]!;
  }
  return { value, positive, negative };
}
