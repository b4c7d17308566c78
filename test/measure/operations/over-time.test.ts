import { describe, expect, it } from 'vitest';
import { meanOverTime, rateOf } from '../../../src/measure/operations/over-time.ts';
import { percentile } from '../../../src/measure/operations/percentile.ts';
import { budgetLeft, designEffect, otherShare, shareOf } from '../../../src/measure/operations/share.ts';
import { operationsShown } from '../../../src/measure/operations/shown.ts';
import { isStatistic, type Statistic } from '../../../src/measure/statistic.ts';

const z = 1.959963984540054;
const known = (found: ReturnType<typeof rateOf>): Statistic => {
  if (!isStatistic(found)) throw new Error(found.noEvidence);
  return found;
};
const counts = { kind: 'rate' as const, missing: 0, bins: [] };

describe('A rate', () => {
  it('of few stretches has the bounds of a Poisson process, by its span alone.', () => {
    // Seven rows in half an hour, per hour; scipy 1.17.1: chi2.ppf(0.025, 14) / 2 and chi2.ppf(0.975, 16) / 2.
    const span = { from: 5_000_000, to: 5_000_000 + 1_800_000 };
    const found = known(rateOf({ ...counts, rows: 7, span }, 3_600_000));
    expect(found).toMatchObject({ value: 14, cases: 7 });
    expect(found.standardError).toBeCloseTo(2 * Math.sqrt(7), 12);
    expect(found.bounds(z)).toEqual([
      expect.closeTo(2 * 2.8143630515198654, 9),
      expect.closeTo(2 * 14.422675361702376, 9),
    ]);
  });

  it('of rows at one moment, of no time or of no row is no evidence.', () => {
    const none = (rows: number, span: { from: number; to: number } | null) =>
      rateOf({ ...counts, rows, span }, 1000);
    expect(none(7, { from: 5, to: 5 })).toEqual({ noEvidence: 'noSpan', cases: 7 });
    expect(none(7, null)).toEqual({ noEvidence: 'noSpan', cases: 7 });
    expect(none(0, { from: 0, to: 5 })).toEqual({ noEvidence: 'noneCounted', cases: 0 });
  });

  it('of many stretches is never surer than a Poisson process, and less sure where they vary more.', () => {
    const bins = (of: (i: number) => number) =>
      Array.from({ length: 20 }, (_, i) => ({ from: i, to: i + 1, rows: of(i) }));
    const rate = (of: (i: number) => number) =>
      known(rateOf({ ...counts, rows: 200, span: { from: 0, to: 20 }, bins: bins(of) }, 1));
    expect(rate(() => 10).standardError).toBeCloseTo(Math.sqrt(200) / 20, 12);
    // Ten bins of 20, ten of 0: their variance is 20 · 100 / 19.
    expect(rate((i) => (i % 2) * 20).standardError).toBeCloseTo(Math.sqrt((20 * 2000) / 19) / 20, 12);
    expect(rate((i) => (i % 2) * 20).bounds(1e3)[0]).toBe(0);
  });
});

describe('A share', () => {
  it('of which all or none are good has rows that are worth themselves.', () => {
    expect([
      designEffect({ met: 0, rows: 50, blocks: null }),
      designEffect({ met: 50, rows: 50, blocks: null }),
    ]).toEqual([1, 1]);
  });

  it('leaves so much of its error budget, and its bounds with it.', () => {
    const good = known(shareOf({ met: 990, rows: 1000, blocks: null }));
    const left = known(budgetLeft(good, 0.98));
    expect(left.value).toBeCloseTo(0.5, 12);
    expect(left.standardError).toBeCloseTo(good.standardError / 0.02, 12);
    const [lower, upper] = good.bounds(z);
    expect(left.bounds(z)).toEqual([
      expect.closeTo(1 - (1 - lower) / 0.02, 9),
      expect.closeTo(1 - (1 - upper) / 0.02, 9),
    ]);
    const [least, most] = good.proof!(z);
    expect(left.proof!(z)).toEqual([
      expect.closeTo(1 - (1 - least) / 0.02, 9),
      expect.closeTo(1 - (1 - most) / 0.02, 9),
    ]);
    expect(known(budgetLeft(known(shareOf({ met: 960, rows: 1000, blocks: null })), 0.98)).value).toBeCloseTo(
      -1,
      12,
    );
    const none = { noEvidence: 'noneCounted' as const, cases: 0 };
    expect([budgetLeft(none, 0.98), otherShare(none)]).toEqual([none, none]);
  });

  it('of all others is turned round with its bounds.', () => {
    const good = known(shareOf({ met: 990, rows: 1000, blocks: null }));
    const bad = known(otherShare(good));
    expect(bad.value).toBeCloseTo(0.01, 12);
    for (const of of ['bounds', 'proof'] as const) {
      const [lower, upper] = good[of]!(z);
      expect(bad[of]!(z)).toEqual([1 - upper, 1 - lower]);
    }
  });
});

it('A percentile of no row, or without blocks of time, is no evidence, and says which.', () => {
  const values = { values: Float64Array.of(1, 2), rows: Uint32Array.of(50, 50) };
  const of = (rows: number) =>
    percentile(
      { kind: 'quantile', rows, missing: 0, value: 2, counts: values, blocks: null, members: [] },
      0.95,
    );
  expect(of(0)).toEqual({ noEvidence: 'noneCounted', cases: 0 });
  expect(of(100)).toEqual({ noEvidence: 'fewBlocks', cases: 100 });
});

it('A page holds nothing of measures where the plan has none, and of each fifty hosts, whose names may be private.', () => {
  const plan = (hidden: string[]) => ({ data: { private: hidden } }) as never;
  expect(operationsShown(plan([]), { measures: [] } as never)).toEqual({});
  const members = Array.from({ length: 60 }, (_, i) => ({ name: `h${i}`, value: i, rows: 1 }));
  const none = { noEvidence: 'noneCounted', cases: 0 };
  const one = {
    rule: { name: 'slow', by: 'host' },
    candidate: none,
    reference: none,
    plain: false,
    points: [],
    members,
  };
  const shown = (hidden: string[]) =>
    operationsShown(plan(hidden), { measures: [one] } as never).operations![0]!;
  expect(shown([]).members).toHaveLength(50);
  expect(shown([]).members[1]).toEqual({ name: 'h1', value: 1, rows: 1 });
  expect(shown(['host']).members[1]!.name).toBeNull();
});

it('A mean of values that follow one another is a plain value where they are worth fewer than six.', () => {
  const rising = (slope: number) =>
    known(meanOverTime(Array.from({ length: 30 }, (_, i) => ((i * 3) % 11) + i * slope)));
  // Worth 7.3, 5.9 and 4.0 (test/statistics/small-samples.test.ts has how many that is).
  expect(rising(0.35).standardError).toBeGreaterThan(0);
  for (const slope of [0.4, 0.5]) {
    const plain = rising(slope);
    expect(plain.standardError).toBe(0);
    expect(plain.proof!(z)).toEqual([-Infinity, Infinity]);
  }
  expect(meanOverTime(Array(19).fill(1))).toEqual({ noEvidence: 'fewValues', cases: 19 });
});
