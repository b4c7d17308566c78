import { describe, expect, it } from 'vitest';
import { answersOf } from '../../../src/count/answers/answers.ts';
import { pairOutcomes } from '../../../src/count/answers/pairs.ts';
import { worstOf } from '../../../src/count/answers/wrong-rows.ts';
import { labelledRows } from '../../../src/count/cases.ts';
import { countBadOutcomes, type Side } from '../../../src/count/rollout/bad-outcomes.ts';
import { classesOfSides } from '../../../src/count/rollout/classes-of-sides.ts';
import { matchRequests } from '../../../src/count/rollout/requests.ts';
import type { Table } from '../../../src/data/table.ts';
import { planOf } from '../../judge/counts.ts';
import { binary } from '../../measure/answers.ts';

const numbers = (...values: number[]) => ({
  type: 'number',
  values: Float64Array.from(values),
  missing: 0,
  invalid: null,
});
const texts = (...cells: (string | null)[]) => {
  const categories = [...new Set(cells.filter((cell) => cell !== null))];
  const codes = Int32Array.from(cells, (cell) => (cell === null ? -1 : categories.indexOf(cell)));
  return { type: 'category', categories, codes, missing: 0 };
};
const table = (columns: Record<string, object>, rows: number, file = 'log.csv') =>
  ({ rows, columns: new Map(Object.entries(columns)), source: { files: [file] } }) as unknown as Table;
const plan = planOf('', ', id: id');

describe('Requests of a rollout', () => {
  const measure = { name: 'slow', kind: 'slow', where: null, column: 'ms', margin: 2, line: 1 } as const;
  const side = (...ms: number[]): Side => ({
    table: table({ ms: numbers(...ms) }, ms.length),
    answers: null,
  });

  it('are slow above the 95th percentile of both sides together, or without a time.', () => {
    const [fast, slow] = [side(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), side(11, 12, 13, 14, 15, 16, 17, 18, 19, 20)];
    // By hand: 19 of 20 rows are at most 19.
    expect(countBadOutcomes(measure, { baseline: fast, canary: slow }, null, null)).toEqual({
      canary: 10,
      canaryBad: 1,
      baseline: 10,
      baselineBad: 0,
      pairs: null,
    });
    const silent = side(1, Number.NaN);
    expect(countBadOutcomes(measure, { baseline: fast, canary: silent }, null, null)).toMatchObject({
      canary: 2,
      canaryBad: 1,
      baselineBad: 0,
    });
  });

  it('that both sides answered are held against each other; one that the canary did not answer is bad.', () => {
    const wrong = { name: 'wrong', kind: 'wrong', where: null, column: null, margin: 2, line: 1 } as const;
    const answered = (labels: number[], said: number[]): Side => ({
      table: table({}, labels.length),
      answers: binary(labels, said),
    });
    const sides = {
      baseline: answered([1, 1, 1, 0, -1], [0.9, 0.1, 0.9, 0.9, 0.9]),
      canary: answered([1, 1, 1, 0], [0.1, 0.9, 0.9, 0.9]),
    };
    const matches = { baseline: Int32Array.of(0, 1, 2, 3, 4), canary: Int32Array.of(0, 1, -1, 3, 0) };
    expect(countBadOutcomes(wrong, sides, null, matches)).toEqual({
      canary: 4,
      canaryBad: 3,
      baseline: 4,
      baselineBad: 2,
      pairs: { canaryOnly: 2, baselineOnly: 1 },
    });
    const counted = { baseline: Uint8Array.of(0, 1, 1, 1, 1), canary: new Uint8Array(4) };
    expect(countBadOutcomes(wrong, sides, null, matches, counted)).toMatchObject({ baseline: 3, canary: 3 });
  });

  it('are found by an id of their own on either side.', () => {
    const log = (file: string, ...ids: (string | null)[]) => table({ id: texts(...ids) }, ids.length, file);
    const match = (baseline: Table, canary: Table) => () => matchRequests(plan, baseline, canary);
    expect(match(log('b.csv', 'x', 'y', 'z'), log('c.csv', 'z', 'x'))()).toEqual({
      baseline: Int32Array.of(0, 1, 2),
      canary: Int32Array.of(1, -1, 0),
    });
    expect(match(log('b.csv', 'x'), log('c.csv', 'y'))).toThrow('no id of the baseline’s requests');
    expect(match(log('b.csv', 'x', 'x'), log('c.csv', 'x'))).toThrow(
      'b.csv: row 2 has the id "x" of an earlier row',
    );
    expect(match(log('b.csv', 'x'), log('c.csv', 'x', null))).toThrow('c.csv: row 2 has no id');
  });

  it('of a binary task have two labels, on both sides together.', () => {
    const log = (file: string, ...labels: string[]) => table({ y: texts(...labels) }, labels.length, file);
    const of = (baseline: string[], canary: string[]) =>
      classesOfSides(plan, log('b.csv', ...baseline), log('c.csv', ...canary));
    expect(of(['1'], ['0'])).toEqual({ names: ['0', '1'], positive: 1 });
    expect(of(['1'], ['1'])).toEqual({ names: ['not 1', '1'], positive: 1 });
    expect(() => of(['1', '0'], ['2'])).toThrow(/hold "1", "0", "2".*"2" stands in row 1/);
  });
});

