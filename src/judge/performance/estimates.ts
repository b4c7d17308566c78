import { type Comparison, isEstimate, type Measurements } from '../../measure/measurements.ts';
import type { NoEvidence } from '../../measure/no-evidence.ts';
import type { MetricRule, Plan } from '../../plan/plan.ts';
import { metricNames } from '../../plan/vocabulary/metrics.ts';
import { type Finding, finding, type Reason } from '../finding.ts';
import { boundAgainst, boundsOf } from '../rule.ts';
import { judgeFall } from './fall.ts';

/**
 * Judges performance that is estimated without labels by the plan's rules. An estimate holds only while the scores are
 * calibrated and what they mean has not changed, so it is no proof: what a rule calls RED or AMBER is AMBER, what it calls
 * GREEN is a NOTE.
 */
export function judgeEstimates(plan: Plan, measurements: Measurements): Finding[] {
  const { estimated, comparisons } = measurements;
  const none = measurements.notEstimated ?? outsideSupport(measurements);
  if (none !== null) return notEstimated(plan, measurements, none);
  return estimated.map(({ metric, value, interval, cases }) => {
    const rule = plan.metrics.find((one) => one.metric === metric && one.class === null) ?? null;
    const before = comparisons.find((one) => one.metric === metric && one.class === null)?.reference;
    const doubts = rule === null ? [] : doubtsAbout(value, cases, before, rule);
    return finding({ kind: 'estimate', metric }, doubts.length > 0 && rule?.gates ? 'AMBER' : 'NOTE', {
      value,
      interval,
      unit: metricNames[metric].unit,
      reference: before && isEstimate(before) ? before.value : null,
      cases,
      bounds: rule && boundsOf(rule),
      reasons: [...doubts, { reason: 'estimated', error: errorOfProbabilities(comparisons) }],
      plan_line: rule?.line ?? null,
    });
  });
}

/** Share of rows beyond the ends of a column from which an estimate says nothing: of such rows the reference has taught nothing. */
const beyond = 0.1;

function outsideSupport({ estimated, changes, candidate }: Measurements): NoEvidence | null {
  const [first] = estimated;
  if (!first?.interval) return null;
  const far = changes.some(({ against }) => {
    const grew = (against?.range ?? []).filter(({ change }) => change === 'grew');
    return grew.reduce((sum, { rows }) => sum + rows, 0) > beyond * candidate.rows;
  });
  return far ? { noEvidence: 'outsideSupport', cases: first.cases } : null;
}

/** One finding for each rule that an estimate would have been held against; a note where there is none. */
function notEstimated(
  plan: Plan,
  { estimated }: Measurements,
  { noEvidence: why, cases }: NoEvidence,
): Finding[] {
  const usual = plan.data.task === 'regression' ? 'mae' : 'accuracy';
  const possible = new Set(
    estimated.length > 0
      ? estimated.map(({ metric }) => metric)
      : plan.data.task === 'regression'
        ? (['mae', 'rmse'] as const)
        : (['accuracy', 'precision', 'recall', 'f1', 'auroc'] as const),
  );
  const rules = plan.metrics.filter((rule) => rule.class === null && possible.has(rule.metric as never));
  const reasons: Reason[] = [{ reason: 'noEvidence', why, class: null }];
  if (rules.length === 0) return [finding({ kind: 'estimate', metric: usual }, 'NOTE', { cases, reasons })];
  return rules.map((rule) =>
    finding({ kind: 'estimate', metric: rule.metric }, rule.gates ? 'AMBER' : 'NOTE', {
      cases,
      bounds: boundsOf(rule),
      reasons,
      plan_line: rule.line,
    }),
  );
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
