import type { WrittenFinding } from '../../record/verdict.ts';
import { cut, escapeMarkdown, markdownCode } from '../../text/escape.ts';
import { formatNumber } from '../../text/numbers.ts';
import { emoji } from '../answer.ts';
import { rangeStrip, sparkline } from '../chart/unicode.ts';
import { figures } from '../figures.ts';
import { gatingFindings } from '../gating.ts';
import type { Review } from '../review.ts';
import { remarks, ruleClauses } from '../sentences/index.ts';
import { seriesOfFinding } from '../trend.ts';
import { table, unbroken } from './table.ts';

const legend = '<sub>● candidate, ─ its interval, ◇ reference, ┊ bounds of the rule.</sub>';

/**
 * What gates, the worst first, in as much detail as `fits` allows: whole rows; rows whose message is left out, from the
 * last; names alone, from the last; in the extreme the number of findings a level, and the names that still fit.
 */
export function gates(review: Review, fits: (text: string) => boolean = () => true): string {
  const findings = gatingFindings(review);
  if (findings.length === 0) return 'No check gates in this plan.';
  const title = review.verdict.status === 'GREEN' ? '**What was judged**' : '**What gates**';
  const whole = new Map<WrittenFinding, string[]>();
  const rowOf = (finding: WrittenFinding) => {
    const known = whole.get(finding);
    if (known !== undefined) return known;
    const made = row(review, finding, 300);
    whole.set(finding, made);
    return made;
  };
  const shortened = findings.map((finding) => row(review, finding, 0));
  const named = findings.map((finding) => name(finding));
  const page = (full: number, short: number) =>
    [
      title,
      '',
      ...tableOf([...findings.slice(0, full).map(rowOf), ...shortened.slice(full, short)]),
      ...namesOf(named.slice(short)),
    ].join('\n');

  if (fits(page(findings.length, findings.length))) return page(findings.length, findings.length);
  if (fits(page(0, findings.length))) {
    const full = largest(findings.length, (count) => fits(page(count, findings.length)));
    return page(full, findings.length);
  }
  if (fits(page(0, 0)))
    return page(
      0,
      largest(findings.length, (count) => fits(page(0, count))),
    );
  const counted = (shown: number) =>
    [title, '', counts(findings), ...namesOf(named.slice(0, shown))].join('\n');
  return counted(largest(findings.length, (count) => fits(counted(count))));
}

function row(review: Review, finding: WrittenFinding, messageLimit: number): string[] {
  const { value, interval, reference, difference } = figures(finding);
  const strip = rangeStrip(finding);
  const series = seriesOfFinding(review, finding);
  const besides = messageLimit === 0 ? '' : escapeMarkdown(remarks(finding), messageLimit);
  const message = besides === '' ? '' : `<br>${besides}`;
  const line = series === null ? '' : sparkline(series.points.map((point) => point.value));
  return [
    unbroken(`${emoji[finding.status]} ${finding.status}`),
    markdownCode(finding.check, 120) + message,
    stacked([unbroken(value), unbroken(interval)]),
    stacked([unbroken(reference), unbroken(difference)]),
    stacked([picture(strip), clauses(ruleClauses(finding)), picture(line)]),
  ];
}

function stacked(parts: string[]): string {
  return parts.filter((part) => part !== '').join('<br>');
}

function picture(drawn: string): string {
  return drawn === '' ? '' : `<code>${drawn}</code>`;
}

/** A rule, broken between its clauses and nowhere else. */
function clauses(rule: string[]): string {
  return rule
    .map((clause, i) => `${cut(clause, 120)}${i < rule.length - 1 ? ';' : ''}`)
    .map((clause) =>
      clause
        .split(/(?<=[,:]) /)
        .map((part) => escapeMarkdown(unbroken(part)))
        .join(' '),
    )
    .join('<br>');
}

function tableOf(rows: string[][]): string[] {
  if (rows.length === 0) return [];
  const head = ['Level', 'Check', 'Candidate, interval', 'Reference', 'Rule, where it stands'];
  return [table(head.map(unbroken), 'llrrl', rows), '', legend];
}

function name(finding: WrittenFinding): string {
  return `${emoji[finding.status]} ${markdownCode(finding.check, 60)}`;
}

function namesOf(names: string[]): string[] {
  return names.length === 0 ? [] : ['', 'By name alone, to stay within the limit:', '', names.join(', ')];
}

function counts(findings: WrittenFinding[]): string {
  const count = (status: string) => findings.filter((finding) => finding.status === status).length;
  const parts = (['RED', 'AMBER', 'GREEN'] as const)
    .filter((status) => count(status) > 0)
    .map((status) => `${emoji[status]} ${formatNumber(count(status))} ${status}`);
  return `**${parts.join(', ')}**: too many to list here; all of them are in the full report.`;
}

/** The largest count up to `most` that fits; 0 when none does. What fits at one count fits at every smaller one. */
function largest(most: number, fits: (count: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
