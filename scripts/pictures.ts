// Makes the pictures of the documents from real output: node scripts/pictures.ts. Needs Chromium.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { check } from '../src/gate.ts';
import { renderComment } from '../src/report/markdown.ts';
import { commentMarker } from '../src/report/marker.ts';

const root = join(import.meta.dirname, '..');
const images = join(root, 'docs/images');
const folder = mkdtempSync(join(tmpdir(), 'greenlight-pictures-'));
process.chdir(root);
const review = await check({
  plan: 'plans/credit-default.yaml',
  reference: ['fixtures/credit/reference.csv'],
  candidate: ['fixtures/credit/degraded.csv'],
  labels: [],
  out: folder,
  now: new Date('2026-11-23T09:00:00Z'),
});
const comment = renderComment(review, { limit: 65_536, marker: commentMarker(review.plan.name) });
writeFileSync(join(folder, 'comment.html'), asOnGitHub(comment));

const browser = await chromium.launch({
  executablePath: process.env.GREENLIGHT_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const [name, width, height] of [
  ['comment', 920, 0],
  ['report', 1160, 1300],
] as const) {
  const page = await browser.newPage({ viewport: { width, height: height || 400 }, deviceScaleFactor: 1.5 });
  await page.goto(`file://${join(folder, `${name}.html`)}`);
  await page.screenshot({ path: join(images, `${name}.png`), fullPage: height === 0 });
}
await browser.close();
rmSync(folder, { recursive: true, force: true });

/** A comment about as GitHub shows it: the few kinds of markdown that a comment has, on a sheet like theirs. */
function asOnGitHub(markdown: string): string {
  const inline = (text: string) => text.replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>');
  const cells = (line: string, tag: string) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => `<${tag}>${inline(cell)}</${tag}>`)
      .join('');
  const block = (text: string): string => {
    const lines = text.split('\n');
    if (text.startsWith('<!--')) return block(lines.slice(1).join('\n'));
    if (text.startsWith('### '))
      return `<h3>${inline(lines[0]!.slice(4))}</h3><p>${lines.slice(1).map(inline).join('<br>')}</p>`;
    if (text.startsWith('| ')) {
      const [head = '', , ...rows] = lines;
      const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
      return `<table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${body}</tbody></table>`;
    }
    return text.startsWith('<') ? text : `<p>${lines.map(inline).join('<br>')}</p>`;
  };
  // What is folded stays so: its title is all that is seen.
  const folded = markdown.replace(/(<details><summary>.*<\/summary>)[\s\S]*?<\/details>/g, '$1</details>');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>comment</title><style>${readFileSync(join(import.meta.dirname, 'comment.css'), 'utf8')}</style>
<article><header><b>github-actions</b> <i>bot</i> commented now</header><div>${folded.trim().split('\n\n').map(block).join('\n')}</div></article></html>`;
}
