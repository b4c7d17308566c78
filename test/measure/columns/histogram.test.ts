import { expect, it } from 'vitest';
import type { ColumnCounts } from '../../../src/count/counts.ts';
import { countValues } from '../../../src/count/values.ts';
import { histogram } from '../../../src/measure/columns/histogram.ts';

const numbers = (values: number[]): ColumnCounts => ({
  type: 'number',
  rows: values.length,
  missing: 0,
  invalid: null,
  counts: countValues(Float64Array.from(values)),
});
const categories = (counts: Map<string, number>): ColumnCounts => ({
  type: 'category',
  rows: 0,
  missing: 0,
  counts,
});
const sum = (rows: number[]) => rows.reduce((a, b) => a + b, 0);

it('gives a few whole numbers a bin each', () => {
  expect(histogram(numbers([1, 1, 3]), numbers([4]))).toEqual({
    edges: [0.5, 1.5, 2.5, 3.5, 4.5],
    categories: null,
    reference: [2, 0, 1, 0],
    candidate: [0, 0, 0, 1],
  });
});

it('puts all rows into forty shared bins, outliers into the end ones', () => {
  const body = Array.from({ length: 5000 }, (_, i) => i / 5000);
  const { edges, reference, candidate } = histogram(numbers([...body, 1e12]), numbers([...body, -1e300]));
  expect(edges).toHaveLength(41);
  expect(edges![0]).toBeGreaterThanOrEqual(0);
  expect(edges!.at(-1)).toBeLessThanOrEqual(1);
  expect(sum(reference)).toBe(5001);
  expect(sum(candidate)).toBe(5001);
  expect(reference[20]).toBeGreaterThan(115);
  expect(reference[20]).toBeLessThan(135);
});

it('shows a small side in full beside a large one', () => {
  const small = numbers(Array.from({ length: 100 }, (_, i) => 10 + i / 100));
  const large = numbers(Array.from({ length: 200_000 }, (_, i) => i / 200_000));
  const { edges, reference } = histogram(small, large);
  expect(edges!.at(-1)).toBeGreaterThan(10.9);
  expect(reference.filter((rows) => rows > 0).length).toBeGreaterThan(2);
});

it('puts values on an edge into the bin above it', () => {
  const { edges, reference } = histogram(numbers([0.5, 0.5]), numbers([0, 1]));
  const bin = edges!.findIndex((edge) => edge > 0.5) - 1;
  expect(reference[bin]).toBe(2);
});

it('gives a constant one bin around it', () => {
  expect(histogram(numbers([0.25]), numbers([0.25, 0.25]))).toEqual({
    edges: [-0.25, 0.75],
    categories: null,
    reference: [1],
    candidate: [2],
  });
});

it('shows fifteen categories by their largest share on either side, and the others together', () => {
  const reference = new Map(Array.from({ length: 20 }, (_, i) => [`c${i}`, 100 - i] as const));
  const found = histogram(categories(reference), categories(new Map([['fresh', 3]])));
  expect(found.categories).toHaveLength(16);
  expect(found.categories!.slice(0, 2)).toEqual(['fresh', 'c0']);
  expect(found.categories!.at(-1)).toBe('other (6 categories)');
  expect(found.candidate).toEqual([3, ...Array(15).fill(0)]);
  expect(sum(found.reference)).toBe(1810);
});

it('has no bins for two empty sides or sides of different types', () => {
  const none = { edges: null, categories: null, reference: [], candidate: [] };
  expect(histogram(numbers([]), numbers([]))).toEqual(none);
  expect(histogram(numbers([1]), categories(new Map([['a', 1]])))).toEqual(none);
});

it('one number alone lies in the middle of a bin that is one wide, or a millionth of it to either side', () => {
  expect(histogram(numbers([1000.25]), numbers([1000.25])).edges).toEqual([999.75, 1000.75]);
  const [low, high] = histogram(numbers([4e6 + 0.25]), numbers([])).edges!;
  expect([low, high]).toEqual([expect.closeTo(4e6 - 3.75, 5), expect.closeTo(4e6 + 4.25, 5)]);
});
