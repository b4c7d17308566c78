import { createHash } from 'node:crypto';
import { dataTable, figure, folded } from '../../report/html/table.ts';
import { style as pageStyle } from '../../report/style.ts';
import { escapeHtml } from '../../text/escape.ts';
import type { Retraining } from '../shape.ts';
import { ageingChart, policyMap, standingWords } from './charts.ts';
import { excerpt } from './excerpt.ts';
import { type Part, partsOf } from './parts.ts';
import { metricTitle } from './sentence.ts';

const style = `${pageStyle}\n.policy-map{max-width:760px}\nfigure+.scroll{margin-top:16px}\nh1.said{font-size:clamp(1.4rem,3.2vw,2rem);line-height:1.25}\n`;
const look = { decided: 'green', undecided: 'amber', contradicted: 'amber' };

/** retraining.html: one file that loads nothing. Its policy forbids every request and script, and every style but its own. */
export function renderHtml(result: Retraining): string {
  const parts = partsOf(result);
  const { status, sentence } = result.answer;
  const paste = excerpt(result);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>When to retrain: ${escapeHtml(result.plan, 120)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the evidence</a>
<header class="answer ${look[status]}"><div class="wrap">
<p class="verdict"><span class="plan">When to retrain: ${escapeHtml(result.plan, 120)}</span></p>
<h1 class="said">${escapeHtml(sentence, 2000)}</h1>
</div></header>
<nav aria-label="Contents"><div class="wrap"><ul>${parts.map(({ id, title }) => `<li><a href="#${id}-part">${title}</a></li>`).join('')}</ul></div></nav>
<main id="main" class="wrap">
${paste === null ? '' : `<section id="paste" aria-labelledby="paste-h"><h2 id="paste-h">For the plan</h2>\n<pre>${escapeHtml(paste.trimEnd())}</pre>\n</section>`}
${parts.map((part) => section(part, result)).join('\n')}
</main>
<footer><div class="wrap">Greenlight ${escapeHtml(result.greenlight, 40)}</div></footer>
</body>
</html>
`;
}

function section({ id, title, paragraphs, table }: Part, result: Retraining): string {
  const words = paragraphs.map((text) => `<p>${escapeHtml(text, 4000)}</p>`).join('\n');
  const cells =
    table === undefined
      ? ''
      : dataTable({
          caption: escapeHtml(title),
          captionHidden: true,
          head: table.head.map((cell) => escapeHtml(cell, 100)),
          rows: table.rows.map((row) => row.map((cell) => escapeHtml(cell, 600))),
          numbers: table.numbers,
          cards: true,
        });
  return `<section id="${id}-part" aria-labelledby="${id}-h"><h2 id="${id}-h">${title}</h2>\n${words}\n${pictures(id, result)}${id === 'ageing' ? folded('Numbers', cells) : cells}\n</section>`;
}

function pictures(id: string, result: Retraining): string {
  if (id === 'policies') {
    const key = (['recommended', 'within', 'open', 'worse', 'empty'] as const).map(standingWords).join(' · ');
    return `${figure('Windows in rows, cadences in columns', policyMap(result), `<p class="key">${key}</p>`)}\n`;
  }
  if (id !== 'ageing') return '';
  const drawn = result.ageing.map((one, i) =>
    figure(escapeHtml(`Trained on ${one.window}`, 80), ageingChart(`age${i}`, one, metricTitle(result))),
  );
  return `<div class="figures">${drawn.join('\n')}</div>\n`;
}
