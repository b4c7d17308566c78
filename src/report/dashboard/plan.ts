import { describeRule } from '../../plan/words.ts';
import { checkName } from '../../record/check.ts';
import { escapeHtml } from '../../text/escape.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';
import { svg } from '../chart/svg.ts';
import { formatOf, mark, sparkChart, trendChart } from '../chart/trend.ts';
import { formatDay, formatDifference, formatInterval, formatTime } from '../format.ts';
import { chip } from '../html/chip.ts';
import { dataTable, figure, folded } from '../html/table.ts';
import { webAddress } from '../provenance.ts';
import { titleOf } from '../titles.ts';
import { type Series, seriesIn } from '../trend.ts';
import { changeText } from './change.ts';
import { type DashboardPlan, type DashboardReview, levelNow, overdue } from './dashboard.ts';
import { why } from './why.ts';

const mostDrawn = 30;
const mostListed = 100;
const mostMetrics = 16;

/** One plan: its newest level and what to do, a small line for each metric that is judged, and its history folded. */
export function planSection(plan: DashboardPlan, index: number, at: string, classes = ''): string {
  const level = levelNow(plan);
  const series = seriesIn(plan.reviews.slice(-mostDrawn), (name) =>
    Object.hasOwn(plan.rules, name) ? plan.rules[name]! : null,
  )
    .filter(({ points }) => points.some((point) => point.value !== null))
    .sort((a, b) => Number(a.rule === null) - Number(b.rule === null))
    .slice(0, mostMetrics);
  // What is judged stands in the open; all else is in the history.
  const judged = series.filter(({ rule }) => rule !== null);
  const metrics = (judged.length === 0 ? series : judged)
    .map((one, i) => metric(`p${index}m${i}`, one))
    .join('\n');
  return `<section id="p${index}" class="plan-card ${(level ?? 'note').toLowerCase()} ${classes}" aria-labelledby="p${index}-h">
<div class="top"><div><h2 id="p${index}-h">${level === null ? '' : `${chip(level)} `}${escapeHtml(plan.name, 120)}</h2>${plan.about === null ? '' : `<p class="hint">${escapeHtml(plan.about, 300)}</p>`}</div>${levels(plan, index)}</div>
${paragraph('why', why(plan))}
${plan.todo === null || level === null ? '' : `<p class="do">${escapeHtml(plan.todo, 600)}</p>`}
${paragraph('looked', changeText(plan, at))}
<p class="looked">${when(plan, at)}</p>
${metrics === '' ? '' : `<ul class="metrics">${metrics}</ul>`}
${history(plan, series, index)}
</section>`;
}

function paragraph(name: string, html: string): string {
  return html === '' ? '' : `<p class="${name}">${html}</p>`;
}

function when(plan: DashboardPlan, at: string): string {
  const newest = plan.reviews.at(-1);
  const parts = [
    newest === undefined ? 'No review yet' : `Reviewed ${escapeHtml(formatTime(newest.at), 40)}`,
  ];
  if (newest?.rows != null) parts.push(`${formatNumber(newest.rows)} rows`);
  if (newest !== undefined) parts.push(run(newest, plan.name));
  if (plan.due !== null) {
    const due = escapeHtml(formatDay(plan.due), 40);
    parts.push(overdue(plan, at) ? `<span class="flag">overdue since ${due}</span>` : `next due ${due}`);
  }
  return parts.filter((part) => part !== '').join(' · ');
}

/** A link only where the address is a plain one. */
function run({ runUrl, at }: DashboardReview, plan: string): string {
  const url = runUrl === null ? null : webAddress(runUrl);
  if (url === null) return '';
  const name = `Run of ${escapeHtml(plan, 60)}, ${escapeHtml(formatTime(at), 40)}`;
  return `<a href="${escapeHtml(url)}" rel="noreferrer noopener" aria-label="${name}">run</a>`;
}

function levels({ reviews }: DashboardPlan, index: number): string {
  const recent = reviews.slice(-mostDrawn);
  if (recent.length === 0) return '';
  const step = 14;
  const width = recent.length * step;
  const count = (level: string) => recent.filter((review) => review.status === level).length;
  return svg(
    {
      id: `p${index}l`,
      width: mostDrawn * step,
      height: 18,
      className: 'levels',
      title: 'Levels of the reviews, the newest last',
      text: `Of the last ${recent.length}: ${count('GREEN')} GREEN, ${count('AMBER')} AMBER, ${count('RED')} RED.`,
    },
    recent
      .map((review, i) => mark(mostDrawn * step - width + step / 2 + i * step, 9, review.status))
      .join(''),
  );
}

function metric(id: string, series: Series): string {
  const title = titleOf(series.check);
  const format = formatOf(series);
  const newest = series.points.at(-1)!;
  const before = series.points.slice(0, -1).findLast((point) => point.value !== null);
  const change =
    newest.value === null || before === undefined
      ? ''
      : `<span class="change">${formatDifference(newest.value - before.value!, format === formatPercent)}<span class="sr"> since the review before</span></span>`;
  const details = [
    newest.interval === null ? '' : formatInterval(newest.interval, format),
    series.rule === null ? '' : escapeHtml(describeRule(series.rule), 160).replace(/(?<!,) /g, '\u{A0}'),
  ].filter((detail) => detail !== '');
  return `<li><p class="name">${escapeHtml(title, 80)}</p><p><b>${format(newest.value)}</b> ${change}</p>${sparkChart(id, title, series)}${days(series)}${details.map((detail) => `<p class="facts">${detail}</p>`).join('')}</li>`;
}

/** The days from which and to which a line goes. */
function days({ points }: Series): string {
  const known = points.filter(({ value }) => value !== null);
  if (known.length < 2) return '';
  const [first, last] = [known[0]!.at, known.at(-1)!.at].map((at) => escapeHtml(formatDay(at), 40));
  return `<p class="days"><span>${first}</span><span>${last}</span></p>`;
}

function history(plan: DashboardPlan, series: Series[], index: number): string {
  const { reviews } = plan;
  if (reviews.length === 0) return '';
  const newestFirst = reviews.slice(-mostListed).reverse();
  const columns = series.slice(0, 6);
  const table = dataTable({
    caption: `Reviews of ${escapeHtml(plan.name, 80)}, the newest first`,
    head: ['Review', 'Level', ...columns.map(({ check }) => escapeHtml(titleOf(check), 80)), 'Rows', 'Run'],
    rows: newestFirst.map((review) => [
      escapeHtml(formatTime(review.at), 40),
      chip(review.status),
      ...columns.map((one) => formatOf(one)(measured(review, one.name))),
      formatNumber(review.rows),
      run(review, plan.name),
    ]),
    numbers: [...columns.map((_, i) => i + 2), columns.length + 2],
    captionHidden: true,
  });
  const left = reviews.length - newestFirst.length;
  const charts = series
    .filter(({ points }) => points.filter((point) => point.value !== null).length > 1)
    .map((one, i) =>
      figure(escapeHtml(titleOf(one.check), 100), trendChart(`p${index}t${i}`, titleOf(one.check), one)),
    );
  return folded(
    `History (${formatNumber(reviews.length)} ${reviews.length === 1 ? 'review' : 'reviews'})`,
    `<div class="figures history">${charts.join('\n')}</div>\n${table}${left > 0 ? `<p class="hint">… and ${formatNumber(left)} earlier ones.</p>` : ''}`,
  );
}

function measured(review: DashboardReview, name: string): number | null {
  const found = review.values.find(({ check }) => checkName(check) === name);
  return found !== undefined && Number.isFinite(found.value) ? found.value : null;
}
