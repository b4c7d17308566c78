import { expect, it } from 'vitest';
import { sameAnswer } from '../../src/count/answers/known-answers.ts';
import { worstOf } from '../../src/count/answers/wrong-rows.ts';
import { countBehaviour } from '../../src/count/behaviour.ts';
import { countTimes } from '../../src/count/times.ts';
import type { Table, TimeColumn } from '../../src/data/table.ts';
import type { BehaviourCase, Plan } from '../../src/plan/plan.ts';
import { regression } from '../measure/answers.ts';

it('answers that lie exactly a tolerance apart are the same, whatever doubles make of it', () => {
  // 1.1 − 1 is 0.10000000000000009 in doubles.
  expect(sameAnswer(1.1, 1, 0.1)).toBe(true);
  expect(sameAnswer(1.100001, 1, 0.1)).toBe(false);
  expect(sameAnswer(null, null, 0)).toBe(true);
  expect(sameAnswer(null, 0, 1)).toBe(false);
  expect(sameAnswer('True', 'true', 0)).toBe(true);
});

it('a time is of the future from a day after the review on, which no zone explains', () => {
  const now = new Date('2026-05-01T00:00:00Z');
  const hour = 3_600_000;
  const column = (offset: number) =>
    ({
      type: 'time',
      values: Float64Array.of(now.getTime(), now.getTime() + offset),
      missing: 0,
      invalid: null,
    }) as TimeColumn;
  expect(countTimes(column(24 * hour), now)!.future).toBeNull();
  expect(countTimes(column(25 * hour), now)!.future).toMatchObject({
    rows: 1,
    latest: now.getTime() + 25 * hour,
  });
});

it('of rows that are equally wrong the first stands first', () => {
  const answers = regression([0, 0, 0, 0], [1, 1, 2, 1]);
  expect(worstOf(answers, Uint32Array.of(0, 1, 2, 3), 3)).toEqual([2, 0, 1]);
});

it('a variant stands in its relation to the base within the tolerance, on the side where it may be off', () => {
  const numbers = (...values: number[]) => ({
    type: 'number',
    values: Float64Array.from(values),
    missing: 0,
    invalid: null,
  });
  const table = (columns: Record<string, ReturnType<typeof numbers>>) =>
    ({
      rows: Object.values(columns)[0]!.values.length,
      columns: new Map(Object.entries(columns)),
    }) as unknown as Table;
  const broken = (expected: BehaviourCase['expect'], base: number, variant: number) => {
    const plan = { data: { id: 'id' }, behaviour: [{ expect: expected, tolerance: 0.1 }] } as unknown as Plan;
    const pairs = table({ base: numbers(1), variant: numbers(2) });
    const candidate = table({ id: numbers(1, 2) });
    const answers = regression([0, 0], [base, variant]);
    return countBehaviour(plan, [pairs], { candidate, answers })[0]!.broken.length;
  };
  expect([broken('not lower', 1, 0.9), broken('not lower', 1, 0.89), broken('not lower', 1, 5)]).toEqual([
    0, 1, 0,
  ]);
  expect([broken('not higher', 1, 1.1), broken('not higher', 1, 1.11), broken('not higher', 1, 0)]).toEqual([
    0, 1, 0,
  ]);
});
