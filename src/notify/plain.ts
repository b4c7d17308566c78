import { cut, escapeTerminal } from '../text/escape.ts';

/** Text that shows all it holds: controls and turned reading as their names, line breaks as they are. */
export function visibleText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => escapeTerminal(line))
    .join('\n');
}

/** As much of a text as is at most `limit` long once it is escaped. */
export function shortened(text: string, limit: number, escaping: (text: string) => string): string {
  for (let kept = Math.min(text.length, limit); ; kept = Math.floor(kept * 0.8)) {
    const escaped = escaping(cut(text, kept));
    if (escaped.length <= limit || kept < 2) return escaped;
  }
}

/** Text as a part of an address. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\u{FFFD}'));
}
