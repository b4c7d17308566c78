import { createHash } from 'node:crypto';
import type { Level } from '../../plan/plan.ts';
import { escapeHtml } from '../../text/escape.ts';
import { formatCount } from '../../text/numbers.ts';
import { formatTime } from '../format.ts';
import { chip, icon } from '../html/chip.ts';
import { style as pageStyle } from '../style.ts';
import { changeOf } from './change.ts';
import { type Dashboard, type DashboardPlan, levelNow, overdue } from './dashboard.ts';
import { classesOf, filter, filterStyle } from './filter.ts';
import { planSection } from './plan.ts';
import { dashboardStyle } from './style.ts';
import { summary } from './summary.ts';

export type { Dashboard, DashboardPlan, DashboardReview, Raised } from './dashboard.ts';

/**
 * The page of all plans of a repository, the worst first: newest levels, what to do, each metric over the reviews, and
 * the history. One file that loads nothing and runs nothing, to be put wherever pages are served.
 */
export function renderDashboard(dashboard: Dashboard): string {
  const plans = dashboard.plans
    .map((plan, index) => ({ plan, index, rank: rankOf(plan, dashboard.made.at) }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ plan }) => plan);
  const { level, words } = answerOf(plans);
  const style = `${pageStyle}${dashboardStyle}${filterStyle(plans)}`;
  const changed = plans.filter((plan) => changeOf(plan, dashboard.made.at) !== null).length;
  const late = plans.filter((plan) => overdue(plan, dashboard.made.at)).length;
  const levels = [
    ...(['RED', 'AMBER', 'GREEN'] as const).flatMap((one) => {
      const count = plans.filter((plan) => levelNow(plan) === one).length;
      return count === 0 ? [] : [`${count} ${one}`];
    }),
    ...(late === 0 ? [] : [`${formatCount(late, 'review is', 'reviews are')} overdue`]),
    ...(changed === 0 ? [] : [`${formatCount(changed, 'has', 'have')} changed since last week`]),
  ].join(', ');
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${level ?? 'No review'}: models of ${escapeHtml(dashboard.repository, 120)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the plans</a>
<header class="answer ${(level ?? 'note').toLowerCase()}"><div class="wrap">
<p class="verdict">${level === null ? '' : `${chip(level)} `}<span class="plan">${escapeHtml(dashboard.repository, 120)}</span></p>
<h1>${words}</h1>
<p class="looked">${levels === '' ? '' : `${levels}. `}Made ${escapeHtml(formatTime(dashboard.made.at), 40)}.</p>
</div></header>
<nav aria-label="Plans"><div class="wrap"><ul>${plans.map(entry).join('')}</ul></div></nav>
<main id="main" class="wrap">
${filter(plans)}
${summary(plans, dashboard.made.at)}
<p class="key">On the bands of the rule: <span><i class="swatch cand"></i>measured</span> with its interval. Reviews: <span><i class="swatch green"></i>GREEN</span> <span><i class="swatch amber"></i>AMBER</span> <span><i class="swatch red"></i>RED</span></p>
${plans.map((plan, index) => planSection(plan, index, dashboard.made.at, classesOf(plans, index))).join('\n')}
</main>
<footer><div class="wrap">Greenlight ${escapeHtml(dashboard.made.version, 40)}</div></footer>
</body>
</html>
`;
}

function entry(plan: DashboardPlan, index: number): string {
  const level = levelNow(plan);
  const mark = level === null ? '' : `<span class="mark ${level.toLowerCase()}">${icon(level)}</span>`;
  return `<li><a href="#p${index}">${mark}${escapeHtml(plan.name, 60)}</a></li>`;
}

/** The worst newest level, and how many plans need somebody. */
function answerOf(plans: DashboardPlan[]): { level: Level | null; words: string } {
  const levels = plans.map(levelNow);
  const level = (['RED', 'AMBER', 'GREEN'] as const).find((one) => levels.includes(one)) ?? null;
  const shut = levels.filter((one) => one === 'RED' || one === 'AMBER').length;
  if (level === null) return { level, words: plans.length === 0 ? 'No plan yet' : 'No review yet' };
  if (shut > 0) {
    const words =
      plans.length === 1
        ? 'The model needs attention'
        : `${shut} of ${plans.length} models need${shut === 1 ? 's' : ''} attention`;
    return { level, words };
  }
  const known = levels.filter((one) => one !== null).length;
  if (known < plans.length) return { level, words: `${known} of ${plans.length} models reviewed, all GREEN` };
  return { level, words: plans.length === 1 ? 'The model is GREEN' : `All ${plans.length} models are GREEN` };
}

function rankOf(plan: DashboardPlan, at: string): number {
  const level = levelNow(plan);
  const late = overdue(plan, at) ? 0 : 1;
  return { RED: 0, AMBER: 2, GREEN: 6 }[level ?? 'AMBER'] + (level === null ? 2 : 0) + late;
}
