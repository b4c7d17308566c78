import { createHash } from 'node:crypto';
import { escapeHtml } from '../text/escape.ts';
import { answer } from './answer.ts';
import { agreementSection } from './html/agreement.ts';
import { answerHeader } from './html/answer.ts';
import { driftSection } from './html/drift.ts';
import { gatesSection } from './html/gates.ts';
import { metricsSection, slicesSection } from './html/metrics.ts';
import { operationsSection } from './html/operations.ts';
import { originSection } from './html/origin.ts';
import { rowsSection } from './html/rows.ts';
import { scoresSection } from './html/scores.ts';
import type { Section } from './html/table.ts';
import { trendSection } from './html/trend.ts';
import type { Review } from './review.ts';
import { script } from './script.ts';
import { style } from './style.ts';

/**
 * report.html: one file that loads nothing. Its policy forbids every request, and every script and style but its own.
 * Lists are cut, and say so, to keep it under 5 MB.
 */
export function renderHtml(review: Review): string {
  const shown = answer(review);
  const sections = [
    gatesSection(review),
    metricsSection(review),
    operationsSection(review),
    scoresSection(review),
    agreementSection(review),
    driftSection(review),
    slicesSection(review),
    rowsSection(review),
    trendSection(review),
    originSection(review),
  ].filter((section) => section !== null);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${shown.level}: ${escapeHtml(shown.plan, 120)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the evidence</a>
${answerHeader(review)}
<nav aria-label="Contents"><div class="wrap"><ul>${sections.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`).join('')}</ul></div></nav>
<main id="main" class="wrap">
${sections.map(drawn).join('\n')}
</main>
<footer><div class="wrap">Greenlight ${escapeHtml(review.made.version, 40)}</div></footer>
<script>${script}</script>
</body>
</html>
`;
}

function drawn({ id, title, body }: Section): string {
  return `<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${title}</h2>\n${body}\n</section>`;
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
