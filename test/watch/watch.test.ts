import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { made, start } from '../../scripts/live/stream.ts';
import { check } from '../../src/gate.ts';
import { folderHistory } from '../../src/history/folder-store.ts';
import { windowName, windowOf } from '../../src/watch/window.ts';
import { inMemory, range, sent, window, world } from './stream.ts';

/** Records of four windows, and one far behind them that closes all but its own. */
const many = range(0, 3000);
const last = (partition: string) =>
  Buffer.from(
    JSON.stringify({
      ...made(1, 0).record,
      id: `end ${partition}`,
      at: new Date(start + 10 * window).toISOString(),
      label: 0,
    }),
  );
const byPartition = (extra: (i: number) => (Buffer | null)[] = () => []) =>
  Object.fromEntries(
    ['0', '1', '2'].map((partition, p) => [
      partition,
      [...many.filter((i) => i % 3 === p).flatMap((i) => [sent(i), ...extra(i)]), last(partition)],
    ]),
  );

describe('windows of a stream', () => {
  test('are judged as the batch of their rows is, field by field, wherever the run is interrupted', async () => {
    const { folder, plan, run } = world();
    const records = inMemory(
      byPartition((i) => (i % 50 === 0 ? [sent(i)] : [])),
      60,
    );
    // Every run ends at another of its polls, as if it were killed there: what it took since its last commit is lost with it.
    const broken = (polls: number) => ({
      ...records,
      async open(options: Parameters<typeof records.open>[0]) {
        const source = await records.open(options);
        let left = polls;
        return {
          ...source,
          poll: async () => {
            if (left-- === 0) throw new Error('killed');
            return source.poll();
          },
        };
      },
    });
    let clock = Date.UTC(2026, 8, 1, 2);
    // A commit every fifth look at the clock.
    const now = () => (clock += 250);
    for (const polls of [1, 3, 2, 4, 3]) await expect(run(broken(polls), { now })).rejects.toThrow('killed');
    const { state, judged } = await run(records, { now });
    const names = new Set(many.map((i) => windowName(windowOf(Date.parse(made(1, i).record.at), window))));
    expect(state.judged.GREEN).toBe(names.size);
    expect(state.total).toEqual({ read: 3000 + 60 + 3, faults: {} });
    expect(state.copies).toBe(60);
    expect(judged.length).toBeGreaterThan(0);
    let rows = 0;
    for (const name of names) {
      const live = JSON.parse(readFileSync(join(folder, 'windows', name, 'verdict.json'), 'utf8'));
      const { end } = JSON.parse(readFileSync(join(folder, 'windows', name, 'window.json'), 'utf8'));
      const own = many.filter((i) => windowName(windowOf(Date.parse(made(1, i).record.at), window)) === name);
      writeFileSync(join(folder, 'rows.jsonl'), own.map((i) => `${sent(i)}\n`).join(''));
      const { verdict } = await check({
        plan: plan.source.file,
        reference: [join(folder, 'reference.csv')],
        candidate: [join(folder, 'rows.jsonl')],
        labels: [],
        out: join(folder, 'batch'),
        now: new Date(Date.parse(end) + 5000),
      });
      rows += live.candidate.rows;
      const ofBatch = ({ check: of, kind }: { check: string; kind: string }) =>
        kind !== 'review' && !of.startsWith('input/records/');
      expect(live.findings.filter(ofBatch)).toEqual(
        JSON.parse(JSON.stringify(verdict.findings.filter(ofBatch))),
      );
    }
    expect(rows).toBe(3000);
    const { records: lines } = await folderHistory(join(folder, 'history')).read('soak');
    expect(lines).toHaveLength(names.size);
  });

  test('take no record that cannot be read, say which and why, and are judged all the same', async () => {
    const { run } = world({ rules: ', lost: { amber: "> 50%" }' });
    const { record } = made(1, 3);
    const json = (more: object) => Buffer.from(JSON.stringify({ ...record, label: 0, ...more }));
    const poison: [string, Buffer][] = [
      ['not JSON', Buffer.from('{"id": 1,')],
      ['not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])],
      ['too large', Buffer.alloc(10 * 1024 * 1024, 0x20)],
      ['no object', Buffer.from('[1, 2]')],
      ['key twice', Buffer.from(`{"id": "x", "id": "y", "at": "${record.at}"}`)],
      ['nested value', json({ age: { years: 4 } })],
      ['rounded number', Buffer.from(`{"id": 12345678901234567890, "at": "${record.at}"}`)],
      ['no time', json({ at: 'yesterday' })],
      ['no time', json({ at: null })],
      ['time too old', json({ at: '1970-01-01T00:00:00Z' })],
      ['time ahead', json({ at: '2100-01-01T00:00:00Z' })],
    ];
    const pretty = Buffer.from(JSON.stringify({ ...record, id: 'pretty', label: 0 }, null, 2));
    const values = [
      ...range(0, 600).map((i) => sent(i)),
      ...poison.map(([, value]) => value),
      pretty,
      null,
      last('0'),
    ];
    const { state, judged } = await run(inMemory({ 0: values }));
    const faults: Record<string, number> = {};
    for (const [fault] of poison) faults[fault] = (faults[fault] ?? 0) + 1;
    expect(state.total).toEqual({ read: 602 + poison.length, faults });
    expect(state.examples.map(({ fault, at }) => `${fault} ${at}`)).toEqual(
      poison.map(([fault], i) => `${fault} 0, offset ${600 + i}`),
    );
    expect(state.deleted).toBe(1);
    expect(
      judged.map(({ review }) => review?.verdict.candidate.rows).reduce((sum, rows) => sum! + rows!, 0),
    ).toBe(601);
    expect(judged.every(({ reason }) => reason === '')).toBe(true);
  });

  test('are no GREEN where many records came too late, and the late ones are in none', async () => {
    const { run } = world();
    const on = range(0, 2000).map((i) => sent(i));
    const late = range(300, 600).map((i) => Buffer.from(String(sent(i)).replace('"id":"r', '"id":"late')));
    const { judged, state } = await run(
      inMemory({ 0: [...on, ...late, ...range(2000, 4000).map((i) => sent(i)), last('0')] }),
    );
    const lost = judged.map(
      ({ review }) => review!.verdict.findings.find((one) => one.check === 'input/records/lost')!,
    );
    expect(state.total.faults).toEqual({ late: 300 });
    expect(lost.map(({ status }) => status)).toContain('RED');
    expect(lost.find(({ status }) => status === 'RED')?.message).toContain('300 too late');
    expect(judged.reduce((rows, { review }) => rows + review!.verdict.candidate.rows, 0)).toBe(4000);
  });

  test('are told as not judged where that cannot be, and the stream goes on', async () => {
    const { folder, run } = world();
    const records = inMemory({ 0: [...range(300, 700).map((i) => sent(i)), last('0')] });
    const { judged, state } = await run(records, { reference: [join(folder, 'none.csv')] });
    expect(judged.map(({ review }) => review)).toEqual([null]);
    expect(judged[0]!.reason).toContain('none.csv: there is no such file');
    expect(state.judged).toEqual({ GREEN: 0, AMBER: 0, RED: 0, none: 1 });
    expect(state.windows).toHaveLength(1);
    expect(readdirSync(join(folder, 'state', 'unjudged'))).toEqual(['2026-09-01T0000Z.jsonl']);
  });

  test('are judged by the clock where every partition is silent, and an empty one is not waited for', async () => {
    const { run } = world({ rules: ', idle: 1 minute' });
    const records = inMemory({ 0: range(300, 700).map((i) => sent(i)), 1: [] });
    const at = Date.UTC(2026, 8, 1, 2);
    expect((await run(records, { now: () => at })).state.windows.map(({ stage }) => stage)).toEqual(['open']);
    const { judged, state } = await run(records, { now: () => at + 60_000 });
    expect(judged.map(({ review }) => review?.verdict.candidate.rows)).toEqual([400]);
    expect(state.windows).toEqual([]);
  });
});
