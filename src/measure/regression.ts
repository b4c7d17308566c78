import type { CaseOutcomes, ResidualCounts, ValueCounts } from '../count/counts.ts';
import { valueOfRow } from '../count/ranks.ts';
import type { MetricOf } from '../plan/vocabulary/metrics.ts';
import { normalCdf } from '../statistics/distributions/normal.ts';
import { hallReach } from '../statistics/intervals/hall.ts';
import { type Addend, squareAndAdd } from '../statistics/intervals/mover.ts';
import type { WhyNoEvidence } from './no-evidence.ts';
import { noEvidence, type StatisticOrNone } from './statistic.ts';

/** A regression metric with a normal interval from its influence values, all of them sums of powers of target and error. */
export function regressionMetric(
  metric: MetricOf<'numbers'>,
  counts: ResidualCounts | null,
  labelled: number,
): StatisticOrNone {
  if (counts === null || counts.cases === 0) {
    return noEvidence(labelled === 0 ? 'noTarget' : 'noTargetWithPrediction', labelled);
  }
  const found = metrics[metric](counts);
  if (typeof found === 'string') return noEvidence(found, counts.cases);
  const { value, variance, least = -Infinity, greatest = Infinity, cases = counts.cases, note } = found;
  const { reach, missed } = found;
  if (cases < 2) return noEvidence('oneCase', cases);
  // Rounding may leave a tiny negative where the variance is 0.
  const standardError = Math.sqrt(Math.max(0, variance));
  const by =
    (join: Join) =>
    (z: number, stretch = 1): [number, number] => {
      if (found.bounds && standardError > 0) return found.bounds(z, stretch, join);
      const { below, above } = reach?.(z) ?? { below: z, above: z };
      const unseen = missed?.(z, stretch) ?? { below: 0, above: 0 };
      return [
        Math.max(least, value - join(below * stretch * standardError, unseen.below)),
        Math.min(greatest, value + join(above * stretch * standardError, unseen.above)),
      ];
    };
  return {
    value,
    standardError,
    cases,
    bounds: by(joins.bounds),
    proof: by(joins.proof),
    safe: by(joins.safe),
    ...(note === undefined ? {} : { note }),
  };
}

/** How far a bound reaches by what was seen, and by what a sample of this size may have missed, come to one. */
type Join = (seen: number, missed: number) => number;
/** RED is proven by the cases that were seen, GREEN must also allow for those that were not; what is shown is the wider of both. */
const joins = {
  proof: (seen: number) => seen,
  bounds: Math.max,
  safe: (seen: number, missed: number) => seen + missed,
} satisfies Record<string, Join>;

/** The influence of each case on a regression metric, 0 where it has no prediction; null where the metric is undefined. */
export function residualInfluences(
  metric: MetricOf<'numbers'>,
  { actual, predicted }: CaseOutcomes,
  counts: ResidualCounts,
): Float64Array | null {
  const found = regressionMetric(metric, counts, counts.cases);
  if (!('value' in found)) return null;
  const { value, standardError, cases: n } = found;
  const { origin, moments, cases } = counts;
  const mean = origin + moments[1]![0]! / cases;
  const total = central(moments, moments[1]![0]! / cases, 2, 0);
  const influence: Record<MetricOf<'numbers'>, (error: number, target: number) => number> = {
    mae: (error) => (Math.abs(error) - value) / n,
    bias: (error) => (error - value) / n,
    rmse: (error) => (value === 0 ? 0 : (error ** 2 - value ** 2) / (2 * value * n)),
    r2: (error, target) => -(error ** 2 - (1 - value) * (target - mean) ** 2) / total,
    mape: (error, target) => (target === 0 ? 0 : (Math.abs(error / target) - value) / n),
    // A case pulls the median to its side, all with the same strength.
    median_absolute_error: (error) => (Math.sign(Math.abs(error) - value) * standardError) / Math.sqrt(n),
  };
  return actual.map((target, i) => {
    const error = predicted[i]! - target;
    return Number.isFinite(error) ? influence[metric](error, target) : 0;
  });
}

