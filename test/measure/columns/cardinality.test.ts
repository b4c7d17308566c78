import { describe, expect, it } from 'vitest';
import type { CategoryCounts, NumberCounts } from '../../../src/count/counts.ts';
import { countValues } from '../../../src/count/values.ts';
import { cardinalityChange } from '../../../src/measure/columns/cardinality.ts';
import { mulberry32 } from '../mulberry32.ts';

const numbers = (values: number[]): NumberCounts => ({
  type: 'number',
  rows: values.length,
  missing: 0,
  invalid: null,
  counts: countValues(Float64Array.from(values)),
});
const texts = (values: string[]): CategoryCounts => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return { type: 'category', rows: values.length, missing: 0, counts };
};

/** Every choice of `size` of the items. */
function* choices<T>(items: T[], size: number): Generator<T[]> {
  if (size === 0) yield [];
  else
    for (let i = 0; i + size <= items.length; i++)
      for (const rest of choices(items.slice(i + 1), size - 1)) yield [items[i]!, ...rest];
}

describe('a change of cardinality', () => {
  it.each([
    [
      [1, 1, 2, 3, 3, 3],
      [1, 4, 4],
    ],
    [
      [5, 5, 5, 5],
      [1, 2, 3, 4],
    ],
    [[1, 2, 3, 4, 5, 6, 7], [1]],
  ])('expects the mean over every way to share out the pooled rows: %j and %j', (before, after) => {
    const parts = [...choices([...before, ...after], after.length)];
    const mean = parts.reduce((sum, part) => sum + new Set(part).size, 0) / parts.length;
    const change = cardinalityChange(numbers(before), numbers(after))!;
    expect(change).toMatchObject({ reference: new Set(before).size, candidate: new Set(after).size });
    expect(change.expected).toBeCloseTo(mean, 12);
    expect(cardinalityChange(texts(before.map(String)), texts(after.map(String)))).toEqual(change);
    const further = parts.filter(
      (part) => Math.abs(new Set(part).size - mean) >= Math.abs(change.candidate - mean) - 1e-9,
    );
    expect(change.p).toBeGreaterThanOrEqual(further.length / parts.length);
  });

  it('is seldom claimed where there is none, for few values and for many', () => {
    const uniform = mulberry32(3);
    for (const values of [5, 200, 5000]) {
      let claimed = 0;
      for (let draw = 0; draw < 200; draw++) {
        const set = (rows: number) =>
          numbers(Array.from({ length: rows }, () => Math.floor(values * uniform() ** 2)));
        if (cardinalityChange(set(600), set(300))!.p < 0.05) claimed++;
      }
      expect(claimed, `${values} values`).toBeLessThanOrEqual(10);
    }
  });

  it('is found where values are rounded, or get digits that they never had', () => {
    const uniform = mulberry32(7);
    const set = (digits: number) =>
      numbers(Array.from({ length: 500 }, () => Number((uniform() * 10).toFixed(digits))));
    expect(cardinalityChange(set(2), set(1))!.p).toBeLessThan(1e-6);
    expect(cardinalityChange(set(1), set(2))!.p).toBeLessThan(1e-6);
    expect(cardinalityChange(set(2), set(2))!.p).toBeGreaterThan(0.01);
  });

  it('is not told of a set without values', () => {
    expect(cardinalityChange(numbers([]), numbers([1]))).toBeNull();
    expect(cardinalityChange(texts(['a']), texts([]))).toBeNull();
  });
});
