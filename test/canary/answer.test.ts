import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/canary/answer.ts';
import { isUnlabelled } from '../../src/canary/batch.ts';
import { newState } from '../../src/canary/state.ts';
import type { Rollout } from '../../src/plan/plan.ts';
import { batchOf, planOf } from './simulate.ts';

const measure = { name: 'a', kind: 'wrong', where: null, column: null, margin: 1.5, line: 1 } as const;

describe('an answer', () => {
  it.each<[Partial<Rollout>, string]>([
    [{}, 'Give the canary its first share of the traffic. Evidence of 20 to 1 decides on each of 1 measure.'],
    [
      { strategy: 'shadow', steps: [], measures: [measure, { ...measure, name: 'b' }] },
      'Send every request to both versions and use the baseline’s answers. Evidence of 40 to 1 decides on each of 2 measures.',
    ],
    [
      { design: 'group-sequential', maxBatches: 7 },
      'Give the canary its first share of the traffic. Each of 1 measure is tested at every look, at most 7 times in all.',
    ],
    [
      { auroc: { margin: 0.05, cases: 1000, line: 1 } },
      'Give the canary its first share of the traffic. Evidence of 40 to 1 decides on each of 2 measures. ' +
        'The AUROC is judged once, at 1,000 labelled canary cases.',
    ],
  ])('before the first batch of %j says how the rollout begins', (rollout, why) => {
    const plan = planOf(rollout);
    expect(answerOf(plan, newState(plan)).why).toBe(`No batch has been counted yet. ${why}`);
  });

  it('waits for a person only while a promotion is proven and the rollout goes on', () => {
    const plan = planOf({ approval: true });
    const waits = (ready: boolean, ended: 'PROMOTE' | null) =>
      answerOf(plan, { ...newState(plan), ready, ended }).waits_for_approval;
    expect([waits(false, null), waits(true, null), waits(true, 'PROMOTE'), waits(false, 'PROMOTE')]).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it('is a promotion where a person approved, and names that person', () => {
    const plan = planOf({ approval: true });
    const approved = { by: 'ada', at: '2026-01-01T00:00:00.000Z' };
    expect(answerOf(plan, { ...newState(plan), ended: 'PROMOTE', traffic: 1, approved })).toMatchObject({
      decision: 'PROMOTE',
      promote: true,
      why: 'Every measure is proven to be within its margin, and ada approved.',
    });
  });

  it('keeps the difference of the AUROCs back until it is judged', () => {
    const plan = planOf({ auroc: { margin: 0.05, cases: 100, line: 1 } });
    const sums = { cases: 50, weight: 2, difference: 0.02, variance: 4e-4 };
    const auroc = (result: 'good enough' | null) =>
      answerOf(plan, { ...newState(plan), auroc: { ...sums, result } }).auroc;
    expect(auroc(null)).toEqual({ cases: 50, planned: 100, difference: null, interval: null });
    const { difference, interval } = auroc('good enough')!;
    expect(difference).toBeCloseTo(0.01, 12);
    // Two measures share 5 %; scipy 1.17.1: norm.ppf(1 - 0.025) * 0.02 / 2.
    expect(interval![0]).toBeCloseTo(0.01 - 0.01959963984540054, 12);
    expect(interval![1]).toBeCloseTo(0.01 + 0.01959963984540054, 12);
  });

  it('gives the split as counted beside the planned share of it', () => {
    const plan = planOf({});
    const state = newState(plan);
    expect(answerOf(plan, state).split).toEqual({ canary: 0, baseline: 0, planned: null, broken: false });
    const split = { ...state.split, canary: 30, baseline: 70, expected: 25 };
    expect(answerOf(plan, { ...state, split }).split).toMatchObject({
      canary: 30,
      baseline: 70,
      planned: 0.25,
    });
  });
});

it('a batch is without labels only where the plan has a use for labels', () => {
  const empty = batchOf(0, [0, 0], [0, 0]);
  const where = { ...measure, kind: 'where', where: 'status >= 500' } as const;
  expect(isUnlabelled(planOf({}), empty)).toBe(true);
  expect(isUnlabelled(planOf({ measures: [where] }), empty)).toBe(false);
  const auroc = { margin: 0.05, cases: 100, line: 1 };
  expect(isUnlabelled(planOf({ measures: [where], auroc }), empty)).toBe(true);
  expect(isUnlabelled(planOf({}), batchOf(0, [0, 0], [1, 0]))).toBe(false);
});
