import { afterEach, beforeEach, expect, it } from 'vitest';
import { addressesFrom } from '../../src/notify/access.ts';
import { branchBook, gatesOnBranch } from '../../src/notify/book/branch-book.ts';
import { decide } from '../../src/notify/decide.ts';
import { remindGate } from '../../src/notify/reminding.ts';
import { tell } from '../../src/notify/tell.ts';
import { connect, deadline } from '../../src/publish/client.ts';
import { GitServer } from '../history/git-server.ts';
import { Receivers } from './receivers.ts';
import { steps } from './steps.ts';

let server: GitServer;
let receivers: Receivers;
beforeEach(async () => {
  [server, receivers] = await Promise.all([GitServer.start(), Receivers.start()]);
});
afterEach(async () => {
  expect(server.violations).toEqual([]);
  await Promise.all([server.stop(), receivers.stop()]);
});

async function place() {
  const octokit = await connect(server.url, 'a-token', { ...deadline(60_000), pause: 20 });
  return {
    owner: 'acme',
    repo: 'risk',
    branch: 'greenlight-history',
    request: (route: string, parameters: Record<string, unknown>) => octokit.request(route, parameters),
  };
}
const addresses = () => addressesFrom(receivers.variables, null);
const heard = () => receivers.to('webhook').map(({ body }) => body.id);

it('On a branch, two runs at the same time tell once, and the next one knows it.', async () => {
  const [first, second] = steps;
  const run = async (seen: (typeof steps)[number]) => {
    const store = branchBook(await place(), 'credit', 'a-key');
    return tell((book) => decide(book, seen), {
      gate: 'credit',
      store,
      addresses: addresses(),
      at: seen.at,
      patience: 20_000,
      dry: null,
    });
  };
  const warnings = await Promise.all([run(first!), run(first!)]);
  expect(warnings).toEqual([[], []]);
  expect([...new Set(heard())]).toEqual(['credit/level/1.1/hook']);
  await run(first!);
  const after = heard().length;
  await run(second!);
  expect(heard().slice(after)).toEqual(['credit/level/1.2/hook']);
  expect(await gatesOnBranch(await place())).toEqual(['credit']);
  const now = new Date(Date.parse(second!.at) + 20 * 3_600_000);
  const store = branchBook(await place(), 'credit', 'a-key');
  const telling = {
    gate: 'credit',
    store,
    addresses: addresses(),
    at: now.toISOString(),
    patience: 20_000,
    dry: null,
  };
  expect((await remindGate(telling, now)).lines).toEqual([
    'credit, level: RED since 2026-01-05 09:00 UTC; due by 2026-01-13 09:00 UTC; reminded now',
  ]);
});

it('What other hands wrote on the branch is not believed: it is told again, and said.', async () => {
  const run = async (key: string | null) => {
    const store = branchBook(await place(), 'credit', key);
    return tell((book) => decide(book, steps[0]!), {
      gate: 'credit',
      store,
      addresses: addresses(),
      at: steps[0]!.at,
      patience: 20_000,
      dry: null,
    });
  };
  await run('another-key');
  expect(await run('a-key')).toEqual([
    'What was told before is not known, for it is sealed with another key than was given: it is told again.',
  ]);
  expect(heard()).toEqual(['credit/level/1.1/hook', 'credit/level/1.1/hook']);
});
