import { escapeHtml } from '../../text/escape.ts';
import { formatCount } from '../../text/numbers.ts';
import { answer } from '../answer.ts';
import { formatTime } from '../format.ts';
import { findingsOf } from '../gating.ts';
import type { Review } from '../review.ts';
import { why } from '../why.ts';
import { chip } from './chip.ts';

/** The top of the page: the answer, why, what it means, and what to do, who does it, by when. */
export function answerHeader(review: Review): string {
  const shown = answer(review);
  const { about } = review.plan;
  const because = why(review);
  const todo = shown.parts.map(
    ({ name, text }) => `<div><dt>${name}</dt><dd>${escapeHtml(text, 1000)}</dd></div>`,
  );
  return `<header class="answer ${shown.level.toLowerCase()}"><div class="wrap">
<p class="verdict">${chip(shown.level)} <span class="plan">${escapeHtml(shown.plan, 120)}</span></p>
<h1>${capital(shown.words)}</h1>
${because === null ? '' : `<p class="why">${escapeHtml(because, 500)}</p>\n`}<p class="means">${escapeHtml(capital(shown.means), 400)}</p>
<dl class="todo">${todo.join('')}</dl>
<p class="looked">${about === null ? '' : `${escapeHtml(about, 300)}. `}${looked(review)}</p>
</div></header>`;
}

function looked(review: Review): string {
  const { candidate, reference } = review.verdict;
  const rows = formatCount(candidate.rows, 'candidate row');
  const against =
    reference === null
      ? `${rows}, no reference`
      : `${rows} against ${formatCount(reference.rows, 'reference row')}`;
  const gating = findingsOf(review, 'RED', 'AMBER').length;
  const passed = findingsOf(review, 'GREEN').length;
  const notes = findingsOf(review, 'NOTE').length;
  const counts = `${formatCount(gating, 'finding gates', 'findings gate')}, ${formatCount(passed, 'check passed', 'checks passed')}, ${formatCount(notes, 'note')}`;
  return `${against}; ${counts}. Reviewed ${escapeHtml(formatTime(review.made.at), 40)}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
