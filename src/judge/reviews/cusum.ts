import { type Estimate, isEstimate } from '../../measure/measurements.ts';
import type { Plan } from '../../plan/plan.ts';
import { metricNames } from '../../plan/vocabulary/metrics.ts';
import { checkName } from '../../record/check.ts';
import type { ReviewRecord } from '../../record/review-record.ts';
import { cusum } from '../../statistics/sequential/cusum.ts';
import { sharedThreshold } from '../../statistics/sequential/cusum-rate.ts';
import { autocorrelation, selfStarting } from '../../statistics/sequential/self-starting.ts';
import { type Finding, finding, raised } from '../finding.ts';
import { worsening } from '../performance/fall.ts';
import { type RuledMetric, reviewCheck } from '../performance/ruled.ts';
import { sumThreshold } from './stream-alarms.ts';

/** A correlation from review to review that chance makes in one series of twenty, times the root of their number. */
const unlikely = 1.645;

/**
 * Small falls against the frozen reference that add up over the reviews, a sum for each gating metric of the plan. Each review is held
 * against the reference pooled with the reviews before it, and the more metrics there are, the later each alarms, so that
 * all of them together raise no more false alarms than one. Reviews against another reference count nothing: the sum
 * begins anew with each.
 */
export function judgeSums(
  plan: Plan,
  ruled: RuledMetric[],
  earlier: ReviewRecord[],
  referenceSha256: string,
): Finding[] {
  const settings = plan.history.cusum;
  if (settings === null) return [];
  const { allowance, raises } = settings;
  const watched = gating(ruled);
  const threshold = sharedThreshold(sumThreshold(plan), allowance, watched.length);
  return watched.flatMap((metric) => {
    const falls = fallsOf(metric, earlier, referenceSha256);
    if (falls === null) return [];
    const alarm = threshold + allowance;
    const z = falls.map((step) => Math.min(step, alarm));
    const sum = cusum(z, allowance, threshold).sums.at(-1)!;
    // Of one review nothing adds up: its fall is the metric's own finding.
    const counted = z.filter((step) => !Number.isNaN(step));
    const related = autocorrelation(counted);
    return [
      finding(reviewCheck(metric, 'cusum'), raised(sum >= threshold && counted.length > 1, raises), {
        value: sum,
        unit: 'score',
        expected: { expected: 'sum', threshold, allowance },
        reasons: [
          { reason: 'fallsAddUp', reviews: counted.length },
          ...(related !== null && related * Math.sqrt(counted.length) > unlikely
            ? [{ reason: 'reviewsAlike' as const, correlation: related }]
            : []),
        ],
        plan_line: plan.history.line ?? metric.rule.line,
      }),
    ];
  });
}

/** The metrics of the plan whose falls are added up. */
export const gating = (ruled: RuledMetric[]): RuledMetric[] =>
  ruled.filter(({ rule, check }) => rule.gates && check.kind === 'metric');

/**
 * The standardised fall of a metric in each review against the same reference, this one last; NaN where there was no evidence. null:
 * there is none in this one.
 */
export function fallsOf(
  metric: RuledMetric,
  earlier: ReviewRecord[],
  referenceSha256: string,
): number[] | null {
  const { reference, candidate, difference } = metric.comparison;
  if (!isEstimate(candidate) || !isEstimate(reference) || !isEstimate(difference)) return null;
  const now = {
    cases: candidate.cases,
    value: candidate.value,
    standardError: candidate.standardError,
    reference: reference.value,
    difference: difference.standardError,
  };
  const same = earlier.filter((record) => record.reference?.sha256 === referenceSha256);
  return standardised(metric, [...same.map((record) => recorded(metric, record)), now]);
}

interface RecordedValue {
  cases: number;
  value: number;
  standardError: number;
  reference: number;
  /** Standard error of the difference from the reference. */
  difference: number;
}

function recorded({ check }: RuledMetric, record: ReviewRecord): RecordedValue | null {
  const name = checkName(check);
  const found = record.values.find((value) => value.check === name);
  if (!found?.measured || found.reference === null || found.difference === null) return null;
  return {
    cases: found.cases,
    value: found.measured.value,
    standardError: found.measured.standard_error,
    reference: found.reference,
    difference: found.difference.standard_error,
  };
}

/** Falls over their standard errors; NaN without evidence. Where the same cases come back each time, they are falls from the reference. */
function standardised(
  { rule, comparison }: RuledMetric,
  reviews: readonly (RecordedValue | null)[],
): number[] {
  const { better } = metricNames[rule.metric];
  const reference = comparison.reference as Estimate;
  const counted = reviews.map((one) => (one === null || one.cases < rule.minCases ? null : one));
  if (comparison.paired) {
    return counted.map((one) => {
      if (one === null) return Number.NaN;
      const worse = worsening(one.reference, one.value, better);
      return one.difference > 0 ? worse / one.difference : worse > 0 ? Infinity : 0;
    });
  }
  // So that a fall is a fall: what is better when lower has its sign turned.
  const good = (value: number) => -worsening(0, value, better);
  return selfStarting(
    { value: good(reference.value), standardError: reference.standardError, cases: reference.cases },
    counted.map(
      (one) => one && { value: good(one.value), standardError: one.standardError, cases: one.cases },
    ),
  );
}
