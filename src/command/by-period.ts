import { join } from 'node:path';
import { parseBy } from '../engine/periods.ts';
import type { CheckOptions } from '../gate.ts';
import { checkByPeriod, type PeriodReview } from '../periods/by-period.ts';
import { renderTerminal } from '../report/terminal.ts';
import { escapeTerminal, inertCommands } from '../text/escape.ts';
import { formatNumber } from '../text/numbers.ts';
import type { Terminal } from './command.ts';

/** What `greenlight check --by` does: a line for every period, and the newest in full. It decides. */
export async function runByPeriod(
  options: CheckOptions,
  by: string,
  json: boolean,
  terminal: Terminal,
  done: () => void,
): Promise<number> {
  const reviews = await checkByPeriod(options, parseBy(by)).finally(done);
  const newest = reviews.at(-1)!.review;
  if (json) {
    const verdicts = reviews.map(({ label, review }) => ({ period: label, verdict: review.verdict }));
    terminal.out(`${JSON.stringify(verdicts, null, 2)}\n`);
  } else {
    const { color, width } = terminal;
    const report = join(options.out, 'report.html');
    terminal.out(`${periodLines(reviews).join('\n')}\n\n${renderTerminal(newest, { color, width, report })}`);
  }
  return newest.verdict.promote ? 0 : 1;
}

/** A line for each period: when, how many rows, what was answered, and the findings that say so. */
export function periodLines(reviews: PeriodReview[]): string[] {
  const width = Math.max(6, ...reviews.map(({ label }) => label.length));
  return reviews.map(({ label, review: { verdict }, over }) => {
    const raised = verdict.findings.filter(({ status }) => status === verdict.status && status !== 'GREEN');
    const names = raised.slice(0, 3).map(({ check }) => escapeTerminal(check, 60));
    const more = raised.length > 3 ? ` and ${raised.length - 3} more` : '';
    const rows = `${formatNumber(verdict.candidate.rows)} rows`;
    const line = `${label.padEnd(width)}  ${verdict.status.padEnd(5)}  ${rows.padStart(12)}  ${names.join(', ')}${more}${over ? '' : '  (not over)'}`;
    return inertCommands(line.trimEnd());
  });
}
