import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { made, start } from '../../scripts/live/stream.ts';
import type { EventLog } from '../../src/record/event-log.ts';
import { idsAgain } from '../../src/watch/ids.ts';
import { judgingBeside } from '../../src/watch/judging.ts';
import { hashOf } from '../../src/watch/lines.ts';
import { readObject, timeReader } from '../../src/watch/record.ts';
import { settle } from '../../src/watch/settle.ts';
import { newFolder } from '../folder.ts';
import { inMemory, range, sent, window, world } from './stream.ts';

const last = (partition = '0') =>
  Buffer.from(
    JSON.stringify({
      ...made(1, 0).record,
      id: `end ${partition}`,
      at: new Date(start + 10 * window).toISOString(),
      label: 0,
    }),
  );

describe('the rows of a window', () => {
  test('are settled without exact copies, and whoever settles them again gets the same', async () => {
    const folder = newFolder();
    const lines = ['{"id":1}', '{"id":2}', '{"id":1}', '{"id":1,"a":2}', '{"id":2}', '{"id":2}'];
    writeFileSync(join(folder, 'rows'), `${lines.join('\n')}\n`);
    mkdirSync(join(folder, 'to'));
    const to = { folder: join(folder, 'to'), name: 'rows' };
    for (let times = 0; times < 2; times++) {
      expect(await settle(join(folder, 'rows'), { ...to, once: true })).toEqual({ copies: 3 });
      expect(readFileSync(join(folder, 'to', 'rows'), 'utf8')).toBe('{"id":1}\n{"id":2}\n{"id":1,"a":2}\n');
    }
    expect(await settle(join(folder, 'rows'), { ...to, once: false })).toEqual({ copies: 0 });
    expect(readFileSync(join(folder, 'to', 'rows'), 'utf8')).toBe(`${lines.join('\n')}\n`);
  });

  test('have hashes that differ where they do', () => {
    const hashes = new Set(range(0, 200_000).map((i) => hashOf(Buffer.from(`{"id":"r${i}","x":${i % 7}}`))));
    expect(hashes.size).toBe(200_000);
    expect([...hashes].every((hash) => Number.isSafeInteger(hash))).toBe(true);
  });

  test('whose ids are asked for again have the same answer, and what is too old is forgotten', async () => {
    const folder = newFolder();
    const { plan } = world();
    const rows = join(folder, 'rows');
    mkdirSync(join(folder, 'ids'));
    const ask = (name: string, ids: (string | number)[]) => {
      writeFileSync(rows, ids.map((id) => `${JSON.stringify({ id })}\n`).join(''));
      return idsAgain(plan, { rows, folder: join(folder, 'ids'), name });
    };
    await ask('2026-09-01T0000Z', ['a', 7]);
    const answer = { ids: 3, again: 1, examples: [{ id: '7', window: '2026-09-01T0000Z' }] };
    for (let times = 0; times < 2; times++)
      expect(await ask('2026-09-01T000010Z', ['b', '7', '', 'c'])).toEqual(answer);
    expect(await ask('2026-08-31T0000Z', ['b'])).toEqual({ ids: 1, again: 0, examples: [] });
    // A file of 16 MB holds all the ids that are remembered.
    writeFileSync(join(folder, 'ids', '2026-09-01T000010Z'), Buffer.alloc(16_000_000));
    await ask('2026-09-02T0000Z', ['d']);
    expect(readdirSync(join(folder, 'ids'))).toEqual(['2026-09-02T0000Z']);
  });

  test('whose ids an earlier window had are counted and named, and none where all are new', async () => {
    const { run } = world();
    const again = (i: number) =>
      Buffer.from(JSON.stringify({ ...made(1, 1200 + i).record, id: `r${300 + i}`, label: 0 }));
    const values = [...range(300, 700), ...range(1300, 1700)].map((i) => sent(i));
    const { judged, state } = await run(inMemory({ 0: [...values, ...range(0, 50).map(again), last()] }));
    const found = judged.map(
      ({ review }) => review!.verdict.findings.find(({ check }) => check === 'input/records/again')!,
    );
    expect(found.map(({ status, cases }) => [status, cases])).toEqual([
      ['GREEN', 400],
      ['RED', 450],
    ]);
    expect(found[1]!.message).toContain(
      '50 of 450 ids came in an earlier window too: "r300" in 2026-09-01T0000Z',
    );
    expect(state.copies).toBe(0);
  });
});

