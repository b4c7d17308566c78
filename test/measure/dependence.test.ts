import { describe, expect, it } from 'vitest';
import { countDependence } from '../../src/count/dependence.ts';
import { countValues } from '../../src/count/values.ts';
import type { Table } from '../../src/data/table.ts';
import { changedLevel } from '../../src/measure/columns/levels.ts';
import { dependence } from '../../src/measure/dependence.ts';
import type { Feature } from '../../src/plan/plan.ts';
import { mulberry32, normals } from '../../src/statistics/random.ts';

const features = (names: string[]) =>
  names.map((name) => ({ name, type: 'number', watched: true })) as Feature[];

/** Two columns whose correlation is given, each of them standard normal, and some that have nothing to do with them. */
function table(rows: number, correlation: number, others: number, random: () => number): Table {
  const normal = normals(random);
  const columns = new Map<string, { type: 'number'; values: Float64Array; missing: number; invalid: null }>();
  const add = (name: string, values: Float64Array) =>
    columns.set(name, { type: 'number', values, missing: 0, invalid: null });
  const first = Float64Array.from({ length: rows }, normal);
  add('a', first);
  add(
    'b',
    first.map((x) => correlation * x + Math.sqrt(1 - correlation ** 2) * normal()),
  );
  for (let i = 0; i < others; i++) add(`c${i}`, Float64Array.from({ length: rows }, normal));
  return { rows, columns, header: [...columns.keys()], source: {} } as unknown as Table;
}

const found = (before: Table, after: Table) =>
  dependence(countDependence(features(before.header), [before, after])!);

describe('columns that go together', () => {
  it.each([200, 1000])('are found in ten of ten where their correlation turns, on %d rows', (rows) => {
    const random = mulberry32(rows);
    for (let run = 0; run < 10; run++) {
      const { changed } = found(table(rows, 0.9, 3, random), table(rows, -0.9, 3, random));
      expect(changed[0]!.columns).toEqual(['a', 'b']);
      expect(changed[0]!.size).toBeGreaterThan(0.5);
    }
  });

  it('are named in at most one unchanged set of twenty, give or take', () => {
    const random = mulberry32(8);
    let named = 0;
    for (let run = 0; run < 100; run++) {
      if (found(table(300, 0.9, 3, random), table(300, 0.9, 3, random)).changed.length > 0) named++;
    }
    expect(named).toBeLessThanOrEqual(10);
  });

  it('are not confused with columns that moved by themselves', () => {
    const random = mulberry32(4);
    const [before, after] = [table(2000, 0.7, 0, random), table(2000, 0.7, 0, random)];
    const moved = (after.columns.get('a') as { values: Float64Array }).values;
    for (let i = 0; i < moved.length; i++) moved[i]! += 0.3;
    expect(found(before, after).changed.filter(({ size }) => size >= 0.1)).toEqual([]);
  });

  it('are counted by 5,000 rows of a larger set, and by the first 40 columns', () => {
    const random = mulberry32(2);
    const [large, wide] = [table(20_000, 0.5, 0, random), table(100, 0.5, 41, random)];
    const counted = countDependence(features(large.header), [large, large])!;
    const rows = counted.reference[0]!.reduce((sum, count) => sum + count, 0);
    expect(Math.abs(rows - 5000)).toBeLessThan(300);
    expect(countDependence(features(wide.header), [wide, wide])!.features).toEqual(wide.header.slice(0, 40));
  });

  it('are no evidence where there is one column, or a few rows', () => {
    const random = mulberry32(1);
    expect(countDependence(features(['a']), [table(100, 0, 0, random), table(100, 0, 0, random)])).toBeNull();
    expect(
      countDependence(features(['a', 'b']), [table(20, 0, 0, random), table(20, 0, 0, random)]),
    ).toBeNull();
  });
});

describe('one value or category', () => {
  const numbers = (values: Float64Array) =>
    ({
      type: 'number',
      rows: values.length,
      missing: 0,
      invalid: null,
      counts: countValues(values),
    }) as const;
  const texts = (counts: Record<string, number>) =>
    ({
      type: 'category',
      rows: Object.values(counts).reduce((a, b) => a + b),
      missing: 0,
      counts: new Map(Object.entries(counts)),
    }) as const;

  it('that 5 % of a number turned into is found, whatever the rest is like', () => {
    const normal = normals(mulberry32(2));
    const draw = () => Float64Array.from({ length: 1000 }, normal);
    const broken = draw().map((x, i) => (i % 20 === 0 ? 999 : x));
    const level = changedLevel(numbers(draw()), numbers(broken))!;
    expect(level).toMatchObject({ level: '999', reference: 0, candidate: 0.05 });
    expect(level.logP).toBeLessThan(Math.log(1e-9));
    expect(changedLevel(numbers(draw()), numbers(draw()))).toBeNull();
  });

  it('that went from 1 to 3 %, or from 10 to 15 %, is found', () => {
    const rare = changedLevel(texts({ yes: 100, no: 9900 }), texts({ yes: 300, no: 9700 }))!;
    expect(rare.logP).toBeLessThan(Math.log(1e-9));
    const more = changedLevel(texts({ yes: 1000, no: 9000 }), texts({ yes: 1500, no: 8500 }))!;
    expect(more.logP).toBeLessThan(Math.log(1e-9));
  });

  it('that hardly changed is not, however many rows there are', () => {
    expect(
      changedLevel(texts({ yes: 100_000, no: 900_000 }), texts({ yes: 105_000, no: 895_000 })),
    ).toBeNull();
  });
});
