import { expect, test } from 'vitest';
import { type Fault, made } from '../../scripts/live/stream.ts';
import type { JudgedWindow } from '../../src/watch/judge-window.ts';
import { inMemory, range, sent, world } from './stream.ts';

/** The first record of the window that begins at 20 seconds. */
const from = 2000;
const beginsAt = ({ start }: JudgedWindow) => (Date.parse(start) / 1000) % 60;
/** Windows that are whole, by when they begin and the worst status of their findings of a kind. */
function statuses(judged: JudgedWindow[], of: RegExp): [number, string][] {
  return judged
    .filter((one) => beginsAt(one) < 50)
    .map((one) => {
      const found = one
        .review!.verdict.findings.filter(({ check }) => of.test(check))
        .map(({ status }) => status);
      return [beginsAt(one), found.find((status) => status === 'RED' || status === 'AMBER') ?? 'GREEN'];
    });
}

test('a feature that turns constant is raised in the window in which it does, and in every one after it', async () => {
  const { run } = world();
  const fault: Fault = { from, kind: 'constant' };
  const { judged } = await run(inMemory({ 0: range(0, 4500).map((i) => sent(i, fault)) }));
  expect(statuses(judged, /\bage\b/)).toEqual([
    [0, 'GREEN'],
    [10, 'GREEN'],
    [20, 'AMBER'],
    [30, 'AMBER'],
  ]);
});

test('an AUROC that falls is raised in the first window whose labels show it', async () => {
  const { run } = world({ labels: 'yes' });
  const fault: Fault = { from, kind: 'coin' };
  const record = (i: number) => made(1, i, fault);
  const records = range(0, 7500).map((i) => Buffer.from(JSON.stringify(record(i).record)));
  const labels = range(0, 7500).map((i) =>
    Buffer.from(JSON.stringify({ id: `r${i}`, label: record(i).label })),
  );
  const { judged } = await run(inMemory({ 0: records }), { labels: inMemory({ 0: labels }, 1000, 'labels') });
  const byLabels = judged.filter(({ by }) => by === 'labels');
  expect(statuses(byLabels, /^metric\/auroc$/)).toEqual([
    [0, 'GREEN'],
    [10, 'GREEN'],
    [20, 'RED'],
    [30, 'RED'],
  ]);
});
