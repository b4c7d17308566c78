import type { ScoreCounts } from '../count/counts.ts';
import { type Finding, noEvidence } from './statistic.ts';
import { effectiveWilson } from './wilson.ts';

export interface CalibrationBin {
  /** Mean score of the bin's cases. */
  score: number;
  /** Share of positives among them. */
  positives: number;
  cases: number;
}

/** Reliability table over bins of equal width (Murphy & Winkler 1977); a bin holds its lower edge, the last also 1. Empty bins are left out. */
export function calibration({ scores, positives, negatives }: ScoreCounts, bins = 10): CalibrationBin[] {
  const sums = Array.from({ length: bins }, () => ({ score: 0, positives: 0, cases: 0 }));
  for (let i = 0; i < scores.length; i++) {
    const bin = sums[Math.min(bins - 1, Math.max(0, Math.floor(scores[i]! * bins)))]!;
    const cases = positives[i]! + negatives[i]!;
    bin.score += cases * scores[i]!;
    bin.positives += positives[i]!;
    bin.cases += cases;
  }
  return sums
    .filter(({ cases }) => cases > 0)
    .map(({ score, positives, cases }) => ({ score: score / cases, positives: positives / cases, cases }));
}

/**
 * Expected calibration error: the mean gap between score and share of positives over ten bins, weighted by cases
 * (Naeini 2015). Its standard error takes the sign of each gap as given.
 */
export function calibrationError(counts: ScoreCounts): Finding {
  const table = calibration(counts);
  const cases = table.reduce((sum, bin) => sum + bin.cases, 0);
  if (cases === 0) return noEvidence('no labelled case has a score', cases);
  const value = table.reduce(
    (sum, bin) => sum + (bin.cases * Math.abs(bin.score - bin.positives)) / cases,
    0,
  );
  if (!(value >= 0 && value <= 1)) return noEvidence('scores lie outside 0 to 1', cases);
  const variance =
    table.reduce((sum, bin) => sum + bin.cases * bin.positives * (1 - bin.positives), 0) / cases ** 2;
  const standardError = Math.sqrt(variance);
  return {
    value,
    standardError,
    cases,
    bounds: (z, stretch = 1) => effectiveWilson(value, standardError, cases, z, stretch),
  };
}
