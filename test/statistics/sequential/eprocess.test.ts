import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GOOD, logE, logEPaired, logMixture, WORSE } from '../../../src/statistics/sequential/eprocess.ts';

interface Case {
  nc: number;
  nb: number;
  m: number;
  x: number;
  psi: number;
  log_e: number;
}
const counts = ({ nc, nb, m, x }: { nc: number; nb: number; m: number; x: number }) => ({
  canary: nc,
  baseline: nb,
  bad: m,
  canaryBad: x,
});

const vectors = join(import.meta.dirname, '../../../fixtures/vectors/statistics.json');

describe('the vectors of scipy 1.17.1', () => {
  it('are met to 1e-9, one odds ratio at a time and mixed', () => {
    const { nch_log_e } = JSON.parse(readFileSync(vectors, 'utf8'));
    expect(nch_log_e.length).toBeGreaterThan(5);
    for (const v of nch_log_e) {
      const logs = v.psi.map((psi: number) => logE(counts(v), psi));
      for (const [i, log] of logs.entries()) expect(Math.abs(log - v.log_e[i])).toBeLessThan(1e-9);
      expect(v.psi).toEqual([...WORSE]);
      expect(Math.abs(logMixture(logs) - v.log_mix)).toBeLessThan(1e-9);
    }
  });
});

describe('logE', () => {
  const golden = JSON.parse(readFileSync(join(import.meta.dirname, 'eprocess.golden.json'), 'utf8')) as {
    small: Case[];
    large: Case[];
  };

  it('equals the ratio of scipy 1.17.1’s noncentral and central hypergeometric probabilities', () => {
    expect(golden.small.length).toBe(40);
    for (const c of golden.small) {
      expect(Math.abs(logE(counts(c), c.psi) - c.log_e), JSON.stringify(c)).toBeLessThan(
        1e-9 * Math.max(1, Math.abs(c.log_e)),
      );
    }
  });

  it('keeps its digits at ten million requests a side, where numpy 2.4.6 sums in 80-bit floats', () => {
    expect(golden.large.length).toBe(15);
    for (const c of golden.large) {
      const difference = Math.abs(logE(counts(c), c.psi) - c.log_e);
      expect(difference, JSON.stringify(c)).toBeLessThan(1e-9 + 1e-14 * Math.abs(c.log_e));
    }
  });

  it('has expectation 1 under no change, whatever the margins: Σ P(x)·e(x) = 1', () => {
    const margins = fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 200 }))
      .chain(([canary, baseline]) =>
        fc.record({
          canary: fc.constant(canary),
          baseline: fc.constant(baseline),
          bad: fc.integer({ min: 0, max: canary + baseline }),
        }),
      );
    fc.assert(
      fc.property(margins, fc.constantFrom(...WORSE, 0.5, 0.7, 0.85), ({ canary, baseline, bad }, psi) => {
        const expectation = mean(canary, baseline, bad, 1, (canaryBad) =>
          Math.exp(logE({ canary, baseline, bad, canaryBad }, psi)),
        );
        expect(expectation).toBeCloseTo(1, 9);
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  it('promises at most 1 for a promotion wherever the canary is as bad as the margin or worse', () => {
    for (const truth of [1.5, 1.7, 2.5, 8]) {
      const expectation = mean(50, 150, 20, truth, (canaryBad) => {
        const batch = { canary: 50, baseline: 150, bad: 20, canaryBad };
        return Math.exp(
          logMixture(
            GOOD.map((psi) => logE(batch, psi)),
            logE(batch, 1.5),
          ),
        );
      });
      expect(expectation).toBeLessThanOrEqual(1 + 1e-9);
      if (truth === 1.5) expect(expectation).toBeCloseTo(1, 9);
    }
  });

  it('says nothing where nothing can be distinguished', () => {
    expect(logE({ canary: 100, baseline: 900, bad: 0, canaryBad: 0 }, 3)).toBe(0);
    expect(logE({ canary: 100, baseline: 900, bad: 1000, canaryBad: 100 }, 3)).toBe(0);
    expect(logE({ canary: 0, baseline: 900, bad: 30, canaryBad: 0 }, 3)).toBe(0);
    expect(logE({ canary: 40, baseline: 0, bad: 30, canaryBad: 30 }, 3)).toBe(0);
  });

  it('refuses counts that cannot be', () => {
    const good = { canary: 10, baseline: 10, bad: 5, canaryBad: 2 };
    for (const bent of [{ canary: -1 }, { canaryBad: 6 }, { bad: 2.5 }, { baseline: NaN }, { bad: 15 }]) {
      expect(() => logE({ ...good, ...bent }, 2), JSON.stringify(bent)).toThrow(RangeError);
    }
    for (const psi of [0, -1, NaN, Infinity]) expect(() => logE(good, psi)).toThrow(RangeError);
  });
});

describe('logEPaired', () => {
  it('is the same rule with every pair as a batch of one request a side', () => {
    for (const psi of [...WORSE, ...GOOD]) {
      const worse = logE({ canary: 1, baseline: 1, bad: 1, canaryBad: 1 }, psi);
      const better = logE({ canary: 1, baseline: 1, bad: 1, canaryBad: 0 }, psi);
      expect(logEPaired({ canaryOnly: 13, baselineOnly: 4 }, psi)).toBeCloseTo(13 * worse + 4 * better, 10);
    }
  });
});

/** Σ over x of P(x | margins, truth)·value(x), the probabilities by plain recurrence. */
function mean(canary: number, baseline: number, bad: number, truth: number, value: (x: number) => number) {
  const least = Math.max(0, bad - baseline);
  const most = Math.min(bad, canary);
  let weight = 1;
  let all = 0;
  let sum = 0;
  for (let x = least; x <= most; x++) {
    all += weight;
    sum += weight * value(x);
    weight *= (((canary - x) * (bad - x)) / ((x + 1) * (baseline - bad + x + 1))) * truth;
  }
  return sum / all;
}
