import { expect, it } from 'vitest';
import { clockShift } from '../../src/measure/clock.ts';

/** Rows in each hour, `share` of them in the hours of `busy`, the rest spread over the day. */
const hours = (busy: [number, number], share: number, rows = 2400) =>
  Float64Array.from({ length: 24 }, (_, hour) => {
    const [from, to] = busy;
    return (rows * (1 - share)) / 24 + (hour >= from && hour < to ? (rows * share) / (to - from) : 0);
  });

it('a clock has moved where half of the rows stand in other hours and a shift brings them back', () => {
  expect(clockShift(hours([6, 12], 0.8), hours([9, 15], 0.8))).toBeNull();
  expect(clockShift(hours([6, 12], 0.8), hours([10, 16], 0.8))).toBe(4);
  expect(clockShift(hours([6, 12], 0.8), hours([2, 8], 0.8))).toBe(-4);
});

it('no clock is doubted where no shift explains the hours, and by fewer than a hundred rows', () => {
  expect(clockShift(hours([6, 8], 0.9), hours([10, 22], 0.9))).toBeNull();
  expect(clockShift(hours([6, 12], 1, 99), hours([12, 18], 1, 2400))).toBeNull();
});
