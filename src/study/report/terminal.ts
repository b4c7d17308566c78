import { escapeTerminal, inertCommands } from '../../text/escape.ts';
import type { Retraining } from '../shape.ts';
import { excerpt } from './excerpt.ts';
import { partsOf } from './parts.ts';

/** What a terminal shows: the answer, the table of policies, and what else must be known. */
export function renderTerminal(result: Retraining): string {
  const parts = partsOf(result);
  const shown = parts.flatMap(({ id, title, paragraphs, table }) => {
    if (id === 'policies' && table) return ['', ...columns([table.head, ...table.rows], table.numbers)];
    if (id === 'trainings' && table)
      return ['', ...paragraphs, ...columns([table.head, ...table.rows.slice(0, 10)], table.numbers)];
    return ['', `${title}:`, ...paragraphs.map((text) => `  ${text}`)];
  });
  const paste = excerpt(result);
  const lines = [
    result.answer.sentence,
    ...shown,
    ...(paste === null ? [] : ['', 'For the plan:', '', ...paste.trimEnd().split('\n')]),
  ];
  return `${lines.map((text) => inertCommands(escapeTerminal(text))).join('\n')}\n`;
}

function columns(rows: string[][], numbers: number[]): string[] {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((cells) => Math.min(60, cells[i]!.length))));
  return rows.map((cells) =>
    cells
      .map((cell, i) => (numbers.includes(i) ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd(),
  );
}
