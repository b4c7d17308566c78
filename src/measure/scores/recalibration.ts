import type { ScoreCounts } from '../../count/counts.ts';
import { isotonic } from '../../statistics/isotonic.ts';

/** What a score has meant: shares of positives that rise with it, at scores in between which it runs straight. */
export interface Calibration {
  scores: Float64Array;
  /** Labelled rows and those of them that were positive, at each score. */
  rows: Float64Array;
  shares: Float64Array;
}

/** Scores that a calibration is learnt at, at most, and the fewest rows of one: neighbours are taken together, so that it learns no noise. */
const [most, fewest] = [100, 10];

/** Learns what scores mean from labelled rows, as a share of positives that rises with the score. null where one class is all there is. */
export function calibrationOf(counts: ScoreCounts): Calibration | null {
  const groups = grouped(counts);
  const all = groups.reduce((sum, { positives, negatives }) => sum + positives + negatives, 0);
  const positives = groups.reduce((sum, group) => sum + group.positives, 0);
  if (positives === 0 || positives === all) return null;
  const rows = Float64Array.from(groups, (group) => group.positives + group.negatives);
  const seen = groups.map((group, i) => group.positives / rows[i]!);
  return { scores: Float64Array.from(groups, ({ score }) => score), rows, shares: isotonic(seen, rows) };
}

/** The chance of a positive at scores that rise; beyond the ends, that of the end. */
export function chancesAt({ scores, shares }: Calibration, at: Float64Array): Float64Array {
  let place = 0;
  return at.map((score) => {
    while (place < scores.length && scores[place]! < score) place++;
    if (place === 0) return shares[0]!;
    if (place === scores.length) return shares[place - 1]!;
    const [from, to] = [scores[place - 1]!, scores[place]!];
    const way = (score - from) / (to - from);
    return shares[place - 1]! + way * (shares[place]! - shares[place - 1]!);
  });
}

/** Rows of neighbouring scores together, at their mean score. */
export function grouped({ scores, positives, negatives }: ScoreCounts) {
  let all = 0;
  for (let i = 0; i < scores.length; i++) all += positives[i]! + negatives[i]!;
  const least = Math.max(fewest, all / most);
  const groups: { score: number; positives: number; negatives: number }[] = [];
  let [sum, p, n] = [0, 0, 0];
  for (let i = 0; i < scores.length; i++) {
    sum += (positives[i]! + negatives[i]!) * scores[i]!;
    p += positives[i]!;
    n += negatives[i]!;
    if (p + n === 0 || (p + n < least && i < scores.length - 1)) continue;
    groups.push({ score: sum / (p + n), positives: p, negatives: n });
    [sum, p, n] = [0, 0, 0];
  }
  return groups;
}
