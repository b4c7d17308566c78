import { unbroken, table as writeTable } from '../../report/markdown/table.ts';
import { escapeMarkdown, markdownFence } from '../../text/escape.ts';
import type { Retraining } from '../shape.ts';
import { excerpt } from './excerpt.ts';
import { partsOf } from './parts.ts';

/** retraining.md. */
export function renderMarkdown(result: Retraining): string {
  const parts = partsOf(result).map(({ title, paragraphs, table }) =>
    [
      `## ${title}`,
      ...paragraphs.map((text) => escapeMarkdown(text)),
      ...(table === undefined
        ? []
        : [
            writeTable(
              table.head.map((cell) => escapeMarkdown(cell)),
              table.head.map((_, i) => (table.numbers.includes(i) ? 'r' : 'l')).join(''),
              table.rows.map((cells) => cells.map((cell) => unbroken(escapeMarkdown(cell)))),
            ),
          ]),
    ].join('\n\n'),
  );
  const paste = excerpt(result);
  const pasted = paste === null ? [] : [`## For the plan\n\n${markdownFence(paste.trimEnd(), 'yaml')}`];
  return `# When to retrain: ${escapeMarkdown(result.plan, 120)}\n\n**${escapeMarkdown(result.answer.sentence)}**\n\n${[...pasted, ...parts].join('\n\n')}\n`;
}
