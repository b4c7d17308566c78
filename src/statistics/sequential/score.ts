import type { BadCounts } from './eprocess.ts';

/** Mean and variance of a count. */
export interface Moments {
  mean: number;
  variance: number;
}

const negligible = 1e-17;

/**
 * Mean and variance of the canary's bad requests in a batch, given its margins, at an odds ratio: Fisher's noncentral hypergeometric
 * distribution, summed outwards from its mode. What the count exceeds the mean by is the score of a test of that odds ratio; over
 * batches scores and variances add up (Mantel & Haenszel 1959).
 */
export function badAt({ canary, baseline, bad }: Omit<BadCounts, 'canaryBad'>, psi: number): Moments {
  const least = Math.max(0, bad - baseline);
  const most = Math.min(bad, canary);
  const ratio = (j: number) => ((canary - j) / (j + 1)) * ((bad - j) / (baseline - bad + j + 1)) * psi;
  let [low, high] = [least, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (ratio(middle) > 1) low = middle + 1;
    else high = middle;
  }
  const mode = low;
  let [weights, sum, squares] = [1, 0, 0];
  const add = (j: number, weight: number) => {
    weights += weight;
    sum += weight * (j - mode);
    squares += weight * (j - mode) ** 2;
  };
  for (let j = mode, weight = 1; j < most && weight > negligible; j++) {
    weight *= ratio(j);
    add(j + 1, weight);
  }
  for (let j = mode, weight = 1; j > least && weight > negligible; j--) {
    weight /= ratio(j - 1);
    add(j - 1, weight);
  }
  const mean = sum / weights;
  return { mean: mode + mean, variance: squares / weights - mean ** 2 };
}

/** The same of pairs that both sides answered, of which one side alone was bad: binomial with chance ψ/(1 + ψ). */
export function discordantAt(discordant: number, psi: number): Moments {
  const chance = psi / (1 + psi);
  return { mean: discordant * chance, variance: discordant * chance * (1 - chance) };
}
