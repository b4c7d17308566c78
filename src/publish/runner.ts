import type * as Core from '@actions/core';
import { escapeLog } from '../text/escape.ts';
import type { Log } from './place.ts';

/** What the runner of a job takes from it; @actions/core is it. */
export type Runner = Pick<typeof Core, 'setOutput' | 'info' | 'notice' | 'warning' | 'error'>;

/** The log of a job: text of strangers comes out as text, never as a command to the runner. */
export function runnerLog(runner: Runner): Log {
  return {
    info: (text) => runner.info(escapeLog(text)),
    warning: (text) => runner.warning(escapeLog(text)),
    error: (text) => runner.error(escapeLog(text)),
    annotate(level, message, { title, file, line }) {
      const say = { notice: runner.notice, warning: runner.warning, failure: runner.error }[level];
      say(escapeLog(message), { title: escapeLog(title), file, startLine: line });
    },
  };
}
