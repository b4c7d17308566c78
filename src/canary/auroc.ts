import type { Rollout } from '../plan/plan.ts';
import { normalQuantile } from '../statistics/distributions/normal.ts';
import { alphaEach } from './alpha.ts';
import type { Batch, FewScored } from './batch.ts';
import type { AurocEvidence, FewSums } from './state.ts';

/**
 * Adds a batch's difference of AUROCs. Batches are strata: differences are averaged with weights that do not depend on
 * the scores, so neither drift from batch to batch nor a changing traffic share can make a difference. The sum is
 * judged once, when the planned number of labelled canary cases is reached, because a usual interval may be looked at once.
 */
export function addAuroc(rollout: Rollout, before: AurocEvidence, batch: Batch['auroc']): AurocEvidence {
  if (!batch || before.result !== null) return before;
  const sums: AurocEvidence = {
    cases: before.cases + batch.cases,
    weight: before.weight + batch.weight,
    difference: before.difference + batch.weight * batch.difference,
    variance: before.variance + batch.weight ** 2 * batch.variance,
    ...addFew(before.few, batch),
    result: null,
  };
  return sums.cases >= rollout.auroc!.cases ? { ...sums, result: judge(rollout, sums) } : sums;
}

/** Difference, canary − baseline, with one-sided bounds at the rollout's confidence shared over its measures. */
export function aurocBounds(rollout: Rollout, { weight, difference, variance: own, few }: AurocEvidence) {
  const variance = own + (few ? varianceOf(few.baseline) + varianceOf(few.canary) : 0);
  const mean = difference / weight;
  const reach = (normalQuantile(1 - alphaEach(rollout)) * Math.sqrt(variance)) / weight;
  return { difference: mean, low: mean - reach, high: mean + reach };
}

function addFew(
  before: AurocEvidence['few'],
  { few, weight }: NonNullable<Batch['auroc']>,
): Pick<AurocEvidence, 'few'> {
  if (!few) return before ? { few: before } : {};
  const added = (sums: FewSums | undefined, { auroc, positives: m, negatives: n }: FewScored): FewSums => {
    const [a, b, c] = sums?.moments ?? [0, 0, 0];
    const unit = weight ** 2 / (m * n);
    return {
      weight: (sums?.weight ?? 0) + weight,
      auroc: (sums?.auroc ?? 0) + weight * auroc,
      moments: [a + unit, b + unit * (m - 1), c + unit * (n - 1)],
    };
  };
  return {
    few: { baseline: added(before?.baseline, few.baseline), canary: added(before?.canary, few.canary) },
  };
}

/**
 * Hanley and McNeil's (1982) variance of an AUROC, which asks for the area and the sizes alone, at the area of all batches with few cases
 * together; an area of 0 or 1 is taken for as near to it as so few cases can tell.
 */
function varianceOf({ weight, auroc, moments: [each, ofPositives, ofNegatives] }: FewSums): number {
  const least = 1 / (2 * weight + 2);
  const area = Math.min(1 - least, Math.max(least, auroc / weight));
  const square = area ** 2;
  return (
    each * area * (1 - area) +
    ofPositives * (area / (2 - area) - square) +
    ofNegatives * ((2 * square) / (1 + area) - square)
  );
}

function judge(rollout: Rollout, sums: AurocEvidence): AurocEvidence['result'] {
  const { low, high } = aurocBounds(rollout, sums);
  if (high < 0) return 'worse';
  return low > -rollout.auroc!.margin ? 'good enough' : 'not proven';
}
