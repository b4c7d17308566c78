import { isMetric } from '../plan/vocabulary/metrics.ts';
import type { Past, RecordedValue, ReviewRecord } from './review-record.ts';
import type { Check } from './verdict.ts';

/** One review as a trend shows it. */
export interface TrendPoint {
  /** ISO 8601. */
  at: string;
  status: string;
  values: TrendValue[];
}

/** What was measured in a review, of a metric over the whole set or over an edge case of the plan. */
export interface TrendValue {
  check: Check;
  value: number;
  interval: [number, number] | null;
}

/** The earlier reviews and this one as points, the oldest first; this one takes the place of others of the same data. */
export function trendOf({ records }: Past, current: ReviewRecord): TrendPoint[] {
  const earlier = records.filter(({ candidate }) => candidate.sha256 !== current.candidate.sha256);
  return [...earlier, current].map(pointOf);
}

/** What was measured in a review; the weak segments, which differ from review to review, are left out. */
export function pointOf({ at, status, values, operations = [] }: ReviewRecord): TrendPoint {
  return {
    at,
    status,
    values: [
      ...values.flatMap((recorded) => {
        const check = recorded.segment?.kind === 'segment' ? null : checkOf(recorded);
        if (check === null || recorded.measured === null) return [];
        const { value, interval } = recorded.measured;
        return [{ check, value, interval }];
      }),
      ...operations.flatMap(({ name, measured }) => {
        if (measured === null) return [];
        const { value, interval } = measured;
        return [{ check: operationCheck(name), value, interval }];
      }),
    ],
  };
}

/** The check of a recorded value; null: of a metric that this version does not know. */
export function checkOf({ metric, class: one, segment }: RecordedValue): Check | null {
  if (!isMetric(metric)) return null;
  return {
    kind: segment?.kind ?? 'metric',
    subject: segment?.name ?? null,
    aspect: null,
    metric,
    class: one,
  };
}

/** The check of a measure of the service. */
export function operationCheck(name: string): Check {
  return { kind: 'operations', subject: name, aspect: null, metric: null, class: null };
}
