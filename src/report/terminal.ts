import { saidBesides } from '../judge/metrics.ts';
import type { Finding, FindingStatus } from '../judge/verdict.ts';
import { answer } from './answer.ts';
import { escapeTerminal, inertCommands } from './escape.ts';
import { formatCount, formatNumber } from './format.ts';
import { figures, findingsOf, gatingFindings } from './gating.ts';
import type { Review } from './review.ts';

const colours: Record<FindingStatus, string> = { GREEN: '1;32', AMBER: '1;33', RED: '1;31', NOTE: '2' };

const mostRows = 50;

/**
 * A review for a terminal of `width` columns: the answer, what to do, what gates, where the rest is. `report` is the
 * path of the full report. Escape sequences are written only with `color`, and never come from the review itself.
 */
export function renderTerminal(
  review: Review,
  options: { color: boolean; width: number; report?: string | null },
): string {
  const width = Math.max(40, Math.min(options.width || 80, 160));
  const paint = (code: string, text: string) => (options.color ? `\u{1B}[${code}m${text}\u{1B}[0m` : text);
  const said = answer(review);
  const plan = escapeTerminal(said.plan, 80);
  const lines = [
    `${paint(colours[said.level], said.level)}  ${plan}: ${said.words} — ${escapeTerminal(said.means, 200)}`,
    escapeTerminal(said.todo, 600),
    '',
    ...table(review, width, paint),
    ...rest(review),
  ];
  if (options.report) lines.push(`Full report: ${escapeTerminal(options.report)}`);
  return `${inertCommands(lines.join('\n'))}\n`;
}

type Paint = (code: string, text: string) => string;

function table(review: Review, width: number, paint: Paint): string[] {
  const all = gatingFindings(review);
  const findings = all.slice(0, mostRows);
  if (findings.length === 0) return [];
  const rows = findings.map((finding) => cells(finding));
  const head = ['check', 'level', 'value', 'reference', 'rule'];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => columnsOf(row[column] ?? ''))),
  );
  const title = review.verdict.status === 'GREEN' ? 'What was judged' : 'What gates';
  const lines = [`${title} (${formatNumber(all.length)})`];
  const oneLine = widths.reduce((sum, column) => sum + column + 2, 2) <= width;
  if (oneLine) lines.push(paint('2', `  ${row(head, widths)}`));
  for (const [index, finding] of findings.entries()) {
    const [check = '', level = '', ...values] = rows[index]!;
    const colour = colours[finding.status];
    if (oneLine) {
      lines.push(
        `  ${pad(check, widths[0]!)}  ${paint(colour, pad(level, widths[1]!))}  ${row(values, widths.slice(2))}`,
      );
    } else {
      lines.push(
        `  ${paint(colour, level)}  ${check}`,
        ...wrap(facts(values), width - 4).map((line) => `    ${line}`),
      );
    }
    const message = finding.status === 'GREEN' ? '' : escapeTerminal(saidBesides(finding), 600);
    lines.push(...wrap(message, width - 4).map((line) => `    ${line}`));
  }
  if (all.length > mostRows)
    lines.push(`  … and ${formatNumber(all.length - mostRows)} more in the full report`);
  return [...lines, ''];
}

function cells(finding: Finding): string[] {
  const { value, interval, reference } = figures(finding);
  return [
    escapeTerminal(finding.check, 60),
    finding.status,
    finding.value === null ? '' : `${value} ${interval}`.trim(),
    reference,
    escapeTerminal(finding.rule, 200),
  ];
}

function facts([value = '', reference = '', rule = '']: string[]): string {
  return [value, reference && `reference ${reference}`, rule].filter((fact) => fact !== '').join('; ');
}

function rest(review: Review): string[] {
  const { candidate, reference } = review.verdict;
  const passed = findingsOf(review, 'GREEN').length;
  const counts = [
    formatCount(passed, 'check passed', 'checks passed'),
    formatCount(findingsOf(review, 'NOTE').length, 'note'),
    reference === null
      ? `${formatCount(candidate.rows, 'candidate row')}, no reference`
      : `${formatCount(candidate.rows, 'candidate row')} against ${formatCount(reference.rows, 'reference row')}`,
  ];
  return [`${counts.join(' · ')}`];
}

function row(texts: string[], widths: number[]): string {
  return texts
    .map((text, column) => pad(text, widths[column] ?? 0))
    .join('  ')
    .trimEnd();
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

/** Columns of a terminal a text takes: two for the wide letters of East Asia and emoji, none for marks that combine. */
function columnsOf(text: string): number {
  const wide = text.match(
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u{FF01}-\u{FF60}]/gu,
  );
  const none = text.match(/[\p{M}]/gu);
  return [...text].length + (wide?.length ?? 0) - (none?.length ?? 0);
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
