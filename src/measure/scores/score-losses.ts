import type { ScoreCounts } from '../../count/counts.ts';
import { effectiveWilson, wilson } from '../../statistics/intervals/wilson.ts';
import { ScorePasses } from '../../statistics/kernel.ts';
import { studentOf } from '../../statistics/student-t.ts';
import { exact, type OfShare, shown } from '../decision-bounds.ts';
import type { WhyNoEvidence } from '../no-evidence.ts';
import { noEvidence, type StatisticOrNone } from '../statistic.ts';
import { boundsOfLoss, lossesByClass } from './mean-loss.ts';
import { classSizes, influencesOn, oneClassOnly, type ScoreInfluences } from './score-influences.ts';

/** Scores are kept this far from 0 and 1, as scikit-learn does, so that one sure error does not outweigh all else. */
const clip = 2 ** -52;

/** Positives below which the influences alone are not relied on. */
const few = 50;

/** Mean squared error of the probabilities (Brier 1950). */
export function brier(counts: ScoreCounts): StatisticOrNone {
  return meanLoss(
    counts,
    (passes) => passes.squaredLosses(),
    (probability) => (1 - probability) ** 2,
    1,
  );
}

export function brierInfluences(counts: ScoreCounts): ScoreInfluences | WhyNoEvidence {
  const missing = whyNoProbabilities(counts);
  if (missing !== null) return missing;
  const passes = new ScorePasses(counts);
  return influencesOnMean(counts, passes.squaredLosses(), passes);
}

/** Mean negative log-likelihood of the labels, in nats. */
export function logLoss(counts: ScoreCounts): StatisticOrNone {
  const [m, n] = classSizes(counts);
  return m + n === 1 && whyNoProbabilities(counts) === null
    ? noEvidence('oneCase', 1)
    : meanLoss(counts, (passes) => passes.logLosses(clip), logLossOf, Infinity);
}

/** A mean of losses, none of which is more than `most`. */
function meanLoss(
  counts: ScoreCounts,
  losses: (passes: ScorePasses) => number,
  lossOf: (probability: number) => number,
  most: number,
): StatisticOrNone {
  const [m, n] = classSizes(counts);
  const missing = whyNoProbabilities(counts);
  if (missing !== null) return noEvidence(missing, m + n);
  const passes = new ScorePasses(counts);
  const sum = losses(passes);
  const classes = lossesByClass(counts, passes.left(), lossOf);
  const cases = m + n;
  const value = sum / cases;
  const error = Math.sqrt(passes.centre(value, cases, cases));
  const by =
    (of: OfShare) =>
    (z: number, stretch = 1): [number, number] => {
      if (cases === 1) return wilson(value, 1, z);
      const [lower, upper] = boundsOfLoss(classes, of, z, stretch);
      return [Math.min(lower, value), Math.min(most, Math.max(upper, value))];
    };
  return { value, standardError: error, cases, bounds: by(shown), proof: by(exact) };
}

export function logLossInfluences(counts: ScoreCounts): ScoreInfluences | WhyNoEvidence {
  const missing = whyNoProbabilities(counts);
  if (missing !== null) return missing;
  const passes = new ScorePasses(counts);
  return influencesOnMean(counts, passes.logLosses(clip), passes);
}

/** −ln of the probability given to what was true. */
export function logLossOf(probability: number): number {
  return -Math.log(Math.min(1 - clip, Math.max(clip, probability)));
}

/** Why scores cannot be measured as probabilities; null when they can. */
export function whyNoProbabilities(counts: ScoreCounts): WhyNoEvidence | null {
  const { scores } = counts;
  const [m, n] = classSizes(counts);
  if (m + n === 0) return 'noScore';
  return scores[0]! < 0 || scores.at(-1)! > 1 ? 'scoresOutside' : null;
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
export function averagePrecision(counts: ScoreCounts): StatisticOrNone {
  const [m, n] = classSizes(counts);
  const found = averagePrecisionInfluences(counts);
  if (typeof found === 'string') return noEvidence(found, m + n);
  const { value } = found;
  const standardError = m < 2 ? 0 : found.error;
  // Few positives show too little of how much they differ: they are worth no more than as many answers, right or wrong.
  const least = m < few ? Math.sqrt((value * (1 - value)) / m) : 0;
  const error = Math.max(standardError, least);
  const t = (z: number) => (m < few ? studentOf(z, Math.max(1, m - 1)) : z);
  return {
    value,
    standardError,
    cases: m + n,
    bounds: (z, stretch = 1) => effectiveWilson(value, error, m, z, stretch),
    proof(z, stretch = 1) {
      const worth = error > 0 ? Math.min(1e12, (value * (1 - value)) / error ** 2) : m;
      return exact((value * worth) / stretch ** 2, worth / stretch ** 2, t(z));
    },
  };
}

/** A positive adds the precision at its own step, and moves that of every step at or below it; a negative lowers those. */
export function averagePrecisionInfluences(counts: ScoreCounts): ScoreInfluences | WhyNoEvidence {
  const [m, n] = classSizes(counts);
  const missing = oneClassOnly(m, n);
  if (missing !== null) return missing;
  const passes = new ScorePasses(counts);
  const { value, squares } = passes.precisionInfluences(m, n);
  return influencesOn(value, squares, passes);
}