interface Found {
  value: number;
  variance: number;
  least?: number;
  greatest?: number;
  cases?: number;
  note?: string;
  /** How many standard errors its bounds lie below and above it; z when absent. */
  reach?: (z: number) => Addend;
  /** How far cases that the sample has missed may move it; absent: not at all. */
  missed?: (z: number, stretch: number) => Addend;
  /** Bounds that are no multiple of the standard error. */
  bounds?: (z: number, stretch: number, join: Join) => [number, number];
}

const metrics: Record<MetricOf<'numbers'>, (counts: ResidualCounts) => Found | WhyNoEvidence> = {
  mae({ cases, absolute, moments, absoluteErrors }) {
    const value = absolute / cases;
    const cube = powerMean(absoluteErrors, 3);
    const mean = ofMean(value, moments[0]![2]! / cases, cube, cases);
    return { value, least: 0, ...mean, missed: missedOf(value, cases) };
  },
  bias({ cases, moments, absolute }) {
    const [, sum, squares, cubes] = moments[0]! as [number, number, number, number];
    const mean = ofMean(sum / cases, squares / cases, cubes / cases, cases);
    // Rare cases lie on the side of the longer tail, where there is one.
    const [left, right] = [mean.skewness < -1, mean.skewness > 1];
    return {
      value: sum / cases,
      ...mean,
      missed(z, stretch) {
        const { above } = missedOf(absolute / cases, cases)(z, stretch);
        return { below: left ? above : 0, above: right ? above : 0 };
      },
    };
  },
  rmse(counts) {
    const { value: square, variance } = squaredError(counts);
    const value = Math.sqrt(square);
    // The square root's slope is 1/(2·RMSE); the bounds are the roots of those of the mean squared error.
    const spread = value === 0 ? 0 : variance / (4 * square);
    return {
      value,
      variance: spread,
      bounds(z, stretch, join) {
        const { below, above } = reachOfSquares(counts, z, stretch, join);
        return [Math.sqrt(Math.max(0, square - below)), Math.sqrt(square + above)];
      },
    };
  },
  r2(counts) {
    const { cases, moments } = counts;
    const mean = moments[1]![0]! / cases;
    const about = (power: number, error: number) => central(moments, mean, power, error);
    const total = about(2, 0);
    if (!(total > 0)) return 'targetsSame';
    const ratio = moments[0]![2]! / total;
    // φ = −(e² − ratio·(y − ȳ)²)/Σ(y − ȳ)².
    const variance = (moments[0]![4]! - 2 * ratio * about(2, 2) + ratio ** 2 * about(4, 0)) / total ** 2;
    return {
      value: 1 - ratio,
      variance,
      bounds: (z, stretch, join) =>
        boundsOfR2(counts, { total, about }, reachOfSquares(counts, z, stretch, join), z * stretch),
    };
  },
  mape({ cases, zeroTargets, percentage, percentageSquared, percentageCubed }) {
    const used = cases - zeroTargets;
    if (used === 0) return 'targetsZero';
    const value = percentage / used;
    const mean = ofMean(value, percentageSquared / used, (percentageCubed ?? Number.NaN) / used, used);
    const found = { value, least: 0, cases: used, ...mean, missed: missedOf(value, used) };
    return zeroTargets === 0
      ? found
      : { ...found, note: `Left out: ${zeroTargets} of ${cases} targets are zero` };
  },
  median_absolute_error({ cases, absoluteErrors }) {
    const value =
      (rank(absoluteErrors, Math.floor((cases - 1) / 2)) + rank(absoluteErrors, Math.floor(cases / 2))) / 2;
    // The binomial interval of the median's rank (Thompson 1936), a normal standard error recovered from its width.
    const reach = 1.959963984540054 * Math.sqrt(cases / 4);
    const lower = rank(absoluteErrors, Math.max(0, Math.floor(cases / 2 - reach)));
    const upper = rank(absoluteErrors, Math.min(cases - 1, Math.ceil(cases / 2 + reach)));
    return { value, variance: ((upper - lower) / (2 * 1.959963984540054)) ** 2, least: 0 };
  },
};

/** Variance and reach of a mean from the second and third power of single cases, all of them means too. */
function ofMean(
  mean: number,
  square: number,
  cube: number,
  cases: number,
): { variance: number; skewness: number; reach: (z: number) => Addend } {
  const spread = square - mean ** 2;
  const skewness = spread > 0 ? (cube - 3 * mean * square + 2 * mean ** 3) / spread ** 1.5 : 0;
  return { variance: spread / cases, skewness, reach: (z) => hallReach({ skewness, cases }, z) };
}

