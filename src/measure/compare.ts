import type { OutcomeCounts, PairedOutcomes } from '../count/counts.ts';
import type { Metric } from '../plan/vocabulary/metrics.ts';
import { differenceBounds } from '../statistics/intervals/newcombe.ts';
import { mcnemar } from '../statistics/mcnemar.ts';
import { accuracyDifference, discordant, pairedDifference } from './cases/paired.ts';
import type { Comparison } from './measurements.ts';
import { statistic } from './metrics.ts';
import { oneSidedClasses } from './scores/one-sided-classes.ts';
import {
  isStatistic,
  measured,
  noEvidence,
  proofBounds,
  type Statistic,
  type StatisticOrNone,
  safeBounds,
  standardErrorOf,
} from './statistic.ts';

/** What a metric is compared on. `paired` is null where the two sets hold different cases. */
export interface Outcomes {
  reference: OutcomeCounts | null;
  candidate: OutcomeCounts;
  paired: PairedOutcomes | null;
}

/** A metric on both sets, and how far apart they are, each with bounds at any confidence. */
export interface Compared {
  before: StatisticOrNone;
  after: StatisticOrNone;
  /** after − before */
  difference: StatisticOrNone;
  paired: boolean;
  changed?: Comparison['changed'];
}

/** One metric on reference and candidate, and the difference candidate − reference, at a two-sided confidence. */
export function compare(
  metric: Metric,
  one: string | null,
  reference: OutcomeCounts | null,
  candidate: OutcomeCounts,
  paired: PairedOutcomes | null,
  confidence: number,
): Comparison {
  const found = compared(metric, one, { reference, candidate, paired });
  const note = oneSidedClasses(metric, one, candidate.confusion, reference?.confusion ?? null);
  return {
    metric,
    class: one,
    reference: measured(found.before, confidence),
    candidate: measured(note === undefined ? found.after : { ...found.after, note }, confidence),
    difference: measured(found.difference, confidence),
    paired: found.paired,
    ...(found.changed ? { changed: found.changed } : {}),
  };
}

/**
 * The same with bounds at any confidence. Two independent sets: their variances add, and the interval is Newcombe's (1998)
 * from the two. Where both models answered the same cases, the difference is measured case by case.
 */
export function compared(metric: Metric, one: string | null, outcomes: Outcomes): Compared {
  // Rows without a label help neither side where the cases are the same: their difference is measured case by case.
  const [reference, candidate] = isPaired(outcomes)
    ? [withoutUnlabelled(outcomes.reference), withoutUnlabelled(outcomes.candidate)]
    : [outcomes.reference, outcomes.candidate];
  const after = statistic(metric, candidate, one);
  const before = reference ? statistic(metric, reference, one) : noEvidence('noReference', 0);
  if (!isStatistic(after)) return { before, after, difference: after, paired: false };
  if (!isStatistic(before)) return { before, after, difference: before, paired: false };
  const pairs = isPaired(outcomes) ? outcomes.paired : null;
  const changed = pairs && metric === 'accuracy' ? discordant(pairs) : null;
  if (pairs && changed) {
    const { onlyReference, onlyCandidate } = changed;
    const difference = accuracyDifference(after.value - before.value, changed, pairs.cases);
    const p = mcnemar(onlyReference, onlyCandidate);
    return { before, after, difference, paired: true, changed: { ...changed, p } };
  }
  const difference = pairs && pairedDifference(metric, one, { before, after }, pairs);
  return difference
    ? { before, after, difference, paired: true }
    : { before, after, difference: independent(metric, after, before), paired: false };
}

function withoutUnlabelled<Counts extends OutcomeCounts | null>(counts: Counts): Counts {
  return counts && { ...counts, decided: null };
}

/** The pairs must be all the labelled cases of both sets, or the values beside them would be of other cases. */
function isPaired({ reference, candidate, paired }: Outcomes): boolean {
  return paired !== null && paired.cases === reference?.cases && paired.cases === candidate.cases;
}

/** Of calibration errors the bounds are set against each other, because what chance adds to them is no noise. */
function independent(metric: Metric, after: Statistic, before: Statistic): Statistic {
  const difference = unpaired(after, before);
  if (metric !== 'calibration_error') return difference;
  const by =
    (bounds: Bounds) =>
    (z: number): [number, number] => [
      bounds(after, z)[0] - bounds(before, z)[1],
      bounds(after, z)[1] - bounds(before, z)[0],
    ];
  return { ...difference, bounds: by((side, z) => side.bounds(z)), proof: by(proofBounds) };
}

/** The difference of two independent statistics. What either may have missed speaks against GREEN in the one that is judged. */
export function unpaired(after: Statistic, before: Statistic): Statistic {
  const by = (bounds: Bounds, earlier: Bounds) => (z: number) =>
    differenceBounds(
      { value: after.value, bounds: bounds(after, z) },
      { value: before.value, bounds: earlier(before, z) },
    );
  const bounds: Bounds = (side, z) => side.bounds(z);
  return {
    value: after.value - before.value,
    standardError: Math.hypot(standardErrorOf(after), standardErrorOf(before)),
    cases: Math.min(after.cases, before.cases),
    bounds: by(bounds, bounds),
    proof: by(proofBounds, proofBounds),
    ...(after.safe ? { safe: by(safeBounds, proofBounds) } : {}),
  };
}

type Bounds = (side: Statistic, z: number) => [number, number];
