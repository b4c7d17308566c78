import { isEstimate } from '../measure/measurements.ts';
import { metricNames } from '../plan/metrics.ts';
import type { Plan } from '../plan/plan.ts';
import { checkName } from '../record/check.ts';
import type { ReviewRecord } from '../record/review-record.ts';
import { cusum } from '../statistics/cusum.ts';
import { worsening } from './fall.ts';
import { type Finding, finding, raised } from './finding.ts';
import { type RuledMetric, reviewCheck } from './ruled.ts';

/**
 * Small falls against the frozen reference that add up over the reviews, a sum for each gating metric of the plan. Reviews
 * against another reference count nothing: the sum begins anew with each.
 */
export function judgeSums(
  plan: Plan,
  ruled: RuledMetric[],
  earlier: ReviewRecord[],
  referenceSha256: string,
): Finding[] {
  const settings = plan.history.cusum;
  if (settings === null) return [];
  const { threshold, allowance, raises } = settings;
  const same = earlier.filter(({ reference }) => reference?.sha256 === referenceSha256);
  const watched = ruled.filter(({ rule, check }) => rule.gates && check.kind === 'metric');
  return watched.flatMap((metric) => {
    const { reference, candidate, difference } = metric.comparison;
    if (!isEstimate(candidate) || !isEstimate(reference) || !isEstimate(difference)) return [];
    const now = {
      cases: candidate.cases,
      value: candidate.value,
      reference: reference.value,
      standardError: difference.standardError,
    };
    const falls = [...same.map((record) => recorded(metric, record)), now];
    const alarm = threshold + allowance;
    const z = falls.map((fall) => (fall === null ? Number.NaN : standardised(metric, fall, alarm)));
    const sum = cusum(z, allowance, threshold).sums.at(-1)!;
    return [
      finding(reviewCheck(metric, 'cusum'), raised(sum >= threshold, raises), {
        value: sum,
        unit: 'score',
        expected: { expected: 'sum', threshold, allowance },
        reasons: [{ reason: 'fallsAddUp', reviews: z.filter((step) => !Number.isNaN(step)).length }],
        plan_line: plan.history.line ?? metric.rule.line,
      }),
    ];
  });
}

interface RecordedFall {
  cases: number;
  value: number;
  reference: number;
  standardError: number;
}

function recorded({ check }: RuledMetric, record: ReviewRecord): RecordedFall | null {
  const name = checkName(check);
  const found = record.values.find((value) => value.check === name);
  if (!found?.measured || found.reference === null || found.difference === null) return null;
  return {
    cases: found.cases,
    value: found.measured.value,
    reference: found.reference,
    standardError: found.difference.standard_error,
  };
}

/** Fall over its standard error; NaN without evidence. A fall without any error is as large as it takes to raise the alarm. */
function standardised({ rule }: RuledMetric, fall: RecordedFall, alarm: number): number {
  if (fall.cases < rule.minCases) return Number.NaN;
  const worse = worsening(fall.reference, fall.value, metricNames[rule.metric].better);
  if (fall.standardError > 0) return worse / fall.standardError;
  return worse > 0 ? alarm : 0;
}
