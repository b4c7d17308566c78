import { describe, expect, it } from 'vitest';
import type { ColumnCounts } from '../../../src/count/counts.ts';
import { conditionOf, selecting } from '../../../src/count/segments/segment-condition.ts';
import { applyCut, cellsOf, cellsOfRows, cutColumn } from '../../../src/count/segments/segment-cuts.ts';
import { addSegmentCounts, countSegments, pairIndex } from '../../../src/count/segments/segments.ts';
import { countValues } from '../../../src/count/values.ts';
import { NOTHING } from '../../../src/data/column/numbers.ts';
import { parseCondition } from '../../../src/data/condition/condition.ts';
import type { Column } from '../../../src/data/table.ts';
import { mulberry32 } from '../../measure/mulberry32.ts';

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

  it.each([
    [
      'doubles',
      (wholes: Int32Array) => Float64Array.from(wholes, (one) => (one === NOTHING ? NaN : one / 10)),
    ],
    ['decimals', (wholes: Int32Array) => ({ wholes, unit: 10 })],
  ])('codes %s of rows that lie blocks apart', (_, numbersOf) => {
    const random = mulberry32(3);
    const wholes = Int32Array.from({ length: 50_001 }, () =>
      random() < 0.1 ? NOTHING : Math.floor(random() * 400) - 200,
    );
    const edges = [-10, 0, 0.1, 15];
    const column: Column = { type: 'number', values: numbersOf(wholes), missing: 0, invalid: null };
    const code = (whole: number) =>
      whole === NOTHING ? edges.length + 1 : edges.filter((edge) => whole / 10 >= edge).length;
    const some = all(50_001).filter((row) => row > 30_000 || (row > 9000 && row < 9300) || row % 4001 === 7);
    const even = all(50_001).filter((row) => row % 2 === 0);
    for (const rows of [
      all(50_001),
      even,
      some,
      some.subarray(0, 3),
      some.subarray(0, 0),
      Uint32Array.of(50_000),
    ]) {
      expect(cellsOfRows(applyCut(column, { type: 'number', edges })!, rows)).toEqual(
        Uint8Array.from(rows, (row) => code(wholes[row]!)),
      );
    }
  });

  it('has no cells for a column of another type', () => {
    expect(applyCut(numberColumn([1]), { type: 'category', categories: ['1'] })).toBeNull();
    const text: Column = { type: 'category', codes: Int32Array.of(0), categories: ['1'], missing: 0 };
    expect(applyCut(text, { type: 'number', edges: [] })).toBeNull();
  });
});

describe('the condition of a segment', () => {
  const rows = 20_003;
  const random = mulberry32(8);
  const wholes = Int32Array.from({ length: rows }, () =>
    random() < 0.1 ? NOTHING : Math.floor(random() * 60),
  );
  const columns = new Map<string, Column>([
    ['decimals', { type: 'number', values: { wholes, unit: 10 }, missing: 0, invalid: null }],
    [
      'doubles',
      numberColumn(
        Array.from({ length: rows }, () => [NaN, -Infinity, -1, 0, 2.5, Infinity][Math.floor(random() * 6)]!),
      ),
    ],
    [
      'town',
      {
        type: 'category',
        codes: Int32Array.from({ length: rows }, () => Math.floor(random() * 4) - 1),
        categories: ['Ulm', "L'Aquila", ''],
        missing: 0,
      },
    ],
  ]);
  const table = { rows, columns, header: [...columns.keys()], source: { files: [], bytes: 0, sha256: '' } };
  const features = [
    { name: 'decimals', cut: { type: 'number' as const, edges: [1, 2.5, 4] } },
    { name: 'doubles', cut: { type: 'number' as const, edges: [0, 2.5] } },
    { name: 'town', cut: { type: 'category' as const, categories: ["L'Aquila", 'Rome', 'Ulm'] } },
  ];
  const runs = features.flatMap(({ cut }, feature) =>
    cut.type === 'number'
      ? Array.from({ length: cut.edges.length + 2 }, (_, first) => ({ feature, first, last: first })).concat([
          { feature, first: 0, last: 1 },
          { feature, first: 1, last: cut.edges.length },
          { feature, first: 0, last: cut.edges.length },
        ])
      : [0, 1, 2, 4].map((first) => ({ feature, first, last: first })),
  );

  it.each(runs.map((run) => [conditionOf([run], features).sql, run] as const))(
    'selects what its SQL selects: %s',
    async (sql, run) => {
      const chosen = (await selecting(conditionOf([run], features))).select(table);
      expect(chosen).toEqual((await parseCondition(sql)).select(table));
      const both = conditionOf([run, runs[1]!], features);
      expect((await selecting(both)).select(table)).toEqual((await parseCondition(both.sql)).select(table));
    },
  );
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
