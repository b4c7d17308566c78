import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Outcome, onDisk, runCase, together } from '../../scripts/fuzz/kills.ts';
import { newFolder } from '../folder.ts';

// The bundle, killed and kept from writing: both as an action and on a terminal.

describe('No answer is left that is not of this run', () => {
  const right = ({ wrong }: Outcome, what: string) => expect(wrong, what).toBeNull();

  it('by runs that are killed at ten moments.', async () => {
    const program = ['terminal', 'action'] as const;
    const whole = await runCase({
      program: 'terminal',
      candidate: 'degraded',
      out: join(newFolder(), 'out'),
    });
    right(whole, 'not killed');
    for (let at = 0; at < 10; at++) {
      const folder = newFolder();
      const killAfter = ((at + 0.5) / 10) * whole.milliseconds;
      const [out, history] = [join(folder, 'out'), join(folder, 'history')];
      const one = { program: program[at % 2]!, candidate: 'degraded', out, history, killAfter } as const;
      right(await runCase(one), `killed after ${killAfter} ms`);
    }
  });

  it.each([2, 40, 90, 150])('where no file may be larger than %i kB.', async (kilobytes) => {
    for (const program of ['terminal', 'action'] as const) {
      const largest = { kilobytes, kills: false };
      const outcome = await runCase({
        program,
        candidate: 'healthy',
        out: join(newFolder(), 'out'),
        largest,
      });
      right(outcome, program);
      if (kilobytes === 2)
        expect([outcome.exit, outcome.left]).toEqual([program === 'action' ? 1 : 2, 'nothing']);
    }
  });

  it.runIf(process.getuid?.() === 0 && spawnSync('sh', ['-c', 'command -v mount']).status === 0)(
    'on full disks (skipped unless as root).',
    async () => {
      const folder = newFolder();
      for (const kilobytes of [4, 64, 132])
        right(
          await onDisk(join(folder, 'disk'), kilobytes, { program: 'terminal', candidate: 'healthy' }),
          `${kilobytes} kB`,
        );
    },
  );

  it('by two runs in one folder.', async () => {
    right(await together(join(newFolder(), 'out')), 'together');
  });
});
