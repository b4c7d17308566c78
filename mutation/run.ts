import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './breaks.ts';
import type { Breaks, Line } from './journal.ts';

/** Longer than this without a line in the journal, beyond thirty times what the test takes, is never going to end. */
const SILENCE_MS = 60_000;

/**
 * One run of the room's tests (`tests`: those files, in that order) with the task: the lines of its journal. It ends early when a break
 * hangs or kills it; the journal's last line then says which.
 */
export async function run(room: string, task: Breaks, tests: string[]): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'greenlight-mutation-'));
  const journal = join(folder, 'journal.jsonl');
  writeFileSync(join(folder, 'breaks.json'), JSON.stringify(task));
  writeFileSync(journal, '');
  const child = spawn(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      'mutation/vitest.config.ts',
      '--reporter',
      'dot',
    ],
    {
      cwd: root,
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        GREENLIGHT_MUTATED: room,
        GREENLIGHT_BREAKS: join(folder, 'breaks.json'),
        GREENLIGHT_JOURNAL: journal,
        GREENLIGHT_ORDER: JSON.stringify(tests),
      },
    },
  );
  const watch = setInterval(() => {
    const line = linesOf(journal).at(-1);
    const slow = task.tests === undefined ? 15 * SILENCE_MS : 5 * SILENCE_MS;
    const patience = line !== undefined && 'begun' in line ? SILENCE_MS + 30 * line.took : slow;
    if (Date.now() - statSync(journal).mtimeMs > patience) stop(child.pid!);
  }, 5_000);
  await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  const lines = linesOf(journal);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return lines;
}

function linesOf(journal: string): Line[] {
  if (!existsSync(journal)) return [];
  const whole = readFileSync(journal, 'utf8').split('\n').slice(0, -1);
  return whole.map((line) => JSON.parse(line) as Line);
}

/** The run and the processes it started. */
function stop(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
