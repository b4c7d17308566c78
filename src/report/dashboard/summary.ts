import { escapeHtml } from '../../text/escape.ts';
import { formatDay } from '../format.ts';
import { chip } from '../html/chip.ts';
import { dataTable } from '../html/table.ts';
import { changeText } from './change.ts';
import { type DashboardPlan, levelNow, overdue } from './dashboard.ts';
import { classesOf } from './filter.ts';
import { why } from './why.ts';

/** One row a plan: its level, why, who acts, what changed, when it is looked at again. `plans` are in the order of the page. */
export function summary(plans: DashboardPlan[], at: string): string {
  if (plans.length < 2) return '';
  const none = '<span class="none">–</span>';
  const table = dataTable({
    caption: 'All plans, the worst first',
    captionHidden: true,
    cards: true,
    // The rows are filtered as the cards are.
    classes: plans.map((_, index) => classesOf(plans, index)),
    head: ['Plan', 'Level', 'Why', 'Who, by when', 'Since last week', 'Reviewed', 'Next review'],
    rows: plans.map((plan, index) => {
      const level = levelNow(plan);
      const newest = plan.reviews.at(-1);
      const who = [plan.owner, plan.within === null ? null : `within ${plan.within}`].filter(
        (part) => part !== null,
      );
      const due = plan.due === null ? none : escapeHtml(formatDay(plan.due), 40);
      return [
        `<a href="#p${index}">${escapeHtml(plan.name, 80)}</a>`,
        level === null ? none : chip(level),
        why(plan) || none,
        level === null || level === 'GREEN' || who.length === 0 ? none : escapeHtml(who.join(', '), 160),
        changeText(plan, at) || none,
        newest === undefined ? none : escapeHtml(formatDay(newest.at), 40),
        overdue(plan, at) ? `<span class="flag">overdue since ${due}</span>` : due,
      ];
    }),
  });
  return `<section id="summary" aria-labelledby="summary-h"><h2 id="summary-h">All plans</h2>\n${table}</section>`;
}
