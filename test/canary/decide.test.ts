import { describe, expect, it } from 'vitest';
import { addAuroc, aurocBounds } from '../../src/canary/auroc.ts';
import { isUnlabelled, mayJoinLate } from '../../src/canary/batch.ts';
import { decide, percent } from '../../src/canary/decide.ts';
import { addBatch, noEvidence, oddsRatio } from '../../src/canary/evidence.ts';
import { joinLate, lateFor } from '../../src/canary/late-labels.ts';
import { parseState } from '../../src/canary/parse-state.ts';
import { newState, type State } from '../../src/canary/state.ts';
import { step } from '../../src/canary/step.ts';
import { textFor } from '../../src/canary/store.ts';
import { untoldIn } from '../../src/canary/untold.ts';
import { countedOnce } from '../../src/canary/users.ts';
import type { Side } from '../../src/count/rollout/bad-outcomes.ts';
import type { Rollout } from '../../src/plan/plan.ts';
import { batchOf, planOf } from './simulate.ts';

const at = '2026-01-01T00:00:00.000Z';

describe('What is decided', () => {
  /** A state in which every odds ratio has the same evidence, of so many to 1. */
  const stateOf = (rollout: Partial<Rollout>, evidence: number, more: Partial<State> = {}) => {
    const plan = planOf(rollout);
    const state = newState(plan);
    const measures = state.measures.map((one) => ({
      ...one,
      canary: 1000,
      canary_bad: 50,
      baseline: 1000,
      baseline_bad: 50,
      step_canary: 1000,
      log_e: one.log_e.map(() => Math.log(evidence)),
    }));
    return { rollout: plan.rollout!, state: { ...state, measures, ...more } };
  };

  it('is to roll back from evidence of 20 to 1 on, which is told in full up to a million.', () => {
    const decided = (evidence: number) => {
      const { rollout, state } = stateOf({}, evidence);
      return decide(rollout, state, 1);
    };
    expect(decided(19.9).decision).toBe('HOLD');
    expect(decided(20).decision).toBe('ROLLBACK');
    expect(decided(20.1).decision).toBe('ROLLBACK');
    expect(decided(12_345).why).toContain('evidence 12,345 to 1');
    expect(decided(1e7).why).toContain('evidence above 1,000,000 to 1');
  });

  it('is to wait for a person where the plan wants one and a promotion was proven before.', () => {
    const { rollout, state } = stateOf({ approval: true }, 1, { ready: true });
    expect(decide(rollout, state, 1)).toMatchObject({
      decision: 'HOLD',
      ready: true,
      why: expect.stringContaining('The plan wants a person'),
    });
    expect(decide(rollout, { ...state, ready: false }, 1)).toMatchObject({ decision: 'HOLD', ready: false });
  });

  it('is to go on at the next share with as many cases as the plan asks for, and not with one fewer.', () => {
    const shares = { strategy: 'blue-green' as const, steps: [0.1, 0.5, 1], minCases: 1000 };
    const { rollout, state } = stateOf(shares, 1);
    expect(decide(rollout, state, 1)).toMatchObject({ decision: 'HOLD', traffic: 0.5 });
    expect(decide({ ...rollout, minCases: 1001 }, state, 1)).toMatchObject({ traffic: 0.1 });
    expect(decide(rollout, { ...state, step: 1, traffic: 0.5 }, 1)).toMatchObject({ traffic: 0.5 });
    expect(decide({ ...rollout, maxBatches: 3 }, state, 2).decision).toBe('HOLD');
    expect(decide({ ...rollout, maxBatches: 3 }, state, 3).decision).toBe('INCONCLUSIVE');
  });

  it('is nothing on a split of the traffic that a thousand to one speaks against.', () => {
    const split = (evidence: number) => {
      const far = Array<number>(7).fill(Math.log(evidence));
      const { rollout, state } = stateOf({}, 1, {
        split: { canary: 100, baseline: 100, expected: 100, log_e: [...far, 0, 0, ...far] },
      });
      return decide(rollout, state, 1).decision;
    };
    expect([split(999), split(1001)]).toEqual(['HOLD', 'INCONCLUSIVE']);
  });

  it('is told with three figures of a share.', () => {
    expect([percent(0.125), percent(1 / 3), percent(1)]).toEqual(['12.5 %', '33.3 %', '100 %']);
  });

  it('is to roll back by a planned look from five expected bad requests of a side on.', () => {
    const plan = planOf({ design: 'group-sequential', maxBatches: 1, minCases: 1 });
    // Ten bad requests, all of the canary: five were expected of either side.
    const found = step(plan, batchOf(0, [1000, 10], [1000, 0]), newState(plan), at);
    expect(found.decision).toBe('ROLLBACK');
  });
});

