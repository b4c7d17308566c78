import type { ScoreCounts } from '../../count/counts.ts';
import { ScorePasses } from '../../statistics/kernel.ts';
import { type Finding, noEvidence } from '../statistic.ts';
import { classSizes, influencesOn, oneClassOnly, type ScoreInfluences } from './score-influences.ts';

/**
 * Area under the ROC curve with DeLong's (1988) standard error. A constant score gives 0.5; one class only is no
 * evidence. Bounds on the logit scale; where the variance is 0 (perfect separation) or cannot be seen (a single case of
 * a class), Newcombe's (2006) method 5.
 */
export function auroc(counts: ScoreCounts): Finding {
  const [m, n] = classSizes(counts);
  const found = aurocInfluences(counts);
  if (typeof found === 'string') return noEvidence(found, m + n);
  const { value } = found;
  const standardError = Math.min(m, n) < 2 ? 0 : found.error;
  const bounds = (z: number, stretch = 1): [number, number] => {
    if (value === 0 || value === 1 || standardError === 0) return newcombeMethod5(value, m, n, z * stretch);
    const logit = Math.log(value / (1 - value));
    const reach = (z * stretch * standardError) / (value * (1 - value));
    return [1 / (1 + Math.exp(reach - logit)), 1 / (1 + Math.exp(-reach - logit))];
  };
  return { value, standardError, cases: m + n, bounds };
}

/**
 * The area from midranks (Sun & Xu 2014), one pass up the scores, ties exact. A positive moves it by the share of
 * negatives below it less the area, a negative by the share of positives above it; scaled so that the sum of squares is
 * DeLong's variance, which divides by m − 1 and n − 1.
 */
export function aurocInfluences(counts: ScoreCounts): ScoreInfluences | string {
  const [m, n] = classSizes(counts);
  const missing = oneClassOnly(m, n);
  if (missing !== null) return missing;
  const passes = new ScorePasses(counts);
  const value = passes.rankShares(m, n) / m / n;
  const [scaleOfPositives, scaleOfNegatives] = [m, n].map((of) => Math.sqrt(of * Math.max(1, of - 1)));
  return influencesOn(value, passes.centre(value, scaleOfPositives!, scaleOfNegatives!), passes);
}

/** Newcombe (2006), Statistics in Medicine 25:559, method 5: the score interval, by bisection. */
export function newcombeMethod5(value: number, m: number, n: number, z: number): [number, number] {
  const half = (m + n) / 2 - 1;
  const error = (a: number) =>
    Math.sqrt((a * (1 - a) * (1 + half * ((1 - a) / (2 - a) + a / (1 + a)))) / m / n);
  const solve = (from: number): number => {
    let [inside, outside] = [value, from];
    for (let i = 0; i < 200; i++) {
      const middle = (inside + outside) / 2;
      if (Math.abs(middle - value) > z * error(middle)) outside = middle;
      else inside = middle;
    }
    return inside;
  };
  return [value === 0 ? 0 : solve(0), value === 1 ? 1 : solve(1)];
}
