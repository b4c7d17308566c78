import { describe, expect, it } from 'vitest';
import { countValues } from '../../src/count/values.ts';
import { blockVariance } from '../../src/statistics/block-variance.ts';
import { balancedCramersV, chiSquared, cramersV } from '../../src/statistics/chi-squared.ts';
import { effectiveSize } from '../../src/statistics/effective-size.ts';
import { homogeneousAssociation } from '../../src/statistics/homogeneous-association.ts';
import { effectiveWilson, wilson } from '../../src/statistics/intervals/wilson.ts';
import { ks, logKolmogorovTail } from '../../src/statistics/ks.ts';
import { moments, safeUnit } from '../../src/statistics/moments.ts';
import { interpolate, quantiles } from '../../src/statistics/quantile.ts';
import { binomial, mulberry32, normals } from '../../src/statistics/random.ts';
import { logE } from '../../src/statistics/sequential/eprocess.ts';
import { wasserstein } from '../../src/statistics/wasserstein.ts';

const counts = (values: number[]) => countValues(Float64Array.from(values));

describe('A ratio over blocks of time', () => {
  const blocks = (of: number[]) => of.map((y, i) => ({ y, x: [10, 12, 9, 11, 10, 8][i]! }));

  it('varies as its blocks do, and by what runs over from one into the next.', () => {
    // numpy 2.4.6: 6/5 · (Σe² + 2 max(0, Σeᵢeᵢ₋₁)) / 60².
    expect(blockVariance(blocks([1, 0, 2, 5, 4, 0]))).toBeCloseTo(0.010320000000000001, 12);
    expect(blockVariance(blocks([5, 0, 4, 0, 5, 1]))).toBeCloseTo(0.011041666666666667, 12);
  });

  it('of one block is not known to vary.', () => {
    expect(blockVariance([{ y: 1, x: 2 }])).toBeNaN();
  });
});

it('Values that follow one another are worth fewer, by their correlation and by what it may be higher.', () => {
  const values = Array.from({ length: 30 }, (_, i) => ((i * 3) % 11) + i / 3);
  // numpy 2.4.6; the correlation at lag 1 is statsmodels’ acf, with (1 + 4r)/n added.
  const plain = effectiveSize(values);
  expect(plain.correlation).toBeCloseTo(0.42136568298488636, 12);
  expect(plain.size).toBeCloseTo(12.212922908057847, 12);
  const careful = effectiveSize(values, 1);
  expect(careful.correlation).toBeCloseTo(0.5869405362691014, 12);
  expect(careful.size).toBeCloseTo(7.808600025467907, 12);
});

describe('Quantiles', () => {
  it('lie between the values beside them, as numpy has it.', () => {
    // numpy 2.4.6, quantile([1, 1, 2, 7, 20], q).
    const found = quantiles(counts([20, 1, 7, 1, 2]), [0, 0.1, 0.25, 0.3, 0.6, 0.9, 1]);
    [1, 1, 1, 1.2, 4, 14.8, 20].forEach((value, i) => {
      expect(found[i]).toBeCloseTo(value, 12);
    });
    expect(quantiles(counts([]), [0.5])).toEqual([Number.NaN]);
  });

  it('do not overflow between the largest numbers of either sign.', () => {
    expect(interpolate(-1.5e308, 1.5e308, 0.25)).toBeCloseTo(-0.75e308, -300);
    expect(interpolate(3, 3, 0.7)).toBe(3);
  });
});

describe('Moments', () => {
  it('of no value are none, in a unit of their own where squares would overflow or vanish.', () => {
    expect(moments(counts([]))).toEqual({ n: 0, mean: Number.NaN, squares: Number.NaN, unit: 1 });
    expect(moments(counts([1, 2, 4]))).toMatchObject({ n: 3, unit: 1 });
    expect(safeUnit(counts([]), counts([3]))).toBe(1);
    expect(safeUnit(counts([0]), counts([0]))).toBe(1);
    expect(safeUnit(counts([1, -3e150]))).toBe(2 ** Math.floor(Math.log2(3e150)));
  });

  it('of a far smaller spread than the distance are in units that fit both.', () => {
    const found = wasserstein(counts([0, 1e-3]), counts([1e120, 1e120]));
    expect(found.distance / 1e120).toBeCloseTo(1, 12);
    expect(found.standardised! / (1e120 / 5e-4)).toBeCloseTo(1, 9);
  });
});

