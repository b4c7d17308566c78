import type { PairedOutcomes } from '../../count/counts.ts';
import { type Metric, metricNames } from '../../plan/vocabulary/metrics.ts';
import { studentOf } from '../../statistics/distributions/student-t.ts';
import { bonettPrice } from '../../statistics/intervals/bonett-price.ts';
import { hallReach } from '../../statistics/intervals/hall.ts';
import { type Addend, addend, squareAndAdd, subtracted } from '../../statistics/intervals/mover.ts';
import { tango } from '../../statistics/intervals/tango.ts';
import { exact, type OfShare, shown } from '../decision-bounds.ts';
import { proofBounds, type Statistic, standardErrorOf } from '../statistic.ts';
import { influenceOfCases } from './case-influences.ts';
import { type Grouping, grouping, independent, skewness, standardError } from './influence.ts';
import { countPairedDecisions, reachOfChanges } from './paired-decisions.ts';

/** A metric of both models on the same cases. */
interface Both {
  before: Statistic;
  after: Statistic;
}

/** Cases of the rarer class below which the influences alone are not relied on. */
const few = 50;

/**
 * Standard error of the difference of a metric between two models on the same cases. null where the metric is undefined on a side, or too
 * few cases show how much it varies.
 */
export function pairedError(metric: Metric, one: string | null, pairs: PairedOutcomes): number | null {
  const found = movesOf(metric, one, pairs);
  return found && found.alone * found.groups.stretch;
}

/**
 * The difference of a metric between two models on the same cases. Its standard error is that of the influences, those of each case
 * subtracted first (for AUROC that is DeLong's covariance), and summed within its group. Its bounds are no narrower than what
 * the cases that changed leave open, be they few or none. null where the metric is undefined on a side, or too few cases
 * show how much it varies.
 */
export function pairedDifference(
  metric: Metric,
  one: string | null,
  { before, after }: Both,
  pairs: PairedOutcomes,
): Statistic | null {
  const found = movesOf(metric, one, pairs);
  if (!found) return null;
  const value = after.value - before.value;
  const range = ({ below, above }: Addend): [number, number] => [value - below, value + above];
  const of = (share: OfShare) =>
    metricNames[metric].needs === 'decisions'
      ? (z: number) => range(reachOfDecisions(metric, one, pairs, found, share, z))
      : (z: number) => range(reachOfNumbers(metric, { before, after }, pairs, found, share, z));
  const score = pairs.candidate.group ? null : scoreInterval(metric, one, pairs);
  return {
    value,
    standardError: found.alone * found.groups.stretch,
    cases: after.cases,
    bounds: score ?? of(shown),
    proof: of(exact),
  };
}

interface Found {
  moves: Float64Array;
  /** The standard error of cases that do not come in groups. */
  alone: number;
  groups: Grouping;
}

function movesOf(metric: Metric, one: string | null, pairs: PairedOutcomes): Found | null {
  const was = influenceOfCases(metric, one, pairs.reference);
  const is = influenceOfCases(metric, one, pairs.candidate);
  if (!was || !is || is.length < 2) return null;
  const moves = is.map((phi, i) => phi - was[i]!);
  const { group } = pairs.candidate;
  const groups = (group && grouping(moves, group)) ?? independent;
  const alone = standardError(moves);
  return Number.isFinite(alone) ? { moves, alone, groups } : null;
}

/** Tango's interval where the metric is the share of right decisions among the cases of a class. */
function scoreInterval(
  metric: Metric,
  one: string | null,
  { reference, candidate }: PairedOutcomes,
): ((z: number) => [number, number]) | null {
  const { classes, positive, actual } = candidate;
  const about = one === null ? positive : classes.indexOf(one);
  if ((metric !== 'recall' && metric !== 'specificity') || about === null) return null;
  let [lost, gained, cases] = [0, 0, 0];
  for (let i = 0; i < actual.length; i++) {
    const [was, is] = [reference.predicted[i]!, candidate.predicted[i]!];
    if ((actual[i] === about) !== (metric === 'recall')) continue;
    if (Number.isNaN(was) || Number.isNaN(is)) return null;
    const right = (decision: number) => (decision === about) === (metric === 'recall');
    cases++;
    if (right(was) && !right(is)) lost++;
    if (!right(was) && right(is)) gained++;
  }
  return (z) => tango(gained, lost, cases, z);
}

