import type { ConfusionCounts, OutcomeCounts, ScoreCounts } from '../count/counts.ts';
import { isMetricOf, type Metric } from '../plan/vocabulary/metrics.ts';
import { influenceOfCases, influencesOfScores } from './cases/case-influences.ts';
import type { Outcomes } from './compare.ts';
import { influences } from './confusion.ts';

/** A metric that is tested on some outcomes: by its value, or by its fall from the reference. */
export interface Tested {
  metric: Metric;
  class: string | null;
  outcomes: Outcomes;
  fall: boolean;
}

/**
 * Correlations of the values and falls of metrics, from the influences of the cases that they share. 0 where counts do not show it:
 * of different cases, or of scores and decisions where no threshold of the scores makes the decisions. Taken as independent, tests
 * ask for more proof than they need to, never for less but where metrics go against each other.
 */
export function correlations(tested: readonly Tested[]): number[][] {
  const sides = tested.map(sidesOf);
  const product = (i: number, j: number) => {
    if (tested[i]!.outcomes.candidate !== tested[j]!.outcomes.candidate) return 0;
    return sides[i]!.reduce((sum, side) => {
      const other = sides[j]!.find(({ of }) => of === side.of);
      return sum + (other ? covariance(side, other) : 0);
    }, 0);
  };
  const variances = tested.map((_, i) => product(i, i));
  return tested.map((_, i) =>
    tested.map((_, j) => {
      if (i === j) return 1;
      const scale = Math.sqrt(variances[i]! * variances[j]!);
      return scale > 0 ? Math.min(1, Math.max(-1, product(i, j) / scale)) : 0;
    }),
  );
}

/** Influences on one set of cases: what they are of, and vectors with as many cases as each number stands for. */
interface Side {
  of: object;
  vectors: { weights: ArrayLike<number>; influence: Float64Array; kind: string }[];
}

function covariance(a: Side, b: Side): number {
  for (const one of a.vectors) {
    const other = b.vectors.find(({ kind }) => kind === one.kind);
    if (!other) continue;
    let sum = 0;
    for (let i = 0; i < one.influence.length; i++) {
      sum += (one.weights[i] ?? 1) * one.influence[i]! * other.influence[i]!;
    }
    return sum;
  }
  return 0;
}

function sidesOf({ metric, class: one, outcomes, fall }: Tested): Side[] {
  const { reference, candidate, paired } = outcomes;
  const pairs = paired !== null && paired.cases === candidate.cases ? paired : null;
  if (pairs) {
    const after = influenceOfCases(metric, one, pairs.candidate);
    const before = fall ? influenceOfCases(metric, one, pairs.reference) : null;
    if (!after || (fall && !before)) return [];
    const influence = before ? after.map((phi, i) => phi - before[i]!) : after;
    return [{ of: pairs, vectors: [{ weights: [], influence, kind: 'cases' }] }];
  }
  const sets = fall && reference ? [candidate, reference] : [candidate];
  return sets.map((of) => ({ of, vectors: vectorsOf(metric, one, of) }));
}

/** On the cells of the confusion table, and on scores by class where the decisions follow from them. */
function vectorsOf(
  metric: Metric,
  one: string | null,
  { confusion, scores }: OutcomeCounts,
): Side['vectors'] {
  const cut = confusion && scores ? cutOf(confusion, scores) : null;
  if (isMetricOf('decisions', metric)) {
    const found = confusion && influences(metric, confusion, one);
    if (!found || typeof found === 'string') return [];
    const cells = { weights: confusion.table, influence: found.perCell, kind: 'cells' };
    if (!scores || cut === null) return [cells];
    const positive = confusion.positive!;
    const at = (actual: number) =>
      scores.scores.map((_, i) => found.perCell[2 * actual + (i >= cut ? positive : 1 - positive)]!);
    return [cells, onScores(scores, at(positive), at(1 - positive))];
  }
  if (isMetricOf('scores', metric) && scores) {
    const found = influencesOfScores(metric, scores);
    return found ? [onScores(scores, found.positive, found.negative)] : [];
  }
  return [];
}

function onScores(
  { positives, negatives }: ScoreCounts,
  positive: Float64Array,
  negative: Float64Array,
): Side['vectors'][number] {
  const size = positives.length;
  const [weights, influence] = [new Float64Array(2 * size), new Float64Array(2 * size)];
  weights.set(positives);
  weights.set(negatives, size);
  // What stands at a score that no such case has means nothing.
  for (let i = 0; i < size; i++) {
    influence[i] = positives[i] === 0 ? 0 : positive[i]!;
    influence[size + i] = negatives[i] === 0 ? 0 : negative[i]!;
  }
  return { weights, influence, kind: 'scores' };
}

/** The place among the scores from which all are predicted positive; null where no place makes the table. */
function cutOf({ table, positive }: ConfusionCounts, { positives, negatives }: ScoreCounts): number | null {
  if (positive === null || table.length !== 4) return null;
  let [tp, fp] = [table[3 * positive]!, table[2 * (1 - positive) + positive]!];
  let cut = positives.length;
  while (cut > 0 && (tp > 0 || fp > 0)) {
    cut--;
    tp -= positives[cut]!;
    fp -= negatives[cut]!;
  }
  return tp === 0 && fp === 0 ? cut : null;
}
