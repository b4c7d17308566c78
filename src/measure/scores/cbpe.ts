import type { RowCounts, ValueCounts } from '../../count/counts.ts';
import { countedRows } from '../../count/ranks.ts';
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
  predicted: number | RowCounts,
): EstimateWithoutLabels | NoEvidence {
  const cases = countedRows(scores);
  if (cases === 0) return { noEvidence: 'noScoreColumn', cases };
  if (scores.values[0]! < 0 || scores.values.at(-1)! > 1) {
    return { noEvidence: 'scoresOutside', cases };
  }
  const decided = Float64Array.from(scores.rows, (rows, i) =>
    typeof predicted === 'number' ? (scores.values[i]! >= predicted ? rows : 0) : predicted[i]!,
  );
  return expectedOf(scores.values, scores.rows, decided);
}

/**
 * The same of rows at scores that rise, `chances` being those of a positive at each, `decided` the rows predicted positive, and `right` those
 * of them that are positive where that is known apart.
 */
export function expectedOf(
  chances: ArrayLike<number>,
  rowsAt: ArrayLike<number>,
  decided: Float64Array,
  right: Float64Array = decided.map((rows, i) => rows * chances[i]!),
): EstimateWithoutLabels {
  let [cases, positives, negatives, pairsWon] = [0, 0, 0, 0];
  for (let i = 0; i < rowsAt.length; i++) {
    const [p, rows] = [chances[i]!, rowsAt[i]!];
    cases += rows;
    positives += p * rows;
    pairsWon += p * rows * (negatives + ((1 - p) * rows) / 2);
    negatives += (1 - p) * rows;
  }
  const predictedPositives = decided.reduce((sum, rows) => sum + rows, 0);
  const truePositives = right.reduce((sum, rows) => sum + rows, 0);
  const trueNegatives = cases - predictedPositives - (positives - truePositives);
  const ratio = (part: number, whole: number) => (whole > 0 ? Math.min(1, part / whole) : null);
  return {
    accuracy: Math.min(1, Math.max(0, (truePositives + trueNegatives) / cases)),
    precision: ratio(truePositives, predictedPositives),
    recall: ratio(truePositives, positives),
    f1: ratio(2 * truePositives, predictedPositives + positives),
    auroc: ratio(pairsWon, positives * negatives),
  };
}
