import type { Outcomes } from '../measure/compare.ts';
import type { Comparison, Estimate, Measured } from '../measure/measurements.ts';
import { metricNames } from '../plan/metrics.ts';
import type { Fall, MetricRule } from '../plan/plan.ts';

/** A metric rule with what was measured for it, in the whole set or in a slice. */
export interface RuledMetric {
  /** `metric/auroc`, `edge/thin file/accuracy`. */
  check: string;
  rule: MetricRule;
  comparison: Comparison;
  outcomes: Outcomes;
  where?: string;
  /** What the comparison's earlier side is, and which of the rule's falls are judged; the reference when absent. */
  against?: Fall['from'];
}

/** `auroc`, or `f1[fraud]` for one class. */
export function keyOf({ metric, class: one }: { metric: string; class: string | null }): string {
  return one === null ? metric : `${metric}[${one}]`;
}

/** The check that holds a metric against earlier reviews: `review/auroc`, `review/edge/thin file/accuracy`. */
export function reviewCheck({ check }: Pick<RuledMetric, 'check'>): string {
  return `review/${check.replace(/^metric\//, '')}`;
}

export function nameOf({ metric, class: one }: Comparison): string {
  const { title } = metricOf({ metric });
  return one === null ? title : `${title} of class "${one}"`;
}

/** What a rule is read against: of a metric that is best at zero, such as bias, its size. */
export function ruledValue(value: number, rule: { metric: string }): number {
  return metricOf(rule).better === 'zero' ? Math.abs(value) : value;
}

export function metricOf(rule: { metric: string }): (typeof metricNames)[keyof typeof metricNames] {
  return metricNames[rule.metric as keyof typeof metricNames];
}

export function isEstimate(measured: Measured): measured is Estimate {
  return 'value' in measured;
}
