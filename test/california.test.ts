import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../src/gate.ts';
import { newFolder } from './folder.ts';

const data = join(import.meta.dirname, '../../shared/data/california-housing');
const absent = !existsSync(data);

describe.skipIf(absent)(
  `the California predictions${absent ? ' (skipped: ../shared is absent)' : ''}`,
  () => {
    it('give the numbers that scikit-learn 1.9.1 and scipy 1.17.1 find, and the level their rules say', async () => {
      const expected = JSON.parse(readFileSync(join(data, 'expected.json'), 'utf8'));
      const { verdict } = await check({
        plan: join(import.meta.dirname, '../plans/california-housing.yaml'),
        reference: [join(data, 'reference.csv')],
        candidate: [join(data, 'analysis.csv')],
        labels: [join(data, 'analysis_labels.csv')],
        out: newFolder(),
        now: new Date('2022-06-01T00:00:00Z'),
      });
      const found = (name: string) => verdict.findings.find(({ check }) => check === name)!;
      for (const metric of ['auroc', 'f1', 'accuracy', 'precision', 'recall', 'brier', 'average_precision']) {
        expect(found(`metric/${metric}`).value, metric).toBeCloseTo(expected.candidate[metric], 9);
        expect(found(`metric/${metric}`).reference, metric).toBeCloseTo(expected.reference[metric], 9);
      }
      for (const [column, { D }] of Object.entries<{ D: number }>(expected.ks)) {
        expect(found(`drift/${column}`).value, column).toBeCloseTo(D, 9);
      }
      expect(verdict.candidate.rows).toBe(8232);
      expect(verdict.status).toBe('RED');
    });
  },
);
