import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Numbers, NumbersBuilder, numberAt } from '../../../src/data/column/numbers.ts';
import { parseCondition } from '../../../src/data/condition/condition.ts';
import { like } from '../../../src/data/condition/like.ts';
import { readTable } from '../../../src/data/read.ts';
import type { Column, NumberColumn, Table } from '../../../src/data/table.ts';
import { Refusal } from '../../../src/refusal.ts';

const files = join(import.meta.dirname, '../files');
/** Ids of the rows that DuckDB selects, by condition; files/make.py says how. */
const duckdb: { software: string; selected: Record<string, number[]> } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../golden/selected.json'), 'utf8'),
);

let table: Table;
beforeAll(async () => {
  const times = ['day', 'local'].map((name) => ({ name, type: 'time' as const, required: true }));
  table = await readTable([join(files, 'same.csv')], { columns: times, others: 'auto' });
});

async function selected(sql: string, from: Table = table): Promise<number[]> {
  const rows = (await parseCondition(sql)).select(from);
  const ids = from.columns.get('id') as NumberColumn;
  return [...rows].flatMap((row, index) => (row === 1 ? [numberAt(ids.values, index)] : []));
}

async function refusal(sql: string): Promise<string> {
  try {
    (await parseCondition(sql)).select(table);
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  return 'not refused';
}

describe(`a condition selects the rows that ${duckdb.software} selects`, () => {
  it.each(Object.entries(duckdb.selected))('%s', async (sql, ids) => {
    expect(await selected(sql)).toEqual(ids);
  });
});

describe('names of columns', () => {
  it('are found as written, in any case when that is clear, and exactly when in double quotes', async () => {
    const small: Table = { ...table, columns: new Map(table.columns) };
    small.columns.set('MedInc', table.columns.get('score')!);
    small.columns.set('Two words', table.columns.get('score')!);
    small.columns.set('Größe', table.columns.get('score')!);
    small.columns.set('a "b" * c', table.columns.get('score')!);
    const ids = duckdb.selected['score < 0.5'];
    for (const name of ['MedInc', 'medinc', '"MedInc"', '"Two words"', 'Größe', '"Größe"', '"a ""b"" * c"']) {
      expect(await selected(`${name} < 0.5`, small), name).toEqual(ids);
    }
    expect((await parseCondition('MedInc < 1 OR "Two words" > MedInc')).columns).toEqual([
      'MedInc',
      'Two words',
    ]);
    const exactly = (await parseCondition('"medinc" < 0.5')).select;
    expect(() => exactly(small)).toThrow('there is no column "medinc"; was "MedInc" meant?');
  });

  it('that differ in case alone must be distinguished by double quotes', async () => {
    const columns = new Map([
      ['Age', table.columns.get('score')!],
      ['AGE', table.columns.get('single')!],
    ]);
    const two = { ...table, columns };
    expect(() => [parseCondition('age < 1')]).not.toThrow();
    const { select } = await parseCondition('age < 1');
    expect(() => select(two)).toThrow('"age" could be Age or AGE; put the right one in double quotes');
    expect([...(await parseCondition('AGE < 1')).select(two)]).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

it('is asked of one table after another', async () => {
  const { select } = await parseCondition('age < 1');
  const of = (...ages: number[]) => ({
    ...table,
    rows: ages.length,
    columns: new Map([
      ['age', { ...table.columns.get('score')!, values: Float64Array.from(ages) } as Column],
    ]),
  });
  const [young, old] = [of(0, 0.5), of(7, 0, 9)];
  for (const [from, chosen] of [
    [young, [1, 1]],
    [old, [0, 1, 0]],
    [old, [0, 1, 0]],
    [young, [1, 1]],
  ] as const) {
    expect([...select(from)]).toEqual(chosen);
  }
});

it('reads times without an offset in the zone given', async () => {
  const { select } = await parseCondition("local >= '2026-01-02 04:26:05'", { timeZone: 'Europe/Berlin' });
  expect([...select(table)]).toEqual([0, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
});

it('leaves unknown what is divided by zero', async () => {
  expect(await selected('(1 / small) IS NULL')).toEqual([100]);
  expect(await selected('1 / small > 0 OR NOT 1 / small > 0')).not.toContain(100);
});

it('compares a category column of numbers with numbers, and one of True and False with truth', async () => {
  const category = (texts: string[]): Column => ({
    type: 'category',
    codes: Int32Array.from({ length: 10 }, (_, row) => (row % (texts.length + 1)) - 1),
    categories: texts,
    missing: 0,
  });
  const columns = new Map(table.columns)
    .set('label', category(['1.0', '0']))
    .set('flag', category(['True', 'False']));
  const typed = { ...table, columns };
  expect(await selected('label = 1', typed)).toEqual([101, 104, 107]);
  expect(await selected('flag', typed)).toEqual([101, 104, 107]);
  expect(await selected('NOT flag', typed)).toEqual([102, 105, 108]);
  expect(await selected('flag = false', typed)).toEqual([102, 105, 108]);
  expect(await selected('flag IS NOT TRUE', typed)).toEqual([100, 102, 103, 105, 106, 108, 109]);
});

describe('a condition is refused, with the reason, when it', () => {
  it.each([
    ['calls a function', 'abs(score) > 1', /the function abs is not allowed. Allowed are columns/],
    ['holds a sub-select', 'score IN (SELECT 1)', /a sub-select is not allowed/],
    ['holds a parameter', 'score > $1', /a parameter is not allowed/],
    ['holds a cast', 'score::int > 1', /a cast is not allowed/],
    ['holds several statements', 'score > 1; DROP TABLE t', /cannot be read as SQL at "; DROP TABLE t"/],
    ['ends too early', 'score >', /cannot be read as SQL at its end/],
    ['holds a comment that hides its end', 'score > 5--1', /comments are not allowed/],
    ['holds a string with escapes', String.raw`purpose = E'\n'`, /without E before them/],
    ['compares a number with a word', "score = 'car'", /a number cannot be compared with the text 'car'/],
    [
      'compares a text with a number',
      'purpose = 1',
      /the text column "purpose" \(such as 'car'\) cannot be compared/,
    ],
    ['compares a time with a number', 'day > 5', /a time is compared with a time/],
    ['compares a time with a word', "day > 'soon'", /a time is compared with a time such as '2026-03-01'/],
    ['compares with NULL', 'score = NULL', /write IS NULL/],
    [
      'reckons with texts',
      'purpose + 1 > 2',
      /the text column "purpose" \(such as 'car'\) is no number to reckon with/,
    ],
    ['is a number', 'score + 1', /a number stands where true or false is needed/],
    ['has LIKE on a number', "score LIKE '1%'", /LIKE is for text columns/],
    ['has LIKE with a column as pattern', 'purpose LIKE coded', /the pattern of LIKE must be a text/],
    ['names a column that is not there', 'scroe > 1', /there is no column "scroe"; was "score" meant\?/],
    ['names a column by a word of SQL', 'user = 1', /put in double quotes/],
    ['puts a table before a column', 't.score > 1', /a table before a column is not allowed/],
    ['has a remainder', 'small % 2 = 0', /the operator % is not allowed/],
    ['has IN without brackets', "purpose IN 'car'", /IN needs a list in brackets/],
    ['is empty', '  ', /The condition is empty/],
    ['is too long', `score > 1${' OR score > 1'.repeat(400)}`, /longer than 4000 characters/],
    ['is nested too deeply', `score > ${'- '.repeat(900)}1`, /nested more than 500 deep/],
    ['holds a number past all range', 'score > 1e999', /out of range/],
  ])('%s', async (_, sql, message) => {
    expect(await refusal(sql)).toMatch(message);
  });
});

it('answers to deep brackets without running out of stack', async () => {
  expect(await selected(`${'('.repeat(1900)}score < 0.5${')'.repeat(1900)}`)).toEqual(
    duckdb.selected['score < 0.5'],
  );
});

it('matches LIKE patterns made to take long in little time', () => {
  expect(like(`${'%a'.repeat(50)}b`, false)('a'.repeat(5000))).toBe(false);
  expect(like('100\\%', false)('100%')).toBe(true);
  expect(like('100\\%', false)('1000')).toBe(false);
  expect(like('_', false)('😀')).toBe(true);
});

it('compares the numbers of many rows, decimals and doubles, with each other and with a number on either side', async () => {
  const rows = 10_000;
  const decimals = new NumbersBuilder(true);
  decimals.grow(rows);
  for (let row = 0; row < rows; row++)
    decimals.put(row, row % 7 === 0 ? Number.NaN : ((row * 37) % 1000) / 100);
  const doubles = Float64Array.from({ length: rows }, (_, row) =>
    row % 11 === 0 ? Number.NaN : (row % 97) / 9,
  );
  const column = (values: Numbers): Column => ({ type: 'number', values, missing: 0, invalid: null });
  const [d, x] = [column(decimals.finish(rows)), column(doubles)];
  const many: Table = {
    ...table,
    rows,
    columns: new Map([
      ['d', d],
      ['x', x],
    ]),
  };
  const chosen = async (sql: string) => [...(await parseCondition(sql)).select(many)];
  const expected = (holds: (d: number, x: number) => boolean) =>
    Array.from(doubles, (value, row) => (holds(decimals.at(row), value) ? 1 : 0));
  expect(await chosen('d < x')).toEqual(expected((d, x) => d < x));
  expect(await chosen('x <= 5.5 AND d > 2.5')).toEqual(expected((d, x) => x <= 5.5 && d > 2.5));
  expect(await chosen('4.07 = d OR 10 < x')).toEqual(expected((d, x) => d === 4.07 || x > 10));
  expect(await chosen('d + x > 12')).toEqual(expected((d, x) => d + x > 12));
  expect(await chosen('d IS NULL')).toEqual(expected((d) => Number.isNaN(d)));
});
