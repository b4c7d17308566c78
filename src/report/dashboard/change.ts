import type { Level } from '../../plan/plan.ts';
import { escapeHtml } from '../../text/escape.ts';
import { formatCount } from '../../text/numbers.ts';
import { type DashboardPlan, levelNow, type Raised } from './dashboard.ts';

/** What is otherwise than a week before the page was made. */
export interface Change {
  /** The level then; null: the plan had no review yet. */
  before: Level | null;
  appeared: Raised[];
  gone: Raised[];
}

const week = 7 * 86_400_000;

/** null: nothing is, or there is no review since. */
export function changeOf(plan: DashboardPlan, at: string): Change | null {
  const now = plan.reviews.at(-1);
  const then = plan.reviews.findLast((review) => Date.parse(review.at) <= Date.parse(at) - week);
  if (now === undefined || now === then) return null;
  const without = (some: Raised[], others: Raised[]) =>
    some.filter(({ name }) => !others.some((other) => other.name === name));
  const appeared = without(now.raised, then?.raised ?? []);
  const gone = without(then?.raised ?? [], now.raised);
  const before = then?.status ?? null;
  return before === levelNow(plan) && appeared.length + gone.length === 0 ? null : { before, appeared, gone };
}

/** `Was GREEN a week ago. New: AUROC. Over: Drift of income.` As HTML. */
export function changeText(plan: DashboardPlan, at: string): string {
  const change = changeOf(plan, at);
  if (change === null) return '';
  const { before, appeared, gone } = change;
  return [
    before === null ? 'No review a week ago.' : before === levelNow(plan) ? '' : `Was ${before} a week ago.`,
    appeared.length === 0 ? '' : `New: ${titles(appeared, 3)}.`,
    gone.length === 0 ? '' : `Over: ${titles(gone, 3)}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** The first few of what is raised, the worst first, as HTML. */
export function titles(raised: Raised[], most: number): string {
  const sorted = [...raised].sort((a, b) => Number(b.status === 'RED') - Number(a.status === 'RED'));
  const shown = sorted.slice(0, most).map(({ title }) => escapeHtml(title, 80));
  const more = sorted.length - shown.length;
  return `${shown.join('; ')}${more === 0 ? '' : `; and ${formatCount(more, 'other')}`}`;
}
