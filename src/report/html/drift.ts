import type { StretchMeasured } from '../../measure/columns/by-time.ts';
import type { Histogram, Profile } from '../../measure/measurements.ts';
import { driftTests } from '../../plan/vocabulary/drift-tests.ts';
import { escapeHtml } from '../../text/escape.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';
import { byTimeChart } from '../chart/by-time.ts';
import { histogramChart, sharesOf } from '../chart/histogram.ts';
import { type Drifted, drawnColumns, driftedColumns } from '../drifted.ts';
import { formatLogP, formatTime } from '../format.ts';
import type { Review } from '../review.ts';
import { whyNoEvidence } from '../sentences/no-evidence.ts';
import { profileTable } from './profile.ts';
import { budgeted, dataTable, figure, folded, key, type Section, within } from './table.ts';

/** Up to as many columns are found by looking. */
const fewColumns = 12;
/** Hidden until the script is there to serve it. */
const finder =
  '<form id="find" class="filters" hidden><label class="wide">Find a column <input type="search" autocomplete="off" placeholder="part of its name"></label></form>\n<p id="found" class="hint" role="status"></p>\n';

/** Bins whose numbers are listed. */
const mostBins = 60;

const small = { width: 300, height: 150, left: 40, right: 8, top: 10, bottom: 24 };

/** Every column by the size of its shift, then both distributions of the columns that shifted furthest. */
export function driftSection(review: Review): Section | null {
  const columns = driftedColumns(review);
  if (columns.length === 0) return null;
  const times = new Set(review.plan.features.flatMap(({ name, type }) => (type === 'time' ? [name] : [])));
  const byTime = review.byTime === 'not counted' ? null : (review.byTime ?? null);
  const stretchesOf = (name: string) => byTime?.columns.get(name) ?? null;
  const charts = budgeted(drawnColumns(review), 360_000, (column, index) =>
    multiple(column, index, times, stretchesOf(column.column.name)),
  );
  const drawn = columns.length - charts.shown;
  const left =
    drawn > 0
      ? `<p class="hint">Drawn are the ${formatNumber(charts.shown)} that shifted furthest; ${formatNumber(drawn)} more are in the table alone.</p>`
      : '';
  return {
    id: 'drift',
    title: 'Drift',
    body: `<p class="hint">How far each column of the candidate lies from the reference, the furthest first. Drift alone is no failure where labels show how the model performs.</p>${key}${courseHint(review)}
${columns.length > fewColumns ? finder : ''}<div class="multiples">${charts.html}</div>${left}
<div id="columns">${folded(`All ${formatNumber(columns.length)} columns as a table`, allColumns(columns))}</div>`,
  };
}

/** What the small pictures below the distributions show; "" where there are none. */
function courseHint({ plan, byTime = null }: Review): string {
  if (plan.data.time === null || byTime === null) return '';
  if (byTime === 'not counted')
    return '<p class="hint">Columns by time are not shown: a script counts none. Files and engines show them.</p>';
  const some = byTime.step > 1 ? ` Counted in every ${formatNumber(byTime.step)}th row.` : '';
  return `<p class="hint">Below each: how far the candidate lies from the reference as time goes on, as the share of rows that would have to be in other bins. Dashed: what chance makes.${some}</p>`;
}

function multiple(
  { column, drift, found }: Drifted,
  index: number,
  times: Set<string>,
  stretches: StretchMeasured[] | null,
): string {
  const size =
    drift === null
      ? `<span class="none">no evidence</span>`
      : `${driftTests[drift.test].title} <b>${formatNumber(drift.size)}</b>`;
  const title = `<span class="name">${escapeHtml(column.name, 60)}${column.role === 'feature' ? '' : ` <small>${column.role}</small>`}</span><span class="size">${found ? '<span class="flag">shifted</span> ' : ''}${size}</span>`;
  return figure(
    title,
    histogramChart(`d${index}`, column.name, column.histogram, small) ||
      '<p class="none">Nothing to draw.</p>',
    course(column.name, index, stretches) +
      folded('Numbers', histogramTable(`Drift of ${column.name}`, column.histogram)) +
      (times.has(column.name) ? '' : folded('Profile', profileTable(column))),
  );
}

