import type { ScoreCounts } from '../../count/counts.ts';
import { ScorePasses } from '../../statistics/kernel.ts';
import type { Finding } from '../statistic.ts';
import { classSizes, influencesOn, type ScoreInfluences } from './score-influences.ts';
import { shareOfOne, whyNoProbabilities } from './score-losses.ts';

export interface CalibrationBin {
  /** Mean score of the bin's cases. */
  score: number;
  /** Share of positives among them. */
  positives: number;
  cases: number;
}

const bins = 10;

/**
 * Reliability table over ten bins of equal width (Murphy & Winkler 1977); a bin holds its lower edge, the last also 1. Empty
 * bins are left out. Scores outside 0 to 1 are no probabilities and have no table.
 */
export function calibration(counts: ScoreCounts): CalibrationBin[] {
  return binsOf(counts).filter(({ cases }) => cases > 0);
}

/** Tables that were asked for before: the error of a calibration needs the one that is shown. */
const known = new WeakMap<ScoreCounts, CalibrationBin[]>();

/** All of them, those without cases too. */
function binsOf(counts: ScoreCounts): CalibrationBin[] {
  const found = known.get(counts) ?? countBins(counts);
  known.set(counts, found);
  return found;
}

function countBins(counts: ScoreCounts): CalibrationBin[] {
  const { scores } = counts;
  if (scores.length === 0 || scores[0]! < 0 || scores.at(-1)! > 1) return [];
  const [sums, positives, rows] = new ScorePasses(counts).sumBins(bins);
  return Array.from(rows, (cases, bin) => ({
    score: sums[bin]! / cases,
    positives: positives[bin]! / cases,
    cases,
  }));
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
  const [m, n] = classSizes(counts);
  const cases = m + n;
  const gaps = binsOf(counts).map(({ score, positives, cases: rows }) =>
    rows === 0 ? { gap: 0, share: 0 } : { gap: score - positives, share: rows / cases },
  );
  const value = gaps.reduce((sum, { gap, share }) => sum + share * Math.abs(gap), 0);
  const passes = new ScorePasses(counts);
  const signs = Float64Array.from(gaps, ({ gap }) => Math.sign(gap));
  return influencesOn(value, passes.gaps(signs, value, cases), passes);
}