describe('Rows', () => {
  it('with a label are cases; −1 is none of a class.', () => {
    expect(labelledRows(binary([0, -1, 1], [0.1, 0.2, 0.3]))).toEqual([0, 2]);
    expect(labelledRows(binary([0, -1, 1], [0.1, 0.2, 0.3]), Uint8Array.of(0, 1, 1))).toEqual([2]);
  });

  it('that are wrong are looked at by how sure the model was, the first of equals first.', () => {
    const answers = binary([1, 0, 1, 0, 1], [0.1, 0.8, 0.3, 0.9, 0.1]);
    const worst = (most: number) => worstOf(answers, Uint32Array.of(0, 1, 2, 3, 4), most);
    expect(worst(5)).toEqual([0, 3, 4, 1, 2]);
    expect(worst(2)).toEqual([0, 3]);
  });

  it('of several classes are of the highest score, the first of equals, and of none where one is missing.', () => {
    const base = planOf();
    const several = {
      ...base,
      data: { ...base.data, task: 'multiclass' as const, score: null, scores: { a: 'pa', b: 'pb' } },
    };
    const columns = {
      y: texts('a', 'b', 'a'),
      pa: numbers(0.5, 0.4, 0.9),
      pb: numbers(0.5, 0.6, Number.NaN),
    };
    const answers = answersOf(several as never, table(columns, 3), { names: ['a', 'b'], positive: null });
    expect([...answers.predicted]).toEqual([0, 1, -1]);
  });
});

describe('Two sets hold the same cases', () => {
  const set = (ids: (string | null)[] | number[], labels: number[]) => ({
    table: table(
      { id: typeof ids[0] === 'number' ? numbers(...(ids as number[])) : texts(...(ids as string[])) },
      ids.length,
    ),
    answers: binary(
      labels,
      labels.map(() => 0.5),
    ),
  });
  const pair = (one: ReturnType<typeof set>, other: ReturnType<typeof set>) =>
    pairOutcomes(one, other, 'id', null)?.cases ?? null;

  it('where their ids match one to one, with the same labels, in whatever order.', () => {
    expect(pair(set(['x', 'y'], [0, 1]), set(['y', 'x'], [1, 0]))).toBe(2);
    expect(pair(set([7, 8], [0, 1]), set([8, 7], [1, 0]))).toBe(2);
    expect(pair(set(['x', 'y'], [0, 1]), set(['y', 'x'], [0, 1]))).toBeNull();
  });

  it('and do not where an id comes twice, is missing, or one set has more rows.', () => {
    expect(pair(set(['x', 'y'], [0, 0]), set(['x', 'x'], [0, 0]))).toBeNull();
    expect(pair(set(['x', 'x'], [0, 0]), set(['x', 'y'], [0, 0]))).toBeNull();
    expect(pair(set(['x', null], [0, 0]), set(['x', 'y'], [0, 0]))).toBeNull();
    expect(pair(set(['x', 'y', 'z'], [0, 0, 0]), set(['x', 'y'], [0, 0]))).toBeNull();
    expect(pair(set(['x'], [0]), set(['x', 'y'], [0, 0]))).toBeNull();
    expect(pair(set(['x'], [0]), set(['x', 'y'], [0, -1]))).toBeNull();
    expect(pairOutcomes(set(['x'], [0]), set(['x'], [0]), null, null)).toBeNull();
  });
});
