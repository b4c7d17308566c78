import { expect, it } from 'vitest';
import { addAuroc, aurocBounds } from '../../src/canary/auroc.ts';
import { batchAuroc } from '../../src/canary/batch-auroc.ts';
import { parseState } from '../../src/canary/parse-state.ts';
import { newState } from '../../src/canary/state.ts';
import { step } from '../../src/canary/step.ts';
import { textFor } from '../../src/canary/store.ts';
import type { Table } from '../../src/data/table.ts';
import { mulberry32, normals } from '../../src/statistics/random.ts';
import { binary } from '../measure/answers.ts';
import { batchOf, planOf } from './simulate.ts';

const side = (positives: number, negatives: number) => ({
  table: {} as Table,
  answers: binary(
    Array.from({ length: positives + negatives }, (_, i) => (i < positives ? 1 : 0)),
    Array.from({ length: positives + negatives }, (_, i) => ((i * 37) % 100) / 100),
  ),
});

it('a batch tells its own variance from ten labelled cases of each class on either side on', () => {
  const enough = side(10, 40);
  const found = batchAuroc({ baseline: enough, canary: enough }, null)!;
  expect(found).toMatchObject({ difference: 0, cases: 50 });
  expect(found.few).toBeUndefined();
  expect(found.variance).toBeGreaterThan(0);
  for (const few of [side(9, 40), side(40, 9)]) {
    for (const sides of [
      { baseline: enough, canary: few },
      { baseline: few, canary: enough },
    ]) {
      const counted = batchAuroc(sides, null)!;
      expect(counted.variance).toBe(0);
      const { positives, negatives } = sides.canary === few ? counted.few!.canary : counted.few!.baseline;
      expect(Math.min(positives, negatives)).toBe(9);
    }
  }
});

it('a batch without a label of one class on a side does not count', () => {
  const enough = side(10, 40);
  for (const none of [side(0, 40), side(40, 0)]) {
    expect(batchAuroc({ baseline: enough, canary: none }, null)).toBeNull();
    expect(batchAuroc({ baseline: none, canary: enough }, null)).toBeNull();
  }
});

it('a shadow batch is compared on the requests that both sides scored and that have a label, in any order', () => {
  const n = 60;
  const labels = Array.from({ length: n }, (_, i) => ((i * 7) % 5 < 2 ? 1 : 0));
  const left = labels.map((y, i) => (((i * 37) % 61) / 61) * 0.6 + (0.4 * y * ((i * 11) % 7)) / 7);
  const right = labels.map((y, i) => (((i * 53) % 59) / 59) * 0.7 + (0.3 * y * ((i * 13) % 5)) / 5);
  // Four more requests: one not answered, one without a score on either side, one without a label.
  const baseline = {
    table: {} as Table,
    answers: binary([...labels, 1, 1, 0, -1], [...left, 0.9, Number.NaN, 0.1, 0.5]),
  };
  const canary = {
    table: {} as Table,
    answers: binary([-1, 0, 1, ...labels.toReversed()], [0.5, Number.NaN, 0.2, ...right.toReversed()]),
  };
  const matches = {
    baseline: Int32Array.from({ length: n + 4 }, (_, i) => i),
    canary: Int32Array.from([...labels.map((_, i) => n + 2 - i), -1, 2, 1, 0]),
  };
  const found = batchAuroc({ baseline, canary }, matches)!;
  // pROC 1.18.0 (R 4.2.2): the difference, and var(before) + var(after) − 2 cov; scikit-learn 1.9.1 has the same difference.
  expect(found.cases).toBe(60);
  expect(found.few).toBeUndefined();
  expect(found.difference).toBeCloseTo(0.20891203703703698, 12);
  expect(found.variance / 0.010384307617695047).toBeCloseTo(1, 1);
  expect(found.weight).toBeCloseTo(1 / (2 / 24 + 2 / 36), 12);
});

