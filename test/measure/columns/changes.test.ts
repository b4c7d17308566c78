import { describe, expect, it } from 'vitest';
import type { CategoryCounts, NumberCounts } from '../../../src/count/counts.ts';
import { countValues } from '../../../src/count/values.ts';
import { quantileBins } from '../../../src/measure/columns/bins.ts';
import { cardinalityChange } from '../../../src/measure/columns/cardinality.ts';
import { changedLevel } from '../../../src/measure/columns/levels.ts';
import { rangeChanges } from '../../../src/measure/columns/range.ts';

const numbers = (values: number[]): NumberCounts => ({
  type: 'number',
  rows: values.length,
  missing: 0,
  invalid: null,
  counts: countValues(Float64Array.from(values)),
});
const categories = (rows: Record<string, number>): CategoryCounts => ({
  type: 'category',
  rows: Object.values(rows).reduce((a, b) => a + b, 0),
  missing: 0,
  counts: new Map(Object.entries(rows)),
});
const from = (count: number, first = 1) => Array.from({ length: count }, (_, i) => first + i);

describe('a level', () => {
  const changed = (before: number, after: number) =>
    changedLevel(
      categories({ a: before, b: 100_000 - before }),
      categories({ a: after, b: 100_000 - after }),
    );

  it('has changed where its odds have by half, however sure a smaller change is', () => {
    // Odds 0.5 / 0.5 = 1; 0.59 / 0.41 = 1.44; 0.61 / 0.39 = 1.56.
    expect(changed(50_000, 59_000)).toBeNull();
    expect(changed(50_000, 61_000)).not.toBeNull();
  });

  it('has changed where its share has by a hundredth', () => {
    expect(changed(1000, 1900)).toBeNull();
    expect(changed(1000, 2100)).not.toBeNull();
  });
});

it('the end of a range that grew is as likely as so many outermost rows of the candidate, of one that shrank of the reference', () => {
  // Python 3.11, fractions: 30/40·29/39·28/38 and 10/40·9/39.
  const grew = rangeChanges(numbers(from(10)), numbers([...from(27, 1).map((x) => x / 3), 11, 12, 13]));
  expect(grew.find(({ end }) => end === 'greatest')).toMatchObject({ change: 'grew', rows: 3 });
  expect(grew.find(({ end }) => end === 'greatest')!.p).toBeCloseTo(0.4109311740890688, 14);
  const shrank = rangeChanges(numbers(from(10)), numbers(from(30).map((x) => 1 + x / 5)));
  expect(shrank.find(({ end }) => end === 'greatest')).toMatchObject({ change: 'shrank', rows: 3 });
  expect(shrank.find(({ end }) => end === 'least')).toMatchObject({ change: 'shrank', rows: 1, p: 0.25 });
});

it('cardinality is as unlikely as Bernstein’s inequality lets it be', () => {
  const found = cardinalityChange(categories({ a: 2, b: 1, c: 1, d: 1, e: 1 }), categories({ a: 5 }))!;
  // Python 3.11, math.comb: Hurlbert’s expected number of values, and 2·exp(−d²/2/(V + d/3)).
  expect(found.expected).toBeCloseTo(2.8181818181818183, 12);
  expect(found.p).toBeCloseTo(0.7108203324695492, 12);
});

it('what falls below a heavy minimum has a bin of its own', () => {
  const { reference, candidate } = quantileBins(
    countValues(Float64Array.from([...Array(50).fill(0), ...from(50)])),
    countValues(Float64Array.from([...Array(50).fill(-1), ...from(50)])),
  );
  expect([reference[0], candidate[0]]).toEqual([0, 50]);
});
