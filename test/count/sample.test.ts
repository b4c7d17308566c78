import { expect, test } from 'vitest';
import { chooseRows } from '../../src/count/row-loops.ts';
import { sampleRows } from '../../src/count/sample.ts';
import type { Column } from '../../src/data/table.ts';

const texts = (ids: string[]): Column =>
  ({ type: 'category', codes: Int32Array.from(ids.keys()), categories: ids }) as unknown as Column;
const numbers = (ids: number[]): Column =>
  ({ type: 'number', values: Float64Array.from(ids) }) as unknown as Column;
const rows = 20_000;
const ids = Array.from({ length: rows }, (_, i) => i);

test.each([
  ['texts', (order: number[]) => texts(order.map((i) => `r${i}`))],
  ['numbers', (order: number[]) => numbers(order)],
])(
  'a sample of rows whose ids are %s is the same in whatever order they came, and as large as was asked',
  (_, column) => {
    const chosen = (order: number[]) =>
      [...sampleRows(column(order), rows, 0.25)].map((row) => order[row]!).sort((a, b) => a - b);
    const first = chosen(ids);
    expect(chosen(ids.toReversed())).toEqual(first);
    // Four standard errors of a binomial count.
    expect(Math.abs(first.length - 5000)).toBeLessThan(4 * Math.sqrt(rows * 0.25 * 0.75));
    // Neighbours are chosen as if they did not know each other.
    const pairs = first.filter((id, i) => first[i + 1] === id + 1).length;
    expect(Math.abs(pairs - 1250)).toBeLessThan(4 * Math.sqrt(1250));
  },
);

test('rows without an id are sampled by their place, and where all are asked for all are taken', () => {
  expect(sampleRows(undefined, rows, 0.25)).toEqual(chooseRows(rows, 0.25));
  expect(sampleRows(numbers([1, 2, 3]), 3, 1)).toEqual(Uint32Array.of(0, 1, 2));
});

test('rows whose ids are all the same, or missing, are sampled by their place, and none escapes', () => {
  const same = { type: 'category', codes: new Int32Array(rows), categories: ['x'] } as unknown as Column;
  const none = { ...same, codes: new Int32Array(rows).fill(-1) } as unknown as Column;
  for (const id of [same, none, numbers(ids.map(() => 7)), numbers(ids.map(() => Number.NaN))])
    expect(sampleRows(id, rows, 0.25)).toEqual(chooseRows(rows, 0.25));
});
