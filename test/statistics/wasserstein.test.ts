import { expect, it } from 'vitest';
import { countValues } from '../../src/count/values.ts';
import { wasserstein } from '../../src/statistics/wasserstein.ts';
import golden from '../measure/golden/drift.json' with { type: 'json' };

const counts = (values: number[]) => countValues(Float64Array.from(values));

it('is 5, and 4.00892 standard deviations, from [0, 1, 3] to [5, 6, 8]', () => {
  const { distance, standardised } = wasserstein(counts([0, 1, 3]), counts([5, 6, 8]));
  expect(distance).toBe(5);
  expect(standardised).toBeCloseTo(4.00892, 5);
});

it('equals scipy', () => {
  for (const { x, y, distance, standardised } of golden.wasserstein) {
    const found = wasserstein(counts(x), counts(y));
    expect(found.distance / distance).toBeCloseTo(1, 12);
    expect(found.standardised! / standardised).toBeCloseTo(1, 12);
  }
});

it('is not standardised by a constant reference', () => {
  expect(wasserstein(counts([0.1, 0.1, 0.1]), counts([1.1]))).toEqual({ distance: 1, standardised: null });
});

it('does not overflow on the way: values near the largest double, and the smallest', () => {
  const huge = wasserstein(counts([-1e308, 1e308]), counts([-1.5e308, 1.5e308]));
  expect(huge.standardised).toBeCloseTo(0.5, 12);
  const tiny = wasserstein(counts([-2e-320, 2e-320]), counts([-4e-320, 4e-320]));
  expect(tiny.standardised).toBeCloseTo(1, 3);
});
