import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderHistory, readHistoryFolder } from '../../src/history/folder-store.ts';
import { checkByPeriod } from '../../src/periods/by-period.ts';
import { newFolder } from '../folder.ts';

const root = join(import.meta.dirname, '../..');
const data = join(root, '../shared/data/california-housing');
const absent = !existsSync(data);
const golden = JSON.parse(readFileSync(join(import.meta.dirname, 'golden/california.json'), 'utf8'));
const metrics = ['auroc', 'f1', 'accuracy'] as const;

describe.skipIf(absent)(
  `the California predictions by month${absent ? ' (skipped: ../shared is absent)' : ''}`,
  () => {
    it('give the values that scikit-learn finds, and the levels and alarms that the rules imply', async () => {
      const expected = JSON.parse(readFileSync(join(data, 'expected.json'), 'utf8')).by_month;
      const folder = newFolder();
      const options = {
        plan: join(root, 'plans/california-housing.yaml'),
        reference: [join(data, 'reference.csv')],
        candidate: [join(data, 'analysis.csv')],
        labels: [join(data, 'analysis_labels.csv')],
        out: join(folder, 'out'),
        now: new Date('2022-06-01T00:00:00Z'),
        history: folderHistory(join(folder, 'history')),
      };
      const reviews = await checkByPeriod(options, { unit: 'month' });
      const months = Object.keys(expected).filter((month) => expected[month].set === 'candidate');
      expect(reviews.map(({ label }) => label)).toEqual(months);
      for (const { label, review } of reviews) {
        const found = (name: string) => review.verdict.findings.find(({ check }) => check === name)!;
        const { levels, cusum, alarms, z } = golden.months[label];
        expect(review.verdict.candidate.rows).toBe(expected[label].rows);
        for (const metric of metrics) {
          const at = `${label} ${metric}`;
          expect(found(`metric/${metric}`).value, at).toBeCloseTo(expected[label][metric], 9);
          expect(found(`metric/${metric}`).status, at).toBe(levels[metric]);
          // One review adds nothing up, whatever its fall.
          const sum = found(`review/${metric}/cusum`);
          expect(sum.status, at).toBe(alarms.includes(metric) && label !== months[0] ? 'AMBER' : 'GREEN');
          // Where the influence values vanish (no positive is found, F1 is 0) only the alarm can be compared.
          if (z[metric] !== null && label !== '2021-08' && label !== '2021-09') {
            expect(sum.value, at).toBeCloseTo(cusum[metric], 9);
          }
        }
        const moved = found('review/distributions')?.message ?? '';
        const psi = Number(/ Latitude \(([\d.]+)\)/.exec(moved)?.[1] ?? Number.NaN);
        const latitude = golden.months[label].latitude_psi;
        if (latitude === null) expect(moved).toBe('');
        else expect(psi / latitude, label).toBeCloseTo(1, 3);
        // Every month before May has a RED rule, and RED is not left after one GREEN review.
        expect(review.verdict.status, label).toBe('RED');
      }
      const last = reviews.at(-1)!;
      expect(last.record.level).toBe('GREEN');
      expect(last.record.raised).toEqual([{ check: 'review/leave-red', status: 'RED' }]);

      const [past] = await readHistoryFolder(join(folder, 'history'));
      expect(past!.faults).toEqual([]);
      expect(past!.records.map(({ to }) => to!.slice(0, 7))).toEqual(months);
    });
  },
);
