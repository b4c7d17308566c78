import type { ScoreCounts } from '../count/counts.ts';
import { compensatedSum } from './compensated-sum.ts';
import { countedRows } from './quantile.ts';

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
export function classSizes({ scores, positives, negatives }: ScoreCounts): [number, number] {
  return [countedRows({ values: scores, rows: positives }), countedRows({ values: scores, rows: negatives })];
}

/** Why a metric that sets positives against negatives cannot be measured; null when both occur. */
export function oneClassOnly(m: number, n: number): string | null {
  if (m + n === 0) return 'no labelled case has a score';
  return m === 0 || n === 0 ? `every labelled case is ${m === 0 ? 'negative' : 'positive'}` : null;
}
