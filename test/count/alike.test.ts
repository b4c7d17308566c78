import { expect, it } from 'vitest';
import { sameAnswer } from '../../src/count/known-answers.ts';
import { countTimes } from '../../src/count/times.ts';
import type { TimeColumn } from '../../src/data/table.ts';

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
