import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countColumn } from '../../src/count/column.ts';
import { selecting } from '../../src/count/segments/segment-condition.ts';
import { applyCut, cellsOf, cellsOfRows, cutColumn } from '../../src/count/segments/segment-cuts.ts';
import { countSegments } from '../../src/count/segments/segments.ts';
import { numberAt } from '../../src/data/column/numbers.ts';
import { parseCondition } from '../../src/data/condition/condition.ts';
import type { Column, Table } from '../../src/data/table.ts';
import { weakSegments } from '../../src/measure/segment.ts';
import { mulberry32 } from './mulberry32.ts';

type Columns = Record<string, Column>;
const numbers = (values: ArrayLike<number>): Column => ({
  type: 'number',
  values: Float64Array.from(values),
  missing: 0,
  invalid: null,
});
const texts = (cells: (string | null)[]): Column => {
  const categories = [...new Set(cells.filter((cell) => cell !== null))];
  return {
    type: 'category',
    codes: Int32Array.from(cells, (cell) => (cell === null ? -1 : categories.indexOf(cell))),
    categories,
    missing: 0,
  };
};
const table = (columns: Map<string, Column>, rows: number): Table => ({
  rows,
  columns,
  header: [...columns.keys()],
  source: { files: [], bytes: 0, sha256: '' },
});

function search(
  columns: Map<string, Column> | Columns,
  wrong: Uint8Array,
  options = { minCases: 30, alpha: 0.05 },
) {
  const entries = columns instanceof Map ? [...columns] : Object.entries(columns);
  const features = entries.map(([name, column]) => ({ name, cut: cutColumn(countColumn(column)) }));
  const rows = Uint32Array.from(wrong, (_, row) => row);
  const codes = entries.map(([, column], i) => ({
    codes: cellsOfRows(applyCut(column, features[i]!.cut)!, rows),
    cells: cellsOf(features[i]!.cut),
  }));
  return weakSegments(countSegments(codes, wrong), features, options).map(({ condition, ...found }) => ({
    where: condition.sql,
    condition,
    ...found,
  }));
}

/** Thirty features: every third a category of five, the others uniform numbers. */
function thirty(rows: number, uniform: () => number): Columns {
  const columns: Columns = {};
  for (let f = 0; f < 30; f++) {
    columns[`f${f}`] =
      f % 3 === 0
        ? texts(Array.from({ length: rows }, () => 'abcde'[Math.floor(uniform() * 5)]!))
        : numbers(Array.from({ length: rows }, uniform));
  }
  return columns;
}
const cellOf = (column: Column, row: number) =>
  column.type === 'category' ? column.categories[column.codes[row]!] : numberAt(column.values, row);

