import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOperations } from '../../src/operations/read.ts';
import { newFolder } from '../folder.ts';

function read(...lines: object[]) {
  const file = join(newFolder(), 'operations.jsonl');
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return readOperations([file]);
}
const value = (to: string, more: object = {}) => ({ name: 'GPU', value: 0.5, to, ...more });

describe('operations.jsonl', () => {
  it('holds the values of a measure in the order of time, and the latest moment that was asked about', async () => {
    const { byName, at } = await read(
      value('2026-11-30T12:00:00Z', { at: '2026-11-30T13:00:00Z' }),
      value('2026-11-30T11:00:00+01:00'),
      value('2026-11-30T11:00:00Z'),
    );
    expect(byName.get('GPU')!.map(({ to }) => new Date(to).getUTCHours())).toEqual([10, 11, 12]);
    expect(new Date(at).toISOString()).toBe('2026-11-30T13:00:00.000Z');
  });

  it('counts no value twice, and keeps those of two hosts apart', async () => {
    const again = [value('2026-11-30T12:00:00Z'), value('2026-11-30T12:00:00Z')];
    await expect(read(...again)).rejects.toThrow(
      /"GPU" counts the time before 2026-11-30T12:00:00\.000Z twice/,
    );
    const hosts = ['a', 'b'].map((by, i) => ({ ...again[i], by }));
    expect((await read(...hosts)).lines).toBe(2);
    await expect(read(...hosts, hosts[0]!)).rejects.toThrow(/"GPU" of "a" counts/);
  });

  it('takes bad for the rest of the total', async () => {
    const from = '2026-11-29T12:00:00Z';
    const { byName } = await read({ name: 'up', bad: 3, total: 100, from, to: '2026-11-30T12:00:00Z' });
    expect(byName.get('up')![0]!.counts).toEqual({ good: 97, total: 100 });
  });
});
