import { describe, expect, it } from 'vitest';
import type { ColumnCounts } from '../../src/count/counts.ts';
import { applyCut, cellsOf, cellsOfRows, cutColumn } from '../../src/count/segment-cuts.ts';
import { addSegmentCounts, countSegments, pairIndex } from '../../src/count/segments.ts';
import { countValues } from '../../src/count/values.ts';
import type { Column } from '../../src/data/table.ts';
import { mulberry32 } from '../measure/mulberry32.ts';

const numbers = (values: number[]): ColumnCounts => ({
  type: 'number',
  rows: values.length,
  missing: 0,
  invalid: null,
  counts: countValues(Float64Array.from(values)),
});
const numberColumn = (values: number[]): Column => ({
  type: 'number',
  values: Float64Array.from(values),
  missing: 0,
  invalid: null,
});

const all = (rows: number) => Uint32Array.from({ length: rows }, (_, row) => row);

describe('the cut of a feature', () => {
  it('gives numbers eight bins of about equal rows, at round edges', () => {
    const uniform = mulberry32(1);
    const cut = cutColumn(numbers(Array.from({ length: 10_000 }, () => 18 + 62 * uniform())));
    expect(cut).toMatchObject({ edges: expect.arrayContaining([26, 41, 49, 57, 72]) });
    const { edges } = cut as { edges: number[] };
    expect(edges).toHaveLength(7);
    edges.forEach((edge, i) => {
      expect(Number.isInteger(edge)).toBe(true);
      expect(edge - (edges[i - 1] ?? 18)).toBeCloseTo(62 / 8, -1);
    });
  });

  it('gives each of a few values a bin, whatever their rows, and a constant one bin', () => {
    expect(cutColumn(numbers([0, 0, 0, 0, 1, 5, 5]))).toEqual({ type: 'number', edges: [1, 5] });
    expect(cutColumn(numbers([7, 7]))).toEqual({ type: 'number', edges: [] });
    expect(cutColumn(numbers([]))).toEqual({ type: 'number', edges: [] });
  });

  it('gives a value that most rows hold a bin for itself', () => {
    const few = Array.from({ length: 100 }, (_, i) => i + 0.5);
    expect(cutColumn(numbers([...Array(900).fill(0), ...few]))).toEqual({ type: 'number', edges: [0.5] });
    expect(cutColumn(numbers([...Array(900).fill(200), ...few]))).toMatchObject({
      edges: expect.arrayContaining([200]),
    });
    expect(cutColumn(numbers([...Array(900).fill(50), ...few]))).toEqual({
      type: 'number',
      edges: [50, 50.5],
    });
  });

  it('takes the thirty most frequent categories and gathers the others', () => {
    const rows = new Map(Array.from({ length: 40 }, (_, i) => [`c${i}`, i] as const));
    const cut = cutColumn({ type: 'category', rows: 780, missing: 0, counts: rows });
    expect(cut).toMatchObject({ type: 'category' });
    expect(cellsOf(cut)).toBe(32);
    const column: Column = {
      type: 'category',
      codes: Int32Array.of(0, 1, -1, 2),
      categories: ['c39', 'c3', 'new'],
      missing: 1,
    };
    expect(cellsOfRows(applyCut(column, cut)!, all(4))).toEqual(Uint8Array.of(0, 30, 31, 30));
  });

  it('gathers texts that nobody could copy into a plan with the others', () => {
    const counts = new Map(
      [...['a\nb', 'a\u202eb', 'a\u3164', 'x'.repeat(201)], 'plain', ' '].map((text) => [text, 9]),
    );
    const cut = cutColumn({ type: 'category', rows: 54, missing: 0, counts });
    expect(cut).toEqual({ type: 'category', categories: ['plain', ' '] });
  });

  it('codes numbers by half-open bins and gives missing values the last code', () => {
    const cut = { type: 'number' as const, edges: [0, 10] };
    expect(cellsOfRows(applyCut(numberColumn([-1, 0, 9.99, 10, NaN, -Infinity]), cut)!, all(6))).toEqual(
      Uint8Array.of(0, 1, 1, 2, 3, 0),
    );
    expect(cellsOf(cut)).toBe(4);
  });

  it('has no cells for a column of another type', () => {
    expect(applyCut(numberColumn([1]), { type: 'category', categories: ['1'] })).toBeNull();
    const text: Column = { type: 'category', codes: Int32Array.of(0), categories: ['1'], missing: 0 };
    expect(applyCut(text, { type: 'number', edges: [] })).toBeNull();
  });
});

describe('the counts of a segment search', () => {
  const uniform = mulberry32(5);
  const rows = 20_000;
  const draw = (cells: number) => ({
    codes: Uint8Array.from({ length: rows }, () => Math.floor(uniform() * cells)),
    cells,
  });
  const features = [draw(3), draw(9), draw(32), draw(2)];
  const wrong = Uint8Array.from({ length: rows }, () => (uniform() < 0.3 ? 1 : 0));
  const counts = countSegments(features, wrong);

  it('are those of a count row by row, in every cell of every pair', () => {
    let outcomes = [0, 0];
    const singles = features.map(({ cells }) => new Uint32Array(cells * 2));
    for (let row = 0; row < rows; row++) {
      outcomes = outcomes.with(wrong[row]!, outcomes[wrong[row]!]! + 1);
      features.forEach(({ codes }, f) => {
        singles[f]![codes[row]! * 2 + wrong[row]!]!++;
      });
    }
    expect([counts.right, counts.wrong]).toEqual(outcomes);
    expect(counts.singles).toEqual(singles);
    expect(counts.pairs).toHaveLength(6);
    for (let a = 0; a < 4; a++) {
      for (let b = a + 1; b < 4; b++) {
        const expected = new Uint32Array(features[a]!.cells * features[b]!.cells * 2);
        for (let row = 0; row < rows; row++) {
          const cell = features[b]!.codes[row]! * features[a]!.cells + features[a]!.codes[row]!;
          expected[cell * 2 + wrong[row]!]!++;
        }
        expect(counts.pairs[pairIndex(a, b, 4)]).toEqual(expected);
      }
    }
  });

  it('add up over parts of the rows', () => {
    const part = (from: number, to: number) =>
      countSegments(
        features.map(({ codes, cells }) => ({ codes: codes.subarray(from, to), cells })),
        wrong.subarray(from, to),
      );
    expect(addSegmentCounts(part(0, 7001), part(7001, rows))).toEqual(counts);
  });
});
