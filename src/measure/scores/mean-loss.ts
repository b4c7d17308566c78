import type { RowCounts, ScoreCounts } from '../../count/counts.ts';
import { hallReach } from '../../statistics/intervals/hall.ts';
import { type Addend, squareAndAdd } from '../../statistics/intervals/mover.ts';
import type { OfShare } from '../decision-bounds.ts';

/** Losses of the cases of one class: how many, their power sums, and the largest that a case of it would have at any score seen. */
interface ClassLosses {
  cases: number;
  mean: number;
  error: number;
  skewness: number;
  largest: number;
}

/** Mean losses of positives and of negatives, from what a row of either loses at each score; `lossOf` the probability of what is true. */
export function lossesByClass(
  { scores, positives, negatives }: ScoreCounts,
  losses: { positive: Float64Array; negative: Float64Array },
  lossOf: (probability: number) => number,
): [positive: ClassLosses, negative: ClassLosses] {
  return [
    ofClass(positives, losses.positive, lossOf(scores[0]!)),
    ofClass(negatives, losses.negative, lossOf(1 - scores.at(-1)!)),
  ];
}

function ofClass(rows: RowCounts, losses: Float64Array, largest: number): ClassLosses {
  let [cases, sum] = [0, 0];
  // Scores that no case of the class has add nothing: to skip them takes longer.
  for (let i = 0; i < rows.length; i++) {
    cases += rows[i]!;
    sum += rows[i]! * losses[i]!;
  }
  const mean = cases === 0 ? 0 : sum / cases;
  let [squares, cubes] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    const off = losses[i]! - mean;
    const weighted = rows[i]! * off * off;
    squares += weighted;
    cubes += weighted * off;
  }
  const skewness = squares > 0 ? (cubes / squares ** 1.5) * Math.sqrt(cases) : 0;
  return { cases, mean, error: cases < 2 ? 0 : Math.sqrt(squares / (cases - 1) / cases), skewness, largest };
}

/**
 * The interval of a mean loss π·L⁺ + (1 − π)·L⁻ from those of its three parts, squared and added (MOVER): the share of positives, and
 * the mean loss of either class, allowing for skewness. Of a class with fewer than two cases nothing is known but the
 * largest loss that one would have had at the scores seen. So a few positives, or none, are not taken for what they all are.
 */
export function boundsOfLoss(
  [positive, negative]: [ClassLosses, ClassLosses],
  of: OfShare,
  z: number,
  stretch: number,
): [number, number] {
  const cases = positive.cases + negative.cases;
  const share = positive.cases / cases;
  const value = share * positive.mean + (1 - share) * negative.mean;
  const ofClasses = [positive, negative].map((one) => {
    const weight = one.cases / cases;
    const { below, above } = reachOf(one, z, stretch);
    return { below: weight * below, above: weight * above };
  });
  const shares = of(positive.cases / stretch ** 2, cases / stretch ** 2, z);
  const moved = shares.map((p) => (p - share) * (expected(positive) - expected(negative)));
  const ofShare: Addend = { below: -Math.min(0, ...moved), above: Math.max(0, ...moved) };
  const { below, above } = squareAndAdd([...ofClasses, ofShare]);
  return [Math.max(0, value - below), value + above];
}

/** What another case of the class would lose. */
function expected({ cases, mean, largest }: ClassLosses): number {
  return cases < 2 ? largest : mean;
}

function reachOf({ cases, mean, error, skewness, largest }: ClassLosses, z: number, stretch: number): Addend {
  if (cases === 0) return { below: 0, above: 0 };
  if (cases < 2) return { below: mean, above: largest - mean };
  const { below, above } = hallReach({ skewness, cases }, z);
  return {
    below: Math.min(mean, below * stretch * error),
    above: Math.min(largest - mean, above * stretch * error),
  };
}
