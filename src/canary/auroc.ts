import type { Rollout } from '../plan/plan.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { alphaEach } from './alpha.ts';
import type { Batch } from './batch.ts';
import type { AurocEvidence } from './state.ts';

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
    result: null,
  };
  return sums.cases >= rollout.auroc!.cases ? { ...sums, result: judge(rollout, sums) } : sums;
}

/** Difference, canary − baseline, with one-sided bounds at the rollout's confidence shared over its measures. */
export function aurocBounds(rollout: Rollout, { weight, difference, variance }: AurocEvidence) {
  const mean = difference / weight;
  const reach = (normalQuantile(1 - alphaEach(rollout)) * Math.sqrt(variance)) / weight;
  return { difference: mean, low: mean - reach, high: mean + reach };
}

function judge(rollout: Rollout, sums: AurocEvidence): AurocEvidence['result'] {
  const { low, high } = aurocBounds(rollout, sums);
  if (high < 0) return 'worse';
  return low > -rollout.auroc!.margin ? 'good enough' : 'not proven';
}
