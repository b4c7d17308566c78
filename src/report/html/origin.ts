import type { SetMeasurements } from '../../measure/measurements.ts';
import { escapeHtml } from '../../text/escape.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';
import { decided } from '../decided.ts';
import { formatTime } from '../format.ts';
import { provenance } from '../provenance.ts';
import type { Review } from '../review.ts';
import { dataTable, type Section } from './table.ts';

/** How the level was decided, the labels it rests on, and what the review was made from. */
export function originSection(review: Review): Section | null {
  const sentences = decided(review).map((sentence) => `<li>${escapeHtml(sentence, 500)}</li>`);
  const entries = provenance(review).map(({ name, text, url }) => {
    const shown = `<code>${escapeHtml(text, 400)}</code>`;
    const linked =
      url === undefined ? shown : `<a href="${escapeHtml(url)}" rel="noreferrer noopener">${shown}</a>`;
    return `<div><dt>${name}</dt><dd>${linked}</dd></div>`;
  });
  return {
    id: 'origin',
    title: 'How it was decided',
    body: `<ul>${sentences.join('')}</ul>\n<h3>Labels</h3>${labels(review)}\n<h3>Provenance</h3><dl class="origin">${entries.join('')}</dl>`,
  };
}

function labels(review: Review): string {
  const row = (name: string, set: SetMeasurements) => [
    name,
    formatNumber(set.rows),
    `${formatNumber(set.labels.labelled)} (${formatPercent(set.labels.rows > 0 ? set.labels.labelled / set.labels.rows : null)})`,
    formatNumber(set.labels.pending),
    formatNumber(set.labels.unmatched),
    set.from === null ? '' : escapeHtml(formatTime(set.from), 40),
    set.to === null ? '' : escapeHtml(formatTime(set.to), 40),
  ];
  const { reference, candidate } = review.measurements;
  return dataTable({
    caption: 'Labels of both sets',
    head: ['Set', 'Rows', 'With a label', 'Too young for one', 'Labels of no row', 'First', 'Last'],
    rows: [...(reference === null ? [] : [row('Reference', reference)]), row('Candidate', candidate)],
    numbers: [1, 2, 3, 4, 5, 6],
    captionHidden: true,
    cards: true,
  });
}