describe('the search for weak segments', () => {
  it('finds and names the one planted in a pair among thirty features, and nothing else', () => {
    for (const seed of [1, 2, 3]) {
      const uniform = mulberry32(seed);
      const rows = 8000;
      const columns = thirty(rows, uniform);
      const weak = (row: number) =>
        cellOf(columns.f6!, row) === 'c' && (cellOf(columns.f17!, row) as number) < 0.25;
      const wrong = Uint8Array.from({ length: rows }, (_, row) =>
        uniform() < (weak(row) ? 0.45 : 0.1) ? 1 : 0,
      );
      const found = search(columns, wrong);
      expect(found).toHaveLength(1);
      expect(found[0]!.where).toMatch(/^"f6" = 'c' AND "f17" < 0\.2[3-7]*$/);
      expect(found[0]!.errorRate).toBeGreaterThan(0.35);
      expect(found[0]!.restErrorRate).toBeLessThan(0.12);
      expect(found[0]!.logP).toBeLessThan(Math.log(0.001));
    }
  });

  it('finds nothing in noise over thirty features, in nineteen of twenty seeds or more', () => {
    let raised = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const uniform = mulberry32(1000 + seed);
      const columns = thirty(3000, uniform);
      const wrong = Uint8Array.from({ length: 3000 }, () => (uniform() < 0.08 ? 1 : 0));
      if (search(columns, wrong).length > 0) raised++;
    }
    expect(raised).toBeLessThanOrEqual(2);
  });

  it('reports a weak feature by itself, its bins joined, and not once more in pairs or under a twin feature', () => {
    const uniform = mulberry32(9);
    const rows = 12_000;
    const age = numbers(Array.from({ length: rows }, () => 20 + Math.floor(uniform() * 80)));
    const months = numbers((age as { values: Float64Array }).values.map((years) => years * 12));
    const income = numbers(Array.from({ length: rows }, uniform));
    const wrong = Uint8Array.from({ length: rows }, (_, row) => {
      const years = cellOf(age, row) as number;
      return uniform() < (years >= 40 && years < 60 ? 0.3 : 0.05) ? 1 : 0;
    });
    const found = search({ age, months, income }, wrong);
    expect(found.map(({ where }) => where)).toEqual(['"age" >= 40 AND "age" < 60']);
  });

  it('reports a pair beside its weak features only where it is worse than both, worst first', () => {
    const uniform = mulberry32(10);
    const rows = 20_000;
    const a = texts(Array.from({ length: rows }, () => 'xyz'[Math.floor(uniform() * 3)]!));
    const b = texts(Array.from({ length: rows }, () => 'uvw'[Math.floor(uniform() * 3)]!));
    const rate = (row: number) =>
      0.05 + (cellOf(a, row) === 'x' ? 0.2 : 0) + (cellOf(b, row) === 'u' ? 0.2 : 0);
    const wrong = Uint8Array.from({ length: rows }, (_, row) => (uniform() < rate(row) ? 1 : 0));
    const found = search({ a, b }, wrong).map(({ where }) => where);
    expect(found[0]).toBe(`"a" = 'x' AND "b" = 'u'`);
    expect(found.slice(1).sort()).toEqual([`"a" = 'x'`, `"b" = 'u'`]);
  });

  it('corrects the exact hypergeometric tail for every cell searched', () => {
    // 20 of 50 wrong against 5 of 50: scipy.stats.hypergeom.sf(19, 100, 25, 50), twice, as two cells were tested.
    const flag = numbers(Array.from({ length: 100 }, (_, row) => (row < 50 ? 1 : 0)));
    const wrong = Uint8Array.from({ length: 100 }, (_, row) => (row < 20 || row >= 95 ? 1 : 0));
    const [found, ...others] = search({ flag }, wrong);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      where: '"flag" >= 1',
      cases: 50,
      wrong: 20,
      errorRate: 0.4,
      restErrorRate: 0.1,
    });
    expect(found!.logP).toBeCloseTo(-6.941474223473355, 9);
    expect(search({ flag }, wrong, { minCases: 51, alpha: 0.05 })).toEqual([]);
    expect(search({ flag }, wrong, { minCases: 30, alpha: 1e-4 })).toEqual([]);
  });

  it('names missing values as a segment', () => {
    const uniform = mulberry32(12);
    const cells = Array.from({ length: 2000 }, (_, row) => (row % 10 === 0 ? null : `r${row % 3}`));
    const fee = numbers(Array.from({ length: 2000 }, (_, row) => (row % 7 === 3 ? NaN : uniform())));
    const wrong = Uint8Array.from(cells, (cell) => (cell === null ? 1 : 0));
    expect(search({ 'the "region"': texts(cells), fee }, wrong)).toMatchObject([
      { where: '"the ""region""" IS NULL', cases: 200, errorRate: 1, restErrorRate: 0 },
    ]);
    const late = Uint8Array.from({ length: 2000 }, (_, row) => (row % 7 === 3 ? 1 : 0));
    expect(search({ fee }, late)).toMatchObject([{ where: '"fee" IS NULL', errorRate: 1 }]);
  });

  it('joins neighbouring bins only: not the last bin with missing values, nor cells that touch at a corner', () => {
    const uniform = mulberry32(13);
    const x = numbers(Array.from({ length: 4000 }, () => [0, 1, 2, NaN][Math.floor(uniform() * 4)]!));
    const wrong = (weak: (row: number) => boolean) =>
      Uint8Array.from({ length: 4000 }, (_, row) => (uniform() < (weak(row) ? 0.6 : 0.05) ? 1 : 0));
    const late = wrong((row) => !((cellOf(x, row) as number) < 2));
    expect(
      search({ x }, late)
        .map(({ where }) => where)
        .sort(),
    ).toEqual(['"x" >= 2', '"x" IS NULL']);
    const y = numbers(Array.from({ length: 4000 }, () => Math.floor(uniform() * 3)));
    const corner = wrong((row) => cellOf(x, row) === cellOf(y, row) && cellOf(x, row) !== 0);
    expect(
      search({ x, y }, corner)
        .map(({ where }) => where)
        .sort(),
    ).toEqual(['"x" >= 1 AND "x" < 2 AND "y" >= 1 AND "y" < 2', '"x" >= 2 AND "y" >= 2']);
  });

  it('does not look at cells of less than a thousandth of the rows, however weak', () => {
    const rows = 60_000;
    const of = (size: number) => {
      const town = texts(Array.from({ length: rows }, (_, row) => (row < size ? 'weak' : 'well')));
      return search(
        { town },
        Uint8Array.from({ length: rows }, (_, row) => (row < size ? 1 : 0)),
      );
    };
    expect(of(59)).toEqual([]);
    expect(of(60)).toMatchObject([{ where: `"town" = 'weak'`, cases: 60, wrong: 60 }]);
  });

  it('tells two features that name much the same rows once, and twice where less than half of the rarer one’s are', () => {
    const rows = 4000;
    // Each flag is set in 400 rows, of which both are set in `both`.
    const of = (both: number) => {
      const a = texts(Array.from({ length: rows }, (_, row) => (row < 400 ? 'yes' : 'no')));
      const b = texts(
        Array.from({ length: rows }, (_, row) => (row >= 400 - both && row < 800 - both ? 'yes' : 'no')),
      );
      // The rows that only one of them is set in are as weak as the others, so that no pair explains a flag.
      const wrong = Uint8Array.from({ length: rows }, (_, row) =>
        row < 800 - both ? (row % 3 === 0 ? 0 : 1) : row % 50 === 0 ? 1 : 0,
      );
      return search({ a, b }, wrong)
        .map(({ where }) => where)
        .sort();
    };
    expect(of(201)).toHaveLength(1);
    expect(of(200)).toHaveLength(1);
    expect(of(199)).toEqual([`"a" = 'yes'`, `"b" = 'yes'`]);
  });

  it('does not report the rare categories, which no condition names', () => {
    const cells = Array.from({ length: 8000 }, (_, row) =>
      row % 8 === 0 ? `rare ${row % 400}` : `c${row % 29}`,
    );
    const wrong = Uint8Array.from(cells, (cell) => (cell.startsWith('rare') ? 1 : 0));
    for (const { where } of search({ town: texts(cells) }, wrong))
      expect(where).toMatch(/^"town" = 'rare \d+'$/);
  });

  it('finds nothing where all are wrong, none is, or there is nothing to search', () => {
    const x = numbers(Array.from({ length: 500 }, (_, row) => row));
    expect(search({ x }, new Uint8Array(500).fill(1))).toEqual([]);
    expect(search({ x }, new Uint8Array(500))).toEqual([]);
    expect(search({ x }, new Uint8Array(500).fill(255))).toEqual([]);
    expect(search({}, Uint8Array.of(0, 1))).toEqual([]);
    expect(search({ x: numbers([]) }, new Uint8Array(0))).toEqual([]);
  });

  it('writes conditions that select just the rows it counted, whatever names and texts the data hold', async () => {
    const word = fc.oneof(
      fc.constantFrom("'; DROP", '"', "o'", 'ключ', '--', '/*', ' ', '\\', '__proto__', 'NULL', '1e5', '-1'),
      fc.string({ minLength: 1, maxLength: 8 }),
    );
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.constantFrom(1e300, -1e300, 1e-300, 5e-324),
    );
    await fc.assert(
      fc.asyncProperty(
        word,
        word,
        word,
        word,
        fc.uniqueArray(value, { minLength: 2, maxLength: 12 }),
        async (name, other, weak, well, values) => {
          if (name === other || weak === well) return;
          const rows = 600;
          const columns = new Map([
            [name, texts(Array.from({ length: rows }, (_, row) => (row % 4 === 0 ? weak : well)))],
            [
              other,
              numbers(Array.from({ length: rows }, (_, row) => values[Math.floor(row / 4) % values.length]!)),
            ],
          ]);
          const wrong = Uint8Array.from({ length: rows }, (_, row) =>
            row % 4 === 0 || Math.floor(row / 4) % values.length === 1 ? 1 : 0,
          );
          const found = search(columns, wrong);
          expect(found.length).toBeGreaterThan(0);
          for (const { where, condition, cases, wrong: mistakes } of found) {
            const chosen = (await parseCondition(where)).select(table(columns, rows));
            expect([...(await selecting(condition)).select(table(columns, rows))], where).toEqual([
              ...chosen,
            ]);
            expect(
              chosen.reduce((sum, one) => sum + one, 0),
              where,
            ).toBe(cases);
            expect(
              chosen.reduce((sum, one, row) => sum + one * wrong[row]!, 0),
              where,
            ).toBe(mistakes);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