/** A log that keeps what it is told, without times. */
function kept() {
  const lines: unknown[] = [];
  const log: EventLog = {
    tell: (event, details = {}) => void lines.push([event, details.check ?? details.status]),
    know: (details) => void lines.push(['know', Object.keys(details)]),
    async stage(stage, work) {
      const made = await work();
      lines.push(['stage', stage]);
      return made;
    },
  };
  return { log, lines };
}

test('a thread that judges finds what this one finds, and tells the same of it, while reading goes on', async () => {
  const values = [...range(300, 700), ...range(1300, 1700)].map((i) => sent(i));
  const records = inMemory({ 0: [...values, sent(300), last()] });
  const [here, beside] = [world(), world()];
  const [inside, outside] = [kept(), kept()];
  const one = await here.run(records, { log: inside.log });
  const other = await beside.run(records, { judging: judgingBeside, log: outside.log });
  expect(outside.lines).toEqual(inside.lines);
  expect(inside.lines).toContainEqual(['verdict', 'GREEN']);
  const verdicts = ({ judged }: typeof one) =>
    judged.map(({ review, name, records: rows }) => [name, rows, review!.verdict.findings]);
  expect(JSON.stringify(verdicts(other)).replaceAll(beside.folder, '')).toBe(
    JSON.stringify(verdicts(one)).replaceAll(here.folder, ''),
  );
  expect(other.state).toEqual(one.state);
  for (const folder of ['closed', 'settled'])
    expect(readdirSync(join(beside.folder, 'state', folder))).toEqual([]);
}, 60_000);

describe('a record', () => {
  const time = timeReader(world().plan);
  test.each([
    ['2026-09-01T00:00:05Z', 5000],
    ['2026-09-01T00:00:05.250Z', 5250],
    ['2026-09-01T00:01:59.999Z', 119_999],
    ['2026-09-01T02:00:05+02:00', 5000],
    ['2026-09-01T00:00:60Z', null],
    ['2026-09-01T00:00:0xZ', null],
    ['2026-09-01T00:00:05.2x0Z', null],
    ['2026-13-01T00:00:05Z', null],
    ['2026-09-01T25:00:05.000Z', null],
  ])('of %s is of that time', (text, expected) => {
    // The minute that was read last has no say in the next.
    time({ at: '2026-09-01T00:01:00Z' });
    const found = time({ at: text });
    expect(found === null ? null : found - start).toBe(expected);
  });

  test.each([
    ['{"a":1,"a":2}', 'key twice'],
    ['{"a" :1,"a" :2}', 'key twice'],
    ['{"a" :1,"a":2}', 'key twice'],
    ['{"a":"b\\":c"}', null],
    ['{"a":1,"a\\u0000":2}', null],
    ['{"a":1,"\\u0061":2}', 'key twice'],
    ['{"a":"\ufffd"}', null],
  ])('that says %s: %s', (text, fault) => {
    const read = readObject(Buffer.from(text));
    expect(typeof read === 'string' ? read : null).toBe(fault);
  });

  test('of a log that says a thing twice inside is none; in rows nobody reads it.', () => {
    const twice = Buffer.from('{"id":1,"output":{"p":0.9,"p":0.1}}');
    expect(readObject(twice, true)).toBe('key twice');
    expect(readObject(twice)).toMatchObject({ object: { id: 1 } });
    expect(readObject(Buffer.from('{"id":1,"a":{"p":1},"b":[{"p":1},{"p":2}]}'), true)).toMatchObject({});
  });
});
