import { logMixture } from './sequential/eprocess.ts';

/**
 * Did the traffic split as planned? A canary that loses its own log lines, or a router that does not do what it was
 * told, makes every comparison wrong, so this is checked first and after every batch (Fabijan et al. 2019).
 *
 * Given n requests and a planned share p, the canary's count is binomial with odds p/(1−p)·τ; the plan says τ = 1. The
 * e-process weighs larger tilts against TOLERANCE and smaller ones against 1/TOLERANCE: by the monotone likelihood ratio
 * both have expectation at most 1 for every split within the tolerance, and so has their mean, for any sequence of
 * planned shares. Splits within the tolerance are taken as planned: routers hash, round and keep users together.
 */

/** Odds of the split may be off by this factor. */
export const TOLERANCE = 1.02;
/** The evidence at which the split counts as broken: chance 1 in 1,000 over the whole rollout. */
export const BROKEN = Math.log(1000);

const over = [1.05, 1.1, 1.25, 1.5, 2, 4, 10];

/** The tilts whose log e are accumulated over batches by `logTilts`, in this order. */
export const TILTS: readonly number[] = [...over, TOLERANCE, 1 / TOLERANCE, ...over.map((tilt) => 1 / tilt)];

/** Log of the likelihood at each of TILTS over that at the planned share (0 < share < 1). Counts of requests. */
export function logTilts(canary: number, baseline: number, share: number): number[] {
  if (!(share > 0 && share < 1)) throw new RangeError(`not a share of traffic that can be checked: ${share}`);
  return TILTS.map((tilt) => canary * Math.log(tilt) - (canary + baseline) * Math.log1p(share * (tilt - 1)));
}

/** One in about twenty requests, as odds: the loss that a promotion asks about. */
const LOSS = over[0]!;
/** Deviations of the canary's count that chance exceeds on one side in a tenth of rollouts. */
const UNUSUAL = 1.2816;

/**
 * Whether the logs speak rather for one in twenty requests lost on one side than for none, and by more than chance alone explains
 * in nine rollouts of ten. Far from proof, which `logSplit` asks for: it is a reason to look at one more batch, since lost lines may be the
 * bad ones. `expected` is the canary's planned count.
 */
export function maybeLost(split: {
  canary: number;
  baseline: number;
  expected: number;
  log_e: readonly number[];
}): 'canary' | 'baseline' | null {
  const { canary, baseline, expected, log_e } = split;
  const all = canary + baseline;
  const off = canary - expected;
  if (Math.abs(off) <= UNUSUAL * Math.sqrt(expected * (1 - expected / all))) return null;
  const tilt = off > 0 ? LOSS : 1 / LOSS;
  if (log_e[TILTS.indexOf(tilt)]! <= 0) return null;
  return off > 0 ? 'baseline' : 'canary';
}

/** Log e-value against "the split is as planned", from the sums of `logTilts` over batches. */
export function logSplit(sums: readonly number[]): number {
  const tooMany = logMixture(sums.slice(0, over.length), sums[over.length]!);
  const tooFew = logMixture(sums.slice(over.length + 2), sums[over.length + 1]!);
  return logMixture([tooMany, tooFew]);
}
