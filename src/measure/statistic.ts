import { normalQuantile } from '../statistics/distributions/normal.ts';
import type { Measured } from './measurements.ts';
import type { NoEvidence, WhyNoEvidence } from './no-evidence.ts';

/** A metric on one set of cases, with bounds at any confidence. What `measured` and `compare` are made from. */
export interface Statistic {
  value: number;
  /** √Σφ² over influence values: 0 where no case, left out, would move the value. */
  standardError: number;
  cases: number;
  /**
   * Lower and upper bound at `z` standard normal deviations (1.96: two-sided 95 %). `stretch` multiplies the standard
   * error: what cases that come in groups ask for.
   */
  bounds(z: number, stretch?: number): [number, number];
  /**
   * The bounds that a proof rests on: either is past the truth in no more than 1 − Φ(z) of samples even where the cases are few,
   * and so it is mostly the wider of both. Absent: `bounds`.
   */
  proof?(z: number, stretch?: number): [number, number];
  /**
   * The bounds that GREEN rests on, where a sample mostly misses the rare cases that would make the value worse: they allow for those
   * that it may have missed. Absent: those of a proof.
   */
  safe?(z: number, stretch?: number): [number, number];
  /** What a reader must know beside the value: classes or targets left out. */
  note?: string;
  /** Rows without a label that helped (prediction-powered inference); absent: none did. */
  powered?: number;
}

/** Lower and upper bound for a proof. */
export function proofBounds(seen: Statistic, z: number, stretch?: number): [number, number] {
  return seen.proof ? seen.proof(z, stretch) : seen.bounds(z, stretch);
}

/** Lower and upper bound for GREEN. */
export function safeBounds(seen: Statistic, z: number, stretch?: number): [number, number] {
  return seen.safe ? seen.safe(z, stretch) : proofBounds(seen, z, stretch);
}

export type StatisticOrNone = Statistic | NoEvidence;

export function noEvidence(why: WhyNoEvidence, cases: number): NoEvidence {
  return { noEvidence: why, cases };
}

export function isStatistic(found: StatisticOrNone): found is Statistic {
  return 'value' in found;
}

/** Two-sided confidence, such as 0.95 → z, such as 1.96. */
export function twoSidedZ(confidence: number): number {
  return normalQuantile((1 + confidence) / 2);
}

/**
 * A statistic as a page may show it. One whose interval is no interval of finite numbers is no evidence.
 */
export function measured(found: StatisticOrNone, confidence: number): Measured {
  if (!isStatistic(found)) return found;
  const { value, cases, note, powered } = found;
  const interval = found.bounds(twoSidedZ(confidence));
  const standardError = standardErrorOf(found);
  if (![value, standardError, ...interval].every(Number.isFinite)) {
    return noEvidence('notFinite', cases);
  }
  const estimate = { value, standardError, interval, cases, ...(powered === undefined ? {} : { powered }) };
  return note === undefined ? estimate : { ...estimate, note };
}

/**
 * The standard error of a statistic. Where it vanishes and the interval does not (10 of 10 right), it is recovered from
 * the 95 % interval, so that nothing downstream takes a small sample for certainty.
 */
export function standardErrorOf({ standardError, bounds }: Statistic): number {
  if (standardError > 0) return standardError;
  const z = twoSidedZ(0.95);
  const [lower, upper] = bounds(z);
  return (upper - lower) / (2 * z);
}
