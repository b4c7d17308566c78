import { describe, expect, it } from 'vitest';
import { isLast } from '../../src/canary/batch.ts';
import { interval, oddsRatio } from '../../src/canary/evidence.ts';
import { newState, type State } from '../../src/canary/state.ts';
import { step } from '../../src/canary/step.ts';
import type { Rollout } from '../../src/plan/plan.ts';
import { Refusal } from '../../src/refusal.ts';
import { alike, at, batchOf, type Counts, lastAnswer, planOf } from './simulate.ts';

describe('step', () => {
  it('rolls back to no traffic as soon as the canary is proven worse, even below the least cases', () => {
    const answer = lastAnswer({ minCases: 10_000 }, [
      [
        [500, 150],
        [500, 50],
      ],
    ]);
    expect(answer).toMatchObject({ decision: 'ROLLBACK', traffic: 0, promote: false });
    expect(answer.state.ended).toBe('ROLLBACK');
    expect(answer.why).toContain('150 of 500 bad on the canary, 50 of 500 on the baseline');
  });

  it('promotes to all traffic when every measure is proven to be within its margin', () => {
    const answer = lastAnswer({}, [alike, alike]);
    expect(answer).toMatchObject({ decision: 'PROMOTE', traffic: 1, promote: true });
  });

  it('holds while nothing is proven, and says what is missing', () => {
    const answer = lastAnswer({}, [
      [
        [100, 10],
        [100, 10],
      ],
    ]);
    expect(answer).toMatchObject({ decision: 'HOLD', traffic: 0.5, promote: false });
    expect(answer.why).toContain('Not yet proven to be within the margin: wrong');
  });

  it('does not promote before the least cases, however good the canary', () => {
    const good: Counts = [
      [1000, 10],
      [1000, 300],
    ];
    expect(lastAnswer({ minCases: 1001 }, [good]).decision).toBe('HOLD');
    expect(lastAnswer({ minCases: 1000 }, [good]).decision).toBe('PROMOTE');
  });

  it('raises the share step by step in a blue-green rollout and promotes only from the last', () => {
    const rollout: Partial<Rollout> = { strategy: 'blue-green', steps: [0.1, 0.5, 1], minCases: 200 };
    const first: Counts = [
      [200, 20],
      [1800, 180],
    ];
    expect(lastAnswer(rollout, [first])).toMatchObject({ decision: 'HOLD', traffic: 0.5 });
    const second = lastAnswer(rollout, [first, alike]);
    expect(second).toMatchObject({ decision: 'PROMOTE', traffic: 1 });
    const early = lastAnswer(rollout, [
      [
        [200, 2],
        [1800, 500],
      ],
    ]);
    expect(early, 'proven at the first step, but the others are still to come').toMatchObject({
      traffic: 0.5,
    });
  });

  it('stays at a share until that share has the least cases of its own', () => {
    const rollout: Partial<Rollout> = { strategy: 'blue-green', steps: [0.1, 0.5, 1], minCases: 200 };
    const small: Counts = [
      [100, 10],
      [900, 90],
    ];
    expect(lastAnswer(rollout, [small])).toMatchObject({ decision: 'HOLD', traffic: 0.1 });
    expect(lastAnswer(rollout, [small, small])).toMatchObject({ decision: 'HOLD', traffic: 0.5 });
    const third = lastAnswer(rollout, [
      small,
      small,
      [
        [100, 0],
        [100, 40],
      ],
    ]);
    expect(third.why).toContain('100 of at least 200 canary cases');
  });

  it('ends INCONCLUSIVE and keeps the share when the batches are used up', () => {
    const unclear: Counts = [
      [100, 10],
      [100, 9],
    ];
    const answer = lastAnswer({ maxBatches: 3 }, [unclear, unclear, unclear]);
    expect(answer).toMatchObject({ decision: 'INCONCLUSIVE', traffic: 0.5, promote: false });
    expect(answer.state.ended).toBe('INCONCLUSIVE');
  });

  it('checks the traffic split first: evidence for a promotion is worth nothing when it is broken', () => {
    const answer = lastAnswer({ steps: [0.1, 1] }, [alike]);
    expect(answer).toMatchObject({ decision: 'INCONCLUSIVE', promote: false });
    expect(answer.why).toContain(
      'did not split as planned: the canary has 50 % of 2000 logged requests, planned was 10 %',
    );
  });

  it('lets a person promote where the plan wants one', () => {
    const answer = lastAnswer({ approval: true }, [alike, alike]);
    expect(answer).toMatchObject({ decision: 'HOLD', traffic: 0.5, promote: false });
    expect(answer.state.ready).toBe(true);
    expect(answer.why).toContain('a person');
  });

  it('takes a proven canary back that turns bad while a person is waited for', () => {
    const bad: Counts = [
      [1000, 400],
      [1000, 100],
    ];
    expect(lastAnswer({ approval: true }, [alike, alike, bad])).toMatchObject({
      decision: 'ROLLBACK',
      traffic: 0,
    });
  });

  it('asks k times the evidence of k measures', () => {
    const measure = { name: 'a', kind: 'wrong', where: null, column: null, margin: 1.5, line: 1 } as const;
    const twice = (n: number) => {
      const plan = planOf({ measures: Array.from({ length: n }, (_, i) => ({ ...measure, name: `m${i}` })) });
      const batch = batchOf(0, [100, 20], [900, 80]);
      batch.measures = Array.from({ length: n }, () => batch.measures[0]!);
      const state = { ...newState(plan), traffic: 0.1 };
      return step(plan, batch, state, at).decision;
    };
    // E = 41.12 (statistics vectors): above 1/0.05 and 2/0.05, below 3/0.05.
    expect([1, 2, 3].map(twice)).toEqual(['ROLLBACK', 'ROLLBACK', 'HOLD']);
  });

  it('compares a shadow canary pair by pair and gives it no traffic', () => {
    const plan = planOf({ strategy: 'shadow', steps: [] });
    const batch = batchOf(0, [1000, 130], [1000, 100]);
    const pairs = (canaryOnly: number, baselineOnly: number) => ({
      ...batch,
      measures: [{ ...batch.measures[0]!, pairs: { canaryOnly, baselineOnly } }],
    });
    expect(step(plan, pairs(31, 1), newState(plan), at)).toMatchObject({ decision: 'ROLLBACK', traffic: 0 });
    expect(step(plan, pairs(130, 100), newState(plan), at)).toMatchObject({ decision: 'HOLD', traffic: 0 });
    expect(step(plan, pairs(30, 90), newState(plan), at)).toMatchObject({ decision: 'PROMOTE', traffic: 1 });
  });

  it('leaves the state it was given as it was', () => {
    const plan = planOf({});
    const state = newState(plan);
    const before = structuredClone(state);
    step(plan, batchOf(0, ...alike), state, at);
    expect(state).toEqual(before);
  });
});

