import type { ReviewCounts } from '../count/index.ts';
import type { Past, ReviewRecord } from '../history/review-record.ts';
import type { Period, Plan } from '../plan/plan.ts';
import { say } from './numbers.ts';
import { finding, raised } from './rule.ts';
import type { Finding } from './verdict.ts';

/** A review may come a quarter of its period late, and data be so much older, before it is said: months differ in length, and schedules run late. */
const grace = 1.25;
const day = 86_400_000;

/** Whether this review came in time after the last one. */
export function judgePace({ review, history }: Plan, earlier: ReviewRecord[], now: Date): Finding[] {
  const last = earlier.at(-1);
  if (review === null || last === undefined) return [];
  const elapsed = now.getTime() - Date.parse(last.at);
  const late = elapsed > grace * review.milliseconds;
  const message = `The last review was made on ${last.at.slice(0, 10)}, ${inDays(elapsed)} ago; the plan asks for one ${often(review)}.`;
  return [
    finding('review/overdue', raised(late, history.overdue), message, {
      value: round(elapsed / day),
      rule: `a review ${often(review)}`,
      plan_line: history.line,
    }),
  ];
}

/** Whether the data are as new as the plan's frequency asks for. */
export function judgeAge(
  { review, history, data }: Plan,
  { times, sha256 }: ReviewCounts['candidate'],
  past: Past | null,
  now: Date,
): Finding[] {
  if (review === null) return [];
  const about = { rule: `new data ${often(review)}`, plan_line: history.line };
  const span = times?.span;
  if (span) {
    const age = Math.max(0, now.getTime() - span.to);
    const old = age > grace * review.milliseconds + (data.labelsAfter?.milliseconds ?? 0);
    const message = `The newest row is of ${new Date(span.to).toISOString().slice(0, 10)}, ${inDays(age)} before this review; the plan asks for one ${often(review)}.`;
    return [
      finding('review/stale', raised(old, history.stale), message, { value: round(age / day), ...about }),
    ];
  }
  const same = past?.records.find((record) => record.candidate.sha256 === sha256);
  if (same === undefined || now.getTime() - Date.parse(same.at) <= grace * review.milliseconds) return [];
  const message = `These are the data of the review of ${same.at.slice(0, 10)}, and no newer ones.`;
  return [finding('review/stale', history.stale, message, about)];
}

function often({ text }: Period): string {
  return /^every/.test(text) || /ly$/.test(text) ? text : `every ${text}`;
}

function inDays(milliseconds: number): string {
  const days = round(milliseconds / day);
  return `${say(days)} ${days === 1 ? 'day' : 'days'}`;
}

const round = (days: number) => Math.round(days * 10) / 10;
