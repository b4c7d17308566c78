import type { Outcomes } from '../../measure/compare.ts';
import type { Comparison } from '../../measure/measurements.ts';
import type { Fall, MetricRule } from '../../plan/plan.ts';
import { type Metric, metricNames } from '../../plan/vocabulary/metrics.ts';
import type { Check } from '../finding.ts';

/** A metric rule with what was measured for it, in the whole set or in a slice. */
export interface RuledMetric {
  check: Check;
  rule: MetricRule;
  comparison: Comparison;
  outcomes: Outcomes;
  where?: string;
  /** What the comparison's earlier side is, and which of the rule's falls are judged; the reference when absent. */
  against?: Fall['from'];
}

/** The check that holds a metric against earlier reviews. */
export function reviewCheck({ check }: Pick<RuledMetric, 'check'>, aspect: 'cusum' | null = null): Check {
  return { ...check, kind: 'review', aspect };
}

/** What a rule is read against: of a metric that is best at zero, such as bias, its size. */
export function ruledValue(value: number, { metric }: { metric: Metric }): number {
  return metricNames[metric].better === 'zero' ? Math.abs(value) : value;
}
