import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Broker, startBroker } from '../../../scripts/live/broker.ts';
import { soak } from '../../../scripts/live/kills.ts';
import { made, start } from '../../../scripts/live/stream.ts';
import { newFolder } from '../../folder.ts';
import { range, sent, world } from '../stream.ts';
import { answered, topicsOf, until } from './topics.ts';

const jars = process.env.GREENLIGHT_KAFKA_JARS;
const cli = join(import.meta.dirname, '..', '..', '..', 'src', 'cli.ts');

describe.skipIf(!jars)('Kafka, a real broker (skipped where GREENLIGHT_KAFKA_JARS names no folder)', () => {
  let broker: Broker;
  const { administer, make, send, open } = topicsOf(() => broker);

  beforeAll(async () => {
    broker = await startBroker(join(newFolder(), 'broker'), jars!, 19392);
  }, 400_000);
  afterAll(() => broker.stop());

  test('records, poison and all, are judged, and a partition is never stuck', async () => {
    await make('poison', 2, { 'max.message.bytes': '15000000' });
    const { record } = made(1, 3);
    const json = (more: object) => Buffer.from(JSON.stringify({ ...record, label: 0, ...more }));
    const values = [
      ...range(300, 700).map((i) => sent(i)),
      Buffer.from('not JSON'),
      Buffer.alloc(10 * 1024 * 1024, 0x7b),
      json({ at: '1970-01-01T00:00:00Z' }),
      json({ at: '2100-01-01T00:00:00Z' }),
      sent(300),
      json({ age: { in: 'years' } }),
      null,
      ...range(700, 800).map((i) => sent(i)),
      ...range(0, 2).map((i) => json({ id: `end ${i}`, at: new Date(start + 60_000).toISOString() })),
    ];
    await send('poison', values, 2);
    const { run } = world({ rules: ', lost: { amber: "> 50%" }' });
    const { state, judged } = await run(
      { name: 'kafka:poison', open: () => open('poison') },
      { now: Date.now },
    );
    expect(state.total.faults).toEqual({
      'not JSON': 1,
      'too large': 1,
      'time too old': 1,
      'time ahead': 1,
      'nested value': 1,
    });
    expect([state.copies, state.deleted]).toEqual([1, 1]);
    expect(judged.reduce((rows, { review }) => rows + review!.verdict.candidate.rows, 0)).toBe(500);
  }, 120_000);

  test('a topic that is empty is waited for, and one that is not there, or was made anew, is refused', async () => {
    await make('empty', 3);
    const source = await open('empty');
    const batches = await answered(source);
    expect(batches.map(({ atEnd, records }) => [atEnd, records.length])).toEqual([
      [true, 0],
      [true, 0],
      [true, 0],
    ]);
    await source.close();
    const none = await open('none');
    await expect(answered(none)).rejects.toThrow('"none": the brokers know no such topic');
    await none.close();
    const positions = Object.fromEntries(batches.map(({ partition, next }) => [partition, next]));
    await administer((admin) => admin.deleteTopics({ topics: ['empty'] }));
    await make('empty', 3);
    const again = await open('empty', positions);
    await expect(answered(again)).rejects.toThrow('made anew');
    await again.close();
  }, 120_000);

  test('records that retention deleted before they were read are counted as lost', async () => {
    await make('short', 1);
    await send(
      'short',
      range(0, 100).map((i) => sent(i)),
    );
    await administer((admin) =>
      admin.deleteRecords({
        topics: [{ name: 'short', partitions: [{ partition: 0, offset: 40n }] }],
      } as never),
    );
    const first = await open('short');
    const [batch] = await answered(first);
    expect(batch!.gone).toBeUndefined();
    expect(batch!.records.length).toBe(60);
    await first.close();
    const id = batch!.next.split('@')[1];
    const late = await open('short', { 0: `10@${id}` });
    const [behind] = await answered(late);
    expect([behind!.gone, behind!.records[0]!.at]).toEqual([30, 40]);
    await late.close();
  }, 120_000);

  test('a broker that goes away and returns is waited for, and a run that is told to end has written its state', async () => {
    await make('away', 1);
    await send(
      'away',
      range(0, 1000).map((i) => sent(i)),
    );
    const { folder } = world();
    const args = ['watch', '--plan', join(folder, 'plan.yaml'), '--reference', join(folder, 'reference.csv')];
    const child = execFile(process.execPath, [
      cli,
      ...args,
      '--from',
      `kafka://${broker.address}/away`,
      '--state',
      join(folder, 'state'),
    ]);
    let told = '';
    child.stderr!.on('data', (text) => {
      told += text;
    });
    const read = (count: number) => until(() => totalIn(join(folder, 'state')) >= count);
    await read(1000);
    await broker.restart();
    await send(
      'away',
      range(1000, 1500).map((i) => sent(i)),
    );
    await read(1500);
    const exit = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
    expect(told).toContain('cannot be read for now');
    expect(told).toContain('is read again');
    expect(totalIn(join(folder, 'state'))).toBe(1500);
  }, 400_000);

  test('50,000 records and 10 kills: every window is the batch verdict of its rows', async () => {
    const folder = join(newFolder(), 'soak');
    mkdirSync(folder);
    writeFileSync(join(folder, 'about'), '');
    const found = await soak({
      folder,
      libs: jars!,
      port: 19492,
      seed: 3,
      records: 50_000,
      kills: 10,
      restarts: 1,
      partitions: 3,
      program: [process.execPath, cli],
      log: () => {},
    });
    expect(found.differ).toEqual([]);
    expect([found.counted, found.kills, found.restarts]).toEqual([50_000, 10, 1]);
    expect(found.compared).toBeGreaterThan(1000);
  }, 800_000);
});

function totalIn(folder: string): number {
  try {
    return JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8')).state.total.read;
  } catch {
    return 0;
  }
}
