import { describe, expect, it } from 'vitest';
import { cutTimes } from '../../../src/count/operations/blocks.ts';
import { countQuantile } from '../../../src/count/operations/quantile.ts';
import { meanOverTime, rateOf } from '../../../src/measure/operations/over-time.ts';
import { percentile } from '../../../src/measure/operations/percentile.ts';
import { shareOf } from '../../../src/measure/operations/share.ts';
import { isStatistic, proofBounds, type StatisticOrNone } from '../../../src/measure/statistic.ts';

const z = 1.959963984540054;
function seen(found: StatisticOrNone) {
  if (!isStatistic(found)) throw new Error(found.noEvidence);
  return found;
}

describe('The mean of values that follow each other', () => {
  const series = (count: number, period: number) =>
    Array.from({ length: count }, (_, i) => 5 + Math.cos((2 * Math.PI * i) / period));

  it('is no evidence of fewer than twenty of them.', () => {
    expect(meanOverTime(series(19, 4))).toEqual({ noEvidence: 'fewValues', cases: 19 });
    const [low, high] = seen(meanOverTime(series(20, 4))).bounds(z);
    expect([low < 4.9, high > 5.1]).toEqual([true, true]);
  });

  it('is a plain value where they are worth fewer than eight: forty of a slow wave are worth five.', () => {
    const found = seen(meanOverTime(series(40, 8)));
    expect(found.bounds(z)).toEqual([found.value, found.value]);
    expect(proofBounds(found, z)).toEqual([-Infinity, Infinity]);
  });
});

describe('A rate', () => {
  const rate = (rows: number[]) =>
    seen(
      rateOf(
        {
          kind: 'rate',
          rows: rows.reduce((sum, one) => sum + one, 0),
          missing: 0,
          span: { from: 0, to: rows.length },
          bins: rows.map((one, i) => ({ from: i, to: i + 1, rows: one })),
        },
        rows.length,
      ),
    ).bounds(z);

  it('is that of a Poisson process where there are fewer than twenty stretches.', () => {
    // R 4.5, poisson.test(10)$conf.int.
    const [low, high] = rate([10, ...Array<number>(18).fill(0)]);
    expect(low).toBeCloseTo(4.795389, 6);
    expect(high).toBeCloseTo(18.39036, 5);
  });

  it('varies as the stretches do where there are twenty, and is never below 0.', () => {
    const [low, high] = rate([10, ...Array<number>(19).fill(0)]);
    expect(low).toBe(0);
    // By hand: the variance of the stretches is 5, and t(0.975, 19) = 2.093024.
    expect(high).toBeCloseTo(10 + 2.093024 * Math.sqrt(5 * 20), 4);
  });
});

describe('A percentile of a thousand rows', () => {
  const times = Float64Array.from({ length: 1000 }, (_, i) => i * 1000);
  const of = (values: Float64Array, share: number) =>
    percentile(countQuantile(values, share, times, cutTimes(times), null), share);

  it('is no evidence where fewer than ten rows are beyond it.', () => {
    const values = times.map((_, i) => (i * 7919) % 1000);
    expect(of(values, 0.992)).toEqual({ noEvidence: 'fewBeyond', cases: 1000 });
    expect(seen(of(values, 0.95)).value).toBe(949);
  });

  it('may lie beyond its ties by what its own share lets chance make.', () => {
    // 950 rows of 1 and 50 of 100: 0.935 + 2.093 · √(0.935 · 0.065 / 1000) is past 0.95, 0.935 + 2.093 · √(0.95 · 0.05 / 1000) is not.
    const values = times.map((_, i) => (i % 20 === 0 ? 100 : 1));
    expect(seen(of(values, 0.935)).bounds(z)).toEqual([1, 100]);
  });
});

it('A share without a fault is proven as the exact interval has it.', () => {
  const found = seen(shareOf({ met: 100, rows: 100, blocks: null }));
  const [low, high] = proofBounds(found, 1.6448536269514722);
  expect(low).toBeCloseTo(0.05 ** (1 / 100), 9);
  expect(high).toBe(1);
});
