import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../fixtures/random.ts';
import { cleanLog, type Log, rollOut } from '../../scripts/dirty-tables/rollout.ts';
import type { Cell, Row } from '../../scripts/dirty-tables/tables.ts';
import { newFolder } from '../folder.ts';

const folder = newFolder();
const now = new Date('2026-06-01T00:00:00Z');
const { uniform } = createRandom(3);
const sound: Record<Log, Row[]> = {
  baseline: cleanLog(6000, 1, false, uniform),
  canary: cleanLog(2000, 50_001, false, uniform),
};
const put = (all: Row[], name: string, share: number, cell: Cell) =>
  all.map((row, i) => (i % share === 2 ? { ...row, [name]: cell } : row));
const answered = (tables: Partial<Record<Log, Row[]>>) =>
  rollOut(folder, 'csv', { ...sound, ...tables }, {}, now);

describe('requests of which it is open whether they were bad', () => {
  it('count against the canary, and are quoted', async () => {
    expect(await answered({})).toMatchObject({ level: 'GREEN' });
    for (const [name, cell] of [
      ['status', ''],
      ['status', 'timeout'],
      ['ms', 'NaN'],
      ['p', 'NA'],
    ] as const) {
      const { level, text } = await answered({ canary: put(sound.canary, name, 2 + 1, cell) });
      expect(level, `${name} ${cell}`).toBe('RED');
      expect(text).toContain('cannot be told for 666 requests of 2,000');
      expect(text).toContain(cell === '' ? 'They count as bad.' : `(row 3 holds "${cell}" in "${name}")`);
    }
  });

  it('are those of a word such as NA where the other log never holds it, and those of a text that is written otherwise are none', async () => {
    const worded = (all: Row[], word: (ok: boolean) => string) =>
      all.map((row) => ({ ...row, state: word(row.status === 200) }));
    const plan = { where: "state = 'error'" };
    const baseline = worded(sound.baseline, (ok) => (ok ? 'fine' : 'error'));
    const canary = worded(sound.canary, (ok) => (ok ? ' fine' : 'error '));
    const answer = (rows: Row[]) => rollOut(folder, 'csv', { baseline, canary: rows }, {}, now, plan);
    expect(await answer(canary)).toMatchObject({ level: 'GREEN' });
    for (const word of ['NA', 'None', 'n/a']) {
      const { level, text } = await answer(put(canary, 'state', 3, word));
      expect(level, word).toBe('RED');
      expect(text).toContain(`cannot be told for 666 requests of 2,000 (row 3 holds "${word}" in "state")`);
    }
    const both = [baseline, canary].map((rows) => put(rows, 'state', 3, 'NA')) as [Row[], Row[]];
    expect(await rollOut(folder, 'csv', { baseline: both[0], canary: both[1] }, {}, now, plan)).toMatchObject(
      { level: 'GREEN' },
    );
  });

  it('do not let a damaged baseline make the canary look good: it is refused', async () => {
    for (const [name, cell] of [
      ['status', ''],
      ['ms', 'err'],
      ['p', ''],
    ] as const) {
      const { level, text } = await answered({ baseline: put(sound.baseline, name, 3, cell) });
      expect(level, name).toBe('refused');
      expect(text).toContain(join(folder, 'baseline.csv'));
      expect(text).toMatch(/cannot be told for 2,000 requests of 6,000.*Fix the log of the baseline\.$/);
    }
  });

  it('are healthy where both sides have a few', async () => {
    const few = (rows: Row[]) => put(rows, 'status', 60, '');
    expect(await answered({ baseline: few(sound.baseline), canary: few(sound.canary) })).toMatchObject({
      level: 'GREEN',
    });
  });

  it('are not those without a label, which are no cases of wrong answers', async () => {
    const open = put(put(sound.canary, 'p', 3, ''), 'y', 3, '');
    const { level, text } = await answered({ canary: open });
    expect(level).toBe('GREEN');
    expect(text).not.toContain('cannot be told');
  });

  it('that a text keeps from being compared are refused with the row', async () => {
    const { text } = await answered({
      canary: put(sound.canary, 'status', 1, 200),
      baseline: sound.baseline.map((row) => ({ ...row, status: `${row.status}%` })),
    });
    expect(text).toMatch(
      /baseline\.csv: row 1 holds "(200|500)%" in "status"\. condition "status >= 500": the text column/,
    );
  });
});