it('a shadow batch with few cases of a class leaves its variance to all such batches, and one with none of a class does not count', () => {
  const matched = (positives: number, negatives: number) => {
    const one = side(positives, negatives);
    const rows = Int32Array.from({ length: positives + negatives }, (_, i) => i);
    return batchAuroc({ baseline: one, canary: one }, { baseline: rows, canary: rows });
  };
  expect(matched(10, 10)!.few).toBeUndefined();
  const few = matched(9, 10)!;
  expect(few).toMatchObject({ difference: 0, variance: 0, cases: 19 });
  expect(few.few!.baseline).toEqual(few.few!.canary);
  expect(few.few!.canary).toMatchObject({ positives: 9, negatives: 10 });
  expect(matched(0, 20)).toBeNull();
  expect(matched(20, 0)).toBeNull();
});

it('a side without scores has no AUROC', () => {
  const scored = side(10, 10);
  const plain = { table: {} as Table, answers: { ...scored.answers, score: null } };
  const rows = Int32Array.from({ length: 20 }, (_, i) => i);
  for (const matches of [null, { baseline: rows, canary: rows }]) {
    expect(batchAuroc({ baseline: scored, canary: plain }, matches)).toBeNull();
    expect(batchAuroc({ baseline: plain, canary: scored }, matches)).toBeNull();
  }
});

it('batches of three positives each are proven to be worse in at most 5 % of rollouts of a canary that is as good', () => {
  const random = mulberry32(8);
  const normal = normals(random);
  const scored = (positives: number, negatives: number, apart: number) => ({
    table: {} as Table,
    answers: binary(
      Array.from({ length: positives + negatives }, (_, i) => (i < positives ? 1 : 0)),
      Array.from(
        { length: positives + negatives },
        (_, i) => 1 / (1 + Math.exp(-(normal() + (i < positives ? apart : 0)))),
      ),
    ),
  });
  const plan = planOf({ auroc: { margin: 0.1, cases: 20 * 53, line: 1 } as never });
  const rollout = plan.rollout!;
  const ends = (apart: number, runs: number) => {
    const found = { worse: 0, 'good enough': 0, 'not proven': 0 };
    for (let run = 0; run < runs; run++) {
      let sums = newState(plan).auroc!;
      for (let batch = 0; batch < 20; batch++) {
        const sides = { baseline: scored(3, 50, 1.5), canary: scored(3, 50, apart) };
        sums = addAuroc(rollout, sums, batchAuroc(sides, null));
      }
      found[sums.result!]++;
    }
    return found;
  };
  // Two measures share 5 %. Of 200, 11 is as rare as 1 in 100 where 2.5 % is true.
  const alike = ends(1.5, 200);
  expect(alike.worse).toBeLessThanOrEqual(11);
  expect(alike['good enough']).toBeGreaterThan(40);
  expect(ends(0.3, 40).worse).toBeGreaterThan(30);
});

it('what such batches told is read again as it was written', () => {
  const plan = planOf({ auroc: { margin: 0.1, cases: 1000, line: 1 } as never, minCases: 1 });
  const auroc = batchAuroc({ baseline: side(3, 40), canary: side(4, 40) }, null);
  const batch = { ...batchOf(0, [100, 10], [100, 10]), auroc };
  const { state } = step(plan, batch, newState(plan), '2026-01-01T00:00:00.000Z');
  expect(state.auroc!.few!.canary.moments[0]).toBeGreaterThan(0);
  expect(parseState(textFor(state), 'state.json', plan)).toEqual(state);
});

it('a state begins without an AUROC where the plan does not judge one', () => {
  expect(newState(planOf({})).auroc).toBeNull();
});

it('few cases that are all ranked right leave an interval open, for so few cannot show that all would be', () => {
  const right = {
    table: {} as Table,
    answers: binary([1, 1, 1, 0, 0, 0, 0], [0.9, 0.8, 0.7, 0.1, 0.2, 0.3, 0.4]),
  };
  const plan = planOf({ auroc: { margin: 0.1, cases: 1000, line: 1 } });
  const sums = addAuroc(
    plan.rollout!,
    newState(plan).auroc!,
    batchAuroc({ baseline: right, canary: right }, null),
  );
  const { difference, low, high } = aurocBounds(plan.rollout!, sums);
  expect(difference).toBe(0);
  expect(high).toBeGreaterThan(0.05);
  expect(low).toBe(-high);
});
