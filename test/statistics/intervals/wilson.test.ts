import { describe, expect, it } from 'vitest';
import { effectiveWilson, wilson } from '../../../src/statistics/intervals/wilson.ts';

// Bounds by statsmodels 0.15.0: proportion_confint(successes, n, method='wilson').
const z = 1.959963984540054;

function close(found: readonly number[], expected: readonly number[]) {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i]!, 12);
  });
}

describe('the interval of cases that come in groups', () => {
  it('is that of a quarter of the cases where the standard error is stretched to its double', () => {
    const error = Math.sqrt((0.3 * 0.7) / 100);
    close(effectiveWilson(0.3, error, 100, z, 2), [0.15728680500652242, 0.49599009536909694]);
    close(effectiveWilson(0.3, error, 100, z), wilson(30, 100, z));
  });

  it('is so too at the ends of the scale, where no standard error is seen', () => {
    close(effectiveWilson(0, 0, 100, z, 2), [0, 0.13319225093904855]);
    close(effectiveWilson(1, 0, 100, z, 2), [0.8668077490609515, 1]);
  });

  it('is so too between them where nothing varies', () => {
    close(effectiveWilson(0.3, 0, 100, z, 2), [0.15728680500652242, 0.49599009536909694]);
  });
});
