import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { addressesFrom } from '../../src/notify/access.ts';
import { fileBook } from '../../src/notify/book/file-book.ts';
import type { BookStore } from '../../src/notify/book/store.ts';
import { decide } from '../../src/notify/decide.ts';
import type { Observation } from '../../src/notify/observation.ts';
import { tell } from '../../src/notify/tell.ts';
import { newFolder } from '../folder.ts';
import { Receivers } from './receivers.ts';
import { steps } from './steps.ts';

const script = join(import.meta.dirname, 'killed.ts');

/** What each was told by a run that is killed before its operation number `deadline`, and by one that goes on. */
async function told(deadline: number): Promise<{ ids: string[]; operations: number; said: string }> {
  const own = await Receivers.start();
  const file = join(newFolder(), 'alerts.json');
  const variables = own.variables;
  const { said: first, killed } = await run([file, '0', String(deadline)], variables);
  const step = existsSync(`${file}.step`) ? readFileSync(`${file}.step`, 'utf8') : '0';
  const { said: second } = killed ? await run([file, step, '0'], variables) : { said: '' };
  const ids = own.to('webhook').map(({ body }) => `${body.id} ${body.type} ${body.data.status}`);
  expect(own.violations).toEqual([]);
  await own.stop();
  return { ids, operations: Number(readFileSync(`${file}.operations`, 'utf8')), said: first + second };
}

function run(words: string[], variables: Record<string, string>): Promise<{ said: string; killed: boolean }> {
  const env = { PATH: process.env.PATH, ...variables };
  const child = spawn(process.execPath, [script, ...words], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  return new Promise((resolve) =>
    child.on('close', (_code, signal) => resolve({ said, killed: signal === 'SIGKILL' })),
  );
}

const expected = [
  'credit/level/1.1/hook greenlight.alert.opened AMBER',
  'credit/level/1.2/hook greenlight.alert.worse RED',
  'credit/level/1.3/hook greenlight.alert.resolved GREEN',
];

it('A process that is killed by SIGKILL loses no message, and tells none twice but by the same key.', async () => {
  const whole = await told(0);
  expect(whole).toMatchObject({ said: '', ids: expected });
  // Spread over all that it does; the test below goes through what lies between.
  for (const share of [0.1, 0.25, 0.4, 0.55, 0.7, 0.9]) {
    const deadline = Math.ceil(share * whole.operations);
    const { ids, said } = await told(deadline);
    expect(said, `killed before ${deadline}`).toBe('');
    expect([...new Set(ids)], `killed before ${deadline}`).toEqual(expected);
    expect(ids.length, `killed before ${deadline}`).toBeLessThanOrEqual(expected.length + 1);
  }
});

/** Of each run that goes on here, how many operations are left. Once none is, nothing has any effect any more. */
const runs = new AsyncLocalStorage<{ left: number }>();
function count(): void {
  if (--runs.getStore()!.left < 0) throw new Error('stopped');
}

/** What each was told by a run that stops after so many operations, and by one that goes on. */
async function toldHere(deadline: number): Promise<{ ids: string[]; operations: number }> {
  const receivers = await Receivers.start();
  const addresses = addressesFrom(receivers.variables, null);
  const inner = fileBook(join(newFolder(), 'alerts.json'), 'credit', null);
  const store: BookStore = {
    cheap: true,
    async read() {
      count();
      return inner.read();
    },
    async write(book, stored) {
      count();
      const written = await inner.write(book, stored);
      count();
      return written;
    },
  };
  const once = async (seen: Observation) => {
    const telling = { gate: 'credit', store, addresses, at: seen.at, patience: 20_000, dry: null };
    await tell((book) => decide(book, seen), telling);
  };
  let step = 0;
  const first = { left: deadline };
  await runs.run(first, async () => {
    for (; step < steps.length && first.left >= 0; step += 1) await once(steps[step]!);
  });
  if (first.left < 0) step -= 1;
  await runs.run({ left: Infinity }, async () => {
    for (; step < steps.length; step += 1) await once(steps[step]!);
  });
  const ids = receivers.to('webhook').map(({ body }) => `${body.id} ${body.type} ${body.data.status}`);
  expect(receivers.violations).toEqual([]);
  await receivers.stop();
  return { ids, operations: deadline - first.left };
}

it('What stops after any read, write or message is finished by the next run.', async () => {
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', async (...words: Parameters<typeof fetch>) => {
    count();
    const answer = await fetch(...words);
    count();
    return answer;
  });
  const { ids, operations } = await toldHere(1_000_000);
  expect(ids).toEqual(expected);
  expect(operations).toBeGreaterThan(25);
  const deadlines = Array.from({ length: operations }, (_, i) => i);
  const lane = async () => {
    for (let deadline = deadlines.shift(); deadline !== undefined; deadline = deadlines.shift()) {
      const { ids: found } = await toldHere(deadline);
      expect([...new Set(found)], `stopped after ${deadline}`).toEqual(expected);
      expect(found.length, `stopped after ${deadline}`).toBeLessThanOrEqual(expected.length + 1);
    }
  };
  await Promise.all(Array.from({ length: 8 }, lane));
  vi.unstubAllGlobals();
});
