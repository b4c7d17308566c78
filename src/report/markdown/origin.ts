import { escapeMarkdown, markdownCode } from '../../text/escape.ts';
import { decided } from '../decided.ts';
import { provenance } from '../provenance.ts';
import type { Review } from '../review.ts';
import { type Section, table } from './table.ts';

export function howDecided(review: Review): Section {
  return {
    id: 'decided',
    title: 'How the level was decided',
    body: decided(review)
      .map((sentence) => `- ${escapeMarkdown(sentence, 500)}`)
      .join('\n'),
  };
}

export function origin(review: Review): Section {
  const rows = provenance(review).map(({ name, text, url }) => [
    name,
    url === undefined ? markdownCode(text, 300) : `[${escapeMarkdown(text, 300)}](${url})`,
  ]);
  return { id: 'origin', title: 'Provenance', body: table(['', ''], 'll', rows) };
}
