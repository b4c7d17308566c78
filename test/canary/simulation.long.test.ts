import { describe, expect, it } from 'vitest';
import type { Batch } from '../../src/canary/batch.ts';
import { newState } from '../../src/canary/state.ts';
import { step } from '../../src/canary/step.ts';
import type { Rollout } from '../../src/plan/plan.ts';
import { batchOf, binomial, planOf, play, seeded, type World } from './simulate.ts';

const runs = 200;
const ramp: Partial<Rollout> = { strategy: 'blue-green', steps: [0.01, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 1] };

/** Rollouts of 100 looks each, and in how many of them this gate and a z-test looked at every time raised an alarm. */
function alarms(rollout: Partial<Rollout>, world: World): { gate: number; naive: number } {
  // With approval, nobody promotes and every rollout that is not rolled back is looked at 100 times.
  const plan = planOf({ ...rollout, approval: true });
  const random = seeded(20260101);
  let gate = 0;
  let naive = 0;
  for (let run = 0; run < runs; run++) {
    const test = zTest();
    if (play(plan, world, random, test.look).decision === 'ROLLBACK') gate++;
    if (test.alarmed()) naive++;
  }
  return { gate: gate / runs, naive: naive / runs };
}

/** The usual pooled one-sided z-test at 5 % on all requests so far. */
function zTest() {
  let [n, x, m, y, alarm] = [0, 0, 0, 0, false];
  return {
    look({ measures: [one] }: Batch) {
      n += one!.canary;
      x += one!.canaryBad;
      m += one!.baseline;
      y += one!.baselineBad;
      const p = (x + y) / (n + m);
      if ((x / n - y / m) / Math.sqrt(p * (1 - p) * (1 / n + 1 / m)) > 1.6449) alarm = true;
    },
    alarmed: () => alarm,
  };
}

describe('a canary that is no worse, looked at 100 times at 95 % confidence', () => {
  it('is rolled back in at most 5 % of rollouts when errors are rare, where a repeated z-test alarms in over 20 %', () => {
    const { gate, naive } = alarms({ steps: [0.1, 1] }, { requests: 10_000, rate: () => 0.001, psi: 1 });
    expect(gate).toBeLessThanOrEqual(0.05);
    expect(naive).toBeGreaterThan(0.2);
  });

  it('is rolled back in at most 5 % while its share ramps from 1 to 50 %', () => {
    const { gate, naive } = alarms(ramp, { requests: 2000, rate: () => 0.05, psi: 1 });
    expect(gate).toBeLessThanOrEqual(0.05);
    expect(naive).toBeGreaterThan(0.2);
  });

  it('is rolled back in at most 5 % when the base rate rises during the ramp, where the z-test always alarms', () => {
    const { gate, naive } = alarms(ramp, { requests: 2000, rate: (look) => 0.02 + 0.001 * look, psi: 1 });
    expect(gate).toBeLessThanOrEqual(0.05);
    expect(naive).toBeGreaterThan(0.99);
  });
});

describe('what a rollout costs', () => {
  function outcomes(world: World, rollout: Partial<Rollout> = {}) {
    const random = seeded(7);
    const ends = Array.from({ length: 100 }, () => play(planOf(rollout), world, random));
    const cases = ends.reduce((sum, { state }) => sum + state.measures[0]!.canary, 0) / ends.length;
    const share = (decision: string) => ends.filter((end) => end.decision === decision).length / ends.length;
    return { cases, share };
  }

  it('is about 1,200 canary cases for promoting a healthy one at 5 % bad and a margin of 1.5, almost always', () => {
    const { cases, share } = outcomes({ requests: 2000, rate: () => 0.05, psi: 1 }, { steps: [0.1, 1] });
    expect(share('PROMOTE')).toBeGreaterThan(0.95);
    expect(cases).toBeGreaterThan(600);
    expect(cases).toBeLessThan(2000);
  });

  it('is fewer than 700 canary cases for rolling back one with twice the odds of a bad answer', () => {
    const { cases, share } = outcomes({ requests: 2000, rate: () => 0.05, psi: 2 }, { steps: [0.1, 1] });
    expect(share('ROLLBACK')).toBe(1);
    expect(cases).toBeLessThan(700);
  });

  it('is less the worse the canary is', () => {
    const mild = outcomes({ requests: 2000, rate: () => 0.05, psi: 2 }, { steps: [0.1, 1] }).cases;
    const grave = outcomes({ requests: 2000, rate: () => 0.05, psi: 5 }, { steps: [0.1, 1] }).cases;
    expect(grave).toBeLessThan(mild);
  });
});

