import { describe, expect, it } from 'vitest';
import { judgeEstimates } from '../../../src/judge/performance/estimates.ts';
import { judgeMetrics } from '../../../src/judge/performance/metrics.ts';
import { prove } from '../../../src/judge/performance/proof.ts';
import { judgeTooGood } from '../../../src/judge/performance/too-good.ts';
import { readAmount, readBound } from '../../../src/plan/vocabulary/terms.ts';
import { planOf, reviewOf } from '../counts.ts';

const none = { cases: 0, confusion: null, scores: null, classScores: null, residuals: null };
const bound = (text: string) => readBound(text)!;
type Metric = 'accuracy' | 'bias';

/** A metric whose value is known to a hundredth, ruled by `rule`. */
const ruled = (metric: Metric, value: number, before: number, rule: object, error = 0.01) => {
  const estimate = (seen: number) => ({
    value: seen,
    standardError: error,
    interval: [seen - 2 * error, seen + 2 * error] as [number, number],
    cases: 1000,
  });
  return {
    check: { kind: 'metric' as const, subject: null, aspect: null, metric, class: null },
    rule: {
      ...{ metric, class: null, green: null, amber: null, red: null, falls: [] },
      ...{ gates: true, minCases: 100, line: 1 },
      ...rule,
    },
    comparison: {
      ...{ metric, class: null, paired: false },
      candidate: estimate(value),
      reference: estimate(before),
      difference: estimate(value - before),
    },
    outcomes: { reference: none, candidate: none, paired: null },
  };
};
const fall = (amber: string | null, red: string | null = null) => ({
  ...{ from: 'reference' as const, line: 1 },
  amber: amber && readAmount(amber),
  red: red && readAmount(red),
});
const judged = (metric: object) => judgeMetrics(planOf(), [metric] as never)[0]!;

describe('The chance of another level on another sample', () => {
  // scipy 1.17.1: norm.sf(1) = 0.15865525393145707, norm.sf(3) = 0.0013498980316300957.
  const [one, three] = [0.15865525393145707, 0.0013498980316300957];

  it('is that of a value beyond the rule.', () => {
    expect(judged(ruled('accuracy', 0.81, 0.9, { green: bound('>= 0.8') })).flip).toBeCloseTo(one, 12);
    const both = { amber: bound('< 0.8'), red: bound('< 0.78') };
    expect(judged(ruled('accuracy', 0.81, 0.9, both)).flip).toBeCloseTo(one, 12);
    const between = judged(ruled('accuracy', 0.79, 0.9, both));
    expect([between.status, between.flip]).toEqual(['AMBER', expect.closeTo(2 * one, 12)]);
  });

  it('is that of a fall beyond the amount, of what is better high.', () => {
    const falls = [fall('0.02', '0.04')];
    expect(judged(ruled('accuracy', 0.89, 0.9, { falls })).flip).toBeCloseTo(one, 12);
    const amber = judged(ruled('accuracy', 0.87, 0.9, { falls }));
    expect([amber.status, amber.flip]).toEqual(['AMBER', expect.closeTo(2 * one, 12)]);
  });

  it('is that of a size beyond the rule, or beyond the earlier size and the amount, of either sign.', () => {
    const rule = { amber: bound('> 0.04') };
    expect(judged(ruled('bias', 0.03, 0, rule)).flip).toBeCloseTo(one, 9);
    expect(judged(ruled('bias', -0.03, 0, rule)).flip).toBeCloseTo(one, 9);
    // Sizes of 0.03 and more are fallen by 0.02 from 0.01: 0.02 is one error away on this side and five on the other.
    const falls = [fall('0.02')];
    expect(judged(ruled('bias', 0.02, -0.01, { falls })).flip).toBeCloseTo(one, 6);
    expect(judged(ruled('bias', 0, -0.01, { falls })).flip).toBeCloseTo(2 * three, 12);
  });
});

it('A metric without evidence says why, also where a rule asks for cases.', () => {
  const metric = ruled('accuracy', 0.9, 0.9, { green: bound('>= 0.8') });
  const without = { noEvidence: 'noLabel', cases: 0 };
  const comparison = { ...metric.comparison, candidate: without };
  const found = judged({ ...metric, comparison });
  expect(found).toMatchObject({ status: 'AMBER', value: null, cases: 0, plan_line: 1 });
  expect(found.reasons).toEqual([{ reason: 'noEvidence', why: 'noLabel', class: null }]);
});

