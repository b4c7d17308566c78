import type { WrittenFinding } from '../record/verdict.ts';
import { cut, escapeTerminal } from '../text/escape.ts';
import { figures } from './figures.ts';
import { findingsOf } from './gating.ts';
import type { Review } from './review.ts';
import { titleOf } from './titles.ts';

/** An annotation of a check run, on a line of the plan. Title at most 255 characters, message at most 64 KB. */
export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: 'notice' | 'warning' | 'failure';
  title: string;
  message: string;
}

/**
 * What gates, each on the plan's line that it was judged by (the first where there is none), the worst first; then the
 * notes, one annotation a line. `planPath` is the plan's path in the repository.
 */
export function annotations(review: Review, planPath: string): Annotation[] {
  const gating = findingsOf(review, 'RED', 'AMBER').map((finding) => gate(finding, planPath));
  const byLine = new Map<number, WrittenFinding[]>();
  for (const finding of findingsOf(review, 'NOTE')) {
    if (finding.plan_line === null) continue;
    byLine.set(finding.plan_line, [...(byLine.get(finding.plan_line) ?? []), finding]);
  }
  const notes = [...byLine].map(([line, findings]) => note(line, findings, planPath));
  return [...gating, ...notes];
}

function gate(finding: WrittenFinding, path: string): Annotation {
  const { value, interval } = figures(finding);
  const measured = finding.value === null ? 'not measured' : `${value} ${interval}`.trim();
  return {
    ...linesAt(finding.plan_line, path),
    annotation_level: finding.status === 'RED' ? 'failure' : 'warning',
    title: `${finding.status}: ${plain(titleOf(finding), 120)}, ${measured}`,
    message: `${plain(finding.message, 4000)}\nRule: ${plain(finding.rule, 500)}\nCheck: ${plain(finding.check, 500)}`,
  };
}

function note(line: number, findings: WrittenFinding[], path: string): Annotation {
  const shown = findings.slice(0, 20).map((finding) => plain(finding.message, 500));
  if (findings.length > shown.length) shown.push(`… and ${findings.length - shown.length} more notes.`);
  return {
    ...linesAt(line, path),
    annotation_level: 'notice',
    title: findings.length === 1 ? plain(`Note: ${titleOf(findings[0]!)}`, 200) : `${findings.length} notes`,
    message: shown.join('\n'),
  };
}

function linesAt(line: number | null, path: string): Pick<Annotation, 'path' | 'start_line' | 'end_line'> {
  const at = line !== null && Number.isInteger(line) && line >= 1 ? line : 1;
  return { path, start_line: at, end_line: at };
}

/** Annotations are shown as plain text; a mention is broken all the same. Escapes can lengthen, so the cut is the last. */
function plain(text: string, limit: number): string {
  return cut(escapeTerminal(text, limit).replaceAll('@', '@\u{200B}'), limit);
}
