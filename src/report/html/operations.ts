import { escapeHtml } from '../../text/escape.ts';
import { formatNumber } from '../../text/numbers.ts';
import { formatOf, trendChart } from '../chart/trend.ts';
import { figures } from '../figures.ts';
import { formatTime } from '../format.ts';
import { operationsOf, type ShownOperation } from '../operations.ts';
import type { Review } from '../review.ts';
import type { Series } from '../trend.ts';
import { chip } from './chip.ts';
import { dataTable, figure, folded, type Section } from './table.ts';

const mostDrawn = 24;
const mostListed = 200;

/** The service: each measure on both sets, and its course over the time that it was made from. */
export function operationsSection(review: Review): Section | null {
  const shown = operationsOf(review);
  if (shown.length === 0) return null;
  const table = dataTable({
    caption: 'Measures of the service',
    head: ['Measure', 'Level', 'Reference', 'Candidate', 'Interval', 'Cases', 'Rule'],
    rows: shown.slice(0, mostListed).map(row),
    numbers: [2, 3, 4, 5],
    captionHidden: true,
    cards: true,
  });
  const withSeries = shown.filter(({ series }) => series !== null);
  const drawn = withSeries.slice(0, mostDrawn);
  const charts = drawn.map(({ measurement, series }, i) =>
    figure(
      escapeHtml(measurement.name, 100),
      trendChart(`o${i}`, measurement.name, series!, { over: 'time', many: 'stretches of time' }),
      folded('Numbers', numbers(measurement.name, series!)) + members(measurement, series!),
    ),
  );
  return {
    id: 'operations',
    title: 'The service',
    body: `${table}${left(shown.length - mostListed, 'measures are in verdict.json')}${left(withSeries.length - mostDrawn, 'are not drawn')}${charts.length === 0 ? '' : `<p class="key">Over the time that was measured, on the bands of the rule.</p><div class="figures">${charts.join('\n')}</div>`}`,
  };
}

function left(count: number, where: string): string {
  return count > 0 ? `<p class="hint">${formatNumber(count)} more ${where}.</p>` : '';
}

function row({ measurement, finding }: ShownOperation): string[] {
  const { value, interval, reference } = figures(finding);
  return [
    escapeHtml(measurement.name, 120),
    chip(finding.status),
    reference,
    finding.value === null ? '<span class="none">no evidence</span>' : value,
    interval,
    finding.cases === null ? '' : formatNumber(finding.cases),
    escapeHtml(finding.rule, 200),
  ];
}

function numbers(name: string, series: Series): string {
  const format = formatOf(series);
  return dataTable({
    caption: `${escapeHtml(name, 100)} over time`,
    head: ['Until', 'Value'],
    rows: series.points.map(({ at, value }) => [escapeHtml(formatTime(at), 40), format(value)]),
    numbers: [1],
  });
}

function members({ name, members }: ShownOperation['measurement'], series: Series): string {
  if (members.length < 2) return '';
  const format = formatOf(series);
  return folded(
    'One by one',
    dataTable({
      caption: `${escapeHtml(name, 100)}, one by one`,
      head: ['Which', 'Value', 'Cases'],
      rows: members.map((one) => [
        one.name === null ? 'private' : escapeHtml(one.name, 80),
        format(one.value),
        formatNumber(one.rows),
      ]),
      numbers: [1, 2],
    }),
  );
}
