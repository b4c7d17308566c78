import type * as Core from '@actions/core';
import { escapeLog } from '../report/escape.ts';
import type { Log } from './place.ts';

/** The log of a job: text of strangers comes out as text, never as a command to the runner. */
export function runnerLog(core: typeof Core): Log {
  return {
    info: (text) => core.info(escapeLog(text)),
    warning: (text) => core.warning(escapeLog(text)),
    error: (text) => core.error(escapeLog(text)),
    annotate(level, message, { title, file, line }) {
      const say = { notice: core.notice, warning: core.warning, failure: core.error }[level];
      say(escapeLog(message), { title: escapeLog(title), file, startLine: line });
    },
  };
}
