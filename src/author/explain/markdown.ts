import { escapeMarkdown, markdownCode } from '../../text/escape.ts';
import type { Block, Explanation, Piece, Text } from './prose.ts';

const marks = { GREEN: '🟢', AMBER: '🟠', RED: '🔴', NOTE: '⚪' };

/** The explanation as GitHub markdown. */
export function toMarkdown({ name, about, lead, levels, sections }: Explanation): string {
  const cards = levels.map(
    ({ level, means, todo }) => `| ${marks[level]} **${level}** | ${escapeMarkdown(means)} | ${line(todo)} |`,
  );
  const parts = [
    `# ${escapeMarkdown(name)}`,
    ...(about === null ? [] : [`**${escapeMarkdown(about)}**`]),
    line(lead),
    '## What the levels mean',
    ['| Level | What it means | What happens then |', '| --- | --- | --- |', ...cards].join('\n'),
    ...sections.flatMap(({ title, blocks }) => [`## ${title}`, ...blocks.map(block)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function block(content: Block): string {
  return 'text' in content ? line(content.text) : content.list.map((item) => `- ${line(item)}`).join('\n');
}

const line = (text: Text): string => text.map(piece).join('');

function piece(content: Piece): string {
  if (typeof content === 'string') return escapeMarkdown(content);
  if ('code' in content) return markdownCode(content.code);
  return 'strong' in content ? `**${escapeMarkdown(content.strong)}**` : `**${content.level}**`;
}
