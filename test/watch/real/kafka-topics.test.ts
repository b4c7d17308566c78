import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Broker, startBroker } from '../../../scripts/live/broker.ts';
import { made, start } from '../../../scripts/live/stream.ts';
import type { Batch } from '../../../src/watch/source.ts';
import { newFolder } from '../../folder.ts';
import { range, sent, world } from '../stream.ts';
import { answered, drained, type Sent, topicsOf, until } from './topics.ts';

const jars = process.env.GREENLIGHT_KAFKA_JARS;
const keyed = (i: number, keys: number): Sent => ({ key: `k${i % keys}`, value: sent(i) });
const own = (i: number): Sent => ({ key: `own ${i}`, value: sent(i) });
const idsOf = (records: Batch['records']) =>
  records.map(({ value }) => (value === null ? null : (JSON.parse(String(value)).id as string)));
const ids = (list: number[]) => list.map((i) => `r${i}`);

describe.skipIf(!jars)(
  'topics of a real broker (skipped where GREENLIGHT_KAFKA_JARS names no folder)',
  () => {
    let broker: Broker;
    const { administer, make, send, transact, open } = topicsOf(() => broker);

    beforeAll(async () => {
      broker = await startBroker(join(newFolder(), 'broker'), jars!, 19792);
    }, 400_000);
    afterAll(() => broker.stop());

    test('one that was compacted is read from start to end: gaps, tombstones, markers, and nothing that was withdrawn', async () => {
      const eager = { 'segment.ms': '100', 'min.cleanable.dirty.ratio': '0.001' };
      await make('compacted', 1, { 'cleanup.policy': 'compact', ...eager });
      await send('compacted', [
        ...range(300, 800).map((i) => keyed(i, 250)),
        { key: 'k70', value: null },
        { key: 'gone', value: null },
      ]);
      await transact('compacted', [
        { lists: [range(800, 810).map(own)], end: 'commit' },
        { lists: [range(810, 820).map(own)], end: 'abort' },
      ]);
      // Each round begins a segment of its own, so that the cleaner may work on those before it.
      let round = 0;
      await until(async () => {
        await send('compacted', [{ key: 'again', value: sent(820 + round++) }]);
        const source = await open('compacted');
        const found = await drained(source).finally(() => source.close());
        return found.get('0')!.length < 280 + 2;
      });
      await transact('compacted', [
        { lists: [range(2000, 2010).map(own), range(2010, 2020).map(own)], end: 'abort' },
        { lists: [range(900, 910).map(own)], end: 'commit' },
        { lists: [range(2020, 2030).map(own)], end: 'abort' },
      ]);
      const end = { ...made(1, 1).record, id: 'end', at: new Date(start + 60_000).toISOString(), label: 0 };
      await send('compacted', [{ key: 'end', value: Buffer.from(JSON.stringify(end)) }]);
      const { run } = world();
      const { state, judged } = await run(
        { name: 'kafka:compacted', open: () => open('compacted') },
        { now: Date.now },
      );
      const rows = judged.reduce((sum, { review }) => sum + review!.verdict.candidate.rows, 0);
      const again = state.total.read - 1 - 269;
      expect(again).toBeGreaterThan(0);
      expect(again).toBeLessThan(round + 1);
      // The last of each of 250 keys but the one that was deleted, and two transactions of ten.
      expect(rows).toBe(249 + 20 + again);
      expect([state.total.faults, state.deleted]).toEqual([{}, 2]);
      const source = await open('compacted');
      const records = (await drained(source)).get('0')!;
      await source.close();
      const found = idsOf(records).filter((id) => id !== null && !/^r8[2-9]\d$/.test(id) && id !== 'end');
      // Record 570 is the last of key k70.
      const kept = range(550, 800).filter((i) => i !== 570);
      expect(found).toEqual(ids([...kept, ...range(800, 810), ...range(900, 910)]));
      const places = records.map(({ at }) => Number(at));
      expect(places.some((at, i) => i > 0 && at > places[i - 1]! + 1)).toBe(true);
    }, 300_000);

    test('what was withdrawn is in no window, however many transactions a request brings and however long they are', async () => {
      await make('withdrawn', 1);
      const big = (i: number) =>
        Buffer.from(JSON.stringify({ ...made(1, i).record, label: 0, more: 'x'.repeat(100_000) }));
      await transact('withdrawn', [
        { lists: [[big(1), sent(2)]], end: 'abort' },
        { lists: [[sent(3)]], end: 'commit' },
        { lists: [[sent(4)]], end: 'abort' },
        // Longer than what a request brings of a partition.
        { lists: range(0, 12).map((n) => range(0, 5).map((j) => big(100 + 5 * n + j))), end: 'abort' },
        { lists: [[sent(5)], [sent(6)]], end: 'commit' },
      ]);
      const source = await open('withdrawn');
      expect(idsOf((await drained(source)).get('0')!)).toEqual(ids([3, 5, 6]));
      await source.close();
    }, 120_000);

    test('a partition that is added while it is read is read from its first record', async () => {
      await make('grows', 1);
      await send('grows', [sent(1)]);
      const source = await open('grows');
      expect([...(await drained(source)).keys()]).toEqual(['0']);
      await administer((admin) =>
        admin.createPartitions({
          topics: [{ name: 'grows', count: 2, assignments: [{ brokerIds: [1] }] }],
        } as never),
      );
      await send('grows', [sent(2), sent(3)], 2);
      const found: (string | null)[] = [];
      let place = '';
      await until(async () => {
        for (const { partition, records, next } of await answered(source)) {
          found.push(...idsOf(records));
          if (partition === '1') place = next;
        }
        return found.length === 2;
      });
      expect(found.toSorted()).toEqual(['r2', 'r3']);
      expect(place).toMatch(/^1@/);
      await source.close();
    }, 120_000);

    test('records that retention takes while they are read are told and counted', async () => {
      await make('taken', 1);
      const big = (i: number) =>
        Buffer.from(JSON.stringify({ ...made(1, i).record, label: 0, more: 'x'.repeat(200_000) }));
      for (let i = 0; i < 60; i += 10) await send('taken', range(i, i + 10).map(big));
      const troubles: string[] = [];
      const source = await open('taken', {}, { onTrouble: (text) => void troubles.push(text) });
      const first = (await answered(source))[0]!;
      const read = first.records.length;
      expect(read).toBeLessThan(50);
      await administer((admin) =>
        admin.deleteRecords({
          topics: [{ name: 'taken', partitions: [{ partition: 0, offset: 50n }] }],
        } as never),
      );
      let gone = 0;
      const rest: (string | null)[] = [];
      await until(async () => {
        const [batch] = await answered(source);
        gone += batch!.gone ?? 0;
        rest.push(...idsOf(batch!.records));
        return batch!.atEnd && batch!.records.length === 0;
      });
      await source.close();
      expect([gone, rest]).toEqual([50 - read, ids(range(50, 60))]);
      expect(troubles.join()).toContain(`${50 - read} records were deleted before they were read (offsets`);
    }, 120_000);

    test('one that is deleted while it is read is refused, and is no topic that was read to its end', async () => {
      await make('deleted', 2);
      await send('deleted', [sent(1), sent(2)], 2);
      const source = await open('deleted', {}, { wait: true });
      await answered(source);
      await administer((admin) => admin.deleteTopics({ topics: ['deleted'] }));
      const refused = until(async () => {
        await source.poll();
        return false;
      });
      await expect(refused).rejects.toThrow('"deleted": was deleted');
      await source.close();
    }, 120_000);
  },
);
