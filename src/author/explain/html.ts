import { escapeHtml } from '../../text/escape.ts';
import type { Block, Explanation, Piece, Text } from './prose.ts';
import { sheet } from './sheet.ts';

/** The explanation as one page that loads nothing. */
export function toHtml({ name, about, lead, levels, sections }: Explanation): string {
  const title = escapeHtml(name);
  const cards = levels.map(
    ({ level, means, todo }) =>
      `<li class="card ${level.toLowerCase()}"><h3>${level}</h3><p class="means">${escapeHtml(means)}</p><p>${line(todo)}</p></li>`,
  );
  const body = sections.map(
    ({ title: heading, blocks }) =>
      `<section><h2>${escapeHtml(heading)}</h2>\n${blocks.map(block).join('\n')}</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>The plan ${title}, explained</title>
<style>${sheet}</style>
</head>
<body>
<main>
<header><p class="kind">Performance monitoring plan</p><h1>${title}</h1>
${about === null ? '' : `<p class="about">${escapeHtml(about)}</p>`}
<p>${line(lead)}</p></header>
<section><h2>What the levels mean</h2>
<ul class="cards">${cards.join('\n')}</ul></section>
${body.join('\n')}
</main>
</body>
</html>
`;
}

function block(content: Block): string {
  if ('text' in content) return `<p>${line(content.text)}</p>`;
  return `<ul>\n${content.list.map((item) => `<li>${line(item)}</li>`).join('\n')}\n</ul>`;
}

const line = (text: Text): string => text.map(piece).join('');

function piece(content: Piece): string {
  if (typeof content === 'string') return escapeHtml(content);
  if ('code' in content) return `<code>${escapeHtml(content.code)}</code>`;
  if ('strong' in content) return `<strong>${escapeHtml(content.strong)}</strong>`;
  return `<span class="level ${content.level.toLowerCase()}">${content.level}</span>`;
}
