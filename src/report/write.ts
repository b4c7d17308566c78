import type { ReportFile } from './folder.ts';
import { renderHtml } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import type { Review } from './review.ts';

/** The files of a review's report, the verdict last. */
export function filesOf(review: Review): ReportFile[] {
  return [
    ['report.md', renderMarkdown(review)],
    ['report.html', renderHtml(review)],
    ['verdict.json', `${JSON.stringify(review.verdict, null, 2)}\n`],
  ];
}
