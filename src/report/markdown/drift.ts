import { driftTests } from '../../plan/vocabulary/drift-tests.ts';
import { escapeMarkdown, markdownCode } from '../../text/escape.ts';
import { formatNumber } from '../../text/numbers.ts';
import { bar } from '../chart/unicode.ts';
import { driftedColumns } from '../drifted.ts';
import { formatLogP } from '../format.ts';
import type { Review } from '../review.ts';
import { whyNoEvidence } from '../sentences/no-evidence.ts';
import { capped, type Section, table } from './table.ts';

/** How far each column has shifted, the furthest first. */
export function drift(review: Review, most = Infinity): Section | null {
  const columns = driftedColumns(review);
  if (columns.length === 0) return null;
  const largest = Math.max(
    0.2,
    ...columns.map(({ drift: found }) => found?.size ?? 0).filter(Number.isFinite),
  );
  const rows = (shown: typeof columns) =>
    shown.map(({ column, drift: measured, found }) => [
      markdownCode(column.name, 120),
      column.role,
      measured === null ? '' : driftTests[measured.test].title,
      measured === null ? '' : formatNumber(measured.size),
      measured === null ? '' : `<code>${bar(measured.size / largest)}</code>`,
      measured === null ? '' : escapeMarkdown(formatLogP(measured.logQ, 'q')),
      [
        found ? 'shifted' : '',
        'noEvidence' in column.drift
          ? `no evidence: ${escapeMarkdown(whyNoEvidence(column.drift.noEvidence), 200)}`
          : '',
        categories('new', measured?.newCategories),
        categories('gone', measured?.vanishedCategories),
      ]
        .filter((part) => part !== '')
        .join('; '),
    ]);
  return {
    id: 'drift',
    title: 'Drift, column by column',
    body: capped(columns, most, 'columns', (shown) =>
      table(['Column', 'Role', 'Test', 'Size', '', 'Chance', 'Remarks'], 'lllrlll', rows(shown)),
    ),
  };
}

function categories(what: string, names: string[] | undefined): string {
  if (names === undefined || names.length === 0) return '';
  const shown = names.slice(0, 5).map((name) => markdownCode(name, 40));
  return `${what}: ${shown.join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
}
