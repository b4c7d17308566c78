import type { OutcomeCounts, PairedOutcomes } from '../count/counts.ts';
import type { Comparison, Measured } from './measurements.ts';
import { statistic } from './metrics.ts';
import { differenceBounds } from './newcombe.ts';
import { pairedError } from './paired.ts';
import { isStatistic, measured, noEvidence, type Statistic, twoSidedZ } from './statistic.ts';

/**
 * One metric on reference and candidate, and the difference candidate − reference. The difference adds the variances of
 * two independent sets, with Newcombe's (1998) interval from the two; where both models answered the same cases, it is
 * measured case by case.
 */
export function compare(
  metric: string,
  one: string | null,
  reference: OutcomeCounts | null,
  candidate: OutcomeCounts,
  paired: PairedOutcomes | null,
  confidence: number,
): Comparison {
  const after = statistic(metric, candidate, one);
  const before = reference ? statistic(metric, reference, one) : noEvidence('there is no reference', 0);
  const error = paired && isStatistic(before) && isStatistic(after) ? pairedError(metric, one, paired) : null;
  const z = twoSidedZ(confidence);
  let difference: Measured;
  if (!isStatistic(after)) difference = after;
  else if (!isStatistic(before)) difference = before;
  else difference = error === null ? unpaired(after, before, z) : pairedDifference(after, before, error, z);
  return {
    metric,
    class: one,
    reference: measured(before, confidence),
    candidate: measured(after, confidence),
    difference,
    paired: error !== null,
  };
}

function unpaired(after: Statistic, before: Statistic, z: number): Measured {
  const value = after.value - before.value;
  const interval = differenceBounds(
    { value: after.value, bounds: after.bounds(z) },
    { value: before.value, bounds: before.bounds(z) },
  );
  const standardError =
    Math.hypot(after.standardError, before.standardError) || (interval[1] - interval[0]) / (2 * z);
  return { value, standardError, interval, cases: Math.min(after.cases, before.cases) };
}

function pairedDifference(after: Statistic, before: Statistic, standardError: number, z: number): Measured {
  const value = after.value - before.value;
  return {
    value,
    standardError,
    interval: [value - z * standardError, value + z * standardError],
    cases: after.cases,
  };
}
