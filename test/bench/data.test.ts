import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { leastColumns, makeSets } from '../../bench/data.ts';
import { check } from '../../src/gate.ts';
import { newFolder } from '../folder.ts';

const folder = newFolder();

it.each([leastColumns, 40])('the benchmark’s data of %i columns are what its plan names', async (columns) => {
  const sets = makeSets(folder, 500, columns);
  const { plan, reference, candidate } = sets;
  const now = new Date('2026-06-30T00:00:00Z');
  const files = { plan, reference: [reference], candidate: [candidate], labels: [] };
  const { verdict, measurements } = await check({ ...files, out: join(folder, 'report'), now });
  expect(verdict.candidate.rows).toBe(500);
  // All but id, time, label and note.
  expect(measurements.columns).toHaveLength(columns - 4);
  expect(readFileSync(reference, 'utf8').split('\n')[0]!.split(',')).toHaveLength(columns);
});

it('the same seed makes the same bytes', () => {
  const [a, b] = ['a', 'b'].map((name) => makeSets(join(folder, name), 300));
  const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  expect(digest(a!.candidate)).toBe(digest(b!.candidate));
  expect(digest(a!.candidate)).not.toBe(digest(a!.reference));
});
