import { correlatedDraws, criticalValue } from './max-t.ts';

/** Beyond so many tests, all their subsets are too many to look at. */
const most = 6;

/** By how much a single score must be greater than a sum to decide alone: mostly metrics fall together. */
const handicap = 0.5;

/**
 * Which of several tests are significant, all of them together at error rate `alpha`, from standard normal scores and their correlations.
 * Closed testing (Marcus, Peritz & Gabriel 1976): a test is, when every set of tests that it belongs to is. A set is by the larger of its
 * greatest score (max-T: Romano & Wolf 2005) and of the sum of its scores (O'Brien 1984), so that metrics which fall
 * together bear each other out, and one that falls alone is seen too. Of many tests step-down max-T is taken.
 */
export function significantTogether(
  scores: readonly number[],
  correlation: readonly (readonly number[])[],
  alpha: number,
): boolean[] {
  const tests = scores.length;
  if (tests > most) return stepDown(scores, correlation, alpha);
  const draws = correlatedDraws(correlation);
  const found = scores.map(() => true);
  for (let set = 1; set < 2 ** tests; set++) {
    const members = [...scores.keys()].filter((i) => (set >> i) & 1);
    if (!members.some((i) => found[i])) continue;
    let variance = 0;
    for (const i of members) for (const j of members) variance += correlation[i]![j]!;
    const scale = variance > 1e-9 ? 1 / Math.sqrt(variance) : 0;
    const statistic = (at: (i: number) => number) => {
      let [greatest, sum] = [-Infinity, 0];
      for (const i of members) {
        const one = at(i);
        if (one > greatest) greatest = one;
        sum += one;
      }
      return members.length === 1 ? greatest : Math.max(greatest - handicap, sum * scale);
    };
    const single = members.length === 1;
    const critical = single
      ? criticalValue([[1]], alpha)
      : quantile(
          draws.map((draw) => statistic((i) => draw[i]!)),
          alpha,
        );
    if (statistic((i) => scores[i]!) < critical) for (const i of members) found[i] = false;
  }
  return found;
}

function quantile(values: number[], alpha: number): number {
  return Float64Array.from(values).sort()[Math.ceil(values.length * (1 - alpha)) - 1]!;
}

function stepDown(
  scores: readonly number[],
  correlation: readonly (readonly number[])[],
  alpha: number,
): boolean[] {
  const found = scores.map(() => false);
  for (;;) {
    const open = [...scores.keys()].filter((i) => !found[i]);
    const critical = criticalValue(
      open.map((i) => open.map((j) => correlation[i]![j]!)),
      alpha,
    );
    const more = open.filter((i) => scores[i]! >= critical);
    if (more.length === 0) return found;
    for (const i of more) found[i] = true;
  }
}
