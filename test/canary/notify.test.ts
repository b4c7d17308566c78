import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { newFolder } from '../folder.ts';
import { Receivers } from '../notify/receivers.ts';
import { canary, contentOf, planFile, stepWords } from './rollouts.ts';

let receivers: Receivers;
beforeAll(async () => {
  receivers = await Receivers.start();
});
afterAll(() => receivers.stop());
beforeEach(() => {
  receivers.received = [];
  receivers.faults.clear();
  for (const [name, value] of Object.entries(receivers.variables)) vi.stubEnv(name, value);
});
afterEach(() => vi.unstubAllEnvs());

/** Steps of a rollout whose plan has the owner told in a chat and by a webhook. */
function rollout(story: string) {
  const folder = newFolder();
  const plan = join(folder, 'plan.yaml');
  const told = 'within: 1 hour, notify: [chat, hook] }';
  const text = contentOf(planFile(story.split('/')[0]!)).replace('within: 1 hour }', told);
  writeFileSync(plan, `${text}\nnotify: { targets: { chat: slack, hook: webhook } }\n`);
  return (number: number, ...more: string[]) => {
    const words = stepWords(story, number, join(folder, 'state.json'));
    words[words.indexOf('--plan') + 1] = plan;
    return canary(...words, '--notify', ...more);
  };
}

it('A rollback is told once, with the decision, why, who, and by when.', async () => {
  const step = rollout('blue-green/bad');
  expect((await step(1)).exit).toBe(1);
  expect(receivers.to('slack')).toHaveLength(1);
  const said = JSON.stringify(receivers.to('slack')[0]!.body).replaceAll('\u{200B}', '');
  for (const words of [
    'late-parcels',
    'ROLLBACK',
    'evidence',
    'o back to the last version',
    'parcels-ml',
    'by 2',
  ])
    expect(said).toContain(words);
  expect(receivers.to('webhook')).toHaveLength(1);
  expect(receivers.violations).toEqual([]);
});

it('A rollout that goes on, and one that is promoted, are told to nobody.', async () => {
  const step = rollout('blue-green/healthy');
  let exit = 3;
  for (let number = 1; exit === 3; number++) ({ exit } = await step(number));
  expect(exit).toBe(0);
  expect(receivers.received).toEqual([]);
});

it('A target that refuses changes no decision, and is reported by one that works.', async () => {
  receivers.faults.set('slack', { status: 403 });
  expect((await rollout('blue-green/bad')(1)).exit).toBe(1);
  const told = receivers.to('webhook').map(({ body }) => JSON.stringify(body));
  expect(told[0]).toContain('ROLLBACK');
  expect(told.at(-1)).toMatch(/chat.*refused access/);
});

it('A dry run prints the message, and sends none.', async () => {
  const { exit, said } = await rollout('blue-green/bad')(1, '--notify-dry-run');
  expect(exit).toBe(1);
  expect(said).toContain('ROLLBACK');
  expect(receivers.received).toEqual([]);
});

it('What could not be judged is told as such.', async () => {
  const absent = join(newFolder(), 'absent.csv');
  await expect(rollout('blue-green/bad')(1, '--baseline', absent)).rejects.toThrow('there is no such file');
  expect(receivers.to('webhook').map(({ body }) => body.data.status)).toEqual(['ERROR']);
});
