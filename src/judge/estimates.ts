import type { Comparison, Measurements } from '../measure/measurements.ts';
import type { MetricRule, Plan } from '../plan/plan.ts';
import { describeRule } from '../plan/words.ts';
import { judgeFall } from './fall.ts';
import { say } from './numbers.ts';
import { finding, levelOf } from './rule.ts';
import { isEstimate, metricOf } from './ruled.ts';
import type { Finding, FindingStatus } from './verdict.ts';

/**
 * Judges performance that is estimated without labels by the plan's rules. An estimate holds only while the scores are
 * calibrated and what they mean has not changed, so it is no proof: what a rule calls RED or AMBER is AMBER, what it calls
 * GREEN is a NOTE.
 */
export function judgeEstimates(plan: Plan, { estimated, comparisons }: Measurements): Finding[] {
  return estimated.map(({ metric, value, cases }) => {
    const rule = plan.metrics.find((one) => one.metric === metric && one.class === null) ?? null;
    const before = comparisons.find((one) => one.metric === metric && one.class === null)?.reference;
    const reference = before && isEstimate(before) ? before.value : null;
    const doubts = rule === null ? [] : doubtsAbout(value, cases, before, rule);
    const status: FindingStatus = doubts.length > 0 && rule?.gates ? 'AMBER' : 'NOTE';
    const message =
      `No label has come. From the probabilities alone, ${metricOf({ metric }).title} is estimated at ${say(value)}` +
      `${reference === null ? '' : `, in the reference it was measured at ${say(reference)}`}. ${doubts.join(' ')}`.trimEnd() +
      ` An estimate trusts the probabilities${calibration(comparisons)}; it never opens the gate.`;
    return finding(`estimate/${metric}`, status, message, {
      value,
      reference,
      cases,
      rule: rule === null ? '' : describeRule(rule),
      plan_line: rule?.line ?? null,
    });
  });
}

function doubtsAbout(
  value: number,
  cases: number,
  before: Comparison['reference'] | undefined,
  rule: MetricRule,
): string[] {
  const estimate = { value, standardError: 0, interval: [value, value] as [number, number], cases };
  const falls = rule.falls
    .filter(({ from }) => from === 'reference' && before && isEstimate(before))
    .flatMap((fall) => judgeFall(estimate, before!, fall, metricOf(rule).better).reason ?? []);
  const bounded = rule.green || rule.amber || rule.red;
  return [
    ...(bounded && levelOf(value, rule) !== 'GREEN' ? [`The plan says ${describeRule(rule)}.`] : []),
    ...falls,
  ];
}

/** How far the probabilities were off where labels were there, for the reader to judge the trust by. */
function calibration(comparisons: Comparison[]): string {
  const error = comparisons.find(({ metric }) => metric === 'calibration_error')?.reference;
  return error && isEstimate(error)
    ? `, which in the reference were off by ${say(error.value)} on average`
    : '';
}
