import type { FindingStatus, WrittenFinding } from '../record/verdict.ts';
import { escapeTerminal, inertCommands } from '../text/escape.ts';
import { formatCount, formatNumber } from '../text/numbers.ts';
import { answer } from './answer.ts';
import { rangeStrip } from './chart/unicode.ts';
import { figures } from './figures.ts';
import { findingsOf, gatingFindings } from './gating.ts';
import type { Review } from './review.ts';
import { remarks } from './sentences/index.ts';
import { why } from './why.ts';

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
  const top = answer(review);
  const plan = escapeTerminal(top.plan, 80);
  const because = why(review);
  const lines = [
    `${paint(colours[top.level], top.level)}  ${plan}: ${top.words} — ${escapeTerminal(top.means, 200)}`,
    ...(because === null ? [] : wrap(escapeTerminal(because, 500), width)),
    escapeTerminal(top.todo, 600),
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
  const layout =
    layouts
      .map((columns) => columns.filter((name) => rows.some((row) => row[name] !== '')))
      .find((columns) => indent + widthOf(columns, rows) <= width) ?? null;
  const title = review.verdict.status === 'GREEN' ? 'What was judged' : 'What gates';
  const lines = [`${title} (${formatNumber(all.length)})`];
  if (layout && layout.length > 1)
    lines.push(paint('2', ' '.repeat(indent) + aligned(layout, heads, [heads, ...rows])));
  for (const [index, finding] of findings.entries()) {
    const own = rows[index]!;
    const level = paint(colours[finding.status], finding.status.padEnd(5));
    lines.push(`  ${level}  ${layout ? aligned(layout, own, [heads, ...rows]) : own.check}`);
    const below = [
      ...(layout ? [] : [figuresBelow(own)]),
      escapeTerminal(finding.rule, 200),
      finding.status === 'GREEN' ? '' : escapeTerminal(remarks(finding), 600),
    ];
    for (const text of below)
      lines.push(...wrap(text, width - indent).map((line) => ' '.repeat(indent) + line));
  }
  if (all.length > mostRows)
    lines.push(`  … and ${formatNumber(all.length - mostRows)} more in the full report`);
  return [...lines, ''];
}

/** Columns before which the level stands: two spaces, five letters, two spaces. */
const indent = 9;

type Cells = Record<'check' | 'value' | 'interval' | 'reference' | 'stands', string>;

const heads: Cells = {
  check: 'check',
  value: 'value',
  interval: 'interval',
  reference: 'reference',
  stands: '● value ◇ ref ┊ rule',
};

/** What is shown side by side, as far as the width goes and there is anything in the column. */
const layouts: (keyof Cells)[][] = [
  ['check', 'value', 'interval', 'reference', 'stands'],
  ['check', 'value', 'interval', 'reference'],
];

function cells(finding: WrittenFinding): Cells {
  const { value, interval, reference } = figures(finding);
  return {
    check: escapeTerminal(finding.check, 60),
    value: finding.value === null ? '' : value,
    interval,
    reference,
    stands: rangeStrip(finding),
  };
}

function widthOf(layout: (keyof Cells)[], rows: Cells[]): number {
  return layout.reduce((sum, name) => sum + 2 + widest(name, [heads, ...rows]), -2);
}

function widest(name: keyof Cells, rows: Cells[]): number {
  return Math.max(...rows.map((row) => columnsOf(row[name])));
}

/** One row, figures to the right of their columns. */
function aligned(layout: (keyof Cells)[], row: Cells, all: Cells[]): string {
  return layout
    .map((name) => {
      const room = ' '.repeat(widest(name, all) - columnsOf(row[name]));
      return name === 'value' || name === 'reference' ? room + row[name] : row[name] + room;
    })
    .join('  ')
    .trimEnd();
}

function figuresBelow({ value, interval, reference }: Cells): string {
  return [`${value} ${interval}`.trim(), reference && `reference ${reference}`]
    .filter((fact) => fact !== '')
    .join('; ');
}

function rest(review: Review): string[] {
  const { candidate, reference, model } = review.verdict;
  const passed = findingsOf(review, 'GREEN').length;
  const counts = [
    formatCount(passed, 'check passed', 'checks passed'),
    formatCount(findingsOf(review, 'NOTE').length, 'note'),
    reference === null
      ? `${formatCount(candidate.rows, 'candidate row')}, no reference`
      : `${formatCount(candidate.rows, 'candidate row')} against ${formatCount(reference.rows, 'reference row')}`,
    ...(model ? [`model ${escapeTerminal(model.name, 80)} ${model.sha256.slice(0, 12)}`] : []),
  ];
  return [`${counts.join(' · ')}`];
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
