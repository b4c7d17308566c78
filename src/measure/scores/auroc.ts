import type { ScoreCounts } from '../../count/counts.ts';
import { studentOf } from '../../statistics/distributions/student-t.ts';
import { logitBounds } from '../../statistics/intervals/logit.ts';
import { newcombeMethod5 } from '../../statistics/intervals/newcombe5.ts';
import { ScorePasses } from '../../statistics/kernel.ts';
import type { WhyNoEvidence } from '../no-evidence.ts';
import { noEvidence, type StatisticOrNone } from '../statistic.ts';
import { classSizes, influencesOn, oneClassOnly, type ScoreInfluences } from './score-influences.ts';

/** Cases of the rarer class below which DeLong's variance is not to be relied on by itself. */
const few = 50;
/**
 * Placements of a good model are so skewed that their variance is known as badly as that of a fraction of normal numbers: with as many
 * degrees of freedom as cases, falls of an AUROC of 0.96 were wrongly GREEN in 5.9 % of reviews (docs/statistics.md).
 */
const skewed = 4;

/**
 * Area under the ROC curve with DeLong's (1988) standard error. A constant score gives 0.5; one class only is no
 * evidence. Bounds on the logit scale. A few cases of a class show too little of how much they differ, and none where they
 * separate perfectly: then the bounds are the wider of these and of Newcombe's (2006) method 5. Between 0.4 and 0.6, where both say
 * nearly the same, DeLong's are shown; a proof rests on the wider ones there too, and on Student's t always.
 */
export function auroc(counts: ScoreCounts): StatisticOrNone {
  const [m, n] = classSizes(counts);
  const found = aurocInfluences(counts);
  if (typeof found === 'string') return noEvidence(found, m + n);
  const { value } = found;
  const rarer = Math.min(m, n);
  const standardError = rarer < 2 ? 0 : found.error;
  const scored = (z: number, stretch: number) => newcombeMethod5(value, m, n, z * stretch);
  const logit = (z: number, stretch: number): [number, number] => {
    if (value === 0 || value === 1 || standardError === 0) return scored(z, stretch);
    return logitBounds(value, z * stretch * standardError);
  };
  const both = (z: number, stretch: number, t = z) => wider(logit(t, stretch), scored(z, stretch));
  const middling = Math.abs(value - 0.5) < 0.1;
  return {
    value,
    standardError,
    cases: m + n,
    bounds: (z, stretch = 1) => (rarer >= few || middling ? logit(z, stretch) : both(z, stretch)),
    proof(z, stretch = 1) {
      return rarer >= few
        ? logit(studentOf(z, rarer / skewed), stretch)
        : both(z, stretch, studentOf(z, Math.max(1, rarer - 1)));
    },
  };
}

function wider([a, b]: [number, number], [c, d]: [number, number]): [number, number] {
  return [Math.min(a, c), Math.max(b, d)];
}

/**
 * The area from midranks (Sun & Xu 2014), one pass up the scores, ties exact. A positive moves it by the share of
 * negatives below it less the area, a negative by the share of positives above it; scaled so that the sum of squares is
 * DeLong's variance, which divides by m − 1 and n − 1.
 */
export function aurocInfluences(counts: ScoreCounts): ScoreInfluences | WhyNoEvidence {
  const [m, n] = classSizes(counts);
  const missing = oneClassOnly(m, n);
  if (missing !== null) return missing;
  const passes = new ScorePasses(counts);
  const value = passes.rankShares(m, n) / m / n;
  const [scaleOfPositives, scaleOfNegatives] = [m, n].map((of) => Math.sqrt(of * Math.max(1, of - 1)));
  return influencesOn(value, passes.centre(value, scaleOfPositives!, scaleOfNegatives!), passes);
}
