import { appendFileSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../src/plan/parse.ts';
import { openIntake } from '../../src/watch/intake.ts';
import { openFiles } from '../../src/watch/source/files.ts';
import { kafkaAccess } from '../../src/watch/source/kafka-access.ts';
import { besideIt, sourceNamed } from '../../src/watch/source/open.ts';
import type { Batch } from '../../src/watch/source.ts';
import { openSpool } from '../../src/watch/spool.ts';
import { newState } from '../../src/watch/state.ts';
import { metricsText, portOf, serveStatus } from '../../src/watch/status.ts';
import { watermark } from '../../src/watch/watermark.ts';
import { byTime, isWindowName, windowName, windowOf } from '../../src/watch/window.ts';
import { newFolder } from '../folder.ts';

describe('windows', () => {
  const day = 86_400_000;
  test.each([
    ['2026-11-30T09:59:59.999Z', 3_600_000, '2026-11-30T0900Z'],
    ['2026-11-30T10:00Z', 3_600_000, '2026-11-30T1000Z'],
    ['2026-11-30T10:00:31Z', 30_000, '2026-11-30T100030Z'],
    // A Wednesday falls into the week of its Monday, a time before 1970 into the window before.
    ['2026-12-02T10:00Z', 7 * day, '2026-11-30T0000Z'],
    ['1969-12-31T23:30Z', 3_600_000, '1969-12-31T2300Z'],
  ])('%s lies in a window of %i ms that begins at %s', (time, length, name) => {
    expect(windowName(windowOf(Date.parse(time), length))).toBe(name);
    expect(isWindowName(name)).toBe(true);
  });
});

test('windows are in the order of their times, also where their names have seconds', () => {
  const names = ['2026-11-30T0900Z', '2026-11-30T090030Z', '2026-11-30T0901Z', '2026-12-01T0000Z'];
  expect(names.toReversed().sort(byTime)).toEqual(names);
  expect(
    names
      .map((name) => `${name}.jsonl`)
      .toReversed()
      .sort(byTime)[1],
  ).toBe('2026-11-30T090030Z.jsonl');
});

describe('the watermark', () => {
  const rules = { lateness: 10, idle: 100, now: 1000 };
  const at = (greatest: number | null, atEnd = false, heard = 1000) => ({ greatest, atEnd, heard });
  test.each([
    ['the least of the greatest times, less the lateness', [at(500), at(300)], 290],
    ['nothing yet where a partition has records that were not read', [at(500), at(null)], null],
    ['not held back by an empty partition', [at(500), at(null, true)], 490],
    ['not held back by one that was read to its end and is silent', [at(500), at(300, true, 899)], 490],
    ['held back by a silent one that has records to be read', [at(500), at(300, false, 0)], 290],
    ['the clock where all are silent', [at(500, true, 0), at(300, true, 0)], 890],
    ['never after the clock, where a record is ahead of it', [at(2000), at(3000)], 990],
    ['nothing where there is no record at all', [at(null, true, 0)], null],
    ['nothing without partitions', [], null],
  ])('is %s', (_, partitions, expected) => {
    expect(watermark(partitions, rules)).toBe(expected);
  });
});

describe('files that grow', () => {
  const options = { from: {}, wait: false, onTrouble: () => {} };
  const texts = (batches: Batch[] | null) =>
    batches!.map(({ partition, records, next, atEnd }) => [
      partition,
      records.map(({ value }) => String(value)),
      next,
      atEnd,
    ]);

  test('are read line by line, each when its line break is there, and on from a position', async () => {
    const file = join(newFolder(), 'log.jsonl');
    writeFileSync(file, '{"a":1}\r\n\n{"a":2}\n{"a"');
    const source = await openFiles(file, options);
    expect(texts(await source.poll())).toEqual([['log.jsonl', ['{"a":1}\r', '{"a":2}'], '18', true]]);
    appendFileSync(file, ':3}\n');
    expect(texts(await source.poll())).toEqual([['log.jsonl', ['{"a":3}'], '26', true]]);
    const again = await openFiles(file, { ...options, from: { 'log.jsonl': '18' } });
    expect(texts(await again.poll())).toEqual([['log.jsonl', ['{"a":3}'], '26', true]]);
    truncateSync(file, 3);
    await expect(again.poll()).rejects.toThrow('was read up to byte 26 and holds 3 now');
  });

  test('in a folder are read in the order of their names, and hold nobody up once another is begun', async () => {
    const folder = join(newFolder(), 'logs');
    mkdirSync(folder);
    writeFileSync(join(folder, '1.jsonl'), '{"a":1}\n');
    writeFileSync(join(folder, '2.jsonl'), '{"a":2}\n');
    writeFileSync(join(folder, '_done'), '');
    const source = await openFiles(folder, options);
    const batches = await source.poll();
    expect(batches!.map(({ partition, ended }) => [partition, ended])).toEqual([
      ['1.jsonl', true],
      ['2.jsonl', undefined],
    ]);
  });

  test('that are not there, or are no JSON lines, are refused', async () => {
    await expect(openFiles('/nowhere/log.jsonl', options)).rejects.toThrow('there is no such file or folder');
    const file = join(newFolder(), 'log.txt');
    writeFileSync(file, 'a\n1\n');
    await expect(openFiles(file, options)).rejects.toThrow('is read as JSON lines or as CSV');
  });
});

test('requests and responses of KServe are joined over a kill, and their halves are kept as they came', async () => {
  const plan = parsePlan(
    `plan: kserve
data:
  task: binary
  id: id
  time: at
  label: label
  positive: 1
  score: score
  log: { format: kserve, columns: { id: id, at: event.time, age: "input[0]", score: output } }
  features: { age: number }
levels: { RED: { owner: "@acme/risk" } }
metrics: { auroc: { green: ">= 0.7" } }
watch: { window: 1 minute }
`,
    'plan.yaml',
  );
  const event = (id: string, side: string, data: object) => ({
    value: Buffer.from(
      JSON.stringify({
        id,
        type: `org.kubeflow.serving.inference.${side}`,
        time: '2026-09-01T00:00:05Z',
        data,
      }),
    ),
    at: id,
  });
  const request = event('a', 'request', { instances: [[41]] });
  const response = event('a', 'response', { predictions: [0.25] });
  const batch = (records: object[], next: string) => ({
    partition: '0',
    records: records as never,
    next,
    atEnd: true,
    behind: 0,
  });
  const state = newState({ plan: 'kserve', source: 's', labels_source: null, window: 60_000 });
  const now = Date.UTC(2026, 8, 1, 1);
  openIntake(plan, state, await openSpool(newFolder(), new Map())).take(batch([request], '1'), now);
  expect(state.halves.map(({ id }) => id)).toEqual(['a']);
  expect(state.windows).toEqual([]);
  const restored = JSON.parse(JSON.stringify(state)) as typeof state;
  const spool = await openSpool(newFolder(), new Map());
  openIntake(plan, restored, spool).take(batch([response, event('a', 'response', {})], '3'), now);
  expect(restored.windows).toMatchObject([{ records: 1 }]);
  expect(restored.total).toEqual({ read: 3, faults: {} });
  expect(restored.halves.map(({ id }) => id)).toEqual(['a']);
});

describe('a source', () => {
  test.each([
    ['kafka://localhost/', 'names no topic'],
    ['kafka:///scores', 'names no broker'],
    ['kafka://user:secret@localhost/scores', 'a password in an address is seen by all'],
    ['kafka://localhost/scores?offset=3', '"offset" is no setting'],
    ['kafka://localhost/a b', 'names no topic'],
    ['kinesis://eu-central-1', 'names no stream'],
    ['pulsar://localhost/scores', '"pulsar" is no source'],
    ['', '--from is empty'],
  ])('that is written "%s" is refused, and no password is shown', (text, why) => {
    expect(() => sourceNamed(text, {})).toThrow(why);
    try {
      sourceNamed(text, {});
    } catch (error) {
      expect(String(error)).not.toContain('secret');
    }
  });

  test('of labels lies beside that of the records', () => {
    expect(besideIt('kafka://a:1,b:2/scores?group=g', 'outcomes')).toBe('kafka://a:1,b:2/outcomes?group=g');
    expect(besideIt('kinesis://eu-west-1/scores', 'outcomes')).toBe('kinesis://eu-west-1/outcomes');
    expect(besideIt('logs/scores.jsonl', 'outcomes.jsonl')).toBe('logs/outcomes.jsonl');
    expect(besideIt('logs/scores/', 'outcomes')).toBe('logs/outcomes');
    expect(sourceNamed('kafka://a/scores', {}).name).toBe('kafka:scores');
  });
});

describe('what Kafka is told of us', () => {
  const env = (more: Record<string, string>) =>
    Object.fromEntries(Object.entries(more).map(([name, value]) => [`GREENLIGHT_KAFKA_${name}`, value]));
  test('comes from the environment', () => {
    expect(kafkaAccess({})).toEqual({});
    expect(kafkaAccess(env({ TLS: 'true' }))).toEqual({ tls: {} });
    expect(kafkaAccess(env({ USER: 'u', PASSWORD: 'p' }))).toEqual({
      sasl: { mechanism: 'SCRAM-SHA-512', username: 'u', password: 'p' },
    });
    expect(kafkaAccess(env({ TOKEN: 't', TLS: 'true' }))).toEqual({
      sasl: { mechanism: 'OAUTHBEARER', token: 't' },
      tls: {},
    });
  });
  test.each([
    [{ USER: 'u', PASSWORD: 'p', MECHANISM: 'PLAIN' }, 'where everybody on the way can read it'],
    [{ TOKEN: 't' }, 'where everybody on the way can read it'],
    [{ USER: 'u' }, 'belong together'],
    [{ PASSWORD: 'p' }, 'GREENLIGHT_KAFKA_USER is missing'],
    [{ USER: 'u', PASSWORD: 'p', MECHANISM: 'GSSAPI' }, 'is none of'],
    [{ TLS: 'yes' }, 'true or false'],
    [{ CA: '/nowhere.pem' }, 'cannot be read'],
  ])('is refused where it is wrong: %o', (more, why) => {
    expect(() => kafkaAccess(env(more))).toThrow(why);
  });
});

test('the pages say whether it works, and what it has counted', async () => {
  const state = newState({ plan: 'a "plan"', source: 's', labels_source: null, window: 1000 });
  state.total = { read: 7, faults: { late: 2 } };
  state.watermark = 5000;
  const status = { state, lag: new Map([['0', 3]]), committed: 1000 };
  const text = metricsText(status);
  expect(text).toContain('greenlight_watch_records_total{plan="a \\"plan\\""} 7\n');
  expect(text).toContain('greenlight_watch_records_lost_total{plan="a \\"plan\\"",reason="late"} 2\n');
  expect(text).toContain('greenlight_watch_lag_records{plan="a \\"plan\\"",partition="0"} 3\n');
  let now = 2000;
  const server = await serveStatus('0', status, () => now);
  const ask = (path: string) => fetch(`http://127.0.0.1:${portOf(server)}${path}`);
  expect((await ask('/healthz')).status).toBe(200);
  now = 62_000;
  expect((await ask('/healthz')).status).toBe(503);
  expect(await (await ask('/metrics')).text()).toBe(text);
  expect((await ask('/')).status).toBe(404);
  server.close();
  server.closeAllConnections();
  await expect(serveStatus('port', status, () => 0)).rejects.toThrow('is no port');
});
