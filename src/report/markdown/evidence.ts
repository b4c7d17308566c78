import type { ConfusionTable, SetMeasurements } from '../../measure/measurements.ts';
import { escapeMarkdown, escapeTerminal, markdownCode, markdownFence } from '../../text/escape.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';
import { formatTime } from '../format.ts';
import type { Review } from '../review.ts';
import { type Section, table } from './table.ts';

const mostClasses = 20;

/** How many labels there are, and how old they are. */
export function labels(review: Review): Section {
  const row = (name: string, set: SetMeasurements | null) =>
    set === null
      ? []
      : [
          [
            name,
            formatNumber(set.rows),
            `${formatNumber(set.labels.labelled)} (${formatPercent(set.labels.rows > 0 ? set.labels.labelled / set.labels.rows : null)})`,
            formatNumber(set.labels.pending),
            formatNumber(set.labels.unmatched),
            set.from === null ? '' : escapeMarkdown(formatTime(set.from), 40),
            set.to === null ? '' : escapeMarkdown(formatTime(set.to), 40),
          ],
        ];
  return {
    id: 'labels',
    title: 'Labels',
    body: table(
      ['Set', 'Rows', 'With a label', 'Too young for one', 'Labels of no row', 'First', 'Last'],
      'lrrrrll',
      [
        ...row('Reference', review.measurements.reference),
        ...row('Candidate', review.measurements.candidate),
      ],
    ),
  };
}

/** Labels against predictions, of both sets. */
export function confusion(review: Review): Section | null {
  const { reference, candidate } = review.measurements;
  const parts = [
    ['Candidate', candidate.confusion] as const,
    ['Reference', reference?.confusion ?? null] as const,
  ].flatMap(([name, counts]) => (counts === null ? [] : [`**${name}**\n\n${confusionTable(counts)}`]));
  return parts.length === 0 ? null : { id: 'confusion', title: 'Confusion tables', body: parts.join('\n\n') };
}

function confusionTable({ classes, rows }: ConfusionTable): string {
  const shown = classes.slice(0, mostClasses);
  const drawn = table(
    ['is ↓, predicted →', ...shown.map((name) => markdownCode(name, 40))],
    `l${'r'.repeat(shown.length)}`,
    shown.map((name, i) => [markdownCode(name, 40), ...shown.map((_, j) => formatNumber(rows[i]?.[j] ?? 0))]),
  );
  const left = classes.length - shown.length;
  return left > 0 ? `${drawn}\n\n… and ${formatNumber(left)} more classes.` : drawn;
}

/** Commands that print the rows behind a finding. */
export function drillDown(review: Review, most = Infinity): Section | null {
  const commands = Object.entries(review.drillDown);
  if (commands.length === 0) return null;
  const lines = commands
    .slice(0, most)
    .flatMap(([check, command]) => [`# ${escapeTerminal(check, 120)}`, escapeTerminal(command, 1000)]);
  if (commands.length > most)
    lines.push(`# and ${formatNumber(commands.length - most)} more in the full report`);
  return { id: 'rows', title: 'See the rows behind a finding', body: markdownFence(lines.join('\n'), 'sh') };
}
