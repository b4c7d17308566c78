import type { Comparison, Measured, Measurements, Slice } from '../../measure/measurements.ts';
import { metricNames } from '../../plan/vocabulary/metrics.ts';
import { escapeHtml } from '../../text/escape.ts';
import { formatNumber } from '../../text/numbers.ts';
import { pairPlot } from '../chart/pair.ts';
import { asEdgeCases } from '../edge-case.ts';
import { formatDifference, formatInterval } from '../format.ts';
import type { Review } from '../review.ts';
import { whyNoEvidence } from '../sentences/no-evidence.ts';
import { metricTitle } from '../titles.ts';
import { dataTable, folded, type Section, within } from './table.ts';

/** Estimates that are listed, and metrics of one edge case or segment. */
const mostEstimates = 50;
const mostOfSlice = 20;

const head = ['Metric', 'Reference', 'Candidate', 'Difference', 'Cases'];

export function metricsSection(review: Review): Section | null {
  const { comparisons, estimated } = review.measurements;
  if (comparisons.length + estimated.length === 0) return null;
  const paired = comparisons.some((comparison) => comparison.paired)
    ? 'Both models answered the same cases; differences are measured case by case.'
    : 'The two sets are independent samples.';
  const shown = within(comparisons.map(plotted), 200_000, (row) => [row]);
  const measured = dataTable({
    caption: 'Metrics on both sets',
    head: [...head, '◇ reference, ● candidate'],
    rows: shown.rows,
    numbers: [1, 2, 3, 4],
    captionHidden: true,
    cards: true,
  });
  const guessed =
    estimated.length === 0
      ? ''
      : dataTable({
          caption: 'Estimated without labels',
          head: ['Metric', 'Estimate', '95 % interval'],
          rows: estimated
            .slice(0, mostEstimates)
            .map(({ metric, value, interval }) => [
              escapeHtml(metricTitle({ metric, class: null }), 80),
              formatNumber(value),
              interval === null ? '' : `${formatNumber(interval[0])} to ${formatNumber(interval[1])}`,
            ]),
          numbers: [1, 2],
        });
  return {
    id: 'metrics',
    title: 'Metrics side by side',
    body: `${measured}${andMore(shown.left)}<p class="hint">${paired}</p>${guessed}${andMore(estimated.length - mostEstimates)}`,
  };
}

function andMore(left: number): string {
  return left > 0 ? `<p class="hint">… and ${formatNumber(left)} more in verdict.json.</p>` : '';
}

export function slicesSection({ plan, measurements }: Review): Section | null {
  const { edgeCases, segments } = measurements;
  if (edgeCases.length + segments.length === 0) return null;
  return {
    id: 'slices',
    title: 'Edge cases and segments',
    body:
      part('e', 'Edge cases of the plan', edgeCases, measurements) +
      part('s', 'Weak segments that the search found, the worst first', segments, measurements) +
      watched(asEdgeCases({ plan, measurements }, 50)),
  };
}

function watched(lines: string): string {
  if (lines === '') return '';
  return folded(
    'Watch them as edge cases',
    `<p>To be put below <code>edge_cases:</code> in the plan:</p><pre>${escapeHtml(lines, 20_000)}</pre>`,
  );
}

function plotted(comparison: Comparison, index: number): string[] {
  const plot = pairPlot(`m${index}`, metricTitle(comparison), comparison);
  const [title = '', ...others] = cells(comparison);
  return [
    `${title}<small class="means-metric">${metricNames[comparison.metric].means}</small>`,
    ...others,
    plot,
  ];
}

function part(id: string, caption: string, slices: Slice[], { comparisons }: Measurements): string {
  if (slices.length === 0) return '';
  const all = slices.slice(0, 200).flatMap((slice) => slice.comparisons);
  const like = (one: Comparison) => (other: Comparison) =>
    other.metric === one.metric && other.class === one.class;
  let plots = 0;
  const { rows, left } = within(slices, 300_000, (slice) =>
    slice.comparisons.slice(0, mostOfSlice).map((comparison) => {
      const over = comparisons.find(like(comparison))?.candidate;
      return [
        place(slice),
        formatNumber(slice.candidateRows),
        ...cells(comparison).slice(0, 4),
        pairPlot(`${id}${plots++}`, `${metricTitle(comparison)} where ${slice.where}`, comparison, {
          beside: all.filter(like(comparison)),
          whole: over && 'value' in over && Number.isFinite(over.value) ? over.value : null,
        }),
      ];
    }),
  );
  const table = dataTable({
    caption,
    head: ['Where', 'Rows', ...head.slice(0, 4), '◇ reference, ● candidate, ┊ all rows'],
    rows,
    numbers: [1, 3, 4, 5],
    sortable: true,
  });
  const cut = slices.filter((slice) => slice.comparisons.length > mostOfSlice).length;
  const metricsLeft =
    cut > 0
      ? `<p class="hint">Of ${formatNumber(cut)} of them only the first ${formatNumber(mostOfSlice)} metrics are shown.</p>`
      : '';
  return `${table}${andMore(left)}${metricsLeft}`;
}

/** The name where it has one, and the condition that selects its rows. */
function place({ name, where }: Slice): string {
  const condition = `<code>${escapeHtml(where, 300)}</code>`;
  return name === where ? condition : `${escapeHtml(name, 120)}<br>${condition}`;
}

function cells(comparison: Comparison): string[] {
  const { reference, candidate, difference } = comparison;
  return [
    escapeHtml(metricTitle(comparison), 120),
    value(reference),
    value(candidate) + interval(candidate),
    'noEvidence' in difference ? '' : formatDifference(difference.value) + interval(difference),
    formatNumber(candidate.cases),
  ];
}

function value(measured: Measured): string {
  return 'noEvidence' in measured
    ? `<span class="none">no evidence: ${escapeHtml(whyNoEvidence(measured.noEvidence, measured.class), 200)}</span>`
    : formatNumber(measured.value);
}

function interval(measured: Measured): string {
  return 'noEvidence' in measured ? '' : `<small>${formatInterval(measured.interval)}</small>`;
}
