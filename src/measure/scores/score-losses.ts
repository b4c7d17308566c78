import type { ScoreCounts } from '../../count/counts.ts';
import { wilson } from '../../statistics/intervals/wilson.ts';
import { ScorePasses } from '../../statistics/kernel.ts';
import { exact, type OfShare, shown } from '../decision-bounds.ts';
import type { WhyNoEvidence } from '../no-evidence.ts';
import { noEvidence, type StatisticOrNone } from '../statistic.ts';
import { boundsOfLoss, lossesByClass } from './mean-loss.ts';
import { classSizes, influencesOn, type ScoreInfluences } from './score-influences.ts';

/** Scores are kept this far from 0 and 1, as scikit-learn does, so that one sure error does not outweigh all else. */
const clip = 2 ** -52;

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
