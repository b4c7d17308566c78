import type { CaseOutcomes, ResidualCounts, ValueCounts } from '../count/counts.ts';
import { valueOfRow } from '../count/ranks.ts';
import type { MetricOf } from '../plan/metrics.ts';
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
  const { reach = (z) => ({ below: z, above: z }), bounds, proof } = found;
  if (cases < 2) return noEvidence('oneCase', cases);
  // Rounding may leave a tiny negative where the variance is 0.
  const standardError = Math.sqrt(Math.max(0, variance));
  return {
    value,
    standardError,
    cases,
    bounds(z, stretch = 1) {
      if (bounds && standardError > 0) return bounds(z, stretch);
      const { below, above } = reach(z);
      return [
        Math.max(least, value - below * stretch * standardError),
        Math.min(greatest, value + above * stretch * standardError),
      ];
    },
    ...(proof && standardError > 0 ? { proof: (z: number, stretch = 1) => proof(z, stretch) } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

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
  /** Bounds that are no multiple of the standard error. */
  bounds?: (z: number, stretch: number) => [number, number];
  /** The same for a proof, where it is wider. */
  proof?: (z: number, stretch: number) => [number, number];
}

const metrics: Record<MetricOf<'numbers'>, (counts: ResidualCounts) => Found | WhyNoEvidence> = {
  mae({ cases, absolute, moments, absoluteErrors }) {
    const value = absolute / cases;
    const cube = powerMean(absoluteErrors, 3);
    return { value, least: 0, ...ofMean(value, moments[0]![2]! / cases, cube, cases) };
  },
  bias({ cases, moments }) {
    const [, sum, squares, cubes] = moments[0]! as [number, number, number, number];
    return { value: sum / cases, ...ofMean(sum / cases, squares / cases, cubes / cases, cases) };
  },
  rmse(counts) {
    const { value: square, variance } = squaredError(counts);
    const value = Math.sqrt(square);
    const by =
      (tail: boolean) =>
      (z: number, stretch: number): [number, number] => {
        const { below, above } = reachOfSquares(counts, tail, z, stretch);
        return [Math.sqrt(Math.max(0, square - below)), Math.sqrt(square + above)];
      };
    // The square root's slope is 1/(2·RMSE); the bounds are the roots of those of the mean squared error.
    const spread = value === 0 ? 0 : variance / (4 * square);
    return { value, variance: spread, bounds: by(false), proof: by(true) };
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
    const by = (tail: boolean) => (z: number, stretch: number) =>
      boundsOfR2(counts, { total, about }, tail, z, stretch);
    return { value: 1 - ratio, variance, greatest: 1, bounds: by(false), proof: by(true) };
  },
  mape({ cases, zeroTargets, percentage, percentageSquared, percentageCubed }) {
    const used = cases - zeroTargets;
    if (used === 0) return 'targetsZero';
    const value = percentage / used;
    const mean = ofMean(value, percentageSquared / used, (percentageCubed ?? Number.NaN) / used, used);
    const found = { value, least: 0, cases: used, ...mean };
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

/**
 * How far the bounds of the mean squared error lie from it. For a proof, a long tail is taken to hold two more cases as large as the
 * largest that was seen: a sample that misses them looks better than the model is.
 */
function reachOfSquares(counts: ResidualCounts, tail: boolean, z: number, stretch: number): Addend {
  const { variance, skewness, reach } = squaredError(counts);
  const { below, above } = reach(z);
  const error = stretch * Math.sqrt(Math.max(0, variance));
  const largest = counts.absoluteErrors.values.at(-1) ?? 0;
  const unseen = tail && skewness > longTail ? (2 * largest ** 2) / counts.cases : 0;
  return { below: below * error, above: above * error + unseen };
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
  tail: boolean,
  z: number,
  stretch: number,
): [number, number] {
  const { cases } = counts;
  const { value: square, variance } = squaredError(counts);
  const error = Math.sqrt(Math.max(0, variance));
  const ofTargets = Math.max(0, about(4, 0) - total ** 2 / cases) / total ** 2;
  const both = about(2, 2) / total - square;
  const correlation = error > 0 && ofTargets > 0 ? both / cases / error / Math.sqrt(ofTargets) : 0;
  const { below, above } = reachOfSquares(counts, tail, z, stretch);
  const least = Math.max(1e-300, square - below);
  const sides = [
    { below: Math.log(square / least), above: Math.log1p(above / square) },
    { below: z * stretch * Math.sqrt(ofTargets), above: z * stretch * Math.sqrt(ofTargets) },
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
