import type { ScoreCounts } from '../count/counts.ts';
import { compensatedSum } from './compensated-sum.ts';

/**
 * A metric of scores and the influence on it of a positive and of a negative case at each distinct score: by how much it
 * would move were the case weighted a little more (Hampel 1974).
 */
export interface ScoreInfluences {
  value: number;
  positive: Float64Array;
  negative: Float64Array;
}

/** The standard error √Σφ² over all cases. */
export function errorOfScores(counts: ScoreCounts, { positive, negative }: ScoreInfluences): number {
  return Math.sqrt(
    compensatedSum(
      counts.scores.length,
      (i) => counts.positives[i]! * positive[i]! ** 2 + counts.negatives[i]! * negative[i]! ** 2,
    ),
  );
}

/** Positive and negative cases of some counts. */
export function classSizes({ positives, negatives }: ScoreCounts): [number, number] {
  let [m, n] = [0, 0];
  for (const rows of positives) m += rows;
  for (const rows of negatives) n += rows;
  return [m, n];
}

/** Why a metric that sets positives against negatives cannot be measured; null when both occur. */
export function oneClassOnly(m: number, n: number): string | null {
  if (m + n === 0) return 'no labelled case has a score';
  return m === 0 || n === 0 ? `every labelled case is ${m === 0 ? 'negative' : 'positive'}` : null;
}
