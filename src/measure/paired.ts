import type { ConfusionCounts, PairedOutcomes } from '../count/counts.ts';
import { metricNames } from '../plan/metrics.ts';
import { influences } from './confusion.ts';
import { groupedStandardError, standardError } from './influence.ts';

/**
 * Standard error of the difference of a metric between two models on the same cases: the influences of each case on both
 * are subtracted first, and summed within its group. null where the metric has no paired form here.
 */
export function pairedError(metric: string, one: string | null, paired: PairedOutcomes): number | null {
  const kind = metricNames[metric as keyof typeof metricNames].needs;
  if (paired.cases < 2) return null;
  if (kind === 'decisions') return decisionError(metric, one, paired);
  if (metric === 'auroc' && one === null) return aurocError(paired);
  return null;
}

function decisionError(metric: string, one: string | null, paired: PairedOutcomes): number | null {
  const { classes, actual, group } = paired;
  const cells = [paired.reference, paired.candidate].map((predicted) => {
    if (predicted.some(Number.isNaN)) return null;
    const cell = Int32Array.from(actual, (truth, i) => truth * classes.length + predicted[i]!);
    const table: ConfusionCounts = {
      classes,
      positive: paired.positive,
      table: new Float64Array(classes.length ** 2),
    };
    for (const place of cell) table.table[place]!++;
    const found = influences(metric, table, one);
    return typeof found === 'string' ? null : { cell, perCell: found.perCell };
  });
  const [before, after] = cells;
  if (!before || !after) return null;
  const moves = Float64Array.from(
    actual,
    (_, i) => after.perCell[after.cell[i]!]! - before.perCell[before.cell[i]!]!,
  );
  return errorOf(moves, group);
}

/** Cases that only one of two models got right. null where cases come in groups, or one has no decision. */
export function discordant({
  actual,
  reference,
  candidate,
  cases,
  group,
}: PairedOutcomes): { onlyReference: number; onlyCandidate: number } | null {
  if (group !== null) return null;
  let [onlyReference, onlyCandidate] = [0, 0];
  for (let i = 0; i < cases; i++) {
    if (Number.isNaN(reference[i]!) || Number.isNaN(candidate[i]!)) return null;
    const [was, is] = [reference[i] === actual[i], candidate[i] === actual[i]];
    if (was && !is) onlyReference++;
    if (is && !was) onlyCandidate++;
  }
  return { onlyReference, onlyCandidate };
}

/** DeLong's covariance through the placements of each case under both scores. */
function aurocError({
  actual,
  positive,
  referenceScores,
  candidateScores,
  group,
}: PairedOutcomes): number | null {
  if (!referenceScores || !candidateScores || positive === null) return null;
  const isPositive = Uint8Array.from(actual, (truth) => (truth === positive ? 1 : 0));
  const before = placements(referenceScores, isPositive);
  const after = placements(candidateScores, isPositive);
  if (!before || !after) return null;
  const m = isPositive.reduce((sum, p) => sum + p, 0);
  const n = isPositive.length - m;
  if (m < 2 || n < 2) return null;
  const moves = Float64Array.from(actual, (_, i) => {
    const of = isPositive[i] ? m : n;
    // (k − 1) for the sample variance of k placements.
    return (after[i]! - before[i]!) / Math.sqrt(of * (of - 1));
  });
  return errorOf(moves, group);
}

/** Of each case, the share of the other class that it is placed right against, less the AUROC. */
function placements(scores: Float64Array, isPositive: Uint8Array): Float64Array | null {
  if (scores.some(Number.isNaN)) return null;
  const order = Array.from(scores.keys()).sort((a, b) => scores[a]! - scores[b]!);
  const m = isPositive.reduce((sum, p) => sum + p, 0);
  const n = isPositive.length - m;
  const placed = new Float64Array(scores.length);
  let [below, before] = [0, 0];
  let wins = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    let [p, q] = [0, 0];
    for (; to < order.length && scores[order[to]!] === scores[order[from]!]; to++) {
      if (isPositive[order[to]!]) p++;
      else q++;
    }
    for (let k = from; k < to; k++) {
      placed[order[k]!] = isPositive[order[k]!] ? (below + q / 2) / n : 1 - (before + p / 2) / m;
    }
    wins += p * (below + q / 2);
    below += q;
    before += p;
    from = to;
  }
  const value = wins / m / n;
  return placed.map((share) => share - value);
}

function errorOf(moves: Float64Array, group: Int32Array | null): number {
  return group ? groupedStandardError(moves, group) : standardError(moves);
}
