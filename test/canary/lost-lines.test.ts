import { expect, it } from 'vitest';
import { newState } from '../../src/canary/state.ts';
import { step } from '../../src/canary/step.ts';
import { batchOf, planOf } from './simulate.ts';

it.each([
  ['as planned', 1000, 3000, 'PROMOTE'],
  ['one in twenty lines of the canary gone', 950, 3000, 'HOLD'],
  ['one in twenty lines of the baseline gone', 1000, 2850, 'HOLD'],
  ['as far off as chance is in a third of batches', 987, 3013, 'PROMOTE'],
])('A rollout promotes nothing while lines may be lost: %s.', (_, canary, baseline, decision) => {
  const measures = [{ name: 'wrong', kind: 'wrong', where: null, column: null, margin: 2, line: 1 } as const];
  const plan = planOf({ steps: [0.25, 1], measures: [...measures], maxBatches: 2 });
  const batch = (i: number) =>
    batchOf(i, [canary, Math.floor(canary / 20)], [baseline, Math.floor(baseline / 20)]);
  const first = step(plan, batch(0), newState(plan), 'now');
  expect(first.decision).toBe(decision);
  if (decision === 'PROMOTE') return;
  expect(first.why).toMatch(/Lines may be lost, and may be the bad ones/);
  // And says so where it was the last batch.
  const last = step(plan, batch(1), first.state, 'now');
  expect(last).toMatchObject({ decision: 'INCONCLUSIVE', promote: false });
  expect(last.why).toMatch(/All 2 batches are used up and lines may be lost/);
});
