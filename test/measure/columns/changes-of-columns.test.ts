import { describe, expect, it } from 'vitest';
import type { CategoryCounts, ColumnCounts } from '../../../src/count/counts.ts';
import { countValues } from '../../../src/count/values.ts';
import { columnChanges } from '../../../src/measure/columns/changes.ts';
import { withRoles } from '../../../src/measure/columns/columns.ts';
import { drift as measureDrift } from '../../../src/measure/columns/drift.ts';
import { histogram } from '../../../src/measure/columns/histogram.ts';
import { changedLevel } from '../../../src/measure/columns/levels.ts';
import { dependence } from '../../../src/measure/dependence.ts';
import { parsePlan } from '../../../src/plan/parse.ts';

const numbers = (values: number[]): ColumnCounts => ({
  ...{ type: 'number', rows: values.length, missing: 0, invalid: null },
  counts: countValues(Float64Array.from(values)),
});
const texts = (counts: Record<string, number>): CategoryCounts & ColumnCounts => ({
  type: 'category',
  rows: Object.values(counts).reduce((sum, rows) => sum + rows, 0),
  missing: 0,
  counts: new Map(Object.entries(counts)),
});
const repeated = (value: number, rows: number) => Array<number>(rows).fill(value);

describe('A column', () => {
  it('that holds no number has no ends.', () => {
    const free = { min: null, max: null };
    expect(columnChanges(numbers([]), numbers([1, 2]), free).against!.ends).toEqual({
      reference: null,
      candidate: [1, 2],
    });
    expect(columnChanges(texts({ a: 1 }), numbers([1]), free).against).toBeNull();
  });

  it('is a score, a prediction or a feature.', () => {
    const plan = parsePlan(
      'plan: t\ndata: { task: binary, label: y, positive: 1, score: p, prediction: d }\nlevels: { RED: { owner: somebody } }',
      'plan.yaml',
    );
    const shown = { drift: { noEvidence: 'noReference', cases: 0 } };
    const measured = new Map(['p', 'd', 'x'].map((name) => [name, { shown, changes: null }])) as never;
    const { columns } = withRoles(plan, [], measured);
    expect(columns.map(({ name, role }) => [name, role])).toEqual([
      ['p', 'score'],
      ['d', 'prediction'],
      ['x', 'feature'],
    ]);
  });

  it('of whole numbers has a bin for each of them, but not where one side is not whole.', () => {
    expect(histogram(numbers([1, 2, 2]), numbers([3])).edges).toEqual([0.5, 1.5, 2.5, 3.5]);
    expect(histogram(numbers([100]), numbers([102])).edges).toEqual([99.5, 100.5, 101.5, 102.5]);
    expect(histogram(numbers([1, 2, 2]), numbers([1, 1.5, 3])).edges).toHaveLength(41);
    expect(histogram(numbers([1, 1.5, 3]), numbers([1, 2, 2])).edges).toHaveLength(41);
  });

  it('names twenty categories that came, twenty that are gone, and counts the rest.', () => {
    const many = (name: string, count: number) =>
      texts(Object.fromEntries(Array.from({ length: count }, (_, i) => [`${name}${i}`, 10])));
    const drift = measureDrift(many('a', 25), many('b', 22), 'ks');
    expect(drift).toMatchObject({ moreNewCategories: 2, moreVanishedCategories: 5 });
    const few = measureDrift(many('a', 20), many('b', 20), 'ks');
    expect(few).not.toHaveProperty('moreNewCategories');
    expect(few).not.toHaveProperty('moreVanishedCategories');
  });
});

it('The stability index of categories has half a row added to each of them, on either side.', () => {
  // By hand: of 10.5 and 0.5 in 11, and 5.5 and 5.5 in 11, (5 / 11) · ln(10.5 / 5.5) + (5 / 11) · ln(5.5 / 0.5).
  const found = measureDrift(texts({ a: 10 }), texts({ a: 5, b: 5 }), 'psi');
  expect(found).toMatchObject({ test: 'psi', newCategories: ['b'] });
  expect((found as { size: number }).size).toBeCloseTo(
    (5 / 11) * Math.log(10.5 / 5.5) + (5 / 11) * Math.log(11),
    12,
  );
});

describe('A level', () => {
  it('of a number is found by its value, also where the other side has it seldom or never.', () => {
    const spread = Array.from({ length: 1000 }, (_, i) => i / 7);
    const found = (before: number, after: number) =>
      changedLevel(
        numbers([...spread, ...repeated(999, before), ...repeated(-3, 40)]),
        numbers([...spread, ...repeated(999, after), ...repeated(-3, 40)]),
      );
    expect(found(0, 60)).toMatchObject({ level: '999', reference: 0 });
    expect(found(3, 60)!.reference).toBeCloseTo(3 / 1043, 12);
    expect(found(60, 3)!.candidate).toBeCloseTo(3 / 1043, 12);
    expect(found(60, 60)).toBeNull();
  });

  it('is not looked for in columns of two types.', () => {
    expect(changedLevel(texts({ a: 100 }), numbers(repeated(1, 100)))).toBeNull();
    expect(changedLevel(numbers(repeated(1, 100)), texts({ a: 100 }))).toBeNull();
  });
});

it('Columns that hold one value are no pair, and cost the others nothing.', () => {
  // Three columns of 1, 2 and 2 cells: the pairs are (0, 1), (0, 2) and (1, 2).
  const one = Uint32Array.of(50, 50);
  const found = dependence({
    features: ['x', 'a', 'b'],
    cells: [1, 2, 2],
    reference: [one, one, Uint32Array.of(48, 2, 2, 48)],
    candidate: [one, one, Uint32Array.of(2, 48, 48, 2)],
  });
  expect(found).toMatchObject({ columns: 3, pairs: 1, changed: [{ columns: ['a', 'b'] }] });
});

it('A pair is named where chance makes so much in fewer than one of two hundred reviews.', () => {
  const changed = (candidate: number[]) =>
    dependence({
      features: ['a', 'b'],
      cells: [2, 2],
      reference: [Uint32Array.of(50, 50, 50, 50)],
      candidate: [Uint32Array.from(candidate)],
    }).changed.length;
  // By hand, of the logarithms of the odds ratios: 0.81 at an error of 0.40, p = 0.045; 1.69 at 0.42, p = 0.0001.
  expect([changed([60, 40, 40, 60]), changed([70, 30, 30, 70])]).toEqual([0, 1]);
});
