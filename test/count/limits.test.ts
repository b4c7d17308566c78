import { describe, expect, it } from 'vitest';
import { between, endsOfPart, framePlaces, middle, tenthsOf } from '../../src/count/answers/agreement.ts';
import type { ClassAnswers, NumberAnswers } from '../../src/count/answers/answers.ts';
import { cells, countDue } from '../../src/count/answers/due.ts';
import { sameAnswer } from '../../src/count/answers/known-answers.ts';
import { countLosses, groupPlaces } from '../../src/count/answers/losses.ts';
import { countPredictions } from '../../src/count/answers/predictions.ts';
import { countBehaviour } from '../../src/count/behaviour.ts';
import { countIds } from '../../src/count/ids.ts';
import { canBeNamed, cutColumn } from '../../src/count/segments/segment-cuts.ts';
import { rowsToSearch, upper } from '../../src/count/segments/weak-rows.ts';
import { countTimes, placeholderLimit } from '../../src/count/times.ts';
import { countValues } from '../../src/count/values.ts';
import type { Column, Table } from '../../src/data/table.ts';
import { planOf } from '../judge/counts.ts';
import { binary, multiclass, outcomeOf, regression } from '../measure/answers.ts';

const from = (count: number, first = 0) => Array.from({ length: count }, (_, i) => first + i);
const counted = (...values: number[]) => countValues(Float64Array.from(values));
const day = 86_400_000;

describe('A picture of numbers', () => {
  it('hangs on tenths, and on what leaves a two-hundredth on either side.', () => {
    const thousand = counted(...from(1000, 1));
    expect(tenthsOf(thousand)).toEqual(from(9, 1).map((tenth) => 100 * tenth));
    expect(middle([thousand])).toEqual([5, 995]);
    expect([middle([]), middle([counted(3, 3)])]).toEqual([
      [0, 1],
      [2.5, 3.5],
    ]);
    const places = new Set(framePlaces(1000));
    for (const place of [4, 99, 499, 899, 994]) expect(places.has(place)).toBe(true);
    expect(framePlaces(1).every((place) => place === 0)).toBe(true);
  });

  it('has quantiles between neighbours, and parts that end at the least and the greatest.', () => {
    const at = (q: number) => between(5, q, (place) => 10 * place);
    expect([0, 0.25, 0.3, 1].map(at)).toEqual([0, 10, 12, 40]);
    expect(endsOfPart([10, 20], 0, [3, 30])).toEqual({ from: 3, to: 10 });
    expect(endsOfPart([10, 20], 0, [12, 30])).toEqual({ from: 10, to: 10 });
    expect(endsOfPart([10, 20], 2, [3, 30])).toEqual({ from: 20, to: 30 });
    expect(endsOfPart([10, 20], 2, [3, 12])).toEqual({ from: 20, to: 20 });
  });
});

describe('Two predictions stand in a relation', () => {
  const stands = (expected: string, base: number, variant: number, tolerance = 0) => {
    const ids = { type: 'category', categories: ['a', 'b'], codes: Int32Array.of(0, 1) };
    const one = (code: number) => ({ ...ids, codes: Int32Array.of(code) });
    const pairs = {
      rows: 1,
      columns: new Map([
        ['base', one(0)],
        ['variant', one(1)],
      ]),
    } as unknown as Table;
    const candidate = { rows: 2, columns: new Map([['id', ids]]) } as unknown as Table;
    const plan = { data: { id: 'id' }, behaviour: [{ expect: expected, tolerance }] };
    const answers = binary([0, 0], [base, variant]);
    return countBehaviour(plan as never, [pairs], { candidate, answers })[0]!.broken.length === 0;
  };

  it.each([
    ['same', 0.3, 0.31, 0.01, true],
    ['same', 0.3, 0.3101, 0.01, false],
    ['same', 0.31, 0.3, 0.01, true],
    ['not lower', 0.3, 0.29, 0.01, true],
    ['not lower', 0.3, 0.2899, 0.01, false],
    ['not lower', 0.3, 0.9, 0, true],
    ['not higher', 0.3, 0.31, 0.01, true],
    ['not higher', 0.3, 0.3101, 0.01, false],
    ['not higher', 0.3, 0.1, 0, true],
    ['same', 0.3, Number.NaN, 1, false],
  ] as const)('"%s": %d and %d, within %d, is %s.', (relation, base, variant, tolerance, is) => {
    expect(stands(relation, base, variant, tolerance)).toBe(is);
  });
});

