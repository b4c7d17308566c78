import { describe, expect, it } from 'vitest';
import { BROKEN, logSplit, logTilts, TILTS, TOLERANCE } from '../../src/statistics/sample-ratio.ts';
import { binomial, seeded } from '../canary/simulate.ts';

/** Largest evidence over the batches of one rollout whose planned share changes at every batch. */
function greatest(random: () => number, batches: number, requests: number, odds: number): number {
  let sums = TILTS.map(() => 0);
  let most = -Infinity;
  for (let i = 0; i < batches; i++) {
    const planned = [0.01, 0.1, 0.5][i % 3]!;
    const real = (planned * odds) / (1 - planned + planned * odds);
    const canary = binomial(random, requests, real);
    sums = logTilts(canary, requests - canary, planned).map((log, k) => log + sums[k]!);
    most = Math.max(most, logSplit(sums));
  }
  return most;
}

describe('the sample ratio', () => {
  it('is the ratio of binomial likelihoods: 60 of 100 where half was planned', () => {
    const tilt = TILTS.indexOf(1.5);
    // ln(0.6^60 · 0.4^40 / 0.5^100)
    const expected = 60 * Math.log(0.6) + 40 * Math.log(0.4) - 100 * Math.log(0.5);
    expect(logTilts(60, 40, 0.5)[tilt]).toBeCloseTo(expected, 10);
  });

  it('has expectation at most 1 for every split within the tolerance', () => {
    const n = 40;
    for (const [share, odds] of [
      [0.5, 1],
      [0.1, TOLERANCE],
      [0.1, 1 / TOLERANCE],
      [0.02, 0.97],
    ] as const) {
      const p = (share * odds) / (1 - share + share * odds);
      let probability = (1 - p) ** n;
      let sum = 0;
      for (let x = 0; x <= n; x++) {
        sum += probability * Math.exp(logSplit(logTilts(x, n - x, share)));
        probability *= (((n - x) / (x + 1)) * p) / (1 - p);
      }
      expect(sum).toBeLessThanOrEqual(1 + 1e-12);
    }
  });

  it('never raises a false alarm in 300 rollouts of 60 batches, also at the edge of the tolerance', () => {
    const random = seeded(5);
    for (const odds of [1, TOLERANCE]) {
      const alarms = Array.from({ length: 300 }, () => greatest(random, 60, 1000, odds)).filter(
        (e) => e >= BROKEN,
      );
      expect(alarms.length).toBeLessThanOrEqual(2);
    }
  });

  it('finds a canary that gets half or twice its share, or loses a fifth of its log', () => {
    const random = seeded(6);
    for (const odds of [0.5, 2, 0.8]) {
      for (let run = 0; run < 20; run++) {
        expect(greatest(random, 60, 1000, odds)).toBeGreaterThan(BROKEN);
      }
    }
  });

  it('cannot be checked where one side gets everything', () => {
    expect(() => logTilts(10, 0, 1)).toThrow(RangeError);
    expect(() => logTilts(0, 10, 0)).toThrow(RangeError);
  });
});
