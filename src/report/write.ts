import { createHash } from 'node:crypto';
import type { Verdict } from '../record/verdict.ts';
import type { ReportFile } from './folder.ts';
import { renderHtml } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import type { Review } from './review.ts';

/** The files of a review's report, the verdict last. */
export function filesOf(review: Review): ReportFile[] {
  return [
    ['report.md', renderMarkdown(review)],
    ['report.html', renderHtml(review)],
    ['verdict.json', verdictText(review.verdict)],
  ];
}

/** SHA-256 of a text, in hexadecimal. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** verdict.json, to the byte: its digest is signed. */
export function verdictText(verdict: Verdict): string {
  return `${JSON.stringify(verdict, null, 2)}\n`;
}
