import { describe, expect, it } from 'vitest';
import type { CategoryCounts, NumberCounts } from '../../../src/count/counts.ts';
import { countValues } from '../../../src/count/values.ts';
import { quantileBins } from '../../../src/measure/columns/bins.ts';
import { cardinalityChange } from '../../../src/measure/columns/cardinality.ts';
import { categoryChanges } from '../../../src/measure/columns/categories.ts';
import { isAlike } from '../../../src/measure/columns/changes.ts';
import { deciles } from '../../../src/measure/columns/deciles.ts';
import { changedLevel } from '../../../src/measure/columns/levels.ts';
import { rangeChanges, rowsOutside } from '../../../src/measure/columns/range.ts';

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

  it('may be new, or gone', () => {
    expect(changed(0, 5000)).toMatchObject({ level: 'a', reference: 0, candidate: 0.05 });
    expect(changed(5000, 0)).toMatchObject({ level: 'a', reference: 0.05, candidate: 0 });
  });

  it('is the surest of those that hold a hundredth of the rows of a set, its chance twice so many times that of one', () => {
    const rare = Object.fromEntries(from(40).map((i) => [`rare${i}`, 0]));
    const found = changedLevel(
      categories({ b: 50, c: 40, a: 10, ...rare }),
      categories({ b: 30, c: 30, a: 40, ...rare }),
    )!;
    // Python 3.11, math.comb: ln of 2 · 3 · P(40 or more of 50 in 100 of 200).
    expect(found.level).toBe('a');
    expect(found.logP).toBeCloseTo(-12.499096514094003, 9);
  });

  it('of numbers is a value that comes twice, held against those that are equal alone', () => {
    expect(changedLevel(numbers(from(50)), numbers(from(50, 1000)))).toBeNull();
    expect(changedLevel(numbers(from(100)), numbers([...from(95), 999, 999, 999, 999, 999]))).toMatchObject({
      level: '999',
      reference: 0,
      candidate: 0.05,
    });
  });
});

describe('rows outside a range', () => {
  const outside = (values: number[], min: number | null, max: number | null) =>
    rowsOutside(numbers(values).counts, min, max);

  it('are below its least or above its greatest, which are within', () => {
    expect(outside([1, 2, 3, 9], 1, 9)).toEqual({ rows: 0, extreme: null });
    expect(outside([1, 2, 3, 9], 1, 3)).toEqual({ rows: 1, extreme: 9 });
    expect(outside([1, 2, 3, 9], 2, null)).toEqual({ rows: 1, extreme: 1 });
    expect(outside([1, 1, 3, 9], 2, 3)).toEqual({ rows: 3, extreme: 9 });
  });

  it('reach beyond it by a share of the middle nine tenths, or of the whole where those are one value', () => {
    // Linear quantiles of 1 to 100: 5.95 and 95.05, 89.1 apart.
    const [grew] = rangeChanges(numbers(from(100)), numbers([...from(99), 189.1]));
    expect(grew).toMatchObject({ end: 'greatest', change: 'grew' });
    expect(grew!.size).toBeCloseTo(1, 12);
    const heavy = [0, ...Array<number>(98).fill(5), 10];
    expect(rangeChanges(numbers(heavy), numbers([...heavy, 15]))[0]!.size).toBe(0.5);
  });
});

it('two numbers are alike up to a twentieth', () => {
  expect([isAlike(104, 100), isAlike(105, 100), isAlike(96, 100), isAlike(95, 100)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

it('the twenty most frequent categories of the reference are kept, by name where they are as many, and all others together', () => {
  const names = from(25).map((i) => `k${String(i).padStart(2, '0')}`);
  const all = categories(Object.fromEntries(names.toReversed().map((name) => [name, name > 'k23' ? 9 : 2])));
  const found = deciles(all, categories({ k01: 3, k22: 4, strange: 5 }))!;
  expect(found.categories).toEqual(['k24', 'k25', ...names.slice(0, 18)]);
  expect(found.rows).toEqual([0, 0, 3, ...Array<number>(17).fill(0), 9]);
});

it('categories that came or went are held against what chance lets come and go', () => {
  const { fresh, gone } = categoryChanges(categories({ a: 5, b: 5 }), categories({ a: 8, c: 2 }));
  // By hand: of 20 rows the five of b are all in the reference with the chance 21/1292, one of three categories; the two of c are all in the candidate with 9/38.
  expect(gone).toMatchObject([{ category: 'b', rows: 5, share: 0.5 }]);
  expect(gone[0]!.p).toBeCloseTo((3 * 21) / 1292, 14);
  expect(fresh).toMatchObject({ categories: [['c', 2]], rows: 2 });
  expect(fresh.share).toBeCloseTo((2 - (5 * 21) / 1292 - (2 * 9) / 38) / 10, 14);
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
