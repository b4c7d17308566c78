import { gates } from './markdown/gates.ts';
import { head } from './markdown/head.ts';
import { paged, sections } from './markdown/page.ts';
import type { Review } from './review.ts';

/** report.md: all of a review as GitHub markdown, with no limit. */
export function renderMarkdown(review: Review): string {
  const rest = sections(review, Infinity).map(({ title, body }) => `## ${title}\n\n${body}`);
  return `${[head(review, '#'), gates(review), ...rest].join('\n\n')}\n`;
}

/**
 * The comment on a pull request: the answer, what gates, and the rest folded. Never longer than `limit`, counted in
 * UTF-16 units (and so in code points too). `marker` is the hidden line by which the comment is found again.
 */
export function renderComment(review: Review, options: { limit: number; marker: string }): string {
  return paged(review, (text) => text.length, options.limit, options.marker);
}

/** The job summary: as the comment, never longer than `limit` bytes of UTF-8. */
export function renderSummary(review: Review, options: { limit: number }): string {
  return paged(review, (text) => Buffer.byteLength(text), options.limit, null);
}