/** The wider of what the influences leave open and what the changed decisions do. */
function reachOfDecisions(
  metric: Metric,
  one: string | null,
  pairs: PairedOutcomes,
  { alone, groups }: Found,
  of: OfShare,
  z: number,
): Addend {
  const t = studentOf(z, groups.df);
  const changes = reachOfChanges(metric, one, countPairedDecisions(pairs), of, t, groups.reach);
  const reach = t * alone * groups.reach;
  return changes ? wider(changes, { below: reach, above: reach }) : { below: reach, above: reach };
}

/**
 * Skewness is allowed for, and two more cases are added in which the models have nothing to do with each other: what Bonett &
 * Price's (2012) two cases are to shares. Few cases of a class are compared with both models' own bounds as well.
 */
function reachOfNumbers(
  metric: Metric,
  { before, after }: Both,
  pairs: PairedOutcomes,
  { moves, alone, groups }: Found,
  of: OfShare,
  z: number,
): Addend {
  const [one, other] = [standardErrorOf(before), standardErrorOf(after)];
  const rarer = rarestClass(pairs);
  const error = alone * groups.stretch;
  const together = one > 0 && other > 0 ? (one ** 2 + other ** 2 - error ** 2) / (2 * one * other) : 0;
  const shrunk = Math.min(1, Math.max(0, together)) * (rarer / (rarer + 2));
  const unrelated = Math.max(0, Math.min(1, together) - shrunk) * 2 * one * other;
  const scale = Math.sqrt(error ** 2 + unrelated) * (groups.reach / groups.stretch);
  const t = studentOf(z, Math.min(groups.df, Math.max(1, rarer - 1)));
  const { below, above } = hallReach({ skewness: skewness(moves), cases: moves.length }, t);
  const reach = { below: below * scale, above: above * scale };
  const proven = of === exact && (rarer < few || metric !== 'average_precision');
  const bounds = (side: Statistic) => (proven ? proofBounds(side, z) : side.bounds(z));
  const sides = [addend(after.value, bounds(after)), subtracted(addend(before.value, bounds(before)))];
  // What chance adds to the gaps is no noise: it is all there, on the side whose model has none of its own.
  if (metric === 'calibration_error') return squareAndAdd(sides, () => 1);
  const ofScores = metricNames[metric].needs === 'scores';
  // The average precision is the surer the higher it came out, however many there are.
  if (!ofScores || (rarer >= few && metric !== 'average_precision')) return reach;
  return wider(
    reach,
    squareAndAdd(sides, () => -shrunk),
  );
}

function wider(a: Addend, b: Addend): Addend {
  return { below: Math.max(a.below, b.below), above: Math.max(a.above, b.above) };
}

/** Cases of the rarest class, or, of numbers, all. */
function rarestClass({ candidate: { classes, actual } }: PairedOutcomes): number {
  if (classes.length === 0) return actual.length;
  const cases = classes.map(() => 0);
  for (const truth of actual) cases[truth]!++;
  return Math.min(...cases);
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

/** The difference of accuracy: Bonett and Price's interval, and for a proof what the changed decisions leave open. */
export function accuracyDifference(
  value: number,
  { onlyReference, onlyCandidate }: { onlyReference: number; onlyCandidate: number },
  cases: number,
): Statistic {
  const bounds = (z: number) => bonettPrice(onlyCandidate, onlyReference, cases, z);
  const [lower, upper] = bounds(1);
  const proof = (z: number): [number, number] => {
    const share = (count: number): Addend => addend(count / cases, exact(count, cases, z));
    const { below, above } = squareAndAdd([share(onlyCandidate), subtracted(share(onlyReference))]);
    const [least, greatest] = bounds(z);
    return [Math.min(least, value - below), Math.max(greatest, value + above)];
  };
  return { value, standardError: (upper - lower) / 2, cases, bounds, proof };
}
