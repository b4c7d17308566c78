import type { ScoreCounts } from '../count/counts.ts';
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
  return meanLoss(counts, (score, positive) => (score - positive) ** 2);
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
  return meanLoss(counts, (score, positive) => logLossOf(positive ? score : 1 - score));
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

function meanLoss(
  counts: ScoreCounts,
  loss: (score: number, positive: 0 | 1) => number,
): ScoreInfluences | string {
  const { scores, positives, negatives } = counts;
  const [m, n] = classSizes(counts);
  const cases = m + n;
  if (cases === 0) return 'no labelled case has a score';
  if (scores[0]! < 0 || scores.at(-1)! > 1) return noProbabilities;
  const { positive, negative } = roomForInfluences(scores.length);
  // Neumaier's summation (see compensated-sum.ts) of terms that are not negative.
  let [sum, lost] = [0, 0];
  for (let i = 0; i < scores.length; i++) {
    positive[i] = positives[i] === 0 ? 0 : loss(scores[i]!, 1);
    negative[i] = negatives[i] === 0 ? 0 : loss(scores[i]!, 0);
    const next = positives[i]! * positive[i]! + negatives[i]! * negative[i]!;
    const total = sum + next;
    lost += sum >= next ? sum - total + next : next - total + sum;
    sum = total;
  }
  const value = (sum + lost) / cases;
  for (let i = 0; i < scores.length; i++) {
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
  let [tp, fp, value] = [0, 0, 0];
  for (let i = scores.length - 1; i >= 0; i--) {
    tp += positives[i]!;
    fp += negatives[i]!;
    value += (positives[i]! / m) * (tp / (tp + fp));
  }
  // Up the scores again: all steps so far are at or below this one.
  let [gain, drag] = [0, 0];
  for (let i = 0; i < scores.length; i++) {
    const all = tp + fp;
    gain += ((positives[i]! / m) * fp) / all ** 2;
    drag += ((positives[i]! / m) * tp) / all ** 2;
    positive[i] = (tp / all - value) / m + gain;
    negative[i] = -drag;
    tp -= positives[i]!;
    fp -= negatives[i]!;
  }
  return { value, positive, negative };
}
