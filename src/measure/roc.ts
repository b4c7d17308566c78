import type { ScoreCounts } from '../count/counts.ts';
import { classSizes } from './score-influences.ts';

const most = 200;

/** Points [false positive rate, true positive rate] of the ROC curve from (0, 0) to (1, 1), thinned to 200. */
export function roc({ scores, positives, negatives }: ScoreCounts): [number, number][] {
  const [m, n] = classSizes({ scores, positives, negatives });
  if (m === 0 || n === 0) return [];
  const points: [number, number][] = [[0, 0]];
  const step = Math.max(1, scores.length / (most - 1));
  let [tp, fp] = [0, 0];
  let next = step;
  for (let i = scores.length - 1, seen = 1; i >= 0; i--, seen++) {
    tp += positives[i]!;
    fp += negatives[i]!;
    if (seen < next && i > 0) continue;
    points.push([fp / n, tp / m]);
    next += step;
  }
  return points;
}