describe('Draws', () => {
  it('of a binomial have its mean and its variance, whatever the chance, and are sure at its ends.', () => {
    const random = mulberry32(7);
    const normal = normals(random);
    const draw = (n: number, p: number) => binomial(n, p, random, normal);
    expect([draw(0, 0.5), draw(9, 0), draw(9, -0.1), draw(9, 1), draw(9, 1.1)]).toEqual([0, 0, 0, 9, 9]);
    for (const [n, p] of [
      [20, 0.1],
      [20, 0.8],
      [1000, 0.3],
      [1000, 0.9],
    ] as const) {
      const all = Array.from({ length: 4000 }, () => draw(n, p));
      const mean = all.reduce((sum, one) => sum + one, 0) / 4000;
      const variance = all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 4000;
      // Five standard errors of the mean; the variance to a tenth.
      expect(Math.abs(mean - n * p)).toBeLessThan(5 * Math.sqrt((n * p * (1 - p)) / 4000));
      expect(Math.abs(variance / (n * p * (1 - p)) - 1)).toBeLessThan(0.12);
      expect(all.every((one) => Number.isInteger(one) && one >= 0 && one <= n)).toBe(true);
    }
  });

  it('of normal numbers come in pairs of one angle, and have the variance 1.', () => {
    const normal = normals(mulberry32(11));
    const all = Array.from({ length: 20_000 }, normal);
    expect(Math.abs(all.reduce((sum, one) => sum + one, 0) / 20_000)).toBeLessThan(0.03);
    expect(Math.abs(all.reduce((sum, one) => sum + one * one, 0) / 20_000 - 1)).toBeLessThan(0.05);
    // Box and Muller: each pair lies on a circle whose radius is of the first uniform number.
    const uniform = mulberry32(11);
    const [first] = [uniform(), uniform()];
    expect(Math.hypot(all[0]!, all[1]!)).toBeCloseTo(Math.sqrt(-2 * Math.log(first!)), 12);
  });
});

describe('Intervals at their ends', () => {
  it('of a value whose error vanishes in a double are plain ones, within 0 to 1.', () => {
    expect(effectiveWilson(0.5, 1e-10, 10, 2)).toEqual([0.5 - 2e-10, 0.5 + 2e-10]);
    expect(effectiveWilson(1 - 1e-12, 1e-15, 10, 2)[1]).toBeLessThanOrEqual(1);
    expect(effectiveWilson(0.5, 0, 10, 2)).toEqual(wilson(5, 10, 2));
    expect(effectiveWilson(1, 0.1, 10, 2, 2)).toEqual(wilson(10 / 4, 10 / 4, 2));
  });
});

describe('Tables', () => {
  it('of two rows or fewer have no association, and those of an empty side no value.', () => {
    expect([cramersV([1, 0], [0, 1]), cramersV([1, 1], [1, 0])]).toEqual([0, expect.any(Number)]);
    expect(cramersV([0, 0], [3, 4])).toBeNaN();
    expect(chiSquared([0, 0], [3, 4])).toMatchObject({ statistic: Number.NaN, logP: Number.NaN });
    expect(balancedCramersV([50, 50, 0], [10, 90, 0])).toBe(balancedCramersV([50, 50], [10, 90]));
  });

  it('of one row or one column that is not empty have nothing that could differ.', () => {
    expect(
      homogeneousAssociation(
        [
          [5, 5, 0, 0],
          [4, 6, 0, 0],
        ],
        2,
      ),
    ).toEqual({ x2: 0, df: 0 });
    expect(
      homogeneousAssociation(
        [
          [5, 0, 5, 0],
          [4, 0, 6, 0],
        ],
        2,
      ),
    ).toEqual({ x2: 0, df: 0 });
  });
});

describe('The test of Kolmogorov and Smirnov', () => {
  it('has the exact chance of whole paths, and 1 where nothing lies apart.', () => {
    // scipy 1.17.1, ks_2samp(method='exact'): D = 2/3, p = 0.6; D = 1, p = 0.1.
    const found = (a: number[], b: number[]) => ks(counts(a), counts(b));
    expect(found([1, 2, 3], [3.5, 2.5, 4]).d).toBeCloseTo(2 / 3, 12);
    expect(Math.exp(found([1, 2, 3], [3.5, 2.5, 4]).logP)).toBeCloseTo(0.6, 12);
    expect(Math.exp(found([1, 2, 3], [4, 5, 6]).logP)).toBeCloseTo(0.1, 12);
    expect(found([1, 2, 2], [1, 2, 2])).toEqual({ d: 0, logP: 0, exact: true });
    expect(found([], [1])).toEqual({ d: Number.NaN, logP: Number.NaN, exact: false });
    expect(found([1], [])).toEqual({ d: Number.NaN, logP: Number.NaN, exact: false });
  });

  it('has the limit law of scipy’s kstwobign.', () => {
    // scipy 1.17.1, log(kstwobign.sf(x)).
    for (const [x, log] of [
      [0.3, -9.305844633751613e-6],
      [0.6, -0.14585527315812685],
      [0.79, -0.5789347707220159],
      [0.81, -0.6387320428068216],
      [1.2, -2.187029721890018],
      [2.5, -11.806852819440055],
    ] as const)
      expect(logKolmogorovTail(x)).toBeCloseTo(log, 9);
    expect([logKolmogorovTail(0), logKolmogorovTail(-1), logKolmogorovTail(Number.NaN)]).toEqual([
      0,
      0,
      Number.NaN,
    ]);
  });
});

it('Evidence is refused for what is no odds ratio and for counts that cannot be.', () => {
  const counted = { canary: 10, baseline: 10, bad: 4, canaryBad: 2 };
  for (const psi of [0, -1, Infinity, Number.NaN])
    expect(() => logE(counted, psi)).toThrow(`not an odds ratio: ${psi}`);
  expect(() => logE({ ...counted, canaryBad: 5 }, 2)).toThrow('impossible counts: 5 of 10 and -1 of 10 bad');
  expect(() => logE({ ...counted, bad: 1.5 }, 2)).toThrow('not a count: 1.5');
});
