import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { made, start } from '../../scripts/live/stream.ts';
import { folderHistory } from '../../src/history/folder-store.ts';
import { spent } from '../../src/watch/labels.ts';
import { newState } from '../../src/watch/state.ts';
import { inMemory, range, window, world } from './stream.ts';

const record = (i: number) => Buffer.from(JSON.stringify(made(1, i).record));
const label = (i: number, truth: unknown = made(1, i).label) =>
  Buffer.from(JSON.stringify({ id: `r${i}`, label: truth }));
const at = (time: number) =>
  Buffer.from(JSON.stringify({ ...made(1, 0).record, id: `at ${time}`, at: new Date(time).toISOString() }));

test('a window is judged without labels when it closes, and by them when they are due, in the order of these moments', async () => {
  const { folder, run } = world({ labels: 'yes' });
  const records = [...range(300, 700), ...range(1300, 1700)].map(record);
  // The first window is due at 40 s, the second at 50 s; each time the stream is 5 s ahead of that at most.
  const first = inMemory({ 0: [...records, at(start + 26_000)] });
  const truths = range(300, 700).map((i) => label(i));
  const some = inMemory(
    { 0: [label(310, 0), ...truths, label(1300, null), Buffer.from('{}')] },
    100,
    'labels',
  );
  const one = await run(first, { labels: some });
  expect(one.judged.map(({ name, by, review }) => [name, by, review?.verdict.status])).toEqual([
    ['2026-09-01T0000Z', 'inputs', 'GREEN'],
    ['2026-09-01T000010Z', 'inputs', 'GREEN'],
  ]);
  // Nobody has judged the model yet.
  expect(one.judged.map(({ review }) => review?.verdict.promote)).toEqual([false, false]);
  const due = one.judged[0]!.review!.verdict.findings.find((finding) => finding.check === 'plan/labels-due')!;
  expect(due.message).toContain('2026-09-01T00:00:40.000Z');
  expect(one.state.labels).toMatchObject({ read: 403, unreadable: 2 });
  const more = inMemory({ 0: [...records, at(start + 26_000), at(start + 90_000)] });
  const all = inMemory(
    {
      0: [
        label(310, 0),
        ...truths,
        label(1300, null),
        Buffer.from('{}'),
        ...range(1300, 1650).map((i) => label(i)),
      ],
    },
    100,
    'labels',
  );
  const { judged, state } = await run(more, { labels: all });
  const [early, late] = judged.filter(({ by }) => by === 'labels');
  expect(judged.map(({ name, by }) => `${name} ${by}`)).toEqual([
    '2026-09-01T000020Z inputs',
    '2026-09-01T0000Z labels',
    '2026-09-01T000010Z labels',
    '2026-09-01T000020Z labels',
  ]);
  const auroc = (one: typeof early) =>
    one!.review!.verdict.findings.find(({ check }) => check === 'metric/auroc')!;
  expect(early!.review!.verdict.promote).toBe(early!.review!.verdict.status === 'GREEN');
  // Of two labels of one id the last stands, so that all 400 are of the model itself.
  expect(auroc(early)).toMatchObject({ status: 'GREEN', cases: 400 });
  expect(auroc(late).cases).toBe(350);
  expect(state.windows.map(({ stage }) => stage)).toEqual(['open']);
  expect(existsSync(join(folder, 'state', 'labels-of-window.jsonl'))).toBe(false);
  expect(readdirSync(join(folder, 'state', 'closed'))).toEqual([]);
  // The later verdict of a window stands in the place of the first.
  const { records: kept } = await folderHistory(join(folder, 'history')).read('soak');
  expect(kept.map(({ labelled }) => labelled)).toEqual([400, 350, 0]);
  expect(window).toBe(10_000);
});

test('labels are kept until no window can need them, also those that are ahead of their records', () => {
  const { plan } = world({ labels: 'yes' });
  const state = newState({ plan: 'p', source: 's', labels_source: 'l', window });
  const segment = (number: number, last: number) => ({ number, bytes: 1, last });
  state.labels.segments = [segment(1, 1000), segment(2, 20_000), segment(3, 0)];
  const spentAt = (watermark: number | null, starts: number[]) => {
    state.watermark = watermark;
    state.windows = starts.map(
      (start) => ({ start, stage: 'open', bytes: 0, records: 0, since: null, again: null }) as const,
    );
    return spent(state, plan);
  };
  expect(spentAt(null, [])).toEqual([]);
  // A window and its lateness after 1 s are 16 s.
  expect(spentAt(16_000, [])).toEqual([]);
  expect(spentAt(16_001, [])).toEqual([1]);
  expect(spentAt(90_000, [16_000])).toEqual([]);
  expect(spentAt(90_000, [20_000, 30_000])).toEqual([1]);
  // The newest is being written.
  expect(spentAt(90_000, [])).toEqual([1, 2]);
});
