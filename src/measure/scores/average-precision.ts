import type { ScoreCounts } from '../../count/counts.ts';
import { studentOf } from '../../statistics/distributions/student-t.ts';
import { hallReach } from '../../statistics/intervals/hall.ts';
import { logitBounds } from '../../statistics/intervals/logit.ts';
import { effectiveWilson } from '../../statistics/intervals/wilson.ts';
import { ScorePasses } from '../../statistics/kernel.ts';
import { exact } from '../decision-bounds.ts';
import type { WhyNoEvidence } from '../no-evidence.ts';
import { noEvidence, type StatisticOrNone } from '../statistic.ts';
import { classSizes, influencesOn, oneClassOnly, type ScoreInfluences } from './score-influences.ts';

/** Positives below which the influences alone are not relied on. */
const few = 50;

/**
 * Average precision Σ(Rᵢ − Rᵢ₋₁)Pᵢ, without interpolation, ties as one step (as scikit-learn). Wilson bounds at the
 * effective number of positives. A proof has bounds on the logit scale, with Hall's correction for skewness.
 */
export function averagePrecision(counts: ScoreCounts): StatisticOrNone {
  const [m, n] = classSizes(counts);
  const found = averagePrecisionInfluences(counts);
  if (typeof found === 'string') return noEvidence(found, m + n);
  const { value } = found;
  const standardError = m < 2 ? 0 : found.error;
  const skewed = skewnessOf(found, counts) * Math.sqrt(m + n);
  // Few positives show too little of how much they differ: they are worth no more than as many answers, right or wrong.
  const least = m < few ? Math.sqrt((value * (1 - value)) / m) : 0;
  const error = Math.max(standardError, least);
  const byShare = (z: number, stretch: number): [number, number] => {
    const worth = error > 0 ? Math.min(1e12, (value * (1 - value)) / error ** 2) : m;
    const t = studentOf(z, Math.max(1, m - 1));
    return exact((value * worth) / stretch ** 2, worth / stretch ** 2, t);
  };
  const byInfluence = (z: number, stretch: number): [number, number] => {
    const { below, above } = hallReach({ skewness: skewed, cases: m + n }, z);
    // The places of m positives are what the error is learnt from, and it is too small by about that where they are well ranked.
    const larger = stretch * (1 + 1 / Math.sqrt(m));
    const [lower, upper] = logitBounds(value, below * standardError * larger, above * standardError * larger);
    // One case that makes up all of the skewness tells no more than that: the positives are worth as many answers, right or wrong.
    const [least, greatest] = exact((value * m) / larger ** 2, m / larger ** 2, z);
    return [Math.max(lower, least), Math.min(upper, greatest)];
  };
  return {
    value,
    standardError,
    cases: m + n,
    bounds: (z, stretch = 1) => effectiveWilson(value, error, m, z, stretch),
    proof: (z, stretch = 1) =>
      m >= few && standardError > 0 ? byInfluence(z, stretch) : byShare(z, stretch),
  };
}

/** Σφ³ over its scale. */
function skewnessOf(
  { error, positive, negative }: ScoreInfluences,
  { positives, negatives }: ScoreCounts,
): number {
  if (!(error > 0)) return 0;
  let sum = 0;
  for (let i = 0; i < positives.length; i++) {
    if (positives[i]! > 0) sum += positives[i]! * (positive[i]! * positive[i]! * positive[i]!);
    if (negatives[i]! > 0) sum += negatives[i]! * (negative[i]! * negative[i]! * negative[i]!);
  }
  return sum / error ** 3;
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
