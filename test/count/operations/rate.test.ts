import { expect, it } from 'vitest';
import { countRate } from '../../../src/count/operations/rate.ts';

it.each([
  [999, 1],
  [1000, 20],
  [1999, 39],
  [1e4, 40],
])(
  '%d rows are counted in %d stretches, of fifty rows at least on average and of the same length',
  (rows, count) => {
    const times = Float64Array.from({ length: rows }, (_, i) => i * 1000);
    const { bins, span } = countRate(times, null);
    expect(bins.length).toBe(count);
    expect(bins.reduce((sum, bin) => sum + bin.rows, 0)).toBe(rows);
    expect([bins[0]!.from, bins.at(-1)!.to]).toEqual([span!.from, span!.to]);
  },
);
