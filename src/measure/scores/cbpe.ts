import type { ValueCounts } from '../../count/counts.ts';
import type { NoEvidence } from '../no-evidence.ts';

/** Performance expected from calibrated probabilities alone; null where it is undefined. */
export interface EstimateWithoutLabels {
  accuracy: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  auroc: number | null;
}

/**
 * Confidence-based performance estimation: a row scored p counts as p positives and 1 − p negatives, so E[TP] = Σp
 * over the predicted positives, and so on; the expected counts make the metrics. Holds only while the scores are
 * calibrated and what they mean has not changed.
 *
 * `predicted` says which rows are predicted positive: those with score >= the threshold, or, where decisions follow no
 * threshold, how many rows of each distinct score are. Scores outside 0..1 are no probabilities: no evidence.
 */
export function estimateWithoutLabels(
  scores: ValueCounts,
  predicted: number | Uint32Array,
): EstimateWithoutLabels | NoEvidence {
  let cases = 0;
  let positives = 0;
  let predictedPositives = 0;
  let truePositives = 0;
  let pairsWon = 0;
  let negatives = 0;
  for (let i = 0; i < scores.values.length; i++) {
    const p = scores.values[i]!;
    const rows = scores.rows[i]!;
    const decided = typeof predicted === 'number' ? (p >= predicted ? rows : 0) : predicted[i]!;
    cases += rows;
    positives += p * rows;
    predictedPositives += decided;
    truePositives += p * decided;
    pairsWon += p * rows * (negatives + ((1 - p) * rows) / 2);
    negatives += (1 - p) * rows;
  }
  if (cases === 0) return { noEvidence: 'noScoreColumn', cases };
  if (scores.values[0]! < 0 || scores.values.at(-1)! > 1) {
    return { noEvidence: 'scoresOutside', cases };
  }
  const trueNegatives = cases - predictedPositives - (positives - truePositives);
  const ratio = (part: number, whole: number) => (whole > 0 ? Math.min(1, part / whole) : null);
  return {
    accuracy: Math.min(1, Math.max(0, (truePositives + trueNegatives) / cases)),
    precision: ratio(truePositives, predictedPositives),
    recall: ratio(truePositives, positives),
    f1: ratio(2 * truePositives, predictedPositives + positives),
    auroc: positives > 0 && negatives > 0 ? ratio(pairsWon, positives * negatives) : null,
  };
}
