import type { CaseOutcomes, ResidualCounts, ValueCounts } from '../count/counts.ts';
import { valueOfRow } from '../count/ranks.ts';
import { type Finding, noEvidence } from './statistic.ts';

/** A regression metric with a normal interval from its influence values, all of them sums of powers of target and error. */
export function regressionMetric(metric: string, counts: ResidualCounts | null, labelled: number): Finding {
  if (counts === null || counts.cases === 0) {
    return noEvidence(
      labelled === 0 ? 'no case has a target' : 'no case has both a target and a prediction',
      labelled,
    );
  }
  const found = metrics[metric]!(counts);
  if (typeof found === 'string') return noEvidence(found, counts.cases);
  const { value, variance, least = -Infinity, greatest = Infinity, cases = counts.cases, note } = found;
  if (cases < 2) return noEvidence('one case shows no spread', cases);
  // Rounding may leave a tiny negative where the variance is 0.
  const standardError = Math.sqrt(Math.max(0, variance));
  return {
    value,
    standardError,
    cases,
    bounds: (z, stretch = 1) => [
      Math.max(least, value - z * stretch * standardError),
      Math.min(greatest, value + z * stretch * standardError),
    ],
    ...(note === undefined ? {} : { note }),
  };
}

/** The influence of each case on a regression metric, 0 where it has no prediction; null where the metric is undefined. */
export function residualInfluences(
  metric: string,
  { actual, predicted }: CaseOutcomes,
  counts: ResidualCounts,
): Float64Array | null {
  const found = regressionMetric(metric, counts, counts.cases);
  if (!('value' in found)) return null;
  const { value, standardError, cases: n } = found;
  const { origin, moments, cases } = counts;
  const mean = origin + moments[1]![0]! / cases;
  const total = central(moments, moments[1]![0]! / cases, 2, 0);
  const influence: Record<string, (error: number, target: number) => number> = {
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
    return Number.isFinite(error) ? influence[metric]!(error, target) : 0;
  });
}

interface Found {
  value: number;
  variance: number;
  least?: number;
  greatest?: number;
  cases?: number;
  note?: string;
}

const metrics: Record<string, (counts: ResidualCounts) => Found | string> = {
  mae({ cases, absolute, moments }) {
    const value = absolute / cases;
    return { value, variance: (moments[0]![2]! / cases - value ** 2) / cases, least: 0 };
  },
  bias({ cases, moments }) {
    const value = moments[0]![1]! / cases;
    return { value, variance: (moments[0]![2]! / cases - value ** 2) / cases };
  },
  rmse({ cases, moments }) {
    const square = moments[0]![2]! / cases;
    const value = Math.sqrt(square);
    // The square root's slope, 1/(2·RMSE), times the standard error of the mean squared error.
    const variance = value === 0 ? 0 : (moments[0]![4]! / cases - square ** 2) / cases / (4 * square);
    return { value, variance, least: 0 };
  },
  r2({ cases, moments }) {
    const mean = moments[1]![0]! / cases;
    const about = (power: number, error: number) => central(moments, mean, power, error);
    const total = about(2, 0);
    if (!(total > 0)) return 'every target is the same';
    const ratio = moments[0]![2]! / total;
    // φ = −(e² − ratio·(y − ȳ)²)/Σ(y − ȳ)².
    const variance = (moments[0]![4]! - 2 * ratio * about(2, 2) + ratio ** 2 * about(4, 0)) / total ** 2;
    return { value: 1 - ratio, variance, greatest: 1 };
  },
  mape({ cases, zeroTargets, percentage, percentageSquared }) {
    const used = cases - zeroTargets;
    if (used === 0) return 'every target is zero';
    const value = percentage / used;
    const found = { value, variance: (percentageSquared / used - value ** 2) / used, least: 0, cases: used };
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
