import type { SideCounts } from '../count/rollout/bad-outcomes.ts';
import type { Rollout, RolloutMeasure } from '../plan/plan.ts';
import { GOOD, logE, logEPaired, logMixture, WORSE } from '../statistics/sequential/eprocess.ts';
import { addScores, noScores, type Planned } from './planned.ts';

/** What all batches so far say about one measure. Kept in the state file as it is. */
export interface MeasureEvidence {
  name: string;
  /** Requests and bad outcomes over all batches. */
  canary: number;
  canary_bad: number;
  baseline: number;
  baseline_bad: number;
  /** Canary cases since the traffic share was last changed. */
  step_canary: number;
  /** Numerator and denominator of the Mantel–Haenszel odds ratio over batches. */
  mantel_haenszel: [number, number];
  /** Odds ratios weighed, ascending, and the log of each one's likelihood over that of 1, summed over batches. */
  psi: number[];
  log_e: number[];
  /** Where the plan has a group-sequential design: the sums of its tests. */
  planned?: Planned | undefined;
}

/** Odds ratios 0.1 to 10 in 60 even steps of the logarithm: the places where an interval may end. */
const SCALE = Array.from({ length: 61 }, (_, i) => Number((10 ** ((i - 30) / 30)).toPrecision(4)));

/** The odds ratios that a measure with this margin is weighed at, ascending. */
export function gridOf(margin: number): number[] {
  return [...new Set([...SCALE, ...WORSE, ...GOOD, margin])].sort((a, b) => a - b);
}

export function noEvidence({ name, margin }: RolloutMeasure, design: Rollout['design']): MeasureEvidence {
  const psi = gridOf(margin);
  return {
    name,
    canary: 0,
    canary_bad: 0,
    baseline: 0,
    baseline_bad: 0,
    step_canary: 0,
    mantel_haenszel: [0, 0],
    psi,
    log_e: psi.map(() => 0),
    ...(design === 'group-sequential' ? { planned: noScores() } : {}),
  };
}

/** The evidence with one more batch. */
export function addBatch(before: MeasureEvidence, counts: SideCounts, margin: number): MeasureEvidence {
  const { canary, canaryBad, baseline, baselineBad, pairs } = counts;
  const batch = { canary, baseline, bad: canaryBad + baselineBad, canaryBad };
  const [up, down] = before.mantel_haenszel;
  const all = canary + baseline || 1;
  const odds: [number, number] = pairs
    ? [pairs.canaryOnly / 2, pairs.baselineOnly / 2]
    : [(canaryBad * (baseline - baselineBad)) / all, (baselineBad * (canary - canaryBad)) / all];
  return {
    ...before,
    canary: before.canary + canary,
    canary_bad: before.canary_bad + canaryBad,
    baseline: before.baseline + baseline,
    baseline_bad: before.baseline_bad + baselineBad,
    step_canary: before.step_canary + canary,
    mantel_haenszel: [up + odds[0], down + odds[1]],
    log_e: before.log_e.map(
      (log, i) => log + (pairs ? logEPaired(pairs, before.psi[i]!) : logE(batch, before.psi[i]!)),
    ),
    ...(before.planned ? { planned: addScores(before.planned, counts, margin) } : {}),
  };
}

/** Log e-value against "the canary is no worse": at ln(1/α) it is. */
export function logWorse(evidence: MeasureEvidence): number {
  return logMixture(WORSE.map((psi) => at(evidence, psi)));
}

/** Log e-value against "the canary's odds of a bad outcome are up by the margin or more": at ln(1/α) they are not. */
export function logGoodEnough(evidence: MeasureEvidence, margin: number): number {
  return logMixture(
    GOOD.map((psi) => at(evidence, psi)),
    at(evidence, margin),
  );
}

/** Mantel–Haenszel odds ratio, canary to baseline; null while it is undefined. */
export function oddsRatio({ mantel_haenszel: [up, down] }: MeasureEvidence): number | null {
  return down > 0 ? up / down : null;
}

/**
 * Two-sided confidence sequence for the odds ratio: it covers the truth at every look together with probability
 * 1 − alpha, so it may be read after any batch. An end beyond 0.1 or 10 is given as null (not bounded there).
 */
export function interval(evidence: MeasureEvidence, alpha: number): [number | null, number | null] {
  const logs = SCALE.map((psi) => at(evidence, psi));
  const limit = logMixture(logs) - Math.log(1 / alpha);
  const first = logs.findIndex((log) => log > limit);
  const last = logs.findLastIndex((log) => log > limit);
  // The excluded neighbours: what lies between them and the points kept was not ruled out.
  return [SCALE[first - 1] ?? null, SCALE[last + 1] ?? null];
}

function at(evidence: MeasureEvidence, psi: number): number {
  const place = evidence.psi.indexOf(psi);
  if (place < 0) throw new Error(`odds ratio ${psi} was not weighed`);
  return evidence.log_e[place]!;
}
