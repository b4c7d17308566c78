import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ColumnCounts } from '../../src/count/counts.ts';
import { countValues } from '../../src/count/values.ts';
import { adjustDrift, drift } from '../../src/measure/columns/drift.ts';
import { histogram } from '../../src/measure/columns/histogram.ts';
import { profile } from '../../src/measure/columns/profile.ts';

const value = fc.oneof(
  fc.constantFrom(
    0,
    -0,
    1,
    -1,
    1e308,
    -1e308,
    Number.MAX_VALUE,
    -Number.MAX_VALUE,
    5e-324,
    -5e-324,
    1e-310,
    2 ** 53,
    NaN,
    Infinity,
    -Infinity,
  ),
  fc.integer({ min: -3, max: 50 }),
  fc.double(),
);
const numbers: fc.Arbitrary<ColumnCounts> = fc
  .oneof(
    fc.array(value, { maxLength: 60 }),
    value.map((x) => Array<number>(40).fill(x)),
    fc
      .tuple(value, fc.integer({ min: 1, max: 80 }))
      .map(([x, n]) => Array.from({ length: n }, (_, i) => x * (1 + i * 2 ** -52))),
  )
  .map((values) => ({
    type: 'number',
    rows: values.length,
    missing: values.filter((x) => !Number.isFinite(x)).length,
    invalid: null,
    counts: countValues(Float64Array.from(values)),
  }));
const categories: fc.Arbitrary<ColumnCounts> = fc
  .array(
    fc.tuple(
      fc.oneof(fc.constantFrom('', '__proto__', 'constructor', 'NaN', 'other', '\u0000', '😀'), fc.string()),
      fc.oneof(fc.nat(5), fc.constant(4_000_000_000)),
    ),
    { maxLength: 60 },
  )
  .map((rows) => ({ type: 'category', rows: 0, missing: 0, counts: new Map(rows) }));
const column = fc.oneof(numbers, categories);
const test = fc.constantFrom('ks', 'psi', 'js', 'wasserstein' as const);

/** Survives JSON as it is: no NaN, no Infinity, no undefined, no −0. */
function expectPlain(x: unknown): void {
  expect(JSON.parse(JSON.stringify(x))).toStrictEqual(x);
}

it('lets nothing but plain numbers and words out of drift', () => {
  fc.assert(
    fc.property(column, column, test, (reference, candidate, by) => {
      const found = adjustDrift([
        drift(reference, candidate, by),
        drift(reference, reference, by),
        drift(candidate, reference, by),
      ]);
      for (const each of found) {
        expectPlain(each);
        if ('noEvidence' in each) continue;
        expect(each.size).toBeGreaterThanOrEqual(0);
        if (each.test === 'ks' || each.test === 'js' || each.test === 'chi2')
          expect(each.size).toBeLessThanOrEqual(1);
        expect(each.logP).toBeLessThanOrEqual(0);
        expect(each.logQ).toBeGreaterThanOrEqual(each.logP!);
      }
    }),
    { numRuns: 600 },
  );
});

it('finds no drift between a column and itself', () => {
  fc.assert(
    fc.property(column, test, (one, by) => {
      const found = drift(one, one, by);
      if ('noEvidence' in found) return;
      expect(found.size).toBeCloseTo(0, 6);
      expect(found.logP).toBeCloseTo(0, 6);
      expect(found.newCategories).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('lets nothing but plain numbers and words out of a profile, and keeps it within the range', () => {
  fc.assert(
    fc.property(column, (one) => {
      const found = profile(one);
      expectPlain(found);
      if (found.type === 'category' || found.spread === null) return;
      const { min, max, mean, standardDeviation, quantiles } = found.spread;
      expect(standardDeviation).toBeGreaterThanOrEqual(0);
      const ascending = [min, ...quantiles, max];
      expect(ascending).toEqual(ascending.toSorted((a, b) => a - b));
      expect(mean).toBeGreaterThanOrEqual(min);
      expect(mean).toBeLessThanOrEqual(max);
    }),
    { numRuns: 600 },
  );
});

it('loses no row between counts and histogram, with ascending edges', () => {
  fc.assert(
    fc.property(column, column, (reference, candidate) => {
      const found = histogram(reference, candidate);
      expectPlain(found);
      if (reference.type !== candidate.type) return;
      const rows = (c: ColumnCounts) =>
        (c.type === 'number' ? [...c.counts.rows] : [...c.counts.values()]).reduce((a, b) => a + b, 0);
      expect(found.reference.reduce((a, b) => a + b, 0)).toBe(rows(reference));
      expect(found.candidate.reduce((a, b) => a + b, 0)).toBe(rows(candidate));
      expect(found.reference.length).toBeLessThanOrEqual(40);
      if (found.edges) {
        expect(found.edges).toHaveLength(found.reference.length + 1);
        found.edges.slice(1).forEach((edge, bin) => {
          expect(edge).toBeGreaterThan(found.edges![bin]!);
        });
      }
    }),
    { numRuns: 600 },
  );
});
