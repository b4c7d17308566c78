import { describe, expect, it } from 'vitest';
import type { RowMeasureCounts } from '../../../src/count/operations/counts.ts';
import { measureCounted } from '../../../src/measure/operations/counted.ts';
import { measureOperations } from '../../../src/measure/operations/index.ts';
import { isStatistic, type Statistic } from '../../../src/measure/statistic.ts';
import { planWith } from '../../operations/plans.ts';

const ruleOf = (text: string, more = {}) =>
  ({ ...planWith(`  - { name: a, ${text} }`).operations[0]!, ...more }) as never;
const share = ruleOf('where: ms > 200, amber: "> 1%", by: host');
const mean = ruleOf('column: ms, amber: "> 150", by: host');
const known = (found: { noEvidence: string } | Statistic | object): Statistic => {
  if (!isStatistic(found as never)) throw new Error(JSON.stringify(found));
  return found as Statistic;
};
const blocks = <More extends object>(of: (i: number) => More) =>
  Array.from({ length: 20 }, (_, i) => ({ from: i, to: i + 1, rows: 50, ...of(i) }));
const members = [
  { name: 'a', rows: 500, met: 10 },
  { name: 'b', rows: 500, met: 10 },
];
const counts: RowMeasureCounts = {
  ...{ kind: 'share', rows: 1000, missing: 0, met: 20, members },
  blocks: blocks((i) => ({ met: i < 10 ? 2 : 0 })),
};

describe('A share of rows', () => {
  it('is drawn by blocks of time, and held against the reference.', () => {
    const found = measureCounted(share, counts, { ...counts, met: 40 });
    expect(known(found.candidate).value).toBeCloseTo(0.02, 12);
    expect(known(found.reference).value).toBeCloseTo(0.04, 12);
    expect(found).toMatchObject({ plain: false, blocks: 20, covered: null });
    expect(found.points[0]).toEqual({ from: 0, to: 1, value: 0.04, cases: 50 });
    expect(found.points[19]!.value).toBe(0);
    expect(found.members).toHaveLength(2);
    expect(measureCounted(share, null, null)).toMatchObject({
      candidate: { noEvidence: 'noColumn' },
      ...{ reference: { noEvidence: 'noColumn' }, points: [], members: null, blocks: null },
    });
  });

  it('of bad rows spends an error budget, whatever the hosts’ shares are held to.', () => {
    const found = measureCounted(
      ruleOf('where: ms > 200, amber: "> 1%", by: host', { objective: 0.95 }),
      counts,
      null,
    );
    // 20 of the 50 that 1,000 rows may have.
    expect(known(found.candidate).value).toBeCloseTo(0.6, 12);
    expect(found.points.map(({ value }) => value)).toEqual([
      ...Array.from({ length: 10 }, (_, i) => expect.closeTo(1 - (2 * (i + 1)) / 50, 12)),
      ...Array(10).fill(expect.closeTo(0.6, 12)),
    ]);
    expect(found.members!.map(({ value }) => value)).toEqual([0.02, 0.02]);
  });
});

describe('A mean of rows', () => {
  const hosts = (apart: number) => [
    { name: 'a', rows: 500, sum: 500 * (100 + apart), squares: 500 * ((100 + apart) ** 2 + 25) },
    { name: 'b', rows: 500, sum: 500 * 100, squares: 500 * (100 ** 2 + 25) },
  ];
  const of = (apart: number, swing: number): RowMeasureCounts => ({
    ...{ kind: 'mean', rows: 1000, missing: 0, sum: 1000 * 100 + 500 * apart, members: hosts(apart) },
    blocks: blocks((i) => ({ sum: 50 * (100 + apart / 2 + (i % 2 ? swing : -swing)) })),
  });
  const lags = (apart: number, swing: number) =>
    measureCounted(mean, of(apart, swing), null).members!.map(({ beyond }) => beyond);

  it('is drawn by blocks, and its hosts are held against each other at what the blocks say rows are worth.', () => {
    const found = measureCounted(mean, of(0, 0), null);
    expect(known(found.candidate).value).toBe(100);
    expect(found.points[3]).toEqual({ from: 3, to: 4, value: 100, cases: 50 });
    // Two points apart, each mean known to 5/√500 = 0.22: six errors. Blocks that swing make that less sure.
    expect(lags(2, 0)).toEqual([true, false]);
    expect(lags(2, 20)).toEqual([false, false]);
    expect(lags(0, 0)).toEqual([false, false]);
    const { blocks: _, ...rest } = of(2, 20) as Extract<RowMeasureCounts, { kind: 'mean' }>;
    expect(measureCounted(mean, { ...rest, blocks: null }, null).members![0]!.beyond).toBe(true);
  });
});

it('A rate is drawn by its stretches, and starts of processes are a plain value.', () => {
  const rate: RowMeasureCounts = {
    ...{ kind: 'rate', rows: 30, missing: 0, span: { from: 0, to: 120_000 } },
    bins: [
      { from: 0, to: 60_000, rows: 10 },
      { from: 60_000, to: 120_000, rows: 20 },
    ],
  };
  const found = measureCounted(ruleOf('per: 1 minute, amber: "< 5"'), rate, null);
  expect(found.points.map(({ value }) => value)).toEqual([10, 20]);
  expect(found.blocks).toBe(2);
  const starts: RowMeasureCounts = { kind: 'starts', rows: 9, missing: 0, starts: 3 };
  const plain = measureCounted(share, starts, null);
  expect(plain).toMatchObject({ plain: true, points: [], blocks: null, members: null });
  expect(known(plain.candidate).value).toBe(3);
  expect(measureCounted(share, { ...starts, rows: 0 }, null).candidate).toMatchObject({
    noEvidence: 'noneCounted',
  });
});

it('What whoever holds the rows does not count is no evidence, and says so.', () => {
  const plan = planWith('  - { name: a, where: ms > 200, amber: "> 1%" }');
  const { measures, hosts } = measureOperations(plan, null, null);
  expect(measures.map(({ candidate }) => candidate)).toEqual([{ noEvidence: 'notCounted', cases: 0 }]);
  expect(hosts).toBeNull();
  const counted = { measures: [counts], hosts: null };
  const found = measureOperations(
    plan,
    { candidate: counted, reference: { measures: [null], hosts: null } },
    null,
  );
  expect(known(found.measures[0]!.candidate).value).toBeCloseTo(0.02, 12);
  expect(found.measures[0]!.reference).toMatchObject({ noEvidence: 'noColumn' });
});
