import { expect, it } from 'vitest';
import { jensenShannon } from '../../src/statistics/jensen-shannon.ts';
import golden from '../measure/golden/drift.json' with { type: 'json' };

it('equals scipy, base 2', () => {
  for (const { a, b, js } of golden.tables) expect(jensenShannon(a, b)).toBeCloseTo(js, 12);
  expect(jensenShannon([10, 20, 30, 40], [25, 25, 25, 25])).toBeCloseTo(0.200503, 6);
});

it('is 1 for disjoint sets and 0 for equal shares', () => {
  expect(jensenShannon([5, 3, 0, 0], [0, 0, 2, 9])).toBe(1);
  expect(jensenShannon([1, 2, 3], [10, 20, 30])).toBeCloseTo(0, 7);
  expect(jensenShannon([1, 2], [0, 0])).toBeNaN();
});
