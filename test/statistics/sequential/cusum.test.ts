import { expect, it } from 'vitest';
import { cusum } from '../../../src/statistics/sequential/cusum.ts';
import { mulberry32 } from '../../measure/mulberry32.ts';

it('alarms at the seventh review of the worked case', () => {
  const { sums, alarmAt } = cusum([0.2, 1.1, -0.3, 1.5, 2, 0.9, 1.8]);
  const expected = [0, 0.6, 0, 1, 2.5, 2.9, 4.2];
  expect(sums).toHaveLength(expected.length);
  sums.forEach((sum, i) => {
    expect(sum).toBeCloseTo(expected[i]!, 12);
  });
  expect(alarmAt).toBe(6);
});

it('takes another allowance and threshold', () => {
  expect(cusum([1, 1, 1], 0, 2)).toEqual({ sums: [1, 2, 3], alarmAt: 1 });
});

it('alarms in 2.3 % of series of twelve reviews without change, and in 95 % within five after a fall of two standard errors', () => {
  const uniform = mulberry32(7);
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  let alarms = 0;
  let caught = 0;
  for (let series = 0; series < 4000; series++) {
    if (cusum(Array.from({ length: 12 }, normal)).alarmAt !== null) alarms++;
    if (cusum(Array.from({ length: 5 }, () => normal() + 2)).alarmAt !== null) caught++;
  }
  expect(alarms / 4000).toBeGreaterThan(0.018);
  expect(alarms / 4000).toBeLessThan(0.028);
  expect(caught / 4000).toBeGreaterThan(0.93);
});

it('keeps its sum over a review without evidence', () => {
  expect(cusum([2, NaN, 3]).sums).toEqual([1.5, 1.5, 4]);
  expect(cusum([])).toEqual({ sums: [], alarmAt: null });
});
