import type { ScoreCounts } from '../count/counts.ts';
import { type Finding, noEvidence } from './statistic.ts';
import { effectiveWilson } from './wilson.ts';

/** Scores are kept this far from 0 and 1, as scikit-learn does, so that one sure error does not outweigh all else. */
const clip = 2 ** -52;

/** Mean squared error of the probabilities (Brier 1950). */
export function brier(counts: ScoreCounts): Finding {
  return meanLoss(counts, (score, positive) => (score - positive) ** 2, 1);
}

/** Mean negative log-likelihood of the labels, in nats. */
export function logLoss(counts: ScoreCounts): Finding {
  return meanLoss(
    counts,
    (score, positive) => {
      const p = Math.min(1 - clip, Math.max(clip, score));
      return -Math.log(positive ? p : 1 - p);
    },
    Infinity,
  );
}

function meanLoss(
  { scores, positives, negatives }: ScoreCounts,
  loss: (score: number, positive: 0 | 1) => number,
  greatest: number,
): Finding {
  let [cases, sum] = [0, 0];
  for (let i = 0; i < scores.length; i++) {
    cases += positives[i]! + negatives[i]!;
    if (scores[i]! < 0 || scores[i]! > 1) return noEvidence('scores lie outside 0 to 1', cases);
    if (positives[i]) sum += positives[i]! * loss(scores[i]!, 1);
    if (negatives[i]) sum += negatives[i]! * loss(scores[i]!, 0);
  }
  if (cases === 0) return noEvidence('no labelled case has a score', 0);
  const value = sum / cases;
  let squares = 0;
  for (let i = 0; i < scores.length; i++) {
    if (positives[i]) squares += positives[i]! * (loss(scores[i]!, 1) - value) ** 2;
    if (negatives[i]) squares += negatives[i]! * (loss(scores[i]!, 0) - value) ** 2;
  }
  const standardError = Math.sqrt(squares) / cases;
  const bounds = (z: number, stretch = 1): [number, number] =>
    greatest === 1
      ? effectiveWilson(value, standardError, cases, z, stretch)
      : [Math.max(0, value - z * stretch * standardError), value + z * stretch * standardError];
  return { value, standardError, cases, bounds };
}

/**
 * Average precision Σ(Rᵢ − Rᵢ₋₁)Pᵢ, without interpolation, ties as one step (as scikit-learn). The standard error is
 * that of the influence of each case on it, with the precision curve's own variation through every case above.
 */
export function averagePrecision({ scores, positives, negatives }: ScoreCounts): Finding {
  const m = positives.reduce((sum, rows) => sum + rows, 0);
  const n = negatives.reduce((sum, rows) => sum + rows, 0);
  if (m === 0 || n === 0)
    return noEvidence(`every labelled case is ${m === 0 ? 'negative' : 'positive'}`, m + n);
  let [tp, fp, value] = [0, 0, 0];
  // Influence of a case at step i: on the precision of each step at or below it.
  const gain = new Float64Array(scores.length);
  const drag = new Float64Array(scores.length);
  const precision = new Float64Array(scores.length);
  for (let i = scores.length - 1; i >= 0; i--) {
    tp += positives[i]!;
    fp += negatives[i]!;
    const all = tp + fp;
    precision[i] = tp / all;
    value += (positives[i]! / m) * precision[i]!;
    gain[i] = ((positives[i]! / m) * fp) / all ** 2;
    drag[i] = ((positives[i]! / m) * tp) / all ** 2;
  }
  let [squares, up, down] = [0, 0, 0];
  for (let i = 0; i < scores.length; i++) {
    up += gain[i]!;
    down += drag[i]!;
    squares += positives[i]! * ((precision[i]! - value) / m + up) ** 2 + negatives[i]! * down ** 2;
  }
  const standardError = Math.sqrt(squares);
  return {
    value,
    standardError,
    cases: m + n,
    bounds: (z, stretch = 1) => effectiveWilson(value, standardError, m, z, stretch),
  };
}
