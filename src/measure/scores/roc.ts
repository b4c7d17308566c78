import type { RowCounts, ScoreCounts } from '../../count/counts.ts';
import { rowsWithin } from '../../count/ranks.ts';
import { classSizes } from './score-influences.ts';

const most = 200;

/** Points [false positive rate, true positive rate] of the ROC curve from (0, 0) to (1, 1), thinned to 200. */
export function roc({ scores, positives, negatives }: ScoreCounts): [number, number][] {
  const [m, n] = classSizes({ scores, positives, negatives });
  if (m === 0 || n === 0) return [];
  const points: [number, number][] = [[0, 0]];
  const step = Math.max(1, scores.length / (most - 1));
  const { length } = scores;
  for (let seen = 0, next = step; seen < length; next += step) {
    seen = Math.min(length, Math.max(seen + 1, Math.ceil(next)));
    const rate = (rows: RowCounts, of: number) => rowsWithin({ rows }, length - seen, length) / of;
    points.push([rate(negatives, n), rate(positives, m)]);
  }
  return points;
}
