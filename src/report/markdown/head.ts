import { escapeMarkdown, markdownCode } from '../../text/escape.ts';
import { formatCount } from '../../text/numbers.ts';
import { answer, emoji } from '../answer.ts';
import { findingsOf } from '../gating.ts';
import type { Review } from '../review.ts';
import { why } from '../why.ts';

/** The answer in one line, why in the next, then what to do, and what was looked at. */
export function head(review: Review, heading = '###'): string {
  const shown = answer(review);
  const first = `${heading} ${emoji[shown.level]} ${shown.level}  ${escapeMarkdown(shown.plan, 100)}: ${shown.words} — ${escapeMarkdown(shown.means, 300)}`;
  const because = why(review);
  const reason = because === null ? '' : `**${escapeMarkdown(because, 500)}**\n\n`;
  return `${first}\n${reason}${escapeMarkdown(shown.todo, 1000)}\n\n${looked(review)}`;
}

function looked(review: Review): string {
  const { candidate, reference, model } = review.verdict;
  const rows = formatCount(candidate.rows, 'candidate row');
  const gating = findingsOf(review, 'RED', 'AMBER').length;
  return [
    reference === null
      ? `${rows}, no reference`
      : `${rows} against ${formatCount(reference.rows, 'reference row')}`,
    gating === 0 ? 'nothing gates' : formatCount(gating, 'finding gates', 'findings gate'),
    formatCount(findingsOf(review, 'GREEN').length, 'check passed', 'checks passed'),
    formatCount(findingsOf(review, 'NOTE').length, 'note'),
    ...(model ? [`model ${markdownCode(model.name, 80)} ${model.sha256.slice(0, 12)}`] : []),
  ].join(' · ');
}
