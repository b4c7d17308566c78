import type { ReviewCounts } from '../../count/index.ts';
import { fetchedRules } from '../../plan/operations.ts';
import type { Period, Plan } from '../../plan/plan.ts';
import type { Past, ReviewRecord } from '../../record/review-record.ts';
import { type Finding, finding, raised } from '../finding.ts';

/** A review may come a quarter of its period late, and data be so much older: months differ in length, and schedules run late. */
const grace = 1.25;
const day = 86_400_000;

/** Whether this review came in time after the last one. */
export function judgePace({ review, history }: Plan, earlier: ReviewRecord[], now: Date): Finding[] {
  const last = earlier.at(-1);
  if (review === null || last === undefined) return [];
  const elapsed = now.getTime() - Date.parse(last.at);
  const late = elapsed > grace * review.milliseconds;
  return [
    finding({ kind: 'review', aspect: 'overdue' }, raised(late, history.overdue), {
      value: inDays(elapsed),
      unit: 'days',
      expected: { expected: 'pace', every: review.text },
      reasons: [{ reason: 'lastReview', at: last.at }],
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
  const check = { kind: 'review', aspect: 'stale' } as const;
  const about = {
    expected: { expected: 'pace' as const, every: review.text },
    plan_line: history.line,
  };
  const span = times?.span;
  if (span) {
    const age = Math.max(0, now.getTime() - span.to);
    const old = age > grace * review.milliseconds + (data.labelsAfter?.milliseconds ?? 0);
    return [
      finding(check, raised(old, history.stale), {
        ...about,
        value: inDays(age),
        unit: 'days',
        reasons: [{ reason: 'newestRow', at: new Date(span.to).toISOString() }],
      }),
    ];
  }
  const same = past?.records.find((record) => record.candidate.sha256 === sha256);
  if (same === undefined || now.getTime() - Date.parse(same.at) <= grace * review.milliseconds) return [];
  return [finding(check, history.stale, { ...about, reasons: [{ reason: 'sameData', at: same.at }] })];
}

/** Whether what was fetched of the service is as new as the plan's frequency asks for; without one, as new as the time that is judged. */
export function judgeFetchedAge(plan: Plan, at: number, now: Date): Finding {
  const { review, history } = plan;
  const rules = fetchedRules(plan);
  const longest = rules.reduce<Period | null>(
    (most, { over }) => (over !== null && over.milliseconds > (most?.milliseconds ?? 0) ? over : most),
    null,
  );
  const every = review ?? longest;
  const age = now.getTime() - at;
  const old = age < -day || (every !== null && age > grace * every.milliseconds);
  return finding({ kind: 'review', subject: 'operations', aspect: 'stale' }, raised(old, history.stale), {
    value: inDays(age),
    unit: 'days',
    expected: every === null ? null : { expected: 'pace', every: every.text },
    reasons: [{ reason: 'fetchedLongAgo', at: new Date(at).toISOString() }],
    plan_line: history.line,
  });
}

/** Days with one decimal. */
function inDays(milliseconds: number): number {
  return Math.round((milliseconds / day) * 10) / 10;
}
