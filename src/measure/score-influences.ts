import type { ScoreCounts } from '../count/counts.ts';
import { countedRows } from '../count/ranks.ts';
import { runningSums } from './compensated-sum.ts';

/**
 * A metric of scores and the influence on it of a positive and of a negative case at each distinct score: by how much it
 * would move were the case weighted a little more (Hampel 1974). They stand in memory that the next influences write over, and mean
 * nothing at a score that no such case has.
 */
export interface ScoreInfluences {
  value: number;
  positive: Float64Array;
  negative: Float64Array;
}

/** Memory of the influences, kept for the next: pages that are new to a process cost more than the arithmetic. */
let kept: [Float64Array, Float64Array] = [new Float64Array(0), new Float64Array(0)];

/** Room for the influences of so many distinct scores; what was in it before is left in it. */
export function roomForInfluences(scores: number): { positive: Float64Array; negative: Float64Array } {
  if (kept[0].length < scores) kept = [new Float64Array(scores), new Float64Array(scores)];
  return { positive: kept[0].subarray(0, scores), negative: kept[1].subarray(0, scores) };
}

/** The standard error √Σφ² over all cases. */
export function errorOfScores(counts: ScoreCounts, { positive, negative }: ScoreInfluences): number {
  const { positives, negatives } = counts;
  // Neumaier's summation (see compensated-sum.ts) of terms that are not negative.
  const { sums, lost } = runningSums(1);
  for (let i = 0; i < positives.length; i++) {
    const next =
      positives[i]! * (positive[i]! * positive[i]!) + negatives[i]! * (negative[i]! * negative[i]!);
    const sum = sums[0]!;
    const total = sum + next;
    lost[0]! += sum >= next ? sum - total + next : next - total + sum;
    sums[0] = total;
  }
  return Math.sqrt(sums[0]! + lost[0]!);
}

/** Positive and negative cases of some counts. */
export function classSizes({ positives, negatives }: ScoreCounts): [number, number] {
  return [countedRows({ rows: positives }), countedRows({ rows: negatives })];
}

/** Why a metric that sets positives against negatives cannot be measured; null when both occur. */
export function oneClassOnly(m: number, n: number): string | null {
  if (m + n === 0) return 'no labelled case has a score';
  return m === 0 || n === 0 ? `every labelled case is ${m === 0 ? 'negative' : 'positive'}` : null;
}
