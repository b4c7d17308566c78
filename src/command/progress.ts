import type { Progress } from '../data/read.ts';
import { escapeTerminal } from '../text/escape.ts';
import type { Terminal } from './command.ts';

/** Nothing is said before this, so that quick work stays quiet. */
const patience = 400;

/**
 * Says how far the reading has come: one line drawn over and over on a terminal, a line every few seconds in a log.
 */
export function progressLine(terminal: Terminal): { show(p: Progress): void; clear(): void } {
  const interval = terminal.interactive ? 100 : 5_000;
  const start = performance.now();
  let next = start + Math.max(patience, terminal.interactive ? 0 : interval);
  let drawn = false;
  return {
    show(p) {
      const now = performance.now();
      if (now < next) return;
      next = now + interval;
      const rate = Math.round(p.rows / ((now - start) / 1000));
      const share = p.totalBytes > 0 ? ` ${Math.floor((100 * p.bytes) / p.totalBytes)} %` : '';
      const line = `reading ${escapeTerminal(p.file)}:${share} ${p.rows.toLocaleString('en-US')} rows, ${rate.toLocaleString('en-US')} rows/s`;
      if (terminal.interactive) terminal.err(`\r\u{1B}[2K${line.slice(0, terminal.width - 1)}`);
      else terminal.err(`${line}\n`);
      drawn = true;
    },
    clear() {
      if (drawn && terminal.interactive) terminal.err('\r\u{1B}[2K');
    },
  };
}
