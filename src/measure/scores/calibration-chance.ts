import { normalCdf } from '../../statistics/distributions/normal.ts';
import { binomial, mulberry32, normals } from '../../statistics/random.ts';
import type { CalibrationBin } from './calibration.ts';

/** What chance makes of the calibration error of a model that is calibrated. */
interface Chance {
  standardError: number;
  /** What it exceeds as rarely as a standard normal exceeds z. */
  reach(z: number): number;
}

/** Mean, variance and third central moment of |Z| for a standard normal Z. */
const folded = {
  mean: Math.sqrt(2 / Math.PI),
  variance: 1 - 2 / Math.PI,
  third: (4 / Math.PI - 1) * Math.sqrt(2 / Math.PI),
};

/** By the sum of folded normal gaps, its skewness allowed for (Cornish & Fisher 1938). */
export function gapsByChance(bins: readonly CalibrationBin[]): Chance {
  const cases = bins.reduce((sum, bin) => sum + bin.cases, 0);
  const spreads = bins
    .filter((bin) => bin.cases > 0)
    .map(({ score, cases: rows }) => Math.sqrt(rows * score * (1 - score)) / cases);
  const sum = (power: number) => spreads.reduce((all, spread) => all + spread ** power, 0);
  const deviation = Math.sqrt(folded.variance * sum(2));
  const skewness = deviation > 0 ? (folded.third * sum(3)) / deviation ** 3 : 0;
  return {
    standardError: Math.sqrt(sum(2)),
    reach: (z) => folded.mean * sum(1) + deviation * (z + (skewness * (z * z - 1)) / 6),
  };
}

const draws = 2000;
const drawn = new WeakMap<readonly CalibrationBin[], Float64Array>();

/** The same from labels drawn anew by the scores, which also holds where a bin expects a few positives only. */
export function drawnReach(bins: readonly CalibrationBin[], z: number): number {
  const sample = drawn.get(bins) ?? draw(bins);
  drawn.set(bins, sample);
  const rare = Math.ceil(draws * (1 - normalCdf(-z))) - 1;
  // Beyond what so many draws can show, the two are taken to keep their ratio.
  const shown = Math.min(rare, draws - 6);
  const known = sample[shown]!;
  if (shown === rare) return known;
  const { reach } = gapsByChance(bins);
  return known * Math.max(1, reach(z) / reach(2.75));
}

function draw(bins: readonly CalibrationBin[]): Float64Array {
  const random = mulberry32(1);
  const normal = normals(random);
  const cases = bins.reduce((sum, bin) => sum + bin.cases, 0);
  const filled = bins.filter((bin) => bin.cases > 0);
  return Float64Array.from({ length: draws }, () =>
    filled.reduce(
      (sum, { score, cases: rows }) =>
        sum + Math.abs(binomial(rows, score, random, normal) - rows * score) / cases,
      0,
    ),
  ).sort();
}
