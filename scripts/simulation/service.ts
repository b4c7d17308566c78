import { cutTimes } from '../../src/count/operations/blocks.ts';
import { countMean } from '../../src/count/operations/mean.ts';
import { countQuantile } from '../../src/count/operations/quantile.ts';
import { countShare } from '../../src/count/operations/share.ts';
import { meanOf, meanOverTime } from '../../src/measure/operations/over-time.ts';
import { percentile } from '../../src/measure/operations/percentile.ts';
import { shareOf } from '../../src/measure/operations/share.ts';
import { isStatistic, type StatisticOrNone, twoSidedZ } from '../../src/measure/statistic.ts';
import { normalCdf, normalQuantile } from '../../src/statistics/distributions/normal.ts';
import { mulberry32 } from '../../src/statistics/random.ts';

/** What is drawn again and again: rows or values over time that follow one another, and what is measured of them. */
export interface Drawn {
  measure: string;
  rows: number;
  /** How often the interval holds this. */
  truth: number;
  found(normals: Float64Array): StatisticOrNone;
}

/** How often the 95 % intervals of a measure hold the truth. */
export interface Coverage {
  /** Share of the samples with an interval whose interval holds the truth. */
  covers: number;
  /** Share of all samples that have no evidence, or a plain value without an interval. */
  none: number;
  /** Share of all samples whose interval misses the truth. */
  misses: number;
}

/** Draws samples of a first-order autoregression; `correlation` is that of neighbours, on the normal scale. */
export function coverageOf(
  { rows, truth, found }: Drawn,
  correlation: number,
  samples: number,
  seed: number,
): Coverage {
  const random = mulberry32(seed);
  const z = twoSidedZ(0.95);
  let [held, none] = [0, 0];
  for (let i = 0; i < samples; i++) {
    const seen = found(series(rows, correlation, random));
    const range = isStatistic(seen) ? seen.bounds(z) : null;
    if (range === null || !(range[0] < range[1])) none++;
    else if (range[0] <= truth && truth <= range[1]) held++;
  }
  return {
    covers: held / (samples - none),
    none: none / samples,
    misses: (samples - none - held) / samples,
  };
}

/** Latencies made from standard normals, with their mean: of the usual skew, and with tails so heavy that they hardly have a variance, or have none. */
export const latencies = {
  lognormal: { of: (z: number) => Math.exp(4.5 + 0.5 * z), mean: Math.exp(4.5 + 0.125) },
  'Pareto 3': { of: pareto(3), mean: 75 },
  'Pareto 1.5': { of: pareto(1.5), mean: 150 },
};

function pareto(tail: number): (z: number) => number {
  return (z) => 50 * normalCdf(-z) ** (-1 / tail);
}

export function percentileOf(share: number, latency: keyof typeof latencies, rows: number): Drawn {
  const { of } = latencies[latency];
  const { times, cuts } = everySecond(rows);
  return {
    measure: `${share === 0.5 ? 'median' : `${share * 100} % percentile`}, ${latency}`,
    rows,
    truth: of(normalQuantile(share)),
    found: (normals) => percentile(countQuantile(normals.map(of), share, times, cuts, null), share),
  };
}

export function slowShare(share: number, rows: number): Drawn {
  const { times, cuts } = everySecond(rows);
  const limit = normalQuantile(1 - share);
  return {
    measure: `share of ${share * 100} %`,
    rows,
    truth: share,
    found: (normals) =>
      shareOf(
        countShare(
          Uint8Array.from(normals, (z) => (z > limit ? 1 : 0)),
          times,
          cuts,
          null,
        ),
      ),
  };
}

export function meanOfRows(latency: keyof typeof latencies, rows: number): Drawn {
  const { of, mean } = latencies[latency];
  const { times, cuts } = everySecond(rows);
  return {
    measure: `mean, ${latency}`,
    rows,
    truth: mean,
    found: (normals) => meanOf(countMean(normals.map(of), times, cuts, null)),
  };
}

export function valuesOverTime(values: number): Drawn {
  return {
    measure: 'mean of values over time',
    rows: values,
    truth: 0,
    found: (normals) => meanOverTime([...normals]),
  };
}

/** A request a second. */
function everySecond(rows: number) {
  const times = Float64Array.from({ length: rows }, (_, i) => i * 1000);
  return { times, cuts: cutTimes(times) };
}

/** A stationary first-order autoregression of standard normals. */
function series(length: number, correlation: number, random: () => number): Float64Array {
  const values = new Float64Array(length);
  const fresh = Math.sqrt(1 - correlation ** 2);
  let last = normal(random);
  for (let i = 0; i < length; i++) {
    last = i === 0 ? last : correlation * last + fresh * normal(random);
    values[i] = last;
  }
  return values;
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
