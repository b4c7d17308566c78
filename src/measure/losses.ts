import type { LossCounts, ValueCounts } from '../count/counts.ts';
import { countedRows } from '../count/ranks.ts';
import type { NoEvidence } from './no-evidence.ts';

const z = 1.959963984540054;
/** Share of predictions outside the reference's beyond which nothing that it taught holds. */
const tolerated = 0.05;

/** The mean absolute error, and the root of the mean squared one, to be expected, with intervals, two-sided 95 %. */
export type EstimatedLosses = Record<'mae' | 'rmse', { value: number; interval: [number, number] } | null>;

/**
 * Errors of numbers without labels, by what they were at such predictions in the labelled reference (direct loss estimation, with the
 * prediction as the one thing that errors depend on). The interval holds how little the reference shows of each mean, and what chance
 * makes of the errors to come. Predictions that the reference does not hold are no evidence.
 */
export function estimateLosses(reference: LossCounts, predicted: ValueCounts): EstimatedLosses | NoEvidence {
  const cases = countedRows(predicted);
  if (cases === 0) return { noEvidence: 'noPrediction', cases };
  const [least, greatest] = reference.ends;
  const weights = new Float64Array(reference.rows.length);
  let [outside, place] = [0, 0];
  predicted.values.forEach((value, i) => {
    const rows = predicted.rows[i]!;
    if (value < least || value > greatest) outside += rows;
    const { predictions } = reference;
    while (place + 1 < predictions.length && value > (predictions[place]! + predictions[place + 1]!) / 2)
      place++;
    weights[place]! += rows / cases;
  });
  const known = reference.rows.reduce((sum, rows) => sum + rows, 0);
  if (outside / cases > tolerated + 4 / (known + 1)) return { noEvidence: 'outsideSupport', cases };
  const mean = weighted(reference, reference.absolute, reference.squares, weights, cases);
  const square = weighted(reference, reference.squares, reference.fourths, weights, cases);
  const root = Math.sqrt(square.value);
  return {
    mae: {
      value: mean.value,
      interval: [Math.max(0, mean.value - z * mean.error), mean.value + z * mean.error],
    },
    rmse: {
      value: root,
      interval: [
        Math.sqrt(Math.max(0, square.value - z * square.error)),
        Math.sqrt(square.value + z * square.error),
      ],
    },
  };
}

/** A mean over groups by other weights than theirs, and its standard error against the mean of so many cases to come. */
function weighted(
  { rows }: LossCounts,
  sums: Float64Array,
  squares: Float64Array,
  weights: Float64Array,
  cases: number,
): { value: number; error: number } {
  let [value, learnt, each] = [0, 0, 0];
  weights.forEach((weight, i) => {
    const mean = sums[i]! / rows[i]!;
    const variance = Math.max(0, squares[i]! / rows[i]! - mean ** 2);
    value += weight * mean;
    learnt += (weight ** 2 * variance) / Math.max(1, rows[i]! - 1);
    each += weight * (variance + mean ** 2);
  });
  return { value, error: Math.sqrt(learnt + Math.max(0, each - value ** 2) / cases) };
}
