import { doublesOf, type Numbers } from '../../data/column/numbers.ts';
import type { ScoreCounts, ValueCounts } from '../counts.ts';
import { countDecimalScores } from '../decimals.ts';
import { countValues } from '../values.ts';

/**
 * Counts positive and negative rows at each distinct finite score. `positive` holds 1 for a positive, 0 for a
 * negative; any other value (no label) leaves the row out.
 */
export function countScores(scores: Numbers, positive: Uint8Array): ScoreCounts {
  return countDecimalScores(scores, positive) ?? mergeSides(doublesOf(scores), positive);
}

function mergeSides(scores: Float64Array, positive: Uint8Array): ScoreCounts {
  const sides = [0, 1].map((side) => {
    const chosen = new Float64Array(scores.length);
    let n = 0;
    for (let i = 0; i < scores.length; i++) if (positive[i] === side) chosen[n++] = scores[i]!;
    return countValues(chosen.subarray(0, n));
  });
  return mergeScores(sides[1]!, sides[0]!);
}

function mergeScores(positives: ValueCounts, negatives: ValueCounts): ScoreCounts {
  const most = positives.values.length + negatives.values.length;
  const merged = {
    scores: new Float64Array(most),
    positives: new Uint32Array(most),
    negatives: new Uint32Array(most),
  };
  let n = 0;
  for (let i = 0, j = 0; i < positives.values.length || j < negatives.values.length; n++) {
    const p = i < positives.values.length ? positives.values[i]! : Infinity;
    const q = j < negatives.values.length ? negatives.values[j]! : Infinity;
    merged.scores[n] = Math.min(p, q);
    if (p <= q) merged.positives[n] = positives.rows[i++]!;
    if (q <= p) merged.negatives[n] = negatives.rows[j++]!;
  }
  return {
    scores: merged.scores.subarray(0, n),
    positives: merged.positives.subarray(0, n),
    negatives: merged.negatives.subarray(0, n),
  };
}
