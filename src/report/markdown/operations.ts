import { escapeMarkdown } from '../../text/escape.ts';
import { formatNumber } from '../../text/numbers.ts';
import { emoji } from '../answer.ts';
import { sparkline } from '../chart/unicode.ts';
import { figures } from '../figures.ts';
import { operationsOf, type ShownOperation } from '../operations.ts';
import type { Review } from '../review.ts';
import { capped, type Section, table, unbroken } from './table.ts';

/** The service: each measure, and its course over the time that it was made from. */
export function operations(review: Review, most: number): Section | null {
  const shown = operationsOf(review);
  if (shown.length === 0) return null;
  const body = capped(shown, most, 'measures', (some) =>
    table(
      ['Level', 'Measure', 'Reference', 'Candidate', 'Interval', 'Cases', 'Over the time'],
      'llrrlrl',
      some.map(row),
    ),
  );
  return { id: 'operations', title: 'The service', body };
}

const mostPoints = 40;

function row({ measurement, finding, series }: ShownOperation): string[] {
  const { value, interval, reference } = figures(finding);
  const line = series === null ? '' : sparkline(series.points.slice(-mostPoints).map((point) => point.value));
  return [
    unbroken(`${emoji[finding.status]} ${finding.status}`),
    escapeMarkdown(measurement.name, 80),
    reference,
    finding.value === null ? 'no evidence' : value,
    unbroken(interval),
    finding.cases === null ? '' : formatNumber(finding.cases),
    line === '' ? '' : `<code>${line}</code>`,
  ];
}
