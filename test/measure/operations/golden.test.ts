import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countMean } from '../../../src/count/operations/mean.ts';
import { countQuantile } from '../../../src/count/operations/quantile.ts';
import { countShare } from '../../../src/count/operations/share.ts';
import { meanOf, rateOf } from '../../../src/measure/operations/over-time.ts';
import { percentile } from '../../../src/measure/operations/percentile.ts';
import { shareOf } from '../../../src/measure/operations/share.ts';
import { proofBounds, type Statistic } from '../../../src/measure/statistic.ts';
import { blockVariance } from '../../../src/statistics/block-variance.ts';
import { normalQuantile } from '../../../src/statistics/distributions/normal.ts';
import { effectiveSize } from '../../../src/statistics/effective-size.ts';

const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
const golden = read('golden.json');
const more = read('more.json');

const z = normalQuantile(0.975);
const x = Float64Array.from(golden.x as number[]);
const times = Float64Array.from(x, (_, i) => i * 1000);
const each = x.length / golden.blocks;
/** The blocks of the golden values. */
const cuts = {
  starts: Float64Array.from({ length: golden.blocks }, (_, i) => i * each * 1000),
  last: times.at(-1)!,
};

describe(`measures of the service agree with ${golden.software}`, () => {
  it.each(golden.percentiles as { share: number; value: number; low: number; high: number; se: number }[])(
    'the $share percentile and Woodruff’s interval over blocks',
    ({ share, value, low, high }) => {
      const found = percentile(countQuantile(x, share, times, cuts, null), share) as Statistic;
      expect(found.value).toBe(value);
      expect(found.bounds(z)).toEqual([low, high]);
    },
  );

  it('the mean and a share, with the errors of blocks', () => {
    const mean = meanOf(countMean(x, times, cuts, null)) as Statistic;
    expect(mean.value).toBeCloseTo(golden.mean.value, 9);
    expect(mean.standardError).toBeCloseTo(golden.mean.se, 9);
    const truth = Uint8Array.from(x, (one) => (one > golden.share.above ? 1 : 0));
    const share = shareOf(countShare(truth, times, cuts, null)) as Statistic;
    expect(share.value).toBeCloseTo(golden.share.value, 12);
    const independent = Math.sqrt((share.value * (1 - share.value)) / x.length);
    expect(share.standardError).toBeCloseTo(Math.max(golden.share.se, independent), 9);
  });
});

describe(`and with ${more.software}`, () => {
  it('adds what runs over from one block into the next', () => {
    const blocks = (more.blocks.y as number[]).map((y) => ({ y, x: more.blocks.x as number }));
    expect(blockVariance(blocks)).toBeCloseTo(more.blocks.variance, 14);
  });

  it('takes the correlation of neighbours for how much a series is worth', () => {
    const { series, r } = more.acf1 as { series: number[]; r: number };
    const corrected = r + (1 + 4 * r) / series.length;
    const found = effectiveSize(series);
    expect(found.correlation).toBeCloseTo(corrected, 12);
    expect(found.size).toBeCloseTo((series.length * (1 - corrected)) / (1 + corrected), 9);
  });

  it('proves 99.99 % by 29,956 requests without a fault, and not by one fewer', () => {
    const at = (n: number) => {
      const found = shareOf({ met: n, rows: n, blocks: null }) as Statistic;
      return proofBounds(found, normalQuantile(0.95))[0];
    };
    expect(at(29_956)).toBeCloseTo(more.faultless.low, 12);
    expect(at(29_956)).toBeGreaterThanOrEqual(0.9999);
    expect(at(29_955)).toBeCloseTo(more.faultless.before, 12);
    expect(at(29_955)).toBeLessThan(0.9999);
  });

  it('gives few rows in a time the exact interval of a Poisson process', () => {
    const { n, interval } = more.poisson as { n: number; interval: [number, number] };
    const span = { from: 0, to: 60_000 };
    const found = rateOf(
      { kind: 'rate', rows: n, missing: 0, span, bins: [{ ...span, rows: n }] },
      60_000,
    ) as Statistic;
    const [low, high] = found.bounds(z);
    expect(low).toBeCloseTo(interval[0], 9);
    expect(high).toBeCloseTo(interval[1], 9);
  });
});
