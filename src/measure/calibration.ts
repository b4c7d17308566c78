import type { ScoreCounts } from '../count/counts.ts';
import { classSizes, roomForInfluences, type ScoreInfluences } from './score-influences.ts';
import { shareOfOne, whyNoProbabilities } from './score-losses.ts';
import type { Finding } from './statistic.ts';

export interface CalibrationBin {
  /** Mean score of the bin's cases. */
  score: number;
  /** Share of positives among them. */
  positives: number;
  cases: number;
}

/**
 * Reliability table over bins of equal width (Murphy & Winkler 1977); a bin holds its lower edge, the last also 1. Empty
 * bins are left out. Scores outside 0 to 1 are no probabilities and have no table.
 */
export function calibration({ scores, positives, negatives }: ScoreCounts, bins = 10): CalibrationBin[] {
  if (scores.length === 0 || scores[0]! < 0 || scores.at(-1)! > 1) return [];
  const sums = {
    score: new Float64Array(bins),
    positives: new Float64Array(bins),
    cases: new Float64Array(bins),
  };
  for (let i = 0; i < scores.length; i++) {
    const bin = binOf(scores[i]!, bins);
    const cases = positives[i]! + negatives[i]!;
    sums.score[bin]! += cases * scores[i]!;
    sums.positives[bin]! += positives[i]!;
    sums.cases[bin]! += cases;
  }
  return Array.from(sums.cases, (cases, bin) => ({
    score: sums.score[bin]! / cases,
    positives: sums.positives[bin]! / cases,
    cases,
  })).filter(({ cases }) => cases > 0);
}

/**
 * Expected calibration error: the mean gap between score and share of positives over ten bins, weighted by cases
 * (Naeini 2015). It is never negative, and so on small sets larger than that of the model.
 */
export function calibrationError(counts: ScoreCounts): Finding {
  return shareOfOne(counts, calibrationInfluences(counts));
}

/** A case moves the gap of its bin by its own, with the sign that the bin's gap has. */
export function calibrationInfluences(counts: ScoreCounts): ScoreInfluences | string {
  const missing = whyNoProbabilities(counts);
  if (missing !== null) return missing;
  const { scores } = counts;
  const [m, n] = classSizes(counts);
  const cases = m + n;
  const signs = new Map(
    calibration(counts).map(({ score, positives, cases: rows }) => [
      binOf(score, 10),
      { gap: score - positives, rows },
    ]),
  );
  const value = [...signs.values()].reduce((sum, { gap, rows }) => sum + (rows / cases) * Math.abs(gap), 0);
  const signOf = Float64Array.from({ length: 10 }, (_, bin) => Math.sign(signs.get(bin)?.gap ?? 0));
  const { positive, negative } = roomForInfluences(scores.length);
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    const sign = signOf[binOf(score, 10)]!;
    positive[i] = (sign * (score - 1) - value) / cases;
    negative[i] = (sign * score - value) / cases;
  }
  return { value, positive, negative };
}

function binOf(score: number, bins: number): number {
  return Math.min(bins - 1, Math.max(0, Math.floor(score * bins)));
}