/** Skewness of squared errors, that of normal ones being 2.8, from which their tail is taken to be longer than it was seen. */
const longTail = 4;
/** How many times the mean error one of the rare cases may have that a sample has missed. */
const rareError = 11;

/**
 * What the rare cases that a sample of this size misses would add to a mean error: with chance 1 − Φ(z) it holds none of a share
 * −ln(1 − Φ(z))/n of all, which for 95 % is the rule of three (Hanley & Lippman-Hand 1983). Nothing that was seen tells their
 * errors: `rareError`.
 */
function missedOf(mean: number, cases: number, power = 1): (z: number, stretch: number) => Addend {
  return (z, stretch) => ({
    below: 0,
    above: (stretch ** 2 * -Math.log(normalCdf(-z)) * (rareError * mean) ** power) / cases,
  });
}

/**
 * How far the bounds of the mean squared error lie from it. A long tail is taken to hold two more cases as large as the largest that
 * was seen.
 */
function reachOfSquares(counts: ResidualCounts, z: number, stretch: number, join: Join): Addend {
  const { cases, absolute, absoluteErrors } = counts;
  const { variance, skewness, reach } = squaredError(counts);
  const { below, above } = reach(z);
  const error = stretch * Math.sqrt(Math.max(0, variance));
  const largest = absoluteErrors.values.at(-1) ?? 0;
  const tail = skewness > longTail ? (2 * largest ** 2) / cases : 0;
  const unseen = missedOf(absolute / cases, cases, 2)(z, stretch);
  return { below: below * error, above: join(above * error + tail, unseen.above) };
}

function squaredError({ cases, moments, absoluteErrors }: ResidualCounts) {
  const value = moments[0]![2]! / cases;
  const found = ofMean(value, moments[0]![4]! / cases, powerMean(absoluteErrors, 6), cases);
  return { value, ...found };
}

/**
 * Bounds of 1 − S/V on the logarithm of the ratio, from those of the mean squared error S, which is skewed, and of the targets' variance
 * V (MOVER). Both share their cases, and so a correlation.
 */
function boundsOfR2(
  counts: ResidualCounts,
  { total, about }: { total: number; about: (power: number, error: number) => number },
  { below, above }: Addend,
  z: number,
): [number, number] {
  const { cases } = counts;
  const { value: square, variance } = squaredError(counts);
  const error = Math.sqrt(Math.max(0, variance));
  const ofTargets = Math.max(0, about(4, 0) - total ** 2 / cases) / total ** 2;
  const both = about(2, 2) / total - square;
  const correlation = error > 0 && ofTargets > 0 ? both / cases / error / Math.sqrt(ofTargets) : 0;
  const least = Math.max(1e-300, square - below);
  const sides = [
    { below: Math.log(square / least), above: Math.log1p(above / square) },
    { below: z * Math.sqrt(ofTargets), above: z * Math.sqrt(ofTargets) },
  ];
  const found = squareAndAdd(sides, () => -Math.min(1, Math.max(-1, correlation)));
  const ratio = square / (total / cases);
  return [1 - ratio * Math.exp(found.above), 1 - ratio * Math.exp(-found.below)];
}

/** Mean of a power of sorted values. */
function powerMean({ values, rows }: ValueCounts, power: number): number {
  let [sum, cases] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    sum += rows[i]! * values[i]! ** power;
    cases += rows[i]!;
  }
  return sum / cases;
}

/** Σ(y − ȳ)ᵖ·eᵠ from sums about the origin. */
function central(moments: number[][], mean: number, power: number, error: number): number {
  let sum = 0;
  let binomial = 1;
  for (let k = 0; k <= power; k++) {
    sum += binomial * (-mean) ** k * moments[power - k]![error]!;
    binomial = (binomial * (power - k)) / (k + 1);
  }
  return sum;
}

/** The value at a place, from 0, of the sorted rows. */
function rank({ values, rows }: ValueCounts, place: number): number {
  return values[valueOfRow(rows, place).index]!;
}
