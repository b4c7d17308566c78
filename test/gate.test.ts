import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { check } from '../src/gate.ts';
import type { History } from '../src/record/review-record.ts';
import { newFolder } from './folder.ts';

const files = {
  plan: 'plans/credit-default.yaml',
  reference: ['fixtures/credit/reference.csv'],
  candidate: ['fixtures/credit/healthy.csv'],
  labels: [],
  now: new Date('2026-06-01T10:00:00Z'),
};

it('leaves no verdict of a review that its history could not keep', async () => {
  const out = newFolder();
  const kept: string[] = [];
  const history = (append: History['append']): History => ({
    read: async () => ({ records: [], faults: [] }),
    append,
  });
  const remember = history(async ({ status }) => void kept.push(status));
  await check({ ...files, out, history: remember });
  expect(kept).toEqual(['GREEN']);
  expect(existsSync(join(out, 'verdict.json'))).toBe(true);

  const full = history(async () => Promise.reject(new Error('no space left')));
  await expect(check({ ...files, out, history: full })).rejects.toThrow('no space left');
  expect(existsSync(join(out, 'verdict.json'))).toBe(false);
});
