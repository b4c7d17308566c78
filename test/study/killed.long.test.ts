import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Retraining } from '../../src/study/shape.ts';
import { logFiles } from './log-files.ts';

const cli = join(import.meta.dirname, '../../src/cli.ts');

describe('greenlight retrain that is killed', () => {
  it('leaves no answer, goes on where it was, trains nothing twice, and comes to the same', async () => {
    const files = logFiles({ days: 112 });
    const out = join(files.folder, 'out');
    const trained = join(files.folder, 'trained');
    const words = ['retrain', '--plan', files.plan, '--data', files.log, '--out', out];
    const ways = ['--windows', '28 days', '--cadences', 'never, weekly', '--train', files.command()];
    const run = () =>
      spawn(process.execPath, [cli, ...words, ...ways], {
        env: { ...process.env, TRAINED: trained },
        stdio: 'ignore',
      });
    const count = () => (existsSync(trained) ? readFileSync(trained, 'utf8').split('\n').length - 1 : 0);
    const kept = () =>
      existsSync(join(out, 'trainings'))
        ? readdirSync(join(out, 'trainings')).filter((name) => /^[0-9a-f]{64}$/.test(name)).length
        : 0;

    const first = run();
    const gone = new Promise((resolve) => first.on('exit', resolve));
    while (kept() < 3 && first.exitCode === null) await pause(5);
    first.kill('SIGKILL');
    await gone;
    const done = kept();
    expect(done).toBeGreaterThanOrEqual(3);
    expect(existsSync(join(out, 'retraining.json'))).toBe(false);
    // A training whose study is gone may end by itself: nobody keeps it.
    const begun = count();

    const second = run();
    expect(await new Promise((resolve) => second.on('exit', resolve))).toBe(0);
    const { trainings, answer } = JSON.parse(
      readFileSync(join(out, 'retraining.json'), 'utf8'),
    ) as Retraining;
    expect(trainings.filter(({ cached }) => cached)).toHaveLength(done);
    expect(count() - begun).toBeLessThanOrEqual(trainings.length - done + 1);
    expect(answer).toMatchObject({ status: 'decided', recommended: '28 days, weekly' });
    expect(readdirSync(join(out, 'trainings')).every((name) => /^[0-9a-f]{64}$/.test(name))).toBe(true);
  }, 120_000);
});
