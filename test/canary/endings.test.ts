import { expect, it } from 'vitest';
import { joinLate } from '../../src/canary/late-labels.ts';
import { newState, type State } from '../../src/canary/state.ts';
import { step } from '../../src/canary/step.ts';
import { alike, at, batchOf, type Counts, lastAnswer, planOf } from './simulate.ts';

it('a rollout is named after the first twelve signs of its first two logs', () => {
  const { state } = lastAnswer({}, [alike]);
  expect(state.rollout).toBe('000000000000-000000000000');
});

it('a group-sequential rollout is decided by its planned test, where evidence at any time would not suffice', () => {
  const bad: Counts = [
    [1000, 130],
    [1000, 100],
  ];
  // scipy 1.17.1: (130 − 115) / hypergeom(2000, 230, 1000).std() = 2.1022; the only look asks for norm.ppf(0.95) = 1.6449.
  expect(lastAnswer({ maxBatches: 1 }, [bad]).decision).toBe('INCONCLUSIVE');
  const planned = lastAnswer({ design: 'group-sequential', maxBatches: 1 }, [bad]);
  expect(planned.decision).toBe('ROLLBACK');
  expect(planned.why).toContain('z 2.10, where this look asks for 1.64.');
});

it('an ended rollout says when a person approved it, and else when its last batch was answered', () => {
  const plan = planOf({});
  const { state } = lastAnswer({}, [alike, alike]);
  const refusal = (ended: State) => () => step(plan, batchOf(9, ...alike), ended, at);
  expect(refusal(state)).toThrow(`ended with PROMOTE on ${at}. For another rollout`);
  const approved = { by: 'ada', at: '2026-02-02T00:00:00.000Z' };
  expect(refusal({ ...state, approved })).toThrow('ended with PROMOTE on 2026-02-02T00:00:00.000Z. For');
});

it('what is said of used-up batches ends with its last sentence, also where nothing is missing but the last share', () => {
  const good: Counts = [
    [200, 2],
    [1800, 500],
  ];
  const answer = lastAnswer({ strategy: 'blue-green', steps: [0.1, 0.5, 1], minCases: 200, maxBatches: 1 }, [
    good,
  ]);
  expect(answer).toMatchObject({ decision: 'INCONCLUSIVE', traffic: 0.1 });
  expect(answer.why).toMatch(/^All 1 batches are used up .*[^ ]$/);
});

it('labels that come after the end of a rollout are refused, and change it no more', () => {
  const plan = planOf({ minCases: 1e6 });
  const batch = batchOf(0, ...alike);
  const { state } = step(plan, batch, newState(plan), at);
  expect(joinLate(plan, batch, 0, state, at).state.joined).toBe(0);
  expect(() => joinLate(plan, batch, 0, { ...state, ended: 'ROLLBACK' }, at)).toThrow(
    'canary.csv: this rollout ended with ROLLBACK. Labels change it no more.',
  );
});
