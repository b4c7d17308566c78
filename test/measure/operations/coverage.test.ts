import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverageOf, percentileOf, slowShare, valuesOverTime } from '../../../scripts/simulation/service.ts';
import { cutTimes } from '../../../src/count/operations/blocks.ts';
import { countQuantile } from '../../../src/count/operations/quantile.ts';
import { percentile } from '../../../src/measure/operations/percentile.ts';
import { shareOf } from '../../../src/measure/operations/share.ts';
import type { Statistic } from '../../../src/measure/statistic.ts';

describe('95 % intervals of requests that follow one another hold the truth as often as they say', () => {
  it.each([
    ['a percentile near the end of what its rows can tell', percentileOf(0.9, 'lognormal', 1000), 0.9],
    ['a percentile of rows that are independent', percentileOf(0.95, 'Pareto 1.5', 1000), 0],
    ['a share with few bunches', slowShare(0.05, 1000), 0.9],
    ['values over time', valuesOverTime(168), 0.9],
  ])('%s', (_, drawn, correlation) => {
    const { covers, none } = coverageOf(drawn, correlation, 400, 3);
    // Three standard errors of 400 samples.
    expect(covers).toBeGreaterThan(0.93);
    expect(covers).toBeLessThan(0.985);
    expect(none).toBeLessThan(0.6);
  });

  it('and the table of the page says so of every measure of latency', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/operations.md'), 'utf8');
    const rows = page.split('\n').filter((line) => /^\| (?:median|\d+ % percentile|share of \d)/.test(line));
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows)
      for (const cell of row.split('|').slice(3, 6)) {
        if (/^ none in/.test(cell)) continue;
        const covers = Number.parseFloat(cell);
        expect(covers, row).toBeGreaterThanOrEqual(93);
        expect(covers, row).toBeLessThanOrEqual(98);
      }
  });
});

describe('A single fault', () => {
  it('is as sure as of independent requests: it tells nothing of bunches, and two in one hour do', () => {
    const share = (faults: number, known: boolean) => {
      const blocks = Array.from({ length: 24 }, (_, i) => ({ met: 100 - (i === 7 ? faults : 0), rows: 100 }));
      const found = shareOf({ met: 2400 - faults, rows: 2400, blocks: known ? blocks : null }) as Statistic;
      return [...found.bounds(1.96), ...found.proof!(1.645)];
    };
    expect(share(1, true)).toEqual(share(1, false));
    expect(share(0, true)).toEqual(share(0, false));
    expect(share(2, true)[0]).toBeLessThan(share(2, false)[0]!);
  });
});

describe('Requests that ran into the same time-out', () => {
  const rows = 2400;
  const times = Float64Array.from({ length: rows }, (_, i) => i * 1000);
  const cuts = cutTimes(times);
  const lower = (isOut: (row: number) => boolean) => {
    const values = Float64Array.from(times, (_, i) => (isOut(i) ? 30_000 : 50 + ((i * 7919) % 100)));
    const found = percentile(countQuantile(values, 0.95, times, cuts, null), 0.95);
    return 'value' in found ? (found as Statistic).proof!(1.96)[0] : null;
  };

  it('are no evidence when one bad hour had them all, and are when every hour has some', () => {
    // 7 % of all: by themselves they would prove a 95 % percentile of 30 seconds.
    expect(lower((row) => row >= 1000 && row < 1168)).toBeNull();
    expect(lower((row) => row % 14 === 0)).toBe(30_000);
  });
});
