import { type Comparison, isEstimate, type Measurements } from '../../measure/measurements.ts';
import type { Plan } from '../../plan/plan.ts';
import { metricNames } from '../../plan/vocabulary/metrics.ts';
import { type Finding, finding } from '../finding.ts';

/** Weak segments, worst first. Only such as were found make a finding: a search that finds nothing proves nothing. */
export function judgeSegments({ segments: rules }: Plan, measurements: Measurements): Finding[] {
  return measurements.segments.flatMap((segment) => {
    const [comparison] = segment.comparisons;
    if (!comparison || !isEstimate(comparison.candidate)) return [];
    const { candidate, reference, metric, class: one } = comparison;
    return [
      finding({ kind: 'segment', subject: segment.name, metric, class: one }, rules.raises, {
        value: candidate.value,
        unit: metricNames[metric].unit,
        interval: candidate.interval,
        reference: isEstimate(reference) ? reference.value : null,
        cases: candidate.cases,
        expected: { expected: 'error rate', alpha: rules.alpha },
        reasons: [{ reason: 'weakSegment', whole: wholeValue(comparison, measurements) }],
        plan_line: rules.line,
        where: segment.where,
      }),
    ];
  });
}

function wholeValue({ metric }: Comparison, { comparisons }: Measurements): number | null {
  const whole = comparisons.find((other) => other.class === null && other.metric === metric)?.candidate;
  return whole && isEstimate(whole) ? whole.value : null;
}
