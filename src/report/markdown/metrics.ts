import type { Comparison, Measured, Slice } from '../../measure/measurements.ts';
import { escapeMarkdown, markdownCode, markdownFence } from '../../text/escape.ts';
import { formatNumber } from '../../text/numbers.ts';
import { asEdgeCases } from '../edge-case.ts';
import { formatInterval } from '../format.ts';
import type { Review } from '../review.ts';
import { whyNoEvidence } from '../sentences/no-evidence.ts';
import { metricTitle } from '../titles.ts';
import { capped, type Section, table, unbroken } from './table.ts';

const head = ['Metric', 'Reference', 'Candidate', 'Interval', 'Difference', 'Interval', 'Cases'];

/** Every metric on both sets. */
export function metrics(review: Review): Section | null {
  const { comparisons } = review.measurements;
  if (comparisons.length === 0) return null;
  const paired = comparisons.some((comparison) => comparison.paired);
  const rows = comparisons.map((comparison) => cells(comparison));
  const note = paired
    ? 'Both models answered the same cases; differences are measured case by case.'
    : 'The sets are independent samples.';
  return { id: 'metrics', title: 'Metrics side by side', body: `${table(head, 'lrrrrrr', rows)}\n\n${note}` };
}

/** Edge cases of the plan, then the weak segments that the search found. */
export function slices(review: Review, most = Infinity): Section | null {
  const { edgeCases, segments } = review.measurements;
  if (edgeCases.length + segments.length === 0) return null;
  const part = (title: string, items: Slice[]) =>
    items.length === 0
      ? []
      : [`**${title}**`, '', capped(items, most, 'in the full report', (shown) => tableOf(shown)), ''];
  const watched =
    segments.length === 0
      ? []
      : [
          'To watch them, put these below <code>edge_cases:</code> in the plan:',
          '',
          markdownFence(asEdgeCases(review, most), 'yaml'),
        ];
  return {
    id: 'slices',
    title: 'Edge cases and segments',
    body: [...part('Edge cases', edgeCases), ...part('Weak segments', segments), ...watched]
      .join('\n')
      .trimEnd(),
  };
}

function tableOf(items: Slice[]): string {
  return table(
    ['Where', 'Rows', ...head.slice(0, 4)],
    'lrlrrr',
    items.flatMap((slice) =>
      slice.comparisons.map((comparison) => [
        slice.name === slice.where
          ? markdownCode(slice.where, 300)
          : `${escapeMarkdown(slice.name, 120)}<br>${markdownCode(slice.where, 300)}`,
        formatNumber(slice.candidateRows),
        ...cells(comparison).slice(0, 4),
      ]),
    ),
  );
}

function cells(comparison: Comparison): string[] {
  const { candidate, difference } = comparison;
  return [
    escapeMarkdown(metricTitle(comparison), 120),
    value(comparison.reference),
    value(candidate),
    interval(candidate),
    'noEvidence' in difference ? '' : value(difference),
    interval(difference),
    formatNumber(candidate.cases),
  ];
}

function value(measured: Measured): string {
  return 'noEvidence' in measured
    ? `no evidence: ${escapeMarkdown(whyNoEvidence(measured.noEvidence, measured.class), 200)}`
    : formatNumber(measured.value);
}

function interval(measured: Measured): string {
  return 'noEvidence' in measured ? '' : unbroken(formatInterval(measured.interval));
}
