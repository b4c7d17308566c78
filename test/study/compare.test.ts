import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mulberry32, normals } from '../../src/statistics/random.ts';
import { choose } from '../../src/study/choose.ts';
import { compareWithBest } from '../../src/study/compare.ts';
import { confirm } from '../../src/study/confirm.ts';

/** By numpy and scipy: compare.golden.py. */
const golden: Record<'goodness', number[][]> &
  Record<'weights' | 'means' | 'deficits' | 'lower' | 'upper', number[]> & { software: string; df: number } =
  JSON.parse(readFileSync(join(import.meta.dirname, 'compare.golden.json'), 'utf8'));

/** Periods of policies that lie so far below the best, with noise of their own. */
function draw(gaps: number[], { periods = 30, noise = 0.004, seed = 1 } = {}): number[][] {
  const normal = normals(mulberry32(seed));
  const common = Array.from({ length: periods }, () => 0.05 * normal());
  return gaps.map((gap) => common.map((value) => 0.8 + value - gap + noise * normal()));
}
const even = (periods: number) => Array.from({ length: periods }, () => 300);
const settings = (costs: number[], margin = 0.01) => ({ costs, margin, alpha: 0.05 });

describe(`a comparison with the best (${golden.software})`, () => {
  const found = compareWithBest(golden.goodness, golden.weights, 0.05);

  it('has the means and degrees of freedom', () => {
    expect(found.df).toBeCloseTo(golden.df, 12);
    found.means.forEach((mean, p) => {
      expect(mean).toBeCloseTo(golden.means[p]!, 12);
      expect(found.deficits[p]!.value).toBeCloseTo(golden.deficits[p]!, 12);
    });
  });

  it('has the bounds, but for the draws of max-t', () => {
    found.deficits.forEach(({ lower, upper }, p) => {
      expect(Math.abs(lower - golden.lower[p]!)).toBeLessThan(1.5e-4);
      expect(Math.abs(upper - golden.upper[p]!)).toBeLessThan(1.5e-4);
    });
  });

  it('takes equal policies for equal, however often they stand there', () => {
    const [one] = draw([0]);
    const { deficits } = compareWithBest([one!, one!, one!], even(30), 0.05);
    expect(deficits.map(({ value, upper }) => [value, upper])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('wrongs the best in at most one study of twenty', () => {
    let wronged = 0;
    for (let seed = 0; seed < 100; seed++) {
      const goodness = draw([0, 0.002, 0.002, 0.002], { seed });
      if (compareWithBest(goodness, even(30), 0.05).deficits[0]!.lower > 0) wronged++;
    }
    expect(wronged / 100).toBeLessThan(0.1);
  });
});

describe('a choice', () => {
  it('takes the cheapest that is proven to be near enough', () => {
    const { recommended, within } = choose(draw([0, 0.002, 0.04]), even(30), settings([52, 12, 0]));
    expect([recommended, within]).toEqual([1, [0, 1]]);
  });

  it('of equal cost takes the better', () => {
    expect(choose(draw([0.004, 0, 0.003]), even(30), settings([0, 0, 0])).recommended).toBe(1);
  });

  it('is undecided while a cheaper one looks as good and is not proven, and says how long that will take', () => {
    const goodness = draw([0, 0.006], { noise: 0.012 });
    const choice = choose(goodness, even(30), settings([52, 0]));
    expect(choice).toMatchObject({ recommended: null, proven: 0, open: [1] });
    expect(choice.needed).toBeGreaterThan(0);
    // With so many periods more of the same it is decided.
    const more = 30 + 2 * choice.needed!;
    expect(
      choose(draw([0, 0.006], { noise: 0.012, periods: more }), even(more), settings([52, 0])).recommended,
    ).toBe(1);
  });

  it('does not wait for a cheaper one that looks worse than the margin', () => {
    const choice = choose(draw([0, 0.03], { noise: 0.02, seed: 4 }), even(30), settings([52, 0]));
    expect(choice.compared.deficits[1]!.value).toBeGreaterThan(0.01);
    expect(choice.open).toEqual([]);
  });

  it('is never made by fewer than six periods, however clear they are', () => {
    expect(choose(draw([0, 0.3], { periods: 5, noise: 1e-5 }), even(5), settings([0, 52]))).toMatchObject({
      recommended: null,
      needed: 1,
    });
  });
});

describe('a stretch that was held out', () => {
  const by = { margin: 0.01, alpha: 0.05 };

  it('confirms, contradicts, or says neither', () => {
    const goodness = draw([0, 0.05], { periods: 8 });
    expect(confirm(goodness, even(8), 0, by)!.answer).toBe('confirmed');
    expect(confirm(goodness, even(8), 1, by)!.answer).toBe('contradicted');
    // Little beyond the margin is beyond it, where it is proven.
    expect(confirm(draw([0, 0.015], { periods: 8, noise: 2e-4 }), even(8), 1, by)!.answer).toBe(
      'contradicted',
    );
    expect(confirm(draw([0, 0.005], { periods: 4, noise: 0.02 }), even(4), 1, by)!.answer).toBe(
      'not contradicted',
    );
  });

  it('of one period says nothing', () => {
    expect(confirm([[1], [0]], [10], 1, by)).toBeNull();
  });
});
