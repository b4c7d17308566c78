import { expect, test } from 'vitest';
import { made, start } from '../../scripts/live/stream.ts';
import { inMemory, range, sent, world } from './stream.ts';

/** Records whose time has another name since somebody changed the schema. */
const renamed = (from: number, to: number) =>
  range(from, to).map((i) => {
    const { at, ...rest } = made(1, i).record;
    return Buffer.from(JSON.stringify({ ...rest, scored_at: at, label: 0 }));
  });

test('a stream of which nothing can be read is told as a window that could not be judged', async () => {
  const { run } = world();
  const { judged, state } = await run(inMemory({ 0: renamed(0, 300) }));
  expect(judged.map(({ review, records }) => [review, records])).toEqual([[null, 0]]);
  expect(judged[0]!.reason).toContain(
    'none of 300 records that came could be read (since the last window closed: 300 no time)',
  );
  expect([state.judged.none, state.windows]).toEqual([1, []]);
  const quiet = await run(inMemory({ 0: renamed(0, 300) }));
  expect(quiet.judged).toEqual([]);
});

test('one unreadable record among readable ones is no such window', async () => {
  const { run } = world();
  const { judged } = await run(
    inMemory({ 0: [...renamed(0, 1), ...range(300, 700).map((i) => sent(i))] }, 1),
  );
  expect(judged).toEqual([]);
});

test('records that cannot be read hold no window up: the last one closes by the clock and is RED, and what comes after it is told once a window', async () => {
  const { run } = world({ rules: ', idle: 1 minute' });
  const ending = new AbortController();
  const good = range(300, 700).map((i) => sent(i));
  const records = inMemory({ 0: [...good, ...renamed(700, 10_000)] }, 200);
  // Two hundred records come every four seconds.
  let clock = start + 4000;
  const opening: typeof records = {
    ...records,
    async open(options) {
      const source = await records.open(options);
      return {
        ...source,
        async poll() {
          clock += 4000;
          if (clock > start + 130_000) ending.abort();
          return (await source.poll())!.map((batch) => ({ ...batch, atEnd: true }));
        },
      };
    },
  };
  const { judged } = await run(opening, { now: () => clock, once: false, signal: ending.signal });
  const reviews = judged.filter(({ review }) => review !== null);
  expect(reviews.map(({ name, review }) => [name, review!.verdict.status])).toEqual([
    ['2026-09-01T0000Z', 'RED'],
  ]);
  const lost = reviews[0]!.review!.verdict.findings.find(({ check }) => check === 'input/records/lost')!;
  expect(lost.status).toBe('RED');
  const blind = judged.filter(({ review }) => review === null);
  // A window and its lateness are 15 seconds, so that it is told every 20 of the two minutes.
  expect(blind).toHaveLength(5);
});
