import type { PairedOutcomes } from '../../count/counts.ts';
import type { Metric } from '../../plan/metrics.ts';
import { influenceOfCases } from './case-influences.ts';
import { groupedStandardError, standardError } from './influence.ts';

/**
 * Standard error of the difference of a metric between two models on the same cases: the influences of each case on both
 * are subtracted first (for AUROC that is DeLong's covariance), and summed within its group. null where the metric is
 * undefined on a side, or too few cases show how much it varies.
 */
export function pairedError(
  metric: Metric,
  one: string | null,
  { reference, candidate }: PairedOutcomes,
): number | null {
  const before = influenceOfCases(metric, one, reference);
  const after = influenceOfCases(metric, one, candidate);
  if (!before || !after || after.length < 2) return null;
  const moves = after.map((phi, i) => phi - before[i]!);
  const { group } = candidate;
  const error = group ? groupedStandardError(moves, group) : standardError(moves);
  return Number.isFinite(error) ? error : null;
}

/** Cases that only one of two models got right. null where cases come in groups, or one has no decision. */
export function discordant({
  reference,
  candidate,
}: PairedOutcomes): { onlyReference: number; onlyCandidate: number } | null {
  if (candidate.group !== null) return null;
  let [onlyReference, onlyCandidate] = [0, 0];
  for (let i = 0; i < candidate.actual.length; i++) {
    const [was, is] = [reference.predicted[i]!, candidate.predicted[i]!];
    if (Number.isNaN(was) || Number.isNaN(is)) return null;
    const truth = candidate.actual[i]!;
    if (was === truth && is !== truth) onlyReference++;
    if (was !== truth && is === truth) onlyCandidate++;
  }
  return { onlyReference, onlyCandidate };
}