describe('the AUROC', () => {
  const look = (difference: number, cases: number) => {
    const plan = planOf({ auroc: { margin: 0.05, cases: 1000, line: 1 } });
    const batch = {
      ...batchOf(0, [5000, 500], [5000, 500]),
      auroc: { difference, variance: 1e-4, cases, weight: 1 },
    };
    return step(plan, batch, newState(plan), at);
  };

  it('is not judged before the planned number of cases', () => {
    expect(look(-0.3, 999)).toMatchObject({ decision: 'HOLD' });
    expect(look(-0.3, 999).why).toContain('judged at 1000 labelled canary cases; there are 999');
  });

  it('is judged once there: worse rolls back, within its margin promotes, and else it is inconclusive', () => {
    expect(look(-0.03, 1000).decision).toBe('ROLLBACK');
    expect(look(-0.01, 1000).decision).toBe('PROMOTE');
    const wide = planOf({ auroc: { margin: 0.005, cases: 1000, line: 1 } });
    const batch = {
      ...batchOf(0, [5000, 500], [5000, 500]),
      auroc: { difference: 0, variance: 1e-4, cases: 1000, weight: 1 },
    };
    expect(step(wide, batch, newState(wide), at).decision).toBe('INCONCLUSIVE');
  });
});

describe('a batch that is not the next of this rollout', () => {
  const plan = planOf({ minCases: 1e6 });
  const first = step(plan, batchOf(0, [100, 5], [100, 5]), newState(plan), at).state;
  const refusal = (batch: ReturnType<typeof batchOf>, state: State = first) => {
    try {
      step(plan, batch, state, at);
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
      return (error as Refusal).message;
    }
    throw new Error('it was not refused');
  };
  const next = batchOf(1, [100, 5], [100, 5]);

  it('is refused when either of its files was counted before', () => {
    const again = batchOf(0, [100, 5], [100, 5]);
    expect(refusal(again)).toContain('already counted as batch 1');
    expect(refusal({ ...next, baseline: again.baseline })).toContain('baseline.csv: already counted');
    expect(refusal({ ...next, canary: again.canary })).toContain('canary.csv: already counted');
  });

  it('is refused when it begins before the last one ended', () => {
    expect(refusal({ ...next, from: Date.parse(first.batches[0]!.to) - 1 })).toContain('out of order');
    expect(refusal({ ...next, from: -1000, to: -1 })).toContain('out of order');
  });

  it('is refused when its model versions are others, or the sides are swapped', () => {
    const versioned: State = { ...first, versions: { baseline: 'v1', canary: 'v2' } };
    expect(refusal({ ...next, versions: { baseline: 'v2', canary: 'v1' } }, versioned)).toContain(
      'the baseline is version "v2" here, but this rollout began with "v1"',
    );
    expect(refusal({ ...next, versions: { baseline: 'v1', canary: null } }, versioned)).toContain(
      'not named',
    );
  });

  it('is refused after the end', () => {
    const ended = lastAnswer({}, [alike, alike]).state;
    expect(refusal(batchOf(9, ...alike), ended)).toContain('ended with PROMOTE');
  });
});

