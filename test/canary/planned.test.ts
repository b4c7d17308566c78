import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/canary/answer.ts';
import { parseState } from '../../src/canary/parse-state.ts';
import { newState } from '../../src/canary/state.ts';
import { step } from '../../src/canary/step.ts';
import { textFor } from '../../src/canary/store.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import { batchOf, planOf } from './simulate.ts';

const planned = planOf({
  design: 'group-sequential',
  maxBatches: 5,
  minCases: 1,
  approval: true,
  steps: [0.1, 1],
});

describe('a rollout whose looks are planned', () => {
  it('promotes one that is proven to be within its margin, and says what this look asks for', () => {
    const plan = planOf({ design: 'group-sequential', maxBatches: 4, minCases: 1 });
    let state = newState(plan);
    const first = step(plan, batchOf(0, [2000, 100], [2000, 100]), state, '2026-01-01T00:00:00.000Z');
    expect(first.decision).toBe('HOLD');
    const said = answerOf(plan, first.state).measures[0]!.planned!;
    // 2(1 − Φ(z(.975)/√.25)) = 8.9e-5 may be spent at a quarter of the looks: scipy 1.17.1 norm.isf of it is 3.7496.
    expect(said.critical_good).toBeCloseTo(3.7496, 3);
    state = first.state;
    for (let i = 1; i < 4 && !state.ended; i++) {
      state = step(plan, batchOf(i, [2000, 100], [2000, 100]), state, '2026-01-01T00:00:00.000Z').state;
    }
    expect(state.ended).toBe('PROMOTE');
  });

  it('decides nothing on fewer than five expected bad requests of a side', () => {
    const plan = planOf({ design: 'group-sequential', maxBatches: 1, minCases: 1 });
    const found = step(plan, batchOf(0, [1000, 4], [1000, 0]), newState(plan), '2026-01-01T00:00:00.000Z');
    expect(found.decision).toBe('INCONCLUSIVE');
  });

  it('is read again as it was written, and refused where it does not fit the plan', () => {
    const { state } = step(
      planned,
      batchOf(0, [100, 9], [900, 90]),
      newState(planned),
      '2026-01-01T00:00:00.000Z',
    );
    expect(parseState(textFor(state), 'state.json', planned)).toEqual(state);
    const anytime = planOf({ maxBatches: 5, minCases: 1, approval: true, steps: [0.1, 1] });
    expect(() => parseState(textFor(state), 'state.json', anytime)).toThrow('does not fit the plan');
    const torn = structuredClone(state);
    torn.measures[0]!.planned!.worse.information.push(3);
    expect(() => parseState(textFor(torn), 'state.json', planned)).toThrow('does not fit the plan');
  });

  it('is refused where the sums of an AUROC are gone, or are there though nobody asks', () => {
    const [plain, ranked] = [planOf({}), planOf({ auroc: { margin: 0.1, cases: 1000, line: 1 } as never })];
    const batch = batchOf(0, [100, 9], [900, 90]);
    const { state } = step(ranked, batch, newState(ranked), '2026-01-01T00:00:00.000Z');
    expect(parseState(textFor(state), 'state.json', ranked)).toEqual(state);
    const none = { ...state, auroc: null };
    expect(() => parseState(textFor(none), 'state.json', ranked)).toThrow('does not fit the plan');
    expect(() => parseState(textFor(state), 'state.json', plain)).toThrow('does not fit the plan');
  });
});

describe('a plan that plans its looks', () => {
  const written = (rollout: string) => () =>
    parsePlan(
      `plan: p\ndata: { task: binary, time: t, label: y, positive: 1, score: s }\nlevels: { RED: { owner: me } }\nrollout: { strategy: red-black, steps: [10%, 100%], measures: [{ name: wrong, kind: wrong, margin: 1.5 }], ${rollout} }\n`,
      'plan.yaml',
    );

  it('says how many there are', () => {
    expect(written('design: group-sequential')).toThrow('Write max_batches, such as 20');
    expect(written('design: group-sequential, max_batches: 500')).toThrow('at most 200 looks');
    expect(written('design: group-sequential, max_batches: 20')().rollout).toMatchObject({
      design: 'group-sequential',
      maxBatches: 20,
    });
    expect(written('max_batches: 500')().rollout).toMatchObject({ design: 'anytime' });
  });
});
