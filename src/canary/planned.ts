import type { SideCounts } from '../count/rollout/bad-outcomes.ts';
import type { Rollout } from '../plan/plan.ts';
import { normalQuantile } from '../statistics/distributions/normal.ts';
import { badAt, discordantAt } from '../statistics/sequential/score.ts';
import { boundaries, spent } from '../statistics/sequential/spending.ts';
import { alphaEach } from './alpha.ts';

/** Sums of one test over batches. Kept in the state file as it is. */
export interface Scores {
  /** Canary's bad requests beyond what its odds ratio expects, summed over batches. */
  excess: number;
  /** Bad requests that were expected on the canary, and on the baseline. */
  expected: [number, number];
  /** Variance of the sum after each batch. */
  information: number[];
}

/** A group-sequential test of a measure: against the odds ratio 1, and against that of its margin. */
export interface Planned {
  worse: Scores;
  good: Scores;
}

/** Bad requests expected of either side before a look counts: fewer are not as good as normal. */
const fewest = 5;

export function noScores(): Planned {
  const none = (): Scores => ({ excess: 0, expected: [0, 0], information: [] });
  return { worse: none(), good: none() };
}

/** The sums with one more batch. */
export function addScores(before: Planned, counts: SideCounts, margin: number): Planned {
  return { worse: added(before.worse, counts, 1), good: added(before.good, counts, margin) };
}

function added({ excess, expected, information }: Scores, counts: SideCounts, psi: number): Scores {
  const { canary, canaryBad, baseline, baselineBad, pairs } = counts;
  const bad = pairs ? pairs.canaryOnly + pairs.baselineOnly : canaryBad + baselineBad;
  const { mean, variance } = pairs ? discordantAt(bad, psi) : badAt({ canary, baseline, bad }, psi);
  return {
    excess: excess + (pairs ? pairs.canaryOnly : canaryBad) - mean,
    expected: [expected[0] + mean, expected[1] + bad - mean],
    information: [...information, (information.at(-1) ?? 0) + variance],
  };
}

/** The standardised sum, towards "worse" or towards "good enough", and what it must reach at this look (Infinity: this look cannot decide). */
export interface Standing {
  z: number;
  critical(): number;
  isReached(): boolean;
}

/**
 * How far a measure has come, the planned error being spent as O'Brien and Fleming would, by the share of the planned batches that were
 * looked at. Null hypotheses are those of the e-process: no worse, and worse by the margin.
 */
export function standing(rollout: Rollout, { worse, good }: Planned): { worse: Standing; good: Standing } {
  return { worse: at(rollout, worse, 1), good: at(rollout, good, -1) };
}

function at(rollout: Rollout, { excess, expected, information }: Scores, sign: 1 | -1): Standing {
  const total = information.at(-1) ?? 0;
  const alpha = alphaEach(rollout);
  const decides = total > 0 && Math.min(...expected) >= fewest;
  const z = decides ? (sign * excess) / Math.sqrt(total) : 0;
  const critical = () => {
    const looks = information.map((one, i) => ({
      information: one,
      spent: spent((i + 1) / rollout.maxBatches, alpha),
    }));
    return decides ? boundaries(looks).at(-1)! : Infinity;
  };
  // No look asks for less than a single test would, which is quickly told.
  return { z, critical, isReached: () => z >= normalQuantile(1 - alpha) && z >= critical() };
}
