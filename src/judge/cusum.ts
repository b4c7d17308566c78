import type { ReviewRecord } from '../history/review-record.ts';
import { cusum } from '../measure/cusum.ts';
import type { Plan } from '../plan/plan.ts';
import { worsening } from './fall.ts';
import { say, sayCount } from './numbers.ts';
import { finding, raised } from './rule.ts';
import { isEstimate, metricOf, nameOf, type RuledMetric, reviewCheck } from './ruled.ts';
import type { Finding } from './verdict.ts';

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
  const same = earlier.filter(({ reference }) => reference?.sha256 === referenceSha256);
  const watched = ruled.filter(({ rule, check }) => rule.gates && check.startsWith('metric/'));
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
    const alarm = settings.threshold + settings.allowance;
    const z = falls.map((fall) => (fall === null ? Number.NaN : standardised(metric, fall, alarm)));
    const { sums } = cusum(z, settings.allowance, settings.threshold);
    const sum = sums.at(-1)!;
    const reviews = z.filter((step) => !Number.isNaN(step)).length;
    const over = sum >= settings.threshold;
    const message = over
      ? `Falls of ${nameOf(metric.comparison)} against the reference add up to ${say(sum)} over ${sayCount(reviews, 'review')}, and the alarm is at ${say(settings.threshold)}: it is worse than it was, if only by a little each time.`
      : `Falls of ${nameOf(metric.comparison)} against the reference add up to ${say(sum)} over ${sayCount(reviews, 'review')}; the alarm is at ${say(settings.threshold)}.`;
    return [
      finding(`${reviewCheck(metric)}/cusum`, raised(over, settings.raises), message, {
        value: sum,
        rule: `standardised falls, less ${say(settings.allowance)} each, add up to less than ${say(settings.threshold)}`,
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
  const found = record.values.find((value) => value.check === check);
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
  const worse = worsening(fall.reference, fall.value, metricOf(rule).better);
  if (fall.standardError > 0) return worse / fall.standardError;
  return worse > 0 ? alarm : 0;
}
