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
  let drawn: Progress | null = null;
  let over = false;
  return {
    show(p) {
      const now = performance.now();
      // Threads may tell of what they have read when all is done.
      if (over || now < next) return;
      next = now + interval;
      const share = p.totalBytes > 0 ? ` ${Math.floor((100 * p.bytes) / p.totalBytes)} %` : '';
      const line = `reading ${escapeTerminal(p.file)}:${share}${rowsIn(p, now - start)}`;
      if (terminal.interactive) terminal.err(`\r\u{1B}[2K${line.slice(0, terminal.width - 1)}`);
      else terminal.err(`${line}\n`);
      drawn = p;
    },
    clear() {
      if (drawn && terminal.interactive) terminal.err('\r\u{1B}[2K');
      else if (drawn) terminal.err(`reading ${escapeTerminal(drawn.file)}: done\n`);
      drawn = null;
      over = true;
    },
  };
}

/** Formats that are read in large pieces have no rows until one of them is done. */
function rowsIn({ rows }: Progress, milliseconds: number): string {
  if (rows === 0) return '';
  const rate = Math.round(rows / (milliseconds / 1000));
  return ` ${rows.toLocaleString('en-US')} rows, ${rate.toLocaleString('en-US')} rows/s`;
}
