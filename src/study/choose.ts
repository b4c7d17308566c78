import { type Compared, compareWithBest } from './compare.ts';
import { leastPeriods } from './timeline.ts';

/** What decides among policies: how far from the best is near enough, what each costs, and the error rate of all comparisons together. */
export interface ChoiceSettings {
  margin: number;
  /** Cost of each policy, in whatever unit; less is better. */
  costs: number[];
  alpha: number;
}

export interface Choice {
  compared: Compared;
  /** Not provably worse than the best by the margin. */
  notWorse: number[];
  /** Proven to be within the margin of the best. */
  within: number[];
  /** The cheapest of those that are proven; null: none is. */
  proven: number | null;
  /** What is recommended; null: undecided. */
  recommended: number | null;
  /** Cheaper ones that look as good and are not proven to be: what keeps it open. */
  open: number[];
  /** Periods more, like these, that would decide if what was seen goes on; null: decided, or it lies at the margin. */
  needed: number | null;
}

/**
 * Chooses among policies. The cheapest that is proven within the margin of the best is recommended, unless a cheaper one looks as good and
 * only the proof is wanting: then it is undecided. A cheaper one that looks worse than the margin has nothing to wait for.
 */
export function choose(
  goodness: readonly (readonly number[])[],
  weights: readonly number[],
  { margin, costs, alpha }: ChoiceSettings,
): Choice {
  const compared = compareWithBest(goodness, weights, alpha);
  const { deficits, means, periods } = compared;
  const all = [...deficits.keys()];
  const enough = periods >= leastPeriods;
  const within = all.filter((p) => enough && deficits[p]!.upper <= margin);
  const notWorse = all.filter((p) => !enough || deficits[p]!.lower <= margin);
  const proven = cheapest(within, costs, means);
  const open = all.filter(
    (p) =>
      !within.includes(p) &&
      notWorse.includes(p) &&
      deficits[p]!.value <= margin &&
      (proven === null || costs[p]! < costs[proven]!),
  );
  const recommended = open.length === 0 ? proven : null;
  const needed = recommended === null ? periodsNeeded(compared, open, margin) : null;
  return { compared, notWorse, within, proven, recommended, open, needed };
}

/** Of equal cost the better, and of equals the first. */
export function cheapest(policies: number[], costs: number[], means: number[]): number | null {
  const [first = null] = policies.toSorted((a, b) => costs[a]! - costs[b]! || means[b]! - means[a]! || a - b);
  return first;
}

/** The error falls with the root of the periods; the differences stay as they were seen. The one that needs the least decides first. */
function periodsNeeded({ deficits, periods }: Compared, open: number[], margin: number): number | null {
  const each = open.map((p) => {
    const { reach, difference } = deficits[p]!;
    const slack = margin - difference;
    // Few periods have few degrees of freedom; what is asked for is rounded up.
    return slack > 0 && Number.isFinite(reach) ? periods * (reach / slack) ** 2 : Infinity;
  });
  const least = Math.min(...each.map((total) => Math.max(1, Math.ceil(total - periods))));
  const few = Math.max(0, leastPeriods - periods);
  return Number.isFinite(least) ? Math.max(least, few) : few > 0 ? few : null;
}
