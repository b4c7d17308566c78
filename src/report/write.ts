import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';
import { renderHtml } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import type { Review } from './review.ts';

const files = ['verdict.json', 'report.md', 'report.html'] as const;

/** Removes what an earlier review left in the folder, so that a review that fails cannot be taken for it. */
export async function clearReport(folder: string): Promise<void> {
  try {
    for (const file of files) await rm(join(folder, file), { force: true });
  } catch (error) {
    throw notWritable(folder, error);
  }
}

/** Writes verdict.json first, then the pages made from it. */
export async function writeReport(review: Review, folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'verdict.json'), `${JSON.stringify(review.verdict, null, 2)}\n`);
    await writeFile(join(folder, 'report.md'), renderMarkdown(review));
    await writeFile(join(folder, 'report.html'), renderHtml(review));
  } catch (error) {
    throw notWritable(folder, error);
  }
}

function notWritable(folder: string, error: unknown): Refusal {
  const reason = error instanceof Error ? error.message : String(error);
  return new Refusal(
    `The report cannot be written to ${folder}: ${reason}. Choose another folder with --out.`,
  );
}
