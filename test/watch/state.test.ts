import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/refusal.ts';
import { patience, takeLease } from '../../src/watch/lease.ts';
import { newState, readState, writeState } from '../../src/watch/state.ts';
import { newFolder } from '../folder.ts';
import { inMemory, range, sent, world } from './stream.ts';

const of = { plan: 'p', source: 's', labels_source: null, window: 1000 };
const stream = () => inMemory({ 0: range(300, 700).map((i) => sent(i)) });

describe('the state', () => {
  test('is read as it was written, and refused where a bit of it changed or its key is another', async () => {
    const folder = newFolder();
    expect(await readState(folder, null)).toBeNull();
    const state = { ...newState(of), positions: { 0: '7' } };
    await writeState(folder, state, null);
    expect(await readState(folder, null)).toEqual(state);
    await expect(readState(folder, 'secret')).rejects.toThrow('is not sealed with the key');
    const file = join(folder, 'state.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"7"', '"8"'));
    await expect(readState(folder, null)).rejects.toThrow('the state is damaged');
    await writeState(folder, state, 'secret');
    expect(await readState(folder, 'secret')).toEqual(state);
    await expect(readState(folder, null)).rejects.toThrow('GREENLIGHT_STATE_KEY');
  });

  test('goes with one stream, one plan and one length of window', async () => {
    const { run, plan } = world();
    await run(stream());
    await expect(run({ ...stream(), name: 'other' })).rejects.toThrow('another source (memory, now other)');
    await expect(run(stream(), { plan: { ...plan, name: 'other' } })).rejects.toThrow(
      'another plan (soak, now other)',
    );
    const longer = { ...plan.watch!, window: { text: '1 minute', milliseconds: 60_000 } };
    await expect(run(stream(), { plan: { ...plan, watch: longer } })).rejects.toThrow(
      '(10000 ms, now 60000 ms)',
    );
  });

  test('says what to do where the disk takes no more', async () => {
    const { run } = world();
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    const failing = { ...stream(), open: () => Promise.reject(full) };
    await expect(run(failing)).rejects.toThrow('Make room and start again');
    await expect(run(failing)).rejects.toBeInstanceOf(Refusal);
  });

  test('cuts off what a killed run wrote behind it, and is refused where rows that were counted are gone', async () => {
    const { run, folder } = world();
    await run(stream());
    const file = join(folder, 'state', 'open', '2026-09-01T0000Z.jsonl');
    const { size } = statSync(file);
    appendFileSync(file, '{"half');
    expect((await run(stream())).state.windows[0]).toMatchObject({ bytes: size, records: 400 });
    expect(statSync(file).size).toBe(size);
    truncateSync(file, size - 1);
    await expect(run(stream())).rejects.toThrow(`holds ${size - 1} bytes and the state says ${size}`);
  });
});

describe('the lease of a state', () => {
  const held = (folder: string, holder: object) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'lease.json'),
      JSON.stringify({ token: '11111111-1111-1111-1111-111111111111', ...holder }),
    );
  };

  test('is held by one process at a time', async () => {
    const folder = newFolder();
    const lease = await takeLease(folder);
    await expect(takeLease(folder)).rejects.toThrow('another process');
    await lease.renew();
    await lease.release();
    await (await takeLease(folder)).release();
  });

  test('is taken from a process that was killed here, and from another machine when that has been silent for long', async () => {
    const dead = newFolder();
    held(dead, { host: hostname(), pid: 2 ** 22 - 1 });
    await (await takeLease(dead)).release();
    const far = newFolder();
    held(far, { host: 'elsewhere', pid: 1 });
    await expect(takeLease(far)).rejects.toThrow('number 1 on elsewhere');
    const then = new Date(Date.now() - patience - 1000);
    utimesSync(join(far, 'lease.json'), then, then);
    await (await takeLease(far)).release();
  });

  test('is no longer renewed by a process that lost it', async () => {
    const folder = newFolder();
    const lease = await takeLease(folder);
    held(folder, { host: 'elsewhere', pid: 1 });
    await expect(lease.renew()).rejects.toThrow('has taken over this state');
    await lease.release();
    expect(readFileSync(join(folder, 'lease.json'), 'utf8')).toContain('elsewhere');
  });
});
