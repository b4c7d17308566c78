import { cut, escapeMarkdown } from '../../text/escape.ts';
import { webAddress } from '../provenance.ts';
import type { Review } from '../review.ts';
import { drift } from './drift.ts';
import { confusion, drillDown, labels } from './evidence.ts';
import { notes, passed } from './findings.ts';
import { gates } from './gates.ts';
import { head } from './head.ts';
import { metrics, slices } from './metrics.ts';
import { operations } from './operations.ts';
import { howDecided, origin } from './origin.ts';
import type { Section, SectionId } from './table.ts';
import { trend } from './trend.ts';

/** Everything below what gates, in the order of the page; `most` caps the rows of each list. */
export function sections(review: Review, most: number): Section[] {
  return [
    howDecided(review),
    metrics(review),
    operations(review, most),
    trend(review),
    drift(review, most),
    slices(review, most),
    notes(review, most),
    passed(review, most),
    labels(review),
    confusion(review),
    drillDown(review, most),
    origin(review),
  ].filter((section) => section !== null);
}

/** Sections by their worth when not all have room: notes are the last to go. */
const worth: SectionId[] = [
  'notes',
  'origin',
  'decided',
  'metrics',
  'operations',
  'trend',
  'rows',
  'slices',
  'drift',
  'labels',
  'confusion',
  'passed',
];

/**
 * A page of at most `limit` units of `size`: first the head, then what gates in as much detail as there is room for,
 * then whole folded sections, those of most worth first, and a line that names the ones left out.
 */
export function paged(
  review: Review,
  size: (text: string) => number,
  limit: number,
  marker: string | null,
): string {
  const top = marker ? `${marker}\n${head(review)}` : head(review);
  const all = sections(review, 100);
  const titles = all.map((section) => section.title);
  const reserve = size(leftOut(review, titles)) + 16;
  const gating = gates(review, (text) => size(`${top}\n\n${text}\n`) + reserve <= limit);
  let left = limit - size(`${top}\n\n${gating}\n`) - reserve;
  const kept = new Set<Section>();
  for (const section of [...all].sort((a, b) => worth.indexOf(a.id) - worth.indexOf(b.id))) {
    const cost = size(folded(section)) + 2;
    if (cost > left) continue;
    left -= cost;
    kept.add(section);
  }
  const dropped = all.filter((section) => !kept.has(section)).map((section) => section.title);
  const parts = [top, gating, ...all.filter((section) => kept.has(section)).map(folded)];
  if (dropped.length > 0) parts.push(leftOut(review, dropped));
  const page = `${parts.join('\n\n')}\n`;
  return size(page) <= limit ? page : lastResort(top, size, limit);
}

function folded({ title, body }: Section): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

function leftOut(review: Review, titles: string[]): string {
  const url = review.made.runUrl === null ? null : webAddress(review.made.runUrl);
  const where = url === null ? 'in the report of this run' : `in the report of [this run](${url})`;
  return `> Left out to stay within GitHub’s limit: ${titles.map((title) => escapeMarkdown(title)).join(', ')}. All of it is ${where}.`;
}

/** Only for limits smaller than the first lines themselves. */
function lastResort(top: string, size: (text: string) => number, limit: number): string {
  let text = top;
  for (let length = top.length; size(text) > limit; length = Math.floor(length / 2)) text = cut(top, length);
  return text;
}
