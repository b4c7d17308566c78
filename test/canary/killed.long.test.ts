import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newFolder } from '../folder.ts';
import { canary, contentOf, root, stepWords } from './rollouts.ts';

/** A HOLD, and the PROMOTE that ends it. */
const story = 'red-black/healthy';
const batches = [1, 2];

/** Runs the rollout in a process of its own that kills itself before write number `deadline`; 0: never. */
async function killed(deadline: number): Promise<{ home: string; signal: string | null }> {
  const home = newFolder();
  const words = [story, batches.join(), join(home, 'state.json'), join(home, 'answers'), String(deadline)];
  const child = spawn(process.execPath, [join(root, 'test/canary/killed.ts'), ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(newFolder(), '../compile-cache') },
  });
  const signal = await new Promise<string | null>((resolve) => child.on('close', (_, by) => resolve(by)));
  return { home, signal };
}

/** Goes on as a pipeline does: from the first batch whose step did not end. */
async function goOn(home: string): Promise<{ answers: string[]; state: unknown }> {
  const file = join(home, 'state.json');
  const done = existsSync(`${file}.done`) ? Number(contentOf(`${file}.done`)) : 0;
  for (const number of batches.filter((batch) => batch > done))
    await canary(...stepWords(story, number, file), '--outputs', join(home, 'answers'));
  const answers = contentOf(join(home, 'answers')).match(/decision=.*\ntraffic=.*\npromote=.*\n/g)!;
  const state = JSON.parse(contentOf(file).replace(/"at": "[^"]*"/g, '"at": ""')).state;
  return { answers, state };
}

it('a rollout killed (SIGKILL) before any write, or half-way through it, and run again decides as if it had not been', async () => {
  const whole = await killed(0);
  expect(whole.signal).toBe(null);
  const writes = Number(contentOf(join(whole.home, 'state.json.writes')));
  expect(writes).toBe(22);
  const expected = await goOn(whole.home);
  expect(expected.answers.map((answer) => answer.split('\n')[0])).toEqual([
    'decision=HOLD',
    'decision=PROMOTE',
  ]);

  const queue = Array.from({ length: writes }, (_, i) => i + 1);
  const worker = async () => {
    for (let deadline = queue.shift(); deadline !== undefined; deadline = queue.shift()) {
      const { home, signal } = await killed(deadline);
      expect(signal, `write ${deadline}`).toBe('SIGKILL');
      const { answers, state } = await goOn(home);
      expect(state, `write ${deadline}`).toEqual(expected.state);
      // Killed between giving an answer and noting that it was given, it is given twice: never another one, never none.
      const once = answers.filter((answer, i) => i === 0 || answer !== answers[i - 1]);
      const onceExpected = expected.answers.filter((answer, i) => answer !== expected.answers[i - 1]);
      expect(once, `write ${deadline}`).toEqual(onceExpected);
      expect(answers.length - expected.answers.length, `write ${deadline}`).toBeOneOf([0, 1]);
    }
  };
  await Promise.all([worker(), worker()]);
});
