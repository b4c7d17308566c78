import type { ScoreCounts } from '../../count/counts.ts';
import { countedRows } from '../../count/ranks.ts';
import type { ScorePasses } from '../../statistics/kernel.ts';
import type { WhyNoEvidence } from '../no-evidence.ts';

/**
 * A metric of scores and the influence on it of a positive and of a negative case at each distinct score: by how much it
 * would move were the case weighted a little more (Hampel 1974). They stand in memory that the next influences write over, and mean
 * nothing at a score that no such case has.
 */
export interface ScoreInfluences {
  value: number;
  /** The standard error √Σφ² over all cases. */
  error: number;
  positive: Float64Array;
  negative: Float64Array;
}

/** The influences that the passes came to, with Σ of their squares. */
export function influencesOn(value: number, squares: number, passes: ScorePasses): ScoreInfluences {
  return { value, error: Math.sqrt(squares), ...passes.left() };
}

/** Positive and negative cases of some counts. */
export function classSizes({ positives, negatives }: ScoreCounts): [number, number] {
  return [countedRows({ rows: positives }), countedRows({ rows: negatives })];
}

/** Why a metric that sets positives against negatives cannot be measured; null when both occur. */
export function oneClassOnly(m: number, n: number): WhyNoEvidence | null {
  if (m + n === 0) return 'noScore';
  if (m === 0) return 'allNegative';
  return n === 0 ? 'allPositive' : null;
}
