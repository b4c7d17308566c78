import type { WrittenFinding } from '../../record/verdict.ts';
import { escapeMarkdown, markdownCode } from '../../text/escape.ts';
import { formatNumber } from '../../text/numbers.ts';
import { emoji } from '../answer.ts';
import { figures } from '../figures.ts';
import { findingsOf } from '../gating.ts';
import type { Review } from '../review.ts';
import { remarks } from '../sentences/index.ts';
import { capped, type Section, type SectionId, table, unbroken } from './table.ts';

/** What is shown and never gates. */
export function notes(review: Review, most = Infinity): Section | null {
  return listed('notes', 'Notes', findingsOf(review, 'NOTE'), most);
}

/** What was checked and found in order. */
export function passed(review: Review, most = Infinity): Section | null {
  return listed('passed', 'Checks that passed', findingsOf(review, 'GREEN'), most);
}

function listed(id: SectionId, title: string, findings: WrittenFinding[], most: number): Section | null {
  if (findings.length === 0) return null;
  return {
    id,
    title: `${title} (${formatNumber(findings.length)})`,
    body: capped(findings, most, 'in the full report', (shown) =>
      table(
        ['Level', 'Check', 'Value', 'Interval', 'Reference', 'Cases', 'Rule', 'What was found'],
        'llrrrrll',
        shown.map(row),
      ),
    ),
  };
}

function row(finding: WrittenFinding): string[] {
  const { value, interval, reference } = figures(finding);
  return [
    unbroken(`${emoji[finding.status]} ${finding.status}`),
    markdownCode(finding.check, 120),
    value,
    unbroken(interval),
    reference,
    finding.cases === null ? '' : formatNumber(finding.cases),
    escapeMarkdown(finding.rule, 160),
    escapeMarkdown(remarks(finding), 400),
  ];
}