describe('The odds ratio', () => {
  const none = noEvidence(
    { name: 'wrong', kind: 'wrong', where: null, column: null, margin: 1.5, line: 1 },
    'anytime',
  );
  const counts = { canary: 100, canaryBad: 6, baseline: 100, baselineBad: 3 };

  it('is not known before the baseline has a bad request.', () => {
    expect(oddsRatio(none)).toBeNull();
    expect(oddsRatio(addBatch(none, { ...counts, baselineBad: 0, pairs: null }, 1.5))).toBeNull();
  });

  it('is (6 · 97) / (3 · 94) of two sides, and that of the requests that one side alone got wrong where both answered.', () => {
    expect(oddsRatio(addBatch(none, { ...counts, pairs: null }, 1.5))).toBeCloseTo((6 * 97) / (3 * 94), 12);
    const pairs = { canaryOnly: 5, baselineOnly: 2 };
    expect(oddsRatio(addBatch(none, { ...counts, pairs }, 1.5))).toBe(2.5);
  });
});

describe('An AUROC', () => {
  const plan = planOf({ auroc: { margin: 0.1, cases: 100, line: 1 } as never });
  const add = (difference: number, cases: number, variance = 1e-4) =>
    addAuroc(plan.rollout!, newState(plan).auroc!, { difference, variance, cases, weight: 2 });

  it('is judged when its planned cases are there, and no earlier.', () => {
    expect([add(0, 99).result, add(0, 100).result]).toEqual([null, 'good enough']);
  });

  it('is worse, or within its margin, beyond what its share of the error lets chance make.', () => {
    // Two measures share 5 %: scipy 1.17.1, norm.isf(0.025) = 1.959964 errors of 0.01.
    expect([add(-0.0195, 100).result, add(-0.0197, 100).result]).toEqual(['good enough', 'worse']);
    expect([add(-0.08, 100, 0.0025).result, add(0.002, 100, 0.0025).result]).toEqual([
      'not proven',
      'good enough',
    ]);
    expect(add(-0.01, 100, 0.0025).result).toBe('not proven');
    expect(aurocBounds(plan.rollout!, add(0, 100)).low).toBeCloseTo(-0.01959964, 8);
  });
});