describe('the odds ratio', () => {
  it('is that of Mantel and Haenszel, with an interval that holds at every look', () => {
    const { state } = lastAnswer({}, [
      [
        [400, 60],
        [400, 40],
      ],
    ]);
    const evidence = state.measures[0]!;
    // (60·360/800) / (40·340/800)
    expect(oddsRatio(evidence)).toBeCloseTo(21600 / 13600, 12);
    const [low, high] = interval(evidence, 0.05);
    expect(low!).toBeLessThan(1.588);
    expect(high!).toBeGreaterThan(1.588);
    expect(low!).toBeGreaterThan(0.7);
    expect(high!).toBeLessThan(3.5);
  });
});

it('a batch of the very moment of the last one is refused, and one that begins as the last one ended is not', () => {
  const plan = planOf({});
  const at0 = batchOf(0, ...alike);
  const { state } = step(plan, { ...at0, from: 1000, to: 1000 }, newState(plan), at);
  const next = batchOf(1, ...alike);
  expect(() => step(plan, { ...next, from: 1000, to: 1000 }, state, at)).toThrow(/out of order or overlaps/);
  expect(() => step(plan, { ...next, from: 1000, to: 2000 }, state, at)).not.toThrow();
});

it('the last batch is known by the bytes of both of its files', () => {
  const plan = planOf({});
  const [first, second] = [batchOf(0, ...alike), batchOf(1, ...alike)];
  expect(isLast(first, newState(plan))).toBe(false);
  const one = step(plan, first, newState(plan), at).state;
  expect(isLast(first, one)).toBe(true);
  expect(isLast({ ...first, canary: second.canary }, one)).toBe(false);
  expect(isLast({ ...first, baseline: second.baseline }, one)).toBe(false);
  const two = step(plan, second, one, at).state;
  expect([isLast(first, two), isLast(second, two)]).toEqual([false, true]);
});

it('a batch out of order is refused with both moments and what to do', () => {
  const plan = planOf({});
  const { state } = step(plan, { ...batchOf(0, ...alike), from: 0, to: 5000 }, newState(plan), at);
  expect(() => step(plan, { ...batchOf(1, ...alike), from: 4000, to: 9000 }, state, at)).toThrow(
    /begins 1970-01-01T00:00:04\.000Z, before the end of the last one counted \(1970-01-01T00:00:05\.000Z\).*in the order of their time/,
  );
});
