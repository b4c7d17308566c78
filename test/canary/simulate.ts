import type { Batch } from '../../src/canary/batch.ts';
import { newState, type State } from '../../src/canary/state.ts';
import { type Step, step } from '../../src/canary/step.ts';
import type { Plan, Rollout } from '../../src/plan/plan.ts';

/** Uniform numbers in (0, 1) from a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
}

/** Successes in n trials, by the waiting times between them. */
export function binomial(random: () => number, n: number, p: number): number {
  if (p > 0.5) return n - binomial(random, n, 1 - p);
  if (p <= 0) return 0;
  const log = Math.log1p(-p);
  let successes = 0;
  for (let place = -1; ; successes++) {
    place += 1 + Math.floor(Math.log(random()) / log);
    if (place >= n) return successes;
  }
}

/** The probability whose odds are `ratio` times those of p. */
export function shift(p: number, ratio: number): number {
  return (p * ratio) / (1 - p + p * ratio);
}

export function planOf(rollout: Partial<Rollout>): Plan {
  const full: Rollout = {
    strategy: 'red-black',
    steps: [0.5, 1],
    measures: [{ name: 'wrong', kind: 'wrong', where: null, column: null, margin: 1.5, line: 1 }],
    minCases: 100,
    maxBatches: 100,
    design: 'anytime',
    confidence: 0.95,
    approval: false,
    requires: null,
    auroc: null,
    line: 1,
    ...rollout,
  };
  // Only these parts of a plan reach the pure step.
  return {
    name: 'simulated',
    data: { group: null },
    rollout: full,
    source: { file: 'plan.yml', text: '', sha256: 'f'.repeat(64) },
  } as Plan;
}

const hour = 3_600_000;

/** Batch number i (from 0): one hour, unique digests. Canary and baseline are [cases, bad] of one measure. */
export function batchOf(i: number, canary: [number, number], baseline: [number, number]): Batch {
  return {
    from: i * hour,
    to: (i + 1) * hour - 1,
    baseline: { rows: baseline[0], sha256: `b${i}`.padStart(64, '0'), name: 'baseline.csv' },
    canary: { rows: canary[0], sha256: `c${i}`.padStart(64, '0'), name: 'canary.csv' },
    versions: { baseline: null, canary: null },
    measures: [
      {
        canary: canary[0],
        canaryBad: canary[1],
        baseline: baseline[0],
        baselineBad: baseline[1],
        pairs: null,
      },
    ],
    auroc: null,
  };
}

export interface World {
  requests: number;
  /** Share of bad requests of the baseline at look i, from 0. */
  rate: (look: number) => number;
  /** True odds ratio of the canary. */
  psi: number;
}

/** Plays one rollout through the public step until it ends or its batches are used up. */
export function play(plan: Plan, world: World, random: () => number, watch?: (batch: Batch) => void): Step {
  let state: State = newState(plan);
  for (let look = 0; ; look++) {
    const canary = binomial(random, world.requests, state.traffic);
    const baseline = world.requests - canary;
    const rate = world.rate(look);
    const batch = batchOf(
      look,
      [canary, binomial(random, canary, shift(rate, world.psi))],
      [baseline, binomial(random, baseline, rate)],
    );
    watch?.(batch);
    const answer = step(plan, batch, state, '2026-01-01T00:00:00.000Z');
    state = answer.state;
    if (state.ended || state.batches.length >= plan.rollout!.maxBatches) return answer;
  }
}

export const at = '2026-01-01T00:00:00.000Z';
/** [cases, bad] a side. */
export type Counts = [canary: [number, number], baseline: [number, number]];
export const alike: Counts = [
  [1000, 100],
  [1000, 100],
];

/** Steps through batches and gives the last answer. */
export function lastAnswer(rollout: Partial<Rollout>, batches: Counts[]): Step {
  const plan = planOf(rollout);
  let state = newState(plan);
  const answers = batches.map((counts, i) => {
    const answer = step(plan, batchOf(i, ...counts), state, at);
    state = answer.state;
    return answer;
  });
  return answers.at(-1)!;
}
