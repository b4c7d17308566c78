import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/statistics/distributions/normal.ts';
import { effectiveSize } from '../../src/statistics/effective-size.ts';
import { criticalValue } from '../../src/statistics/max-t.ts';
import { psiByChance } from '../../src/statistics/psi.ts';
import { logSplit, logTilts, maybeLost, TILTS } from '../../src/statistics/sample-ratio.ts';
import { cusum } from '../../src/statistics/sequential/cusum.ts';
import { sharedThreshold } from '../../src/statistics/sequential/cusum-rate.ts';
import { autocorrelation, selfStarting } from '../../src/statistics/sequential/self-starting.ts';
import { blockMeans, criticalOf } from '../../src/statistics/successive-blocks.ts';

describe('A split of traffic', () => {
  it('may be off its plan by a fiftieth of the odds, however many the requests, and not by a twenty-fifth.', () => {
    const evidence = (odds: number) => {
      const canary = Math.round((4e6 * odds) / (1 + odds));
      return Math.exp(Math.min(700, logSplit(logTilts(canary, 4e6 - canary, 0.5))));
    };
    expect(evidence(1.02)).toBeLessThan(1);
    expect(evidence(1.04)).toBeGreaterThan(1000);
    expect(evidence(1 / 1.04)).toBeGreaterThan(1000);
  });

  it('may have lost lines where a side is unusually small, and the evidence says that it is.', () => {
    const lost = (canary: number, log: number) =>
      maybeLost({ canary, baseline: 200 - canary, expected: 100, log_e: TILTS.map(() => log) });
    // 1.2816 · √(100 / 2) = 9.06.
    expect([lost(109, 1), lost(110, 1), lost(90, 1), lost(110, 0)]).toEqual([
      null,
      'baseline',
      'canary',
      null,
    ]);
  });
});

it('The means of two blocks are known with one degree of freedom, those of three with 1.6, and those of one not at all.', () => {
  const df = (blocks: number) =>
    blockMeans([Array.from({ length: 2 * blocks }, (_, i) => i)], Array<number>(2 * blocks).fill(1), 2).df;
  // By hand: (B − 1)² / (B − 1 + (B − 2) / 2).
  expect([df(1), df(2), df(3), df(5)]).toEqual([0, 1, 1.6, 16 / 5.5]);
  expect(criticalOf(1.959963984540054, 0)).toBe(Infinity);
  // scipy 1.17.1, t.ppf(0.975, 1).
  expect(criticalOf(1.959963984540054, 1)).toBeCloseTo(12.7062047, 5);
});

it('Tests together are held to no less than one alone, and to no more than Bonferroni’s.', () => {
  for (const tests of [1, 2, 3, 4, 5, 6])
    for (const alpha of [0.01, 0.05, 0.1]) {
      const of = (apart: number) =>
        criticalValue(
          Array.from({ length: tests }, (_, i) =>
            Array.from({ length: tests }, (_, j) => (i === j ? 1 : apart)),
          ),
          alpha,
        );
      expect(of(1)).toBeGreaterThanOrEqual(normalQuantile(1 - alpha));
      expect(of(0)).toBeLessThanOrEqual(normalQuantile(1 - alpha / tests));
    }
});

describe('Falls over reviews', () => {
  it('of more than three errors are not pooled with what came before.', () => {
    const next = (fall: number) =>
      selfStarting({ value: 0, standardError: 1, cases: 1 }, [
        { value: -fall, standardError: 1, cases: 1 },
        { value: 0, standardError: 1, cases: 1 },
      ]);
    expect(next(5)).toEqual([expect.closeTo(5 / Math.SQRT2, 12), 0]);
    // Of 2, which is pooled: the mean is −1, known to √½.
    expect(next(2)[1]).toBeCloseTo(-1 / Math.sqrt(1.5), 12);
  });

  it('without any error are none, or beyond all.', () => {
    const [same, fall] = selfStarting({ value: 1, standardError: 0, cases: 10 }, [
      { value: 1, standardError: 0, cases: 10 },
      { value: 0.5, standardError: 0, cases: 10 },
    ]);
    expect(same).toBe(0);
    expect(fall).toBeGreaterThan(1e100);
  });

  it('add up from the threshold on where it was passed, each of several sums later.', () => {
    expect(cusum([10, -1, 0], 0.5, 4)).toEqual({ sums: [9.5, 2.5, 2], alarmAt: 0 });
    expect([0, 1, 3].map((sums) => sharedThreshold(4, 0.5, sums))).toEqual([4, 4, 4 + Math.log(3)]);
    expect(sharedThreshold(4, 0, 3)).toBe(4);
  });

  it('are alike from eight reviews on.', () => {
    const series = (count: number) => Array.from({ length: count }, (_, i) => (i % 2 ? 1 : -1));
    expect(autocorrelation(series(7))).toBeNull();
    expect(autocorrelation(series(8))).toBeCloseTo(-7 / 8, 12);
    expect(autocorrelation(Array(8).fill(1))).toBeNull();
  });
});

it('Values that go up and down, or never do, are worth as many as they are.', () => {
  const ups = Array.from({ length: 20 }, (_, i) => (i % 2 ? 1 : -1));
  expect(effectiveSize(ups)).toEqual({ size: 20, correlation: 0 });
  expect(effectiveSize(Array(20).fill(3))).toEqual({ size: 20, correlation: 0 });
});

it('One bin shifts by no chance.', () => {
  expect([psiByChance(1, 10, 10), psiByChance(0, 10, 10)]).toEqual([0, 0]);
  // scipy 1.17.1, chi2.ppf(0.95, 1) / 5.
  expect(psiByChance(2, 10, 10)).toBeCloseTo(3.841458820694124 / 5, 9);
});
