import { criticalValue } from '../statistics/max-t.ts';
import { blockMeans, criticalOf } from '../statistics/successive-blocks.ts';

/** Blocks that periods are put into: as many as this at most, so that neighbouring blocks have little to do with each other. */
const mostBlocks = 24;

/** How far a policy may be from the best, by bounds that hold for all policies together. More is worse; 0 is as good as the best. */
export interface Deficit {
  value: number;
  lower: number;
  upper: number;
  /** Which policy sets the upper bound. */
  against: number;
  /** Of the difference to that policy: its standard error times the critical value, and the difference itself. */
  reach: number;
  difference: number;
}

export interface Compared {
  /** Mean goodness of each policy, periods by their cases. */
  means: number[];
  best: number;
  deficits: Deficit[];
  blocks: number;
  df: number;
  periods: number;
}

/**
 * Compares policies on the same periods with the best of them (Hsu 1984: multiple comparisons with the best). Every policy in turn stands as
 * the one that all others are compared with; the differences' critical value is that of max-t over them (their correlations by blocks,
 * seeded draws), with Student's degrees of freedom of the blocks. With chance `alpha` at most the true best is wronged, and while it is not, no
 * policy's true deficit is above its upper bound.
 */
export function compareWithBest(
  goodness: readonly (readonly number[])[],
  weights: readonly number[],
  alpha: number,
): Compared {
  const size = Math.max(1, Math.ceil(weights.length / mostBlocks));
  const policies = [...goodness.keys()];
  const alone = blockMeans(goodness, weights, size);
  const { means, df, blocks } = alone;
  const best = means.indexOf(Math.max(...means));
  // The covariance of two differences follows from those of the policies.
  const of = (a: number, b: number, control: number) => {
    const c = alone.covariance;
    return c[a]![b]! - c[a]![control]! - c[b]![control]! + c[control]![control]!;
  };
  const reach = policies.map((control) => {
    const errors = policies.map((p) => errorOf(of(p, p, control), alone.covariance[p]![p]!));
    const moving = policies.filter((p) => errors[p]! > 0);
    const correlation = moving.map((a) =>
      moving.map((b) => (a === b ? 1 : clamp(of(a, b, control) / errors[a]! / errors[b]!))),
    );
    const critical = moving.length === 0 ? 0 : criticalOf(criticalValue(correlation, alpha), df);
    return errors.map((error) => (error > 0 ? error * critical : 0));
  });
  const deficits = policies.map((p): Deficit => {
    let found: Deficit = { value: 0, lower: 0, upper: 0, against: p, reach: 0, difference: 0 };
    for (const control of policies) {
      if (control === p) continue;
      const difference = means[control]! - means[p]!;
      const own = reach[control]![p]!;
      const [lower, upper] = [difference - own, difference + own];
      found = { ...found, value: Math.max(found.value, difference), lower: Math.max(found.lower, lower) };
      if (upper > found.upper) found = { ...found, upper, against: control, reach: own, difference };
    }
    return found;
  });
  return { means, best, deficits, blocks, df, periods: weights.length };
}

/** What rounding leaves of a difference of equal series is none. */
function errorOf(variance: number, scale: number): number {
  return variance > 1e-14 * Math.max(scale, 1e-300) ? Math.sqrt(variance) : 0;
}

function clamp(correlation: number): number {
  return Math.min(1, Math.max(-1, correlation));
}