it('a canary that is exactly as bad as its margin is promoted in at most 5 % of rollouts', () => {
  for (const margin of [1.5, 2]) {
    const random = seeded(11);
    const measures = [{ name: 'wrong', kind: 'wrong', where: null, column: null, margin, line: 1 } as const];
    const plan = planOf({ measures: [...measures] });
    const ends = Array.from({ length: runs }, () =>
      play(plan, { requests: 300, rate: () => 0.1, psi: margin }, random),
    );
    expect(ends.filter(({ promote }) => promote).length / runs).toBeLessThanOrEqual(0.05);
  }
});

describe('a canary of which one line in twenty is lost', () => {
  it('is promoted in at most a tenth of rollouts where there are enough requests to see it', () => {
    const measures = [
      { name: 'wrong', kind: 'wrong', where: null, column: null, margin: 1.5, line: 1 } as const,
    ];
    const plan = planOf({ steps: [0.25, 1], measures: [...measures], maxBatches: 20 });
    const random = seeded(17);
    const share = (lost: number) => {
      let promoted = 0;
      for (let run = 0; run < runs; run++) {
        let state = newState(plan);
        for (let look = 0; look < 20 && !state.ended; look++) {
          const all = binomial(random, 16_000, state.traffic);
          const canary = all - binomial(random, all, lost);
          const bad = binomial(random, canary, 0.02);
          const baseline = 16_000 - all;
          const batch = batchOf(look, [canary, bad], [baseline, binomial(random, baseline, 0.02)]);
          state = step(plan, batch, state, 'now').state;
        }
        if (state.ended === 'PROMOTE') promoted++;
      }
      return promoted / runs;
    };
    expect(share(0.05)).toBeLessThanOrEqual(0.1);
    expect(share(0)).toBeGreaterThan(0.95);
  });
});

describe('a shadow, whose requests are pairs,', () => {
  /** Share of rollouts of 100 batches that end so: 500 requests a batch, 40 of them answered rightly by one side only. */
  function share(decision: string, ratio: number): number {
    const plan = planOf({ strategy: 'shadow', steps: [] });
    const random = seeded(13);
    let found = 0;
    for (let run = 0; run < runs; run++) {
      let state = newState(plan);
      for (let look = 0; look < 100 && !state.ended; look++) {
        const discordant = binomial(random, 500, 0.08);
        const canaryOnly = binomial(random, discordant, ratio / (1 + ratio));
        const pairs = { canaryOnly, baselineOnly: discordant - canaryOnly };
        const batch = batchOf(look, [500, 50 + canaryOnly], [500, 50 + pairs.baselineOnly]);
        state = step(plan, { ...batch, measures: [{ ...batch.measures[0]!, pairs }] }, state, 'now').state;
      }
      if (state.ended === decision) found++;
    }
    return found / runs;
  }

  it('is rolled back in at most 5 % of rollouts when it is no worse, and promoted in almost all others', () => {
    expect(share('ROLLBACK', 1)).toBeLessThanOrEqual(0.05);
    expect(share('PROMOTE', 1)).toBeGreaterThan(0.95);
  });

  it('is promoted in at most 5 % when it is as bad as its margin, and rolled back in almost all others', () => {
    expect(share('PROMOTE', 1.5)).toBeLessThanOrEqual(0.05);
    expect(share('ROLLBACK', 1.5)).toBeGreaterThan(0.9);
  });
});
