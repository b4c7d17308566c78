import type { ScoreCounts } from '../../count/counts.ts';
import { ScorePasses } from '../../statistics/kernel.ts';
import type { WhyNoEvidence } from '../no-evidence.ts';
import { noEvidence, type StatisticOrNone } from '../statistic.ts';
import { drawnReach, gapsByChance } from './calibration-chance.ts';
import { classSizes, influencesOn, type ScoreInfluences } from './score-influences.ts';
import { whyNoProbabilities } from './score-losses.ts';

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
 * (Naeini 2015). It is never negative, and so on small sets larger than that of the model. Its lower bound takes off what chance makes of
 * the gaps of a model that is calibrated (Bröcker & Smith 2007): no gap is larger than the true one and that together.
 */
export function calibrationError(counts: ScoreCounts): StatisticOrNone {
  const [m, n] = classSizes(counts);
  const found = calibrationInfluences(counts);
  if (typeof found === 'string') return noEvidence(found, m + n);
  const { value, error } = found;
  const bins = binsOf(counts);
  const chance = gapsByChance(bins);
  const upper = (z: number, stretch: number) => value + z * stretch * Math.max(error, chance.standardError);
  return {
    value,
    standardError: error,
    cases: m + n,
    bounds: (z, stretch = 1) => [
      Math.max(0, value - stretch * chance.reach(z)),
      Math.min(1, upper(z, stretch)),
    ],
    proof: (z, stretch = 1) => [
      Math.max(0, value - stretch * drawnReach(bins, z)),
      Math.min(1, upper(z, stretch)),
    ],
  };
}

/** A case moves the gap of its bin by its own, with the sign that the bin's gap has. */
export function calibrationInfluences(counts: ScoreCounts): ScoreInfluences | WhyNoEvidence {
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
