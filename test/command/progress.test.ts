import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { progressLine } from '../../src/command/progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What is said while ten seconds of reading tell ten times a second how far they are. */
function said(interactive: boolean, seconds = 10): string[] {
  const lines: string[] = [];
  const terminal = {
    out: () => {},
    err: (text: string) => void lines.push(text),
    color: false,
    width: 60,
    interactive,
  };
  const { show, clear } = progressLine(terminal);
  for (let tenth = 1; tenth <= 10 * seconds; tenth++) {
    vi.advanceTimersByTime(100);
    show({ file: 'set\u{1B}[2J.csv', bytes: tenth * 1000, totalBytes: 100_000, rows: tenth * 20_000 });
  }
  clear();
  return lines;
}

it('draws one line over and over on a terminal, no wider than that, and wipes it in the end', () => {
  const lines = said(true);
  expect(lines.length).toBeGreaterThan(50);
  for (const line of lines) expect(line.startsWith('\r\u{1B}[2K')).toBe(true);
  for (const line of lines) expect(line.slice(5).length).toBeLessThan(60);
  expect(lines.at(-2)).toMatch(/: 100 % 2,000,000 rows, 200,000/);
  expect(lines.at(-1)).toBe('\r\u{1B}[2K');
});

it('says a line every five seconds in a log, and shows no control characters of a file’s name', () => {
  const lines = said(false);
  expect(lines).toHaveLength(3);
  expect(lines[2]).toContain('done');
  expect(lines[0]).toMatch(/^reading set.*\.csv: 50 % 1,000,000 rows, 200,000 rows\/s\n$/);
  expect(lines.join('')).not.toContain('\u{1B}');
});

it('is silent while work is quick', () => {
  expect(said(true, 0.3)).toEqual([]);
  expect(said(false, 4.9)).toEqual([]);
});
