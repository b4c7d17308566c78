import type { TrendPoint } from '../report/review.ts';
import type { Past, ReviewRecord } from './review-record.ts';

/** The earlier reviews and this one as lines, the oldest first; this one takes the place of others of the same data. */
export function trendOf({ records }: Past, current: ReviewRecord): TrendPoint[] {
  const earlier = records.filter(({ candidate }) => candidate.sha256 !== current.candidate.sha256);
  return [...earlier, current].map(pointOf);
}

/** What was measured in a review: metrics of the whole set and of the plan's edge cases, by check. */
export function pointOf({ at, status, values }: ReviewRecord): TrendPoint {
  const kept = values.filter(({ segment, measured }) => segment?.kind !== 'segment' && measured !== null);
  return {
    at,
    status,
    values: Object.fromEntries(
      kept.map(({ check, measured }) => [
        check,
        { value: measured!.value, interval: [...measured!.interval] as [number, number] },
      ]),
    ),
  };
}
