import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CategoryCounts, ColumnCounts } from '../../../src/count/counts.ts';
import { countValues } from '../../../src/count/values.ts';
import { adjustDrift, drift, driftThreshold } from '../../../src/measure/columns/drift.ts';
import type { Drift } from '../../../src/measure/measurements.ts';
import { balancedCramersV } from '../../../src/statistics/chi-squared.ts';
import { mulberry32 } from '../mulberry32.ts';

const shared = join(import.meta.dirname, '../../../shared/data/california-housing');
const absent = existsSync(shared) ? '' : ' (skipped: ../shared is absent)';

const numbers = (values: number[], missing = 0): ColumnCounts => ({
  type: 'number',
  rows: values.length + missing,
  missing,
  invalid: null,
  counts: countValues(Float64Array.from(values)),
});
const categories = (rows: Record<string, number>): CategoryCounts => ({
  type: 'category',
  rows: Object.values(rows).reduce((a, b) => a + b, 0),
  missing: 0,
  counts: new Map(Object.entries(rows)),
});
const steps = (n: number, shift = 0) => numbers(Array.from({ length: n }, (_, i) => i / n + shift));

describe('drift of numbers', () => {
  it('is sized by the test asked for', () => {
    // Steps of 1/1024, so that no sum is rounded.
    expect(drift(steps(1024), steps(1024, 0.25), 'ks')).toMatchObject({ test: 'ks', size: 0.25 });
    const w = drift(steps(1024), steps(1024, 0.25), 'wasserstein') as Drift;
    expect(w.test).toBe('wasserstein');
    expect(w.size).toBeCloseTo(0.25 * Math.sqrt(12), 4);
    const divergence = (0.9 + 0.1 * Math.log2(0.1 / 0.55) + Math.log2(1 / 0.55)) / 2;
    expect(drift(steps(1000), steps(1000, 5), 'js')).toMatchObject({
      test: 'js',
      size: expect.closeTo(Math.sqrt(divergence), 12),
    });
    expect(drift(steps(1000), steps(1000), 'psi')).toMatchObject({ test: 'psi', size: 0, logP: 0 });
  });

  it('has a p-value whatever the size is measured by', () => {
    for (const test of ['ks', 'psi', 'js', 'wasserstein'] as const) {
      const none = drift(steps(500), steps(400), test) as Drift;
      const much = drift(steps(500), steps(400, 0.3), test) as Drift;
      expect(none.logP, test).toBeGreaterThan(Math.log(0.5));
      expect(much.logP, test).toBeLessThan(Math.log(1e-9));
    }
  });

  it('needs more than .1 of PSI where few rows make more by chance', () => {
    const few = drift(steps(40), steps(40, 0.05), 'psi') as Drift;
    expect(few.chance).toBeCloseTo(16.918977604620448 * (2 / 40), 9);
    expect(driftThreshold(few, null)).toBe(few.chance);
    const many = drift(steps(10_000), steps(10_000), 'psi') as Drift;
    expect(driftThreshold(many, null)).toBe(0.1);
    expect(driftThreshold(many, 0.2)).toBe(0.2);
  });

  it('is no evidence without values, between numbers and text, or by the deviation of a constant', () => {
    expect(drift(numbers([], 3), steps(10), 'ks')).toEqual({
      noEvidence: 'noReferenceValues',
      cases: 0,
    });
    expect(drift(steps(10), numbers([NaN]), 'ks')).toEqual({
      noEvidence: 'noCandidateValues',
      cases: 0,
    });
    expect(drift(steps(10), categories({ a: 3 }), 'ks')).toEqual({
      noEvidence: 'textForNumbers',
      cases: 3,
    });
    expect(drift(numbers([4, 4]), steps(5), 'wasserstein')).toHaveProperty('noEvidence');
    expect(drift(numbers([4, 4]), steps(5), 'ks')).toMatchObject({ size: 1 });
  });
});

