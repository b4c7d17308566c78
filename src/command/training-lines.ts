import { iso } from '../study/timeline.ts';
import type { Trained, Training } from '../study/training.ts';
import { escapeTerminal } from '../text/escape.ts';
import { formatCount, formatNumber } from '../text/numbers.ts';
import type { Terminal } from './command.ts';

/** Says of each training how it went, as it ends: one line drawn over on a terminal, a line each in a log; those that fail stay. */
export function trainingLines(terminal: Terminal) {
  let count = 0;
  let drawn = false;
  const clear = () => {
    if (drawn) terminal.err('\r\u{1B}[2K');
    drawn = false;
  };
  return {
    show({ window, day, train }: Training, trained: Trained): void {
      count++;
      const about = `training ${count}: ${window.name}, ${iso(day)}, ${formatCount(train.length, 'row')}`;
      const failed = 'failed' in trained;
      const how = failed
        ? `failed. ${trained.failed}`
        : trained.cached
          ? 'known from before'
          : `${formatNumber(Math.round(trained.seconds * 10) / 10)} s`;
      const line = escapeTerminal(`${about}: ${how}`, 600);
      clear();
      if (terminal.interactive && !failed) {
        terminal.err(line.slice(0, terminal.width - 1));
        drawn = true;
      } else terminal.err(`${line}\n`);
    },
    clear,
  };
}
