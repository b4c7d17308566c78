import type { SetCounts } from '../../count/index.ts';
import type { Period, Plan } from '../../plan/plan.ts';
import { readPeriod } from '../../plan/vocabulary/terms.ts';
import { Refusal } from '../../refusal.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { Reviews } from './ability.ts';

const day = 86_400_000;

/**
 * How many labelled cases a review has: those that are given, made those of the plan's own period; else the pace of the
 * reference, where its times span a period; else all of the reference. null where nothing tells.
 */
export function reviewsOf(
  plan: Plan,
  given: { cases: number; per: string | null } | null,
  reference: SetCounts | null,
): Reviews | null {
  const per = given?.per ? periodOf(given.per) : null;
  // Each window of a stream is a review.
  const pace = plan.watch?.window ?? plan.review;
  const period = pace ?? per;
  const unit = period === null ? 'review' : unitOf(period);
  if (given) {
    if (per === null || pace === null) return { cases: given.cases, because: 'as given', unit };
    const cases = Math.round((given.cases * pace.milliseconds) / per.milliseconds);
    const because = cases === given.cases ? 'as given' : `from ${formatNumber(given.cases)} ${per.text}`;
    if (cases < 1)
      throw new Refusal(
        `--cases: ${formatNumber(given.cases)} ${per.text} are less than one case in a review (${pace.text}).`,
      );
    return { cases, because, unit };
  }
  if (reference === null) return null;
  const { labelled, times } = reference;
  const span = times?.span ? times.span.to - times.span.from : 0;
  if (period && span >= period.milliseconds) {
    const cases = Math.max(1, Math.round((labelled * period.milliseconds) / span));
    return {
      cases,
      because: `at the pace of the reference: ${formatNumber(labelled)} in ${inDays(span)}`,
      unit,
    };
  }
  return { cases: labelled, because: 'as many as the reference has', unit };
}

/** `weekly` and `1 week` are "week"; what has no word of its own is "review". */
function unitOf({ milliseconds }: Period): string {
  const units: Record<number, string> = {
    [day / 24]: 'hour',
    [day]: 'day',
    [7 * day]: 'week',
    [30 * day]: 'month',
    [91 * day]: 'quarter',
    [365 * day]: 'year',
  };
  return units[milliseconds] ?? 'review';
}

function periodOf(text: string): Period {
  const found = readPeriod(/^\d/.test(text.trim()) ? text : `1 ${text}`);
  if (!found) throw new Refusal(`--per "${text}" is no length of time; write day, week, month or 2 weeks.`);
  return { ...found, text: `in ${found.text.replace(/^1 /, 'a ').replace(/^a hour/, 'an hour')}` };
}

function inDays(milliseconds: number): string {
  const days = milliseconds / day;
  return days < 2 ? `${formatNumber(Math.round(days * 24))} hours` : `${formatNumber(Math.round(days))} days`;
}