describe('A batch', () => {
  it('has no labels where neither side has one, and no AUROC.', () => {
    const plan = planOf({});
    expect(isUnlabelled(plan, batchOf(0, [0, 0], [0, 0]))).toBe(true);
    expect(isUnlabelled(plan, batchOf(0, [1, 0], [0, 0]))).toBe(false);
    expect(isUnlabelled(plan, batchOf(0, [0, 0], [1, 0]))).toBe(false);
    const ranked = planOf({ auroc: { margin: 0.1, cases: 100, line: 1 } as never, measures: [] });
    const auroc = { difference: 0, variance: 1, cases: 2, weight: 1 };
    const scored = { ...batchOf(0, [9, 0], [9, 0]), measures: [] };
    expect(isUnlabelled(ranked, scored)).toBe(true);
    expect(isUnlabelled(ranked, { ...scored, auroc })).toBe(false);
    expect([mayJoinLate(plan), mayJoinLate(planOf({ design: 'group-sequential' }))]).toEqual([true, false]);
  });

  it('whose labels come at a later share adds nothing to the cases of that share.', () => {
    const plan = planOf({ strategy: 'blue-green', steps: [0.1, 0.5, 1] });
    const first = step(plan, batchOf(0, [0, 0], [0, 0]), newState(plan), at).state;
    const join = (traffic: number) => {
      const state = { ...first, traffic, step: traffic === 0.5 ? 1 : 0 };
      const batch = batchOf(0, [50, 5], [450, 45]);
      expect(lateFor(plan, batch, state)).toBe(0);
      return joinLate(plan, batch, 0, state, at).state;
    };
    expect(first.batches[0]).toMatchObject({ labels: 'none', share: 0.1 });
    expect(join(0.1).measures[0]).toMatchObject({ canary: 50, step_canary: 50 });
    expect(join(0.5).measures[0]).toMatchObject({ canary: 50, step_canary: 0 });
    expect(join(0.1).batches[0]).toMatchObject({ labels: at });
    expect(lateFor(plan, batchOf(0, [0, 0], [0, 0]), first)).toBeNull();
    expect(lateFor(plan, batchOf(1, [50, 5], [450, 45]), first)).toBeNull();
  });
});

describe('A state', () => {
  const plan = planOf({});
  const { state } = step(plan, batchOf(0, [100, 9], [100, 9]), newState(plan), at);
  const read = (more: object) => () =>
    parseState(textFor({ ...state, ...more } as State), 'state.json', plan);

  it('of no batch, of too many users, or of a newer version is refused.', () => {
    expect(read({})()).toEqual(state);
    expect(read({ batches: [] })).toThrow('damaged: batches');
    expect(read({ users: 'A'.repeat(50_000) })()).toHaveProperty('users');
    expect(read({ users: 'A'.repeat(50_001) })).toThrow('damaged: users');
    expect(read({ users: 'a?' })).toThrow('damaged: users');
    expect(read({ version: 2 })).toThrow('a newer Greenlight (format 2, known is 1)');
    expect(read({ version: 0 })).toThrow('damaged: version');
  });
});

describe('Rows of a log', () => {
  const numbers = (missing: number, rows = 100) =>
    ({
      table: {
        rows,
        source: { files: ['canary.csv'] },
        columns: new Map([['ms', { type: 'number', missing, invalid: null }]]),
      },
      answers: null,
    }) as unknown as Side;
  const slow = { name: 'slow', kind: 'slow', where: null, column: 'ms', margin: 2, line: 1 } as const;
  const untold = (baseline: number, canary: number) =>
    untoldIn(planOf({}), [slow], { baseline: numbers(baseline), canary: numbers(canary) }, [null]);

  it('without a value are told from the first on, and refused where those of the baseline are more.', () => {
    expect(untold(0, 0)).toBeNull();
    expect(untold(0, 1)).toContain('"slow" cannot be told for 1 request of 100');
    expect(untold(1, 0)).toBeNull();
    expect(() => untold(20, 0)).toThrow('Fix the log of the baseline');
  });

  it('without a user count each by themselves; of a user the first with a label does.', () => {
    const side = (codes: number[], actual: number[]) =>
      ({
        table: {
          rows: codes.length,
          columns: new Map([
            ['user', { type: 'category', codes: Int32Array.from(codes), categories: ['a', 'b'] }],
          ]),
        },
        answers: { actual: Int16Array.from(actual) },
      }) as unknown as Side;
    const counted = countedOnce(
      'user',
      { baseline: side([-1, -1, 0, 0], [-1, 0, -1, 1]), canary: side([1, 1], [0, 1]) },
      undefined,
    )!;
    expect([[...counted.baseline], [...counted.canary]]).toEqual([
      [1, 1, 0, 1],
      [1, 0],
    ]);
  });
});
