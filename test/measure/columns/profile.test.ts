import { expect, it } from 'vitest';
import { countValues } from '../../../src/count/values.ts';
import { profile } from '../../../src/measure/columns/profile.ts';
import type { NumberProfile } from '../../../src/measure/measurements.ts';
import { quantile, quantiles } from '../../../src/statistics/quantile.ts';
import golden from '../golden/drift.json' with { type: 'json' };

const counts = (values: number[]) => countValues(Float64Array.from(values));
const numberProfile = (values: number[], missing = 0) =>
  profile({
    type: 'number',
    rows: values.length,
    missing,
    invalid: null,
    counts: counts(values),
  }) as NumberProfile;

it('has the quantiles, mean and sample standard deviation of numpy', () => {
  for (const { x, mean, sd, quantiles: expected } of golden.columns) {
    const { spread } = numberProfile(x);
    const size = Math.max(1, Math.abs(mean));
    expect(spread!.mean / size).toBeCloseTo(mean / size, 14);
    // 500 values about 1e9: numpy itself is right to nine digits of the deviation there.
    expect(spread!.standardDeviation).toBeCloseTo(sd, 9);
    expected.forEach((q, i) => {
      expect(spread!.quantiles[i]! / size).toBeCloseTo(q / size, 14);
    });
    expect(spread!.min).toBe(Math.min(...x));
    expect(spread!.max).toBe(Math.max(...x));
  }
});

it('keeps the digits of a small spread far from zero', () => {
  const { spread } = numberProfile([1e15, 1e15 + 1, 1e15 + 2]);
  expect(spread).toMatchObject({ mean: 1e15 + 1, standardDeviation: 1 });
  expect(numberProfile([0.1, 0.1, 0.1]).spread).toMatchObject({ mean: 0.1, standardDeviation: 0 });
});

it('works on values whose squares overflow or vanish', () => {
  expect(numberProfile([1e308, 1.2e308]).spread!.standardDeviation / 1e307).toBeCloseTo(Math.SQRT2, 12);
  expect(numberProfile([1e-300, 3e-300]).spread!.standardDeviation / 1e-300).toBeCloseTo(Math.SQRT2, 12);
  expect(numberProfile([Number.MAX_VALUE, -Number.MAX_VALUE]).spread).toMatchObject({
    mean: 0,
    standardDeviation: Number.MAX_VALUE,
  });
});

it('has no spread without values and says what was missing', () => {
  expect(numberProfile([], 4)).toEqual({
    type: 'number',
    rows: 0,
    missing: 4,
    invalid: null,
    distinct: 0,
    spread: null,
  });
});

it('lists the twenty most frequent categories', () => {
  const rows = new Map(Array.from({ length: 30 }, (_, i) => [`c${i}`, i] as const));
  const found = profile({ type: 'category', rows: 435, missing: 0, counts: rows });
  expect(found).toMatchObject({ distinct: 29 });
  if (found.type !== 'category') throw new Error('a category column has a category profile');
  expect(found.top).toHaveLength(20);
  expect(found.top[0]).toEqual({ category: 'c29', rows: 29 });
});

it('interpolates quantiles between the rows around them, and within runs of equal values', () => {
  const column = counts([1, 1, 1, 3]);
  expect(quantiles(column, [0, 0.5, 2 / 3, 0.75, 1])).toEqual([1, 1, 1, 1.5, 3]);
  expect(quantile(counts([-1e308, 1e308]), 0.25)).toBeCloseTo(-5e307, -298);
  expect(quantile(counts([]), 0.5)).toBeNaN();
});

it('gives a mean that underflows as 0, never as -0', () => {
  const found = profile({ type: 'number', rows: 2, missing: 0, invalid: null, counts: counts([-5e-324, 0]) });
  expect(found).toMatchObject({ spread: { mean: 0 } });
});
