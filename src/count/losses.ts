import type { NumberAnswers } from './answers.ts';
import type { LossCounts } from './counts.ts';

/** Groups of neighbouring predictions, each with as many rows, at most; and the fewest rows of one. */
const [most, fewest] = [50, 20];

/** Counts the errors of labelled rows by what was predicted. null where there are too few for a group. */
export function countLosses({
  actual,
  predicted,
}: Pick<NumberAnswers, 'actual' | 'predicted'>): LossCounts | null {
  const labelled: number[] = [];
  for (let row = 0; row < actual.length; row++) {
    if (Number.isFinite(predicted[row]! - actual[row]!)) labelled.push(row);
  }
  if (labelled.length < fewest) return null;
  const order = Uint32Array.from(labelled).sort((a, b) => predicted[a]! - predicted[b]!);
  const groups = Math.max(1, Math.min(most, Math.floor(order.length / fewest)));
  const counts: LossCounts = {
    predictions: new Float64Array(groups),
    rows: new Float64Array(groups),
    absolute: new Float64Array(groups),
    squares: new Float64Array(groups),
    fourths: new Float64Array(groups),
    ends: [predicted[order[0]!]!, predicted[order.at(-1)!]!],
  };
  for (let i = 0; i < order.length; i++) {
    const group = Math.floor((i * groups) / order.length);
    const [said, was] = [predicted[order[i]!]!, actual[order[i]!]!];
    const square = (said - was) ** 2;
    counts.rows[group]! += 1;
    counts.predictions[group]! += (said - counts.predictions[group]!) / counts.rows[group]!;
    counts.absolute[group]! += Math.abs(said - was);
    counts.squares[group]! += square;
    counts.fourths[group]! += square ** 2;
  }
  return counts;
}
