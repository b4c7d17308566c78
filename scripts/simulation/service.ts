import { cutTimes } from '../../src/count/operations/blocks.ts';
import { countQuantile } from '../../src/count/operations/quantile.ts';
import { countShare } from '../../src/count/operations/share.ts';
import { meanOverTime } from '../../src/measure/operations/over-time.ts';
import { percentile } from '../../src/measure/operations/percentile.ts';
import { shareOf } from '../../src/measure/operations/share.ts';
import { twoSidedZ } from '../../src/measure/statistic.ts';
import { normalCdf, normalQuantile } from '../../src/statistics/normal.ts';
import { mulberry32 } from '../../src/statistics/random.ts';

/** How often intervals of measures of the service hold the truth, at several correlations of neighbouring requests. */
export interface Coverage {
  measure: string;
  rows: number;
  /** Correlation of neighbours, on the normal scale. */
  correlation: number;
  latency: 'lognormal' | 'Pareto 1.5' | '';
  /** Share of samples whose 95 % interval holds the truth. */
  covers: number;
  /** Samples without evidence. */
  none: number;
}

/** Latencies from a standard normal: of the usual skew, and with a tail so heavy that it has no variance. */
const latencies = {
  lognormal: (z: number) => Math.exp(4.5 + 0.5 * z),
  'Pareto 1.5': (z: number) => 50 * (1 - normalCdf(z)) ** (-1 / 1.5),
};

export function coverageOfService(samples: number, seed: number): Coverage[] {
  const z95 = twoSidedZ(0.95);
  const found: Coverage[] = [];
  const run = (
    about: Omit<Coverage, 'covers' | 'none'>,
    interval: (random: () => number) => [number, number] | null,
    truth: number,
  ) => {
    const random = mulberry32(seed + found.length);
    let [held, none] = [0, 0];
    for (let i = 0; i < samples; i++) {
      const range = interval(random);
      if (range === null) none++;
      else if (range[0] <= truth && truth <= range[1]) held++;
    }
    found.push({ ...about, covers: held / (samples - none), none });
  };
  for (const correlation of [0, 0.5, 0.9]) {
    for (const rows of [1000, 2000, 10_000]) {
      const times = Float64Array.from({ length: rows }, (_, i) => i * 1000);
      const cuts = cutTimes(times);
      for (const [latency, of] of Object.entries(latencies) as [
        keyof typeof latencies,
        (z: number) => number,
      ][])
        for (const share of [0.5, 0.95, 0.99]) {
          if (rows === 1000 && share === 0.99) continue;
          run(
            { measure: `${share * 100} % percentile`, rows, correlation, latency },
            (random) => {
              const values = series(rows, correlation, random).map(of);
              const found = percentile(countQuantile(values, share, times, cuts, null), share);
              return 'value' in found ? found.bounds(z95) : null;
            },
            of(normalQuantile(share)),
          );
        }
      for (const share of [0.01, 0.05])
        run(
          { measure: `share of ${share * 100} %`, rows, correlation, latency: '' },
          (random) => {
            const limit = normalQuantile(1 - share);
            const truth = Uint8Array.from(series(rows, correlation, random), (z) => (z > limit ? 1 : 0));
            const found = shareOf(countShare(truth, times, cuts, null));
            return 'value' in found ? found.bounds(z95) : null;
          },
          share,
        );
    }
    for (const values of [24, 168, 720])
      run(
        { measure: 'mean of values over time', rows: values, correlation, latency: '' },
        (random) => {
          const found = meanOverTime([...series(values, correlation, random)]);
          if (!('value' in found)) return null;
          const range = found.bounds(z95);
          return range[0] < range[1] ? range : null;
        },
        0,
      );
  }
  return found;
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
