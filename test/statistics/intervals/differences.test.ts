import { describe, expect, it } from 'vitest';
import { bonettPrice } from '../../../src/statistics/intervals/bonett-price.ts';
import { hallReach } from '../../../src/statistics/intervals/hall.ts';
import { logitBounds } from '../../../src/statistics/intervals/logit.ts';
import { differenceBounds } from '../../../src/statistics/intervals/newcombe.ts';
import { newcombeMethod5 } from '../../../src/statistics/intervals/newcombe5.ts';
import { tango } from '../../../src/statistics/intervals/tango.ts';
import { wilson } from '../../../src/statistics/intervals/wilson.ts';
import { valueAt, woodruff } from '../../../src/statistics/intervals/woodruff.ts';

const z = 1.959963984540054;
const near = (found: readonly number[], expected: readonly number[], digits = 12) =>
  expect(found).toEqual(expected.map((value) => expect.closeTo(value, digits)));

describe('the difference of two proportions', () => {
  it.each([
    // statsmodels 0.15.0, confint_proportions_2indep(method='newcomb', compare='diff').
    [56, 70, 48, 80, 0.05243147240236498, 0.33387265403690614],
    [9, 10, 3, 10, 0.1705227239345029, 0.809017973535488],
    [0, 20, 0, 10, -0.27753279986288926, 0.1611251580528194],
  ])('%i of %i and %i of %i has Newcombe’s bounds', (a, n, b, m, lower, upper) => {
    const of = (k: number, all: number) => ({ value: k / all, bounds: wilson(k, all, z) });
    near(differenceBounds(of(a, n), of(b, m)), [lower, upper], 9);
  });

  it('on the same cases has the bounds of Bonett and Price', () => {
    // By hand: 6/22 and 2/22; √((8/22 − (4/22)²) / 22) = √(0.33057851/22) = 0.12258179.
    near(bonettPrice(5, 1, 20, 1), [4 / 22 - 0.12258179, 4 / 22 + 0.12258179], 8);
    near(bonettPrice(1, 5, 20, 1), [-4 / 22 - 0.12258179, -4 / 22 + 0.12258179], 8);
    expect(bonettPrice(2, 0, 2, 9)[1]).toBe(1);
    expect(bonettPrice(0, 2, 2, 9)[0]).toBe(-1);
  });

  it('on the same cases, of which all or none changed, has Tango’s bounds within −1 to 1', () => {
    for (const [b, c] of [
      [0, 0],
      [10, 0],
      [0, 10],
    ] as const) {
      const [lower, upper] = tango(b, c, 10, z);
      expect(lower).toBeGreaterThanOrEqual(-1);
      expect(upper).toBeLessThanOrEqual(1);
      expect(lower).toBeLessThanOrEqual((b - c) / 10);
      expect(upper).toBeGreaterThanOrEqual((b - c) / 10);
    }
    // z²/(n + z²), where no case changed.
    near(tango(0, 0, 10, z), [-(z * z) / (10 + z * z), (z * z) / (10 + z * z)], 6);
  });
});

describe('an AUROC of few cases', () => {
  /** Hanley and McNeil's standard error with both numbers as large as half of all, as Newcombe's method 5 has it. */
  const error = (a: number, m: number, n: number) => {
    const others = (m + n) / 2 - 1;
    return Math.sqrt((a * (1 - a) * (1 + (others * (1 - a)) / (2 - a) + (others * a) / (1 + a))) / (m * n));
  };

  it.each([
    [0.8, 12, 30],
    [0.55, 5, 6],
    [0.99, 40, 8],
  ])('of %f has bounds that lie z of their own errors from it', (value, m, n) => {
    const [lower, upper] = newcombeMethod5(value, m, n, z);
    expect((value - lower) / error(lower, m, n)).toBeCloseTo(z, 8);
    expect((upper - value) / error(upper, m, n)).toBeCloseTo(z, 8);
  });

  it('of 0 or 1 ends there on one side, and goes on on the other', () => {
    expect(newcombeMethod5(1, 9, 9, z)[1]).toBe(1);
    expect(newcombeMethod5(0, 9, 9, z)[0]).toBe(0);
    const [lower] = newcombeMethod5(1, 9, 9, z);
    expect(lower).toBeLessThan(0.95);
    expect(newcombeMethod5(0, 9, 9, z)[1]).toBeCloseTo(1 - lower, 9);
  });
});

describe('bounds on the scale of log odds', () => {
  it('are taken back from there', () => {
    // ln(0.8/0.2) ± 0.1/0.16 and ± 0.04/0.16.
    const back = (x: number) => 1 / (1 + Math.exp(-x));
    near(logitBounds(0.8, 0.1, 0.04), [back(Math.log(4) - 0.625), back(Math.log(4) + 0.25)]);
    near(logitBounds(0.8, 0.1), [back(Math.log(4) - 0.625), back(Math.log(4) + 0.625)]);
    expect([logitBounds(0, 0.1), logitBounds(1, 0.1)]).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });
});

describe('a percentile', () => {
  const counts = { values: Float64Array.of(1, 2, 5, 9), rows: Uint32Array.of(2, 3, 4, 1) };

  it('is the least value that its share of the rows do not exceed', () => {
    // numpy 2.4.6, quantile([1, 1, 2, 2, 2, 5, 5, 5, 5, 9], q, method='inverted_cdf').
    expect([0, 0.1, 0.2, 0.21, 0.5, 0.51, 0.9, 0.91, 1].map((share) => valueAt(counts, share))).toEqual([
      1, 1, 1, 2, 2, 5, 5, 9, 9,
    ]);
    expect(valueAt({ values: new Float64Array(), rows: new Uint32Array() }, 0.5)).toBeNaN();
  });

  it('has the interval of its share, read back, and says where that has no end', () => {
    expect(woodruff(counts, 0.5, 0.1, 2)).toEqual({ interval: [2, 5], open: [false, false] });
    expect(woodruff(counts, 0.5, 0.15, 2)).toEqual({ interval: [1, 5], open: [false, false] });
    expect(woodruff(counts, 0.9, 0.1, 1)).toEqual({ interval: [5, 9], open: [false, true] });
    expect(woodruff(counts, 0.1, 0.1, 1)).toEqual({ interval: [1, 1], open: [true, false] });
  });
});

describe('a skewed mean', () => {
  it('has as far to both sides where it has no skewness, or where none can be told', () => {
    const { below, above } = hallReach({ skewness: 0, cases: 30 }, z);
    expect(below).toBe(above);
    expect(hallReach({ skewness: Number.NaN, cases: 30 }, z)).toEqual({ below, above });
  });

  it('reaches further towards its long tail, and nowhere less than without the correction', () => {
    const plain = hallReach({ skewness: 0, cases: 30 }, z);
    const right = hallReach({ skewness: 2, cases: 30 }, z);
    const left = hallReach({ skewness: -2, cases: 30 }, z);
    expect([left.below, left.above]).toEqual([
      expect.closeTo(right.above, 12),
      expect.closeTo(right.below, 12),
    ]);
    expect(Math.max(right.below, right.above)).toBeGreaterThan(plain.above);
    expect(Math.min(right.below, right.above)).toBe(plain.above);
  });
});