it('Two known answers are the same within the tolerance, and as labels.', () => {
  expect([sameAnswer(0.3, 0.31, 0.01), sameAnswer(0.3, 0.3101, 0.01)]).toEqual([true, false]);
  expect([sameAnswer('yes', 'yes', 0), sameAnswer('1', '1.0', 0), sameAnswer('a', 'b', 9)]).toEqual([
    true,
    true,
    false,
  ]);
  expect([sameAnswer(null, null, 0), sameAnswer(null, 0, 9), sameAnswer(0, null, 9)]).toEqual([
    true,
    false,
    false,
  ]);
});

describe('Rows that are due', () => {
  it('fall into a thousand cells, the ends into the first and the last.', () => {
    const due = (scores: number[], labels: number[], young: number[] | null = null) =>
      countDue(binary(labels, scores), young && Uint8Array.from(young));
    const found = due([0, 0.0005, 0.001, 1, 2, -1], [1, -1, -1, -1, -1, 0])!;
    expect(cells).toBe(1000);
    expect([found.labelled[0], found.unlabelled[0], found.unlabelled[1], found.unlabelled[999]]).toEqual([
      2, 1, 1, 2,
    ]);
    expect(due([0.1, 0.2], [1, 0])).toBeNull();
    expect(due([0.1, 0.2], [-1, -1])).toBeNull();
    expect(due([0.1, 0.2], [1, -1], [0, 1])).toBeNull();
    expect(due([0.1, Number.NaN], [1, -1])).toBeNull();
  });

  it('of numbers are cut between the least and the greatest that are finite.', () => {
    const answers: NumberAnswers = {
      task: 'numbers',
      actual: Float64Array.of(1, Number.NaN, Number.NaN, Number.NaN),
      predicted: Float64Array.of(-10, 10, Infinity, 0),
      group: null,
    };
    const found = countDue(answers, null)!;
    expect([found.labelled[0], found.unlabelled[500], found.unlabelled[999]]).toEqual([1, 1, 2]);
  });
});

it('Ids repeat where they stood in an earlier row; the first that does is named.', () => {
  const texts = (categories: string[], ...codes: number[]) =>
    countIds({ type: 'category', categories, codes: Int32Array.from(codes), missing: 0 } as never);
  expect(texts(['a', 'b'], 0, 1, -1)).toEqual({ rows: 3, missing: 1, repeated: 0, first: null });
  expect(texts(['a', 'b'], 0, 1, 1, 0)).toMatchObject({ repeated: 2, first: { row: 3, id: 'b' } });
  const numbers = (...values: number[]) =>
    countIds({ type: 'number', values: Float64Array.from(values), missing: 0, invalid: null } as Column);
  expect(numbers(1, 2, 3)).toEqual({ rows: 3, missing: 0, repeated: 0, first: null });
  expect(numbers(3, 1, Number.NaN, 3, 1)).toEqual({
    rows: 5,
    missing: 1,
    repeated: 2,
    first: { row: 4, id: '3' },
  });
});

describe('Errors by what was predicted', () => {
  const losses = (rows: number) =>
    countLosses({ actual: new Float64Array(rows), predicted: Float64Array.from(from(rows)) })?.rows.length ??
    0;

  it('are of twenty rows a group, and of fifty groups.', () => {
    expect([19, 20, 39, 40, 999, 1000, 5000].map(losses)).toEqual([0, 1, 1, 2, 49, 50, 50]);
    expect([groupPlaces(19), groupPlaces(40), groupPlaces(5000).length]).toEqual([[], [0, 20], 50]);
  });

  it('keep equal predictions together.', () => {
    const predicted = Float64Array.from(from(60), (i) => (i < 30 ? 1 : 2));
    const found = countLosses({ actual: predicted.map((_, i) => (i % 2 ? 0 : 3)), predicted })!;
    expect([...found.rows]).toEqual([30, 30]);
    expect([...found.absolute]).toEqual([15 * 2 + 15 * 1, 15 * 1 + 15 * 2]);
    expect([...found.squares]).toEqual([15 * 4 + 15 * 1, 15 * 1 + 15 * 4]);
    expect(found.ends).toEqual([1, 2]);
  });
});

