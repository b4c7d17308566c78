/**
 * Evidence that may be looked at after every batch: an e-process for the odds ratio of bad outcomes, canary to baseline.
 *
 * Within a batch (one time window at one traffic share) both sides saw the same conditions. Given how many requests each
 * side answered and how many were bad in all, the canary's bad ones follow Fisher's noncentral hypergeometric
 * distribution whose only parameter is the odds ratio ψ; base rate and traffic share drop out, so that either may drift
 * from batch to batch. The likelihood ratio of ψ against ψ₀ has expectation 1 at ψ₀ given everything before the batch.
 * Products over batches and averages over ψ keep that, and Ville's inequality gives P(ever ≥ 1/α) ≤ α.
 *
 * Both null hypotheses are one-sided. The ratio for ψ against ψ₀ is proportional to (ψ/ψ₀)ˣ, and x is stochastically
 * increasing in the true odds ratio (monotone likelihood ratio). For ψ > ψ₀ the ratio rises with x, so its expectation
 * is at most 1 at every true odds ratio ≤ ψ₀ ("no worse"); for ψ < ψ₀ it falls with x, so its expectation is at most 1 at
 * every true odds ratio ≥ ψ₀ ("worse by the margin or more"). Hence neither ROLLBACK nor PROMOTE needs the true value.
 *
 * Sources: Ville 1939; Fisher 1935; Robbins 1970 (mixtures); Ramdas, Grünwald, Vovk & Shafer 2023 (e-processes).
 */

/** Odds ratios that stand for "worse" when a rollback is weighed against ψ = 1. */
export const WORSE = [1.1, 1.25, 1.5, 2, 3, 5, 10] as const;
/** Odds ratios that stand for "good enough" when a promotion is weighed against ψ = the margin. */
export const GOOD = [0.5, 0.7, 0.85, 1] as const;

/** Requests and bad outcomes of one batch: whole numbers; `bad` counts both sides. */
export interface BadCounts {
  canary: number;
  baseline: number;
  bad: number;
  canaryBad: number;
}

/**
 * Natural log of the likelihood of `batch` at odds ratio `psi` over that at 1, given its margins. 0 where the batch
 * says nothing (no outcome bad, all bad, or one side empty). Throws a RangeError for counts that cannot be.
 */
export function logE(batch: BadCounts, psi: number): number {
  check(batch, psi);
  const { canary, bad, canaryBad } = batch;
  const least = Math.max(0, bad - batch.baseline);
  const most = Math.min(bad, canary);
  if (least === most || psi === 1) return 0;
  // Sums of weights are taken outwards from the mode by the ratio of neighbours, and the way between the two modes by
  // their product: no lgamma, whose differences would lose nine digits at 10^7 requests a side.
  const central = mode(batch, 1);
  const shifted = mode(batch, psi);
  return (
    (canaryBad - shifted) * Math.log(psi) +
    Math.log(sumAround(batch, central, 1)) -
    Math.log(sumAround(batch, shifted, psi)) -
    logWay(batch, central, shifted)
  );
}

/**
 * The same for pairs that both sides answered (a shadow canary): every pair is a batch of its own with one request a
 * side, so only discordant pairs speak, each with chance ψ/(1+ψ) of being the canary's fault.
 */
export function logEPaired(pairs: { canaryOnly: number; baselineOnly: number }, psi: number): number {
  for (const count of [pairs.canaryOnly, pairs.baselineOnly]) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count of pairs: ${count}`);
  }
  if (!(psi > 0 && psi < Infinity)) throw new RangeError(`not an odds ratio: ${psi}`);
  const discordant = pairs.canaryOnly + pairs.baselineOnly;
  return pairs.canaryOnly * Math.log(psi) - discordant * Math.log1p((psi - 1) / 2);
}

/** Log of the mean of e-values given as logs: an equal-weight mixture. `against` is the log e at the null's own ψ. */
export function logMixture(logs: readonly number[], against = 0): number {
  const greatest = Math.max(...logs);
  let sum = 0;
  for (const log of logs) sum += Math.exp(log - greatest);
  return greatest + Math.log(sum / logs.length) - against;
}

/** w(j+1)/w(j) for w(j) = C(canary, j)·C(baseline, bad−j)·ψʲ. */
function step({ canary, baseline, bad }: BadCounts, j: number, psi: number): number {
  return ((canary - j) / (j + 1)) * ((bad - j) / (baseline - bad + j + 1)) * psi;
}

/** The j of greatest weight: the first whose step upwards does not raise it (the ratio falls with j). */
function mode(batch: BadCounts, psi: number): number {
  let low = Math.max(0, batch.bad - batch.baseline);
  let high = Math.min(batch.bad, batch.canary);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (step(batch, middle, psi) > 1) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NEGLIGIBLE = 1e-20;

/** Σ w(j)/w(mode). Weights are log-concave, so what is left after a negligible one is negligible too. */
function sumAround(batch: BadCounts, mode: number, psi: number): number {
  const least = Math.max(0, batch.bad - batch.baseline);
  const most = Math.min(batch.bad, batch.canary);
  let sum = 1;
  for (let j = mode, weight = 1; j < most && weight > NEGLIGIBLE; j++) {
    weight *= step(batch, j, psi);
    sum += weight;
  }
  for (let j = mode, weight = 1; j > least && weight > NEGLIGIBLE; j--) {
    weight /= step(batch, j - 1, psi);
    sum += weight;
  }
  return sum;
}

/** ln w(to) − ln w(from) at ψ = 1: the logarithm is taken only when the product nears the end of the doubles. */
function logWay(batch: BadCounts, from: number, to: number): number {
  const [low, high] = from < to ? [from, to] : [to, from];
  let log = 0;
  let product = 1;
  for (let j = low; j < high; j++) {
    product *= step(batch, j, 1);
    if (product > 1e250 || product < 1e-250) {
      log += Math.log(product);
      product = 1;
    }
  }
  log += Math.log(product);
  return from < to ? log : -log;
}

function check({ canary, baseline, bad, canaryBad }: BadCounts, psi: number): void {
  for (const count of [canary, baseline, bad, canaryBad]) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count: ${count}`);
  }
  if (canaryBad > canary || canaryBad > bad || bad - canaryBad > baseline) {
    throw new RangeError(
      `impossible counts: ${canaryBad} of ${canary} and ${bad - canaryBad} of ${baseline} bad`,
    );
  }
  if (!(psi > 0 && psi < Infinity)) throw new RangeError(`not an odds ratio: ${psi}`);
}