function course(name: string, index: number, stretches: StretchMeasured[] | null): string {
  const chart = stretches && byTimeChart(`t${index}`, name, stretches);
  if (!chart) return '';
  const table = dataTable({
    caption: `${escapeHtml(name, 80)} by time`,
    head: ['Until', 'Rows', 'Distance', 'By chance', 'Missing'],
    rows: stretches.map(({ to, rows, distance, chance, missing }) => [
      formatTime(new Date(to).toISOString()),
      formatNumber(rows),
      formatPercent(distance),
      formatPercent(chance),
      formatPercent(missing),
    ]),
    numbers: [1, 2, 3, 4],
  });
  return `${chart}${folded('By time', table)}`;
}

/** The bins of a histogram with the rows and shares of both sets. */
export function histogramTable(title: string, histogram: Histogram): string {
  const { reference, candidate } = sharesOf(histogram);
  const label = (i: number) =>
    histogram.categories === null
      ? `${formatNumber(histogram.edges?.[i])} to ${formatNumber(histogram.edges?.[i + 1])}`
      : escapeHtml(histogram.categories[i] ?? '', 80);
  const left = histogram.reference.length - mostBins;
  return dataTable({
    caption: `${escapeHtml(title, 80)}: shares of rows by bin${left > 0 ? `; ${formatNumber(left)} more left out` : ''}`,
    head: ['Bin', 'Reference', 'Candidate'],
    rows: histogram.reference
      .slice(0, mostBins)
      .map((_, i) => [label(i), formatPercent(reference[i]), formatPercent(candidate[i])]),
    numbers: [1, 2],
  });
}

function allColumns(columns: Drifted[]): string {
  const { rows, left } = within(columns, 300_000, (one) => [columnRow(one)]);
  const table = dataTable({
    caption: 'Drift of every column',
    head: ['Column', 'Test', 'Size', 'Chance', 'Reference', 'Candidate', 'Remarks'],
    rows,
    numbers: [2],
    captionHidden: true,
    sortable: true,
  });
  return left > 0 ? `${table}<p>… and ${formatNumber(left)} more columns.</p>` : table;
}

function columnRow({ column, drift, found }: Drifted): string[] {
  const measured =
    drift === null
      ? ['', '', '']
      : [driftTests[drift.test].title, formatNumber(drift.size), escapeHtml(formatLogP(drift.logQ, 'q'))];
  return [
    escapeHtml(column.name, 80),
    ...measured,
    profile(column.reference),
    profile(column.candidate),
    remark(found, drift, 'noEvidence' in column.drift ? whyNoEvidence(column.drift.noEvidence) : null),
  ];
}

function profile(one: Profile): string {
  const missing = one.missing > 0 && one.rows > 0 ? `, ${formatPercent(one.missing / one.rows)} missing` : '';
  if (one.type === 'category') return `${formatNumber(one.distinct)} categories${missing}`;
  if (one.spread === null) return `no number${missing}`;
  const { min, max, mean } = one.spread;
  return `${formatNumber(min)} to ${formatNumber(max)}, mean ${formatNumber(mean)}${missing}`;
}

function remark(found: boolean, drift: Drifted['drift'], none: string | null): string {
  const names = (what: string, list: string[] | undefined) =>
    list === undefined || list.length === 0
      ? ''
      : `${what}: ${list
          .slice(0, 5)
          .map((name) => escapeHtml(name, 40))
          .join(', ')}${list.length > 5 ? ` and ${list.length - 5} more` : ''}`;
  return [
    found ? 'shifted' : '',
    none === null ? '' : `no evidence: ${escapeHtml(none, 200)}`,
    names('new', drift?.newCategories),
    names('gone', drift?.vanishedCategories),
  ]
    .filter((part) => part !== '')
    .join('; ');
}
