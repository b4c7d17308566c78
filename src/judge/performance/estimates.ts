import { type Comparison, isEstimate, type Measurements } from '../../measure/measurements.ts';
import { metricNames } from '../../plan/metrics.ts';
import type { MetricRule, Plan } from '../../plan/plan.ts';
import { type Finding, finding, type Reason } from '../finding.ts';
import { boundAgainst, boundsOf } from '../rule.ts';
import { judgeFall } from './fall.ts';

/**
 * Judges performance that is estimated without labels by the plan's rules. An estimate holds only while the scores are
 * calibrated and what they mean has not changed, so it is no proof: what a rule calls RED or AMBER is AMBER, what it calls
 * GREEN is a NOTE.
 */
export function judgeEstimates(plan: Plan, { estimated, comparisons }: Measurements): Finding[] {
  return estimated.map(({ metric, value, cases }) => {
    const rule = plan.metrics.find((one) => one.metric === metric && one.class === null) ?? null;
    const before = comparisons.find((one) => one.metric === metric && one.class === null)?.reference;
    const doubts = rule === null ? [] : doubtsAbout(value, cases, before, rule);
    return finding({ kind: 'estimate', metric }, doubts.length > 0 && rule?.gates ? 'AMBER' : 'NOTE', {
      value,
      unit: metricNames[metric].unit,
      reference: before && isEstimate(before) ? before.value : null,
      cases,
      bounds: rule && boundsOf(rule),
      reasons: [...doubts, { reason: 'estimated', error: errorOfProbabilities(comparisons) }],
      plan_line: rule?.line ?? null,
    });
  });
}

function doubtsAbout(
  value: number,
  cases: number,
  before: Comparison['reference'] | undefined,
  rule: MetricRule,
): Reason[] {
  const estimate = { value, standardError: 0, interval: [value, value] as [number, number], cases };
  const falls = rule.falls
    .filter(({ from }) => from === 'reference' && before && isEstimate(before))
    .flatMap((fall) => judgeFall(estimate, before!, fall, metricNames[rule.metric].better).reasons);
  return [...(rule.green || rule.amber || rule.red ? boundAgainst(value, rule) : []), ...falls];
}

/** How far the probabilities were off where labels were there, for the reader to judge the trust by. */
function errorOfProbabilities(comparisons: Comparison[]): number | null {
  const error = comparisons.find(({ metric }) => metric === 'calibration_error')?.reference;
  return error && isEstimate(error) ? error.value : null;
}
