import type { Measurements, Slice } from '../measure/measurements.ts';
import type { Plan } from '../plan/plan.ts';
import { say, sayCount, sayShare } from './numbers.ts';
import { finding } from './rule.ts';
import { isEstimate, keyOf, metricOf } from './ruled.ts';
import type { Finding } from './verdict.ts';

/** Weak segments, worst first. Only such as were found make a finding: a search that finds nothing proves nothing. */
export function judgeSegments({ segments: rules }: Plan, measurements: Measurements): Finding[] {
  return measurements.segments.flatMap((segment) => {
    const [comparison] = segment.comparisons;
    if (!comparison || !isEstimate(comparison.candidate)) return [];
    const { candidate, reference } = comparison;
    const before = isEstimate(reference) ? `, in the reference ${say(reference.value)}` : '';
    const { title } = metricOf(comparison);
    return [
      finding(
        `segment/${segment.name}/${keyOf(comparison)}`,
        rules.raises,
        `${title} is ${say(candidate.value)} (95 % interval ${say(candidate.interval[0])} to ` +
          `${say(candidate.interval[1])}, ${sayCount(candidate.cases, 'case')}) where ${segment.where}${before}; ` +
          `over all rows it is ${sayWhole(segment, measurements)}. Such a segment can be watched as an edge case.`,
        {
          value: candidate.value,
          interval: candidate.interval,
          reference: isEstimate(reference) ? reference.value : null,
          cases: candidate.cases,
          rule: `no segment worse than the rest beyond chance (${sayShare(rules.alpha)} over all that were searched)`,
          plan_line: rules.line,
          where: segment.where,
        },
      ),
    ];
  });
}

function sayWhole({ comparisons: [one] }: Slice, { comparisons }: Measurements): string {
  const whole = comparisons.find((other) => other.class === null && other.metric === one?.metric)?.candidate;
  return whole && isEstimate(whole) ? say(whole.value) : 'not known';
}