describe('drift of categories', () => {
  it('is χ² with balanced Cramér’s V, whichever numeric test is asked for', () => {
    const before = categories({ car: 500, home: 300, boat: 200 });
    const after = categories({ car: 100, home: 200, boat: 200 });
    for (const test of ['ks', 'wasserstein'] as const) {
      expect(drift(before, after, test)).toMatchObject({
        test: 'chi2',
        size: balancedCramersV([500, 300, 200], [100, 200, 200]),
        newCategories: [],
        vanishedCategories: [],
      });
    }
    expect(drift(before, after, 'psi')).toMatchObject({ test: 'psi', chance: expect.closeTo(0.017974, 5) });
    expect(drift(before, after, 'js')).toMatchObject({ test: 'js' });
  });

  it('names new and vanished categories, the most frequent first, twenty at most and how many more', () => {
    const after = Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`new ${i}`, i + 1]));
    const found = drift(
      categories({ car: 50, __proto__x: 2, boat: 7 }),
      categories({ car: 40, ...after }),
      'ks',
    ) as Drift;
    expect(found.vanishedCategories).toEqual(['boat', '__proto__x']);
    expect(found).not.toHaveProperty('moreVanishedCategories');
    expect(found.newCategories).toHaveLength(20);
    expect(found.newCategories.slice(0, 2)).toEqual(['new 24', 'new 23']);
    expect(found.moreNewCategories).toBe(5);
  });

  it('names as frequent ones in the order of their names, in whatever order rows came', () => {
    const before = categories({ car: 50 });
    const named = (after: Record<string, number>) =>
      (drift(before, categories(after), 'ks') as Drift).newCategories;
    expect(named({ car: 40, c: 2, a: 2, d: 3, b: 2 })).toEqual(['d', 'a', 'b', 'c']);
    expect(named({ b: 2, d: 3, c: 2, car: 40, a: 2 })).toEqual(['d', 'a', 'b', 'c']);
  });
});

describe('the correction over columns', () => {
  it('fills logQ over the columns that were tested', () => {
    const none = { noEvidence: 'noReferenceValues' as const, cases: 0 };
    const some = (logP: number | null): Drift => ({
      test: 'ks',
      size: 0.2,
      logP,
      logQ: null,
      chance: null,
      newCategories: [],
      vanishedCategories: [],
    });
    const [first, second, third, last] = adjustDrift([some(-3000), none, some(null), some(Math.log(0.04))]);
    expect(first).toMatchObject({ logQ: -3000 + Math.LN2 });
    expect(second).toBe(none);
    expect(third).toMatchObject({ logQ: null });
    expect(last).toMatchObject({ logQ: Math.log(0.04) });
  });

  it('claims some drift among thirty unchanged features in few of 200 runs, where p alone would in most', () => {
    const uniform = mulberry32(11);
    const draw = (n: number) => numbers(Array.from({ length: n }, uniform));
    let claimed = 0;
    let naive = 0;
    for (let run = 0; run < 200; run++) {
      const drifts = Array.from({ length: 30 }, () => drift(draw(200), draw(200), 'ks') as Drift);
      if (drifts.some((d) => d.logP! < Math.log(0.05))) naive++;
      const adjusted = adjustDrift(drifts) as Drift[];
      if (adjusted.some((d) => d.logQ! <= Math.log(0.05) && d.size >= driftThreshold(d, null))) claimed++;
    }
    expect(naive / 200).toBeGreaterThan(0.6);
    expect(claimed / 200).toBeLessThan(0.09);
  });

  it.skipIf(absent)(
    `claims Latitude, Longitude and the score in the California data, and no other${absent}`,
    () => {
      const column = (file: string, name: string) => {
        const [header, ...rows] = readFileSync(join(shared, file), 'utf8').trim().split(/\r?\n/);
        const at = header!.split(',').indexOf(name);
        return numbers(rows.map((row) => Number(row.split(',')[at])));
      };
      const names = [
        'MedInc',
        'HouseAge',
        'AveRooms',
        'AveBedrms',
        'Population',
        'AveOccup',
        'Latitude',
        'Longitude',
        'y_pred_proba',
      ];
      const drifts = names.map((name) =>
        drift(column('reference.csv', name), column('analysis.csv', name), 'ks'),
      );
      const claimed = (adjustDrift(drifts) as Drift[]).map(
        (d) => d.logQ! <= Math.log(0.05) && d.size >= driftThreshold(d, null),
      );
      expect(names.filter((_, i) => claimed[i])).toEqual(['Latitude', 'Longitude', 'y_pred_proba']);
    },
  );
});
