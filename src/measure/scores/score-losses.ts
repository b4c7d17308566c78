import type { ScoreCounts } from '../../count/counts.ts';
import { effectiveWilson } from '../../statistics/intervals/wilson.ts';
import { ScorePasses } from '../../statistics/kernel.ts';
import { type Finding, noEvidence } from '../statistic.ts';
import { classSizes, influencesOn, oneClassOnly, type ScoreInfluences } from './score-influences.ts';

/** Scores are kept this far from 0 and 1, as scikit-learn does, so that one sure error does not outweigh all else. */
const clip = 2 ** -52;

/** Why a loss of probabilities cannot be measured. */
export const noProbabilities = 'scores lie outside 0 to 1';

/** Mean squared error of the probabilities (Brier 1950). */
export function brier(counts: ScoreCounts): Finding {
  return shareOfOne(counts, brierInfluences(counts));
}

/** A measure between 0 and 1 by its influences, with Wilson's bounds on as many cases as its error is worth. */
export function shareOfOne(counts: ScoreCounts, found: ScoreInfluences | string): Finding {
  const [m, n] = classSizes(counts);
  if (typeof found === 'string') return noEvidence(found, m + n);
  const { value, error } = found;
  return {
    value,
    standardError: error,
    cases: m + n,
    bounds: (z, stretch = 1) => effectiveWilson(value, error, m + n, z, stretch),
  };
}

export function brierInfluences(counts: ScoreCounts): ScoreInfluences | string {
  const missing = whyNoProbabilities(counts);
  if (missing !== null) return missing;
  const passes = new ScorePasses(counts);
  return influencesOnMean(counts, passes.squaredLosses(), passes);
}

/** Mean negative log-likelihood of the labels, in nats. */
export function logLoss(counts: ScoreCounts): Finding {
  const [m, n] = classSizes(counts);
  const found = logLossInfluences(counts);
  if (typeof found === 'string') return noEvidence(found, m + n);
  if (m + n < 2) return noEvidence('one case shows no spread', m + n);
  const { value, error } = found;
  return { value, standardError: error, cases: m + n, bounds: lossBounds(value, error) };
}

export function logLossInfluences(counts: ScoreCounts): ScoreInfluences | string {
  const missing = whyNoProbabilities(counts);
  if (missing !== null) return missing;
  const passes = new ScorePasses(counts);
  return influencesOnMean(counts, passes.logLosses(clip), passes);
}

/** −ln of the probability given to what was true. */
export function logLossOf(probability: number): number {
  return -Math.log(Math.min(1 - clip, Math.max(clip, probability)));
}

/** Normal bounds of a mean that is not negative. */
export function lossBounds(value: number, standardError: number) {
  return (z: number, stretch = 1): [number, number] => [
    Math.max(0, value - z * stretch * standardError),
    value + z * stretch * standardError,
  ];
}

/** Why scores cannot be measured as probabilities; null when they can. */
export function whyNoProbabilities(counts: ScoreCounts): string | null {
  const { scores } = counts;
  const [m, n] = classSizes(counts);
  if (m + n === 0) return 'no labelled case has a score';
  return scores[0]! < 0 || scores.at(-1)! > 1 ? noProbabilities : null;
}

/** Those on the mean of what the passes found a positive and a negative case to lose at each score, all of them together `losses`. */
function influencesOnMean(counts: ScoreCounts, losses: number, passes: ScorePasses): ScoreInfluences {
  const [m, n] = classSizes(counts);
  const cases = m + n;
  const value = losses / cases;
  return influencesOn(value, passes.centre(value, cases, cases), passes);
}

/**
 * Average precision Σ(Rᵢ − Rᵢ₋₁)Pᵢ, without interpolation, ties as one step (as scikit-learn). Wilson bounds at the
 * effective number of positives.
 */
export function averagePrecision(counts: ScoreCounts): Finding {
  const [m, n] = classSizes(counts);
  const found = averagePrecisionInfluences(counts);
  if (typeof found === 'string') return noEvidence(found, m + n);
  const { value } = found;
  const standardError = m < 2 ? 0 : found.error;
  return {
    value,
    standardError,
    cases: m + n,
    bounds: (z, stretch = 1) => effectiveWilson(value, standardError, m, z, stretch),
  };
}

/** A positive adds the precision at its own step, and moves that of every step at or below it; a negative lowers those. */
export function averagePrecisionInfluences(counts: ScoreCounts): ScoreInfluences | string {
  const [m, n] = classSizes(counts);
  const missing = oneClassOnly(m, n);
  if (missing !== null) return missing;
  const passes = new ScorePasses(counts);
  const { value, squares } = passes.precisionInfluences(m, n);
  return influencesOn(value, squares, passes);
}
