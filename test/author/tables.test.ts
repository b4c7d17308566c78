import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftPlan } from '../../src/author/init.ts';
import { check } from '../../src/gate.ts';
import { newFolder } from '../folder.ts';
import { halvesOf } from './halves.ts';
import { type MadeTable, madeTables, textOf } from './tables/index.ts';

const folder = newFolder();
const now = new Date('2026-10-15T00:00:00Z');
const nothing = {
  task: null,
  id: null,
  time: null,
  label: null,
  positive: null,
  score: null,
  prediction: null,
  group: null,
};

let files = 0;
function file(table: MadeTable, rows: MadeTable['rows']): string {
  const path = join(folder, `${files++}.${table.format}`);
  writeFileSync(path, textOf(table, rows));
  return path;
}

const draft = (path: string) =>
  draftPlan({ reference: [path], name: null, overrides: nothing, ask: null, now });

async function statusOf(plan: string, reference: string, candidate: string) {
  const file = join(folder, `${files++}.yaml`);
  writeFileSync(file, plan);
  const sets = { plan: file, reference: [reference], candidate: [candidate], labels: [] };
  const { verdict } = await check({ ...sets, out: join(folder, 'report'), now });
  return verdict.status;
}

const tables = madeTables();

describe('a table as tools write it', () => {
  it('is one of ninety', () => expect(tables.length).toBeGreaterThanOrEqual(90));

  it.each(tables.filter(({ roles }) => roles).map((table) => [table.name, table] as const))(
    'is understood without a flag: %s',
    async (_, table) => {
      const { plan, roles } = await draft(file(table, table.rows));
      const { scores, ignored, ...found } = table.roles!;
      const { score = null, prediction = null } = found;
      expect(plan.data).toMatchObject({ ...found, score, prediction });
      expect(plan.data.scores === null ? undefined : Object.values(plan.data.scores)).toEqual(scores);
      expect(plan.data.ignored).toEqual(expect.arrayContaining(ignored ?? []));
      expect(roles.leftOut.every(({ why }) => why !== '')).toBe(true);
      expect(plan.metrics.some(({ gates }) => gates)).toBe(true);
    },
  );

  it.each(tables.filter(({ refused }) => refused).map((table) => [table.name, table] as const))(
    'is refused with the right question: %s',
    async (_, table) => {
      await expect(draft(file(table, table.rows))).rejects.toThrow(table.refused!);
    },
  );

  // Every seventh, so that each kind is met; scripts/simulation/first-verdicts.ts draws them all, twenty times.
  it.each(
    tables.filter(({ roles }, at) => roles && at % 7 === 3).map((table) => [table.name, table] as const),
  )('gives its healthy half GREEN, and its permuted half never: %s', async (_, table) => {
    const { reference, healthy, permuted } = halvesOf(table, 1);
    const path = file(table, reference);
    const { text } = await draft(path);
    expect(await statusOf(text, path, file(table, healthy))).toBe('GREEN');
    expect(await statusOf(text, path, file(table, permuted))).not.toBe('GREEN');
  });
});
