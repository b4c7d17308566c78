import type { ScoreCounts } from '../../count/counts.ts';

/** What would be decided if every case with at least this score were called positive. */
export interface Threshold {
  threshold: number;
  /** Share of all cases that are called positive. */
  flagged: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Points of a curve at most. */
const most = 200;

/**
 * Decisions at each distinct score, from the highest, thinned to 200 by equal steps in the share that is flagged; the first and
 * the last are kept. Precision, recall and gain curves are made of them. Without a positive there is none.
 */
export function thresholds({ scores, positives, negatives }: ScoreCounts): Threshold[] {
  let [all, wanted] = [0, 0];
  for (let i = 0; i < scores.length; i++) {
    wanted += positives[i]!;
    all += positives[i]! + negatives[i]!;
  }
  if (wanted === 0) return [];
  const found: Threshold[] = [];
  let [flagged, right, next] = [0, 0, 0];
  for (let i = scores.length - 1; i >= 0; i--) {
    right += positives[i]!;
    flagged += positives[i]! + negatives[i]!;
    if (flagged < next && i > 0) continue;
    next = Math.max(flagged + 1, next + all / (most - 2));
    found.push({
      threshold: scores[i]!,
      flagged: flagged / all,
      precision: right / flagged,
      recall: right / wanted,
      f1: (2 * right) / (flagged + wanted),
    });
  }
  return found;
}

/** What wrong decisions cost a case on average, at these decisions. `found` as above: it tells how many cases are positive. */
export function costAt(
  { flagged, precision, recall }: Threshold,
  found: Threshold[],
  { falsePositive, falseNegative }: { falsePositive: number; falseNegative: number },
): number {
  const last = found.at(-1)!;
  const positives = last.flagged * last.precision;
  return falsePositive * flagged * (1 - precision) + falseNegative * positives * (1 - recall);
}

/** The decisions at a threshold of the plan: those of the lowest score that reaches it. `found` as above. */
export function decisionsAt(found: Threshold[], threshold: number): Threshold | null {
  return found.findLast((one) => one.threshold >= threshold) ?? null;
}
