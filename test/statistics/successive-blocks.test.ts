import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { criticalValue } from '../../src/statistics/max-t.ts';
import { blockMeans, criticalOf } from '../../src/statistics/successive-blocks.ts';

/** By numpy, scipy, statsmodels and allantools: golden/blocks.py. */
const golden: {
  software: string;
  errors: { name: string; values: number[]; size: number; mean: number; error: number }[];
  criticals: { name: string; correlation: number[][]; alpha: number; z: number }[];
  students: { z: number; df: number; t: number }[];
} = JSON.parse(readFileSync(join(import.meta.dirname, 'golden', 'blocks.json'), 'utf8'));

describe(`means over blocks of time (${golden.software})`, () => {
  it.each(golden.errors)('$name in blocks of $size', ({ values, size, mean, error }) => {
    const { means, covariance, blocks } = blockMeans(
      [values],
      values.map(() => 3),
      size,
    );
    expect(blocks).toBe(24 / size);
    expect(means[0]).toBeCloseTo(mean, 12);
    expect(Math.sqrt(covariance[0]![0]!)).toBeCloseTo(error, 12);
  });

  it.each(golden.criticals)('the critical value of $name at $alpha', ({ correlation, alpha, z }) => {
    // Seeded draws, 20,000 of them.
    expect(Math.abs(criticalValue(correlation, alpha) - z)).toBeLessThan(alpha < 0.05 ? 0.05 : 0.025);
  });

  it.each(golden.students)('$z with $df degrees of freedom', ({ z, df, t }) => {
    expect(criticalOf(z, df)).toBeCloseTo(t, 6);
  });
});

describe('blocks of time', () => {
  it('give a period that holds more cases more weight, and one without any none', () => {
    const { means, blocks } = blockMeans([[1, 2, 900, 4]], [1, 3, 0, 2], 1);
    expect(means[0]).toBe((1 + 6 + 8) / 6);
    expect(blocks).toBe(3);
  });

  it('put what is left over into the last block', () => {
    expect(blockMeans([[1, 1, 1, 1, 1, 1, 4]], [1, 1, 1, 1, 1, 1, 1], 2).blocks).toBe(3);
  });

  it('prove nothing where there is one', () => {
    const { df } = blockMeans([[1, 2]], [1, 1], 2);
    expect(criticalOf(1.96, df)).toBe(Number.POSITIVE_INFINITY);
  });
});
