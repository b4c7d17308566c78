import { describe, expect, it } from 'vitest';
import { balancedCramersV, chiSquared, cramersV } from '../../src/statistics/chi-squared.ts';
import { logHypergeometricTail } from '../../src/statistics/distributions/hypergeometric.ts';
import golden from '../measure/golden/drift.json' with { type: 'json' };

describe('the χ² test on categories', () => {
  it('equals scipy where every cell is expected to hold five rows', () => {
    for (const { a, b, statistic, df, log_p } of golden.tables) {
      const found = chiSquared(a, b);
      expect(found.sparse).toBe(false);
      expect(found.statistic / statistic).toBeCloseTo(1, 12);
      expect(found.degreesOfFreedom).toBe(df);
      expect(found.logP / log_p).toBeCloseTo(1, 10);
    }
  });

  it('takes the law with the exact mean and variance of X² in a sparse table', () => {
    for (const { a, b, log_p } of golden.sparse) {
      const found = chiSquared(a, b);
      expect(found.sparse).toBe(true);
      expect(found.logP).toBeCloseTo(log_p, 9);
    }
  });

  it('takes twice the smaller tail of Fisher in a sparse table of two categories', () => {
    for (const { a, b, log_p } of golden.fisher) expect(chiSquared(a, b).logP).toBeCloseTo(log_p, 7);
  });

  it('claims nothing where every category occurs once, where there is one category, or a handful of rows', () => {
    expect(chiSquared([1, 1, 1, 0, 0, 0], [0, 0, 0, 1, 1, 1]).logP).toBe(0);
    expect(chiSquared([10, 0], [7, 0]).logP).toBe(0);
    expect(chiSquared([1, 1, 0], [0, 0, 1]).logP).toBe(0);
    expect(chiSquared([1, 2], [0, 0]).logP).toBeNaN();
  });

  it('finds a wholly replaced set of rare categories', () => {
    const before = [...Array(200).fill(3), ...Array(200).fill(0)];
    expect(chiSquared(before, before.toReversed()).logP).toBeLessThan(Math.log(1e-6));
  });
});

describe('Cramér’s V', () => {
  it('has the bias correction of Bergsma', () => {
    for (const { a, b, v } of golden.tables) expect(cramersV(a, b)).toBeCloseTo(v, 12);
  });

  it('is balanced as if both sides had the same rows', () => {
    for (const { a, b, v_equal_rows } of golden.tables) {
      expect(balancedCramersV(a, b)).toBeCloseTo(v_equal_rows, 12);
    }
    expect(balancedCramersV([60, 40], [30, 70])).toBeCloseTo(cramersV([60, 40], [30, 70]), 12);
  });

  it('sees the same shift in a small canary beside a large reference', () => {
    expect(cramersV([50_000, 50_000], [400, 100])).toBeLessThan(0.05);
    expect(balancedCramersV([50_000, 50_000], [400, 100])).toBeGreaterThan(0.3);
  });

  it('is 0 for one category and 1 for two sides with nothing in common', () => {
    expect(cramersV([10], [20])).toBe(0);
    expect(cramersV([10, 0], [0, 20])).toBeCloseTo(1, 12);
    expect(balancedCramersV([1, 0], [0, 1])).toBe(0);
    expect(cramersV([0], [0])).toBeNaN();
  });
});

describe('the hypergeometric tail', () => {
  it('equals sums of whole numbers, far out as well as below the mean', () => {
    for (const [cases, marked, drawn, found, logP] of golden.hypergeometric) {
      expect(logHypergeometricTail(cases!, marked!, drawn!, found!)).toBeCloseTo(logP!, 8);
    }
  });

  it('is certain at the least possible count and impossible beyond the most', () => {
    expect(logHypergeometricTail(10, 6, 7, 3)).toBe(0);
    expect(logHypergeometricTail(10, 6, 7, 7)).toBe(-Infinity);
    expect(logHypergeometricTail(10, 0, 5, 1)).toBe(-Infinity);
  });
});
