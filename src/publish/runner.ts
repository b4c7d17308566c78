import type * as Core from '@actions/core';
import { escapeLog, inertCommands } from '../text/escape.ts';
import type { Log } from './destination.ts';

/** What the runner of a job takes from it; @actions/core is it. */
export type Runner = Pick<typeof Core, 'setOutput' | 'info' | 'notice' | 'warning' | 'error'> &
  Partial<Pick<typeof Core, 'setSecret'>>;

/**
 * The log of a job: text of strangers comes out as text, never as a command to the runner, and no secret comes out, whoever
 * echoes it.
 */
export function runnerLog(runner: Runner, secrets: (string | null)[] = []): Log {
  const hidden = secrets.filter((secret) => secret !== null && secret !== '') as string[];
  const without = (text: string) => hidden.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  return {
    info: (text) => runner.info(escapeLog(without(text))),
    warning: (text) => runner.warning(escapeLog(without(text))),
    error: (text) => runner.error(escapeLog(without(text))),
    // Escaped already, and mentions broken by a space of no width that would be shown if it were escaped again.
    annotate(level, message, { title, file, line }) {
      const write = { notice: runner.notice, warning: runner.warning, failure: runner.error }[level];
      write(inertCommands(without(message)), { title: inertCommands(without(title)), file, startLine: line });
    },
  };
}
