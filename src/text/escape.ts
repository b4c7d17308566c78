/**
 * Text from a plan, a file or a branch name, made safe for the place where it is shown. Each function takes text as
 * it came and gives text that can be put there as it is; `limit` cuts it, in code points, before it is escaped.
 */

/** For HTML text and quoted attribute values. */
export function escapeHtml(text: string, limit = Infinity): string {
  return visible(cut(text, limit), '\t\n').replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/**
 * For running text, table cells and HTML elements inside GitHub markdown, on one line. Mentions, references and links
 * are looked for by GitHub after entities are decoded, so those are also broken by a zero-width space.
 */
export function escapeMarkdown(text: string, limit = Infinity): string {
  return (
    flat(cut(text, limit))
      .replace(/www(?=\.)/gi, '$&\u{200B}')
      .replace(/gh-(?=\d)/gi, '$&\u{200B}')
      .replace(/:(?=:|\/\/|[\w+-]+:)/g, ':\u{200B}')
      // Between letters or digits an underscore opens and closes nothing; names of columns stay readable in the source.
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|[&<>`*~|[\]\\#@$]/gu, inMarkdown)
      .replace(/^([-+=])/, (c) => entity(c))
      .replace(/^(\d+)([.)])/, (_, digits: string, mark: string) => digits + entity(mark))
  );
}

/** For an inline piece of code in GitHub markdown, in a table cell too. */
export function markdownCode(text: string, limit = Infinity): string {
  return `<code>${escapeMarkdown(text, limit)}</code>`;
}

/** A fenced block of code whose text cannot end the fence. Line breaks stay. */
export function markdownFence(text: string, language = ''): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return `${fence}${language}\n${visible(text.replace(/\r\n?/g, '\n'), '\t\n')}\n${fence}`;
}

/** For one line of a terminal: no escape sequence, line break or change of direction is left. */
export function escapeTerminal(text: string, limit = Infinity): string {
  return flat(cut(text, limit));
}

/** For the log of a job, line by line: as on a terminal, and no line is a command to the runner. */
export function escapeLog(text: string, limit = Infinity): string {
  return inertCommands(visible(cut(text, limit).replace(/\r\n?/g, '\n'), '\t\n'));
}

/** Breaks `::command::` at the start of a line and `##[command]` anywhere, and nothing else. */
export function inertCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1: ').replace(/##(?=\[)/g, '## ');
}

/** The first `limit` code points, the last of them … when some were left out. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = Array.from(text.length > 2 * limit + 2 ? text.slice(0, 2 * limit + 2) : text);
  return points.length <= limit ? text : `${points.slice(0, Math.max(0, limit - 1)).join('')}…`;
}

/** Controls, and characters that show nothing or turn the direction of reading, as ⟨U+202E⟩; those in `keep` stay. */
function visible(text: string, keep = ''): string {
  // Nearly every text is of such characters alone, and the classes of all of Unicode are slow to look through.
  if (/^[ -~]*$/.test(text)) return text;
  return text.replace(/(?![\u{FE0E}\u{FE0F}])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{DI}]/gu, (c) =>
    keep.includes(c) ? c : `⟨U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
}

function flat(text: string): string {
  return visible(text.replace(/\r\n?|[\n\t]/g, ' '));
}

function inMarkdown(character: string): string {
  // GitHub's documented way to show a dollar sign that is not mathematics.
  if (character === '$') return '<span>$</span>';
  return character === '@' || character === '#' ? `${entity(character)}\u{200B}` : entity(character);
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