describe('A feature is cut', () => {
  const numbers = (...values: number[]) => ({
    type: 'number' as const,
    rows: values.length,
    missing: 0,
    invalid: null,
    counts: counted(...values),
  });
  const texts = (count: number) => ({
    type: 'category' as const,
    rows: count,
    missing: 0,
    counts: new Map(from(count).map((i) => [`c${i}`, i + 1])),
  });

  it('at each value where there are eight, and into eight bins where there are more.', () => {
    expect(cutColumn(numbers(...from(8)))).toEqual({ type: 'number', edges: from(7, 1) });
    expect((cutColumn(numbers(...from(9))) as { edges: number[] }).edges.length).toBeLessThanOrEqual(7);
    expect((cutColumn(numbers(...from(1000))) as { edges: number[] }).edges).toHaveLength(7);
    expect(cutColumn(numbers(0, 1e-308, 1))).toEqual({ type: 'number', edges: [1] });
  });

  it('into the thirty most frequent texts that a condition can name.', () => {
    const { categories } = cutColumn(texts(33)) as { categories: string[] };
    expect([categories.length, categories[0], categories.at(-1)]).toEqual([30, 'c32', 'c3']);
    expect([canBeNamed('x'.repeat(200)), canBeNamed('x'.repeat(201)), canBeNamed('a\nb')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('for sixty-four features at most, those that both sets have in one type.', () => {
    const names = from(70).map((i) => `f${i}`);
    const table = (odd: string) =>
      ({
        rows: 4,
        columns: new Map(names.map((name) => [name, { type: name === odd ? 'category' : 'number' }])),
      }) as unknown as Table;
    const features = names.map((name) => ({ name, type: name === 'f1' ? 'time' : 'number' }));
    const answers = binary([0, 1, 0, -1], [0.1, 0.2, 0.3, 0.4]);
    const searched = (plan = planOf()) =>
      rowsToSearch(plan, features as never, [table('f0'), table('none')], answers, outcomeOf(answers));
    expect(searched()!.features).toEqual(names.slice(2, 66));
    expect([[...searched()!.rows], [...searched()!.wrong]]).toEqual([
      [0, 1, 2],
      [0, 1, 0],
    ]);
    expect(searched(planOf('segments: false'))).toBeNull();
  });

  it('by errors of which a quarter are large.', () => {
    const errors = [1, 2, 3, 4, 5, 6, 7, 8];
    const answers = regression(
      errors.map(() => 0),
      errors,
    );
    const table = { rows: 8, columns: new Map([['x', { type: 'number' }]]) } as unknown as Table;
    const plan = planOf();
    const numbers = { ...plan, data: { ...plan.data, task: 'regression' as const } };
    const found = rowsToSearch(
      numbers,
      [{ name: 'x', type: 'number' }] as never,
      [table, table],
      answers,
      outcomeOf(answers),
    );
    expect([...found!.wrong]).toEqual([0, 0, 0, 0, 0, 0, 1, 1]);
    expect(upper(counted(1, 2, 3, 4), 0.25)).toBe(3);
    expect(upper(counted(1, 2, 3, 4), 0.24)).toBe(4);
    expect(upper(counted(5, 5), 0.25)).toBe(5);
  });
});

describe('Times', () => {
  const now = new Date('2026-05-01T00:00:00Z');
  const of = (...times: number[]) =>
    countTimes({ type: 'time', values: Float64Array.from(times), missing: 0, invalid: null } as never, now)!;

  it('later than a day after the review are still to come.', () => {
    const limit = now.getTime() + day;
    expect(of(limit, limit - 1).future).toBeNull();
    expect(of(limit + 1, limit + 5, limit).future).toEqual({ rows: 2, latest: limit + 5, limit });
  });

  it('before 1990 stand for none where they lie ten years before all others.', () => {
    const years = 365 * day;
    expect(placeholderLimit(0, 10 * years)).toBe(Date.UTC(1990));
    expect(placeholderLimit(0, 10 * years - 1)).toBe(3 * day);
    expect(placeholderLimit(0, Infinity)).toBe(3 * day);
    const today = now.getTime();
    expect(of(today, Date.UTC(1980), today).placeholder).toEqual({ rows: 1, row: 2, time: Date.UTC(1980) });
    expect(of(today, Date.UTC(1991)).placeholder).toBeNull();
    expect(of(today, Date.UTC(1985), Date.UTC(1991)).placeholder).toBeNull();
    expect(of(today, Date.UTC(2099, 11, 31)).placeholder).toMatchObject({ rows: 1, row: 2 });
    expect(of(0, day).placeholder).toMatchObject({ rows: 2, row: 1 });
    expect(of(3 * day, 4 * day).placeholder).toBeNull();
  });
});

it('Scores of classes may be a fiftieth off 1 when they are added.', () => {
  const unsummed = (...sums: number[]) => {
    const answers: ClassAnswers = multiclass(
      sums.map(() => 0),
      sums.map((sum) => [sum - 0.25, 0.25]),
    );
    const table = { rows: sums.length, columns: new Map(), header: [], source: {} } as unknown as Table;
    return countPredictions(answers, table, {
      time: null,
      timeZone: 'UTC',
      score: null,
      scores: null,
      prediction: null,
    } as never).unsummed;
  };
  expect(unsummed(1, 1.0199, 0.9801)).toBeNull();
  expect(unsummed(1, 1.0201, 0.9799)).toMatchObject({ rows: 2, row: 2, sum: 1.0201 });
});