describe('A proof against an earlier review', () => {
  const proven = (metric: object) =>
    prove([{ ...metric, against: 'last review' }] as never, 0.95)
      .values()
      .next().value!;
  const falls = (...more: ReturnType<typeof fall>[]) => more.map((one) => ({ ...one, from: 'last review' }));

  it('holds a rule that has a green bound alone, and one that has an amber bound alone.', () => {
    const green = { green: bound('>= 0.8') };
    expect(proven(ruled('accuracy', 0.9, 0.9, green)).level).toBe('GREEN');
    expect(proven(ruled('accuracy', 0.7, 0.9, green)).reasons).toMatchObject([{ reason: 'provenBetween' }]);
    const amber = { amber: bound('< 0.8') };
    expect(proven(ruled('accuracy', 0.9, 0.9, amber)).level).toBe('GREEN');
    expect(proven(ruled('accuracy', 0.7, 0.9, amber)).reasons).toMatchObject([{ reason: 'provenBetween' }]);
  });

  it('asks for the cases of the rule that needs the most, and for none where one can never be settled.', () => {
    const needs = (value: number, rule: object) => proven(ruled('accuracy', value, 0.9, rule)).casesNeeded;
    // scipy 1.17.1: ((norm.isf(0.05) + norm.isf(0.2)) · 0.01 / 0.01)² · 1000 = 6182.6.
    expect(needs(0.81, { green: bound('>= 0.8') })).toBe(6183);
    const wide = falls(fall('0.5'));
    expect(needs(0.81, { green: bound('>= 0.8'), falls: wide })).toBe(6183);
    const both = needs(0.895, { green: bound('>= 0.89'), falls: falls(fall('0.01')) })!;
    expect(both).toBe(needs(0.895, { green: bound('>= 0.89') }));
    expect(needs(0.895, { green: bound('>= 0.895'), falls: falls(fall('0.01')) })).toBeNull();
    expect(needs(0.895, { green: bound('>= 0.89'), falls: falls(fall('0.0000001')) })).toBeNull();
  });

  it('is RED where a fall of the red amount is surely a fall, whichever way is better.', () => {
    const red = { falls: falls(fall(null, '0.03')) };
    expect(proven(ruled('accuracy', 0.86, 0.9, red)).level).toBe('RED');
    expect(proven(ruled('accuracy', 0.86, 0.9, red, 0.03)).level).toBe('AMBER');
    expect(proven(ruled('bias', 0.06, 0.01, red)).level).toBe('RED');
    expect(proven(ruled('bias', -0.06, 0.01, red)).level).toBe('RED');
  });
});

it('Rules of what could have been estimated are AMBER where nothing could be, and a note where no rule is held against it.', () => {
  const plan = (metrics: string) => planOf(`metrics: ${metrics}`);
  const notEstimated = { noEvidence: 'noScore', cases: 500 };
  const found = (metrics: string) =>
    judgeEstimates(plan(metrics), { estimated: [], comparisons: [], notEstimated } as never);
  expect(found('{ auroc: { green: ">= 0.7" }, brier: { green: "<= 0.2" } }')).toMatchObject([
    {
      ...{ kind: 'estimate', metric: 'auroc', status: 'AMBER', cases: 500 },
      reasons: [{ reason: 'noEvidence', why: 'noScore' }],
    },
  ]);
  expect(found('{ brier: { green: "<= 0.2" } }')).toMatchObject([{ metric: 'accuracy', status: 'NOTE' }]);
});

it('Numbers that are exactly right are noted where there is no reference to hold them against.', () => {
  const residuals = { cases: 50, absolute: 0 };
  const off = { cases: 50, absolute: 3 };
  const sides = (now: object) =>
    reviewOf({ sha256: 'a', outcome: none }, { sha256: 'b', outcome: { ...none, residuals: now } } as never);
  expect(judgeTooGood(planOf(), sides(residuals))).toMatchObject([
    { aspect: 'no-errors', status: 'NOTE', value: 0, cases: 50, unit: 'target' },
  ]);
  expect(judgeTooGood(planOf(), sides(off))).toEqual([]);
});
