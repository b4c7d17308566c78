import fc from 'fast-check';
import { numberAt } from '../../../../src/data/column/numbers.ts';
import type { Column, Table } from '../../../../src/data/table.ts';
import type { ConditionColumn } from '../../../../src/engine/sql/condition/condition.ts';
import type { Dialect } from '../../../../src/engine/sql/dialect/dialect.ts';

// Random tables and random conditions of the whole grammar, many of which the types of their columns do not allow.

const words = [
  'a',
  'A',
  'ab',
  'a%',
  'a_b',
  '\\',
  "it's",
  '',
  'ß',
  'é',
  '\u{1F600}',
  '\uFF21',
  'null',
  ' x ',
  'İ',
];
const numerals = ['1', ' 2.5', '-3e2', '+.5', '7.', 'NA', 'inf', '1e999'];
const truths = ['true', 'FALSE', 'True'];
const specials = [0, -0.5, 1, 2, 0.1, 0.3, 1e308, -1e308, 5e-324, 3.0000000000000004e-1, 1e21];

/** Columns n, m (numbers), t (times), s, u (texts), d (texts that write numbers), b (texts true and false). */
export const tables: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 12 }).chain((rows) => {
  const many = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: rows, maxLength: rows });
  const number = fc.oneof(
    fc.constantFrom(...specials),
    fc.constant(Number.NaN),
    fc.integer({ min: -3, max: 3 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  );
  const time = fc.oneof(
    fc.constant(Number.NaN),
    fc.integer({ min: -2, max: 40 }).map((day) => Date.UTC(2026, 1, 1) + day * 43_200_000),
  );
  const text = (from: string[]) =>
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...from) }, fc.constant(''));
  return fc
    .record({
      n: many(number),
      m: many(number),
      t: many(time),
      s: many(text(words)),
      u: many(text(words)),
      d: many(text(numerals)),
      b: many(text(truths)),
    })
    .map((cells) => ({
      rows,
      header: Object.keys(cells),
      source: { files: ['random'], bytes: 0, sha256: '' },
      columns: new Map<string, Column>([
        ...(['n', 'm'] as const).map((name): [string, Column] => [name, numberColumn(cells[name])]),
        ['t', { ...numberColumn(cells.t), type: 'time' }],
        ...(['s', 'u', 'd', 'b'] as const).map((name): [string, Column] => [name, textColumn(cells[name])]),
      ]),
    }));
});

function numberColumn(values: number[]) {
  const missing = values.filter(Number.isNaN).length;
  return { type: 'number' as const, values: Float64Array.from(values), missing, invalid: null };
}

function textColumn(texts: string[]): Column {
  const categories = [...new Set(texts.filter((text) => text !== ''))];
  const codes = Int32Array.from(texts, (text) => categories.indexOf(text));
  return { type: 'category', codes, categories, missing: texts.filter((text) => text === '').length };
}

/** The table as rows of a VALUES list, and its columns as a condition may name them. */
export function asValues(
  table: Table,
  dialect: Dialect,
): { from: string; columns: Map<string, ConditionColumn> } {
  const names = [...table.columns.keys()];
  const rows = Array.from({ length: table.rows }, (_, row) => {
    const cells = names.map((name) => {
      const column = table.columns.get(name)!;
      if (column.type === 'category') {
        const text = column.categories[column.codes[row]!];
        return text === undefined ? `CAST(NULL AS ${dialect.types.text})` : dialect.text(text);
      }
      const value = numberAt(column.values, row);
      return Number.isNaN(value) ? `CAST(NULL AS ${dialect.types.double})` : dialect.number(value);
    });
    return `(${row}, ${cells.join(', ')})`;
  });
  const columns = new Map(
    names.map((name): [string, ConditionColumn] => {
      const column = table.columns.get(name)!;
      if (column.type !== 'category') return [name, { type: column.type, sql: dialect.identifier(name) }];
      const { categories: texts } = column;
      return [name, { type: 'text', sql: dialect.identifier(name), texts }];
    }),
  );
  return {
    from: `(VALUES ${rows.join(', ')}) AS t(i, ${names.map((name) => dialect.identifier(name)).join(', ')})`,
    columns,
  };
}

const quotedText = (text: string) => `'${text.replaceAll("'", "''")}'`;
const literal = fc.constantFrom(
  ...[...words, ...numerals, ...truths, '2026-02-03', '2026-02-03 12:00'].map(quotedText),
);
const numeral = fc.constantFrom(
  '0',
  '1',
  '2.5',
  '0.1',
  '0.3',
  '1e3',
  '1e308',
  '3.0000000000000004e-1',
  '1e-300',
);
const pattern = fc
  .array(fc.constantFrom('a', 'A', 'b', '%', '_', '\\', '\\%', '\\_', '^', 'é', '\u{1F600}', "''", 'İ'), {
    maxLength: 4,
  })
  .map((parts) => `'${parts.join('')}'`);

/** Conditions of every node of the grammar; most are of types that go together. */
export const conditions: fc.Arbitrary<string> = fc.letrec<{ truth: string; number: string; text: string }>(
  (tie) => ({
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('n', 'm', 'n', 'm', 'd', 'N'),
      numeral,
      fc
        .tuple(tie('number'), fc.constantFrom('+', '-', '*', '/'), tie('number'))
        .map(([a, op, b]) => `(${a} ${op} ${b})`),
      tie('number').map((a) => `(- ${a})`),
    ),
    text: fc.oneof(fc.constantFrom('s', 'u', 'b', 'd', '"s"'), literal),
    truth: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.tuple(tie('number'), comparator(), tie('number')).map(([a, op, b]) => `${a} ${op} ${b}`),
      fc.tuple(tie('text'), comparator(), tie('text')).map(([a, op, b]) => `${a} ${op} ${b}`),
      fc.tuple(fc.constantFrom('t', 'n', 'd'), comparator(), literal).map(([a, op, b]) => `${a} ${op} ${b}`),
      fc
        .tuple(
          fc.constantFrom('n', 't', 's', 'd', 'b'),
          fc.array(fc.oneof(literal, numeral, fc.constant('NULL'), fc.constant('m')), {
            minLength: 1,
            maxLength: 3,
          }),
          fc.boolean(),
        )
        .map(([a, list, not]) => `${a} ${not ? 'NOT ' : ''}IN (${list.join(', ')})`),
      fc
        .tuple(
          fc.constantFrom('s', 'u', 's', 'u', 'n'),
          fc.constantFrom('LIKE', 'NOT LIKE', 'ILIKE', 'NOT ILIKE'),
          pattern,
        )
        .map((parts) => parts.join(' ')),
      fc
        .tuple(tie('number'), fc.boolean(), tie('number'), tie('number'))
        .map(([a, not, b, c]) => `${a} ${not ? 'NOT ' : ''}BETWEEN ${b} AND ${c}`),
      fc
        .tuple(
          fc.constantFrom('n', 's', 't', 'b', 'NULL', '(n / m)', '(n > m)'),
          fc.constantFrom('IS NULL', 'IS NOT NULL'),
        )
        .map((parts) => parts.join(' ')),
      fc.constantFrom('b', 'TRUE', 'FALSE', 'NULL', 's'),
      fc
        .tuple(tie('truth'), fc.constantFrom('AND', 'OR'), tie('truth'))
        .map(([a, op, b]) => `(${a}) ${op} (${b})`),
      tie('truth').map((a) => `NOT (${a})`),
      fc
        .tuple(tie('truth'), fc.constantFrom('IS TRUE', 'IS NOT TRUE', 'IS FALSE', 'IS NOT FALSE'))
        .map(([a, op]) => `(${a}) ${op}`),
      fc
        .tuple(tie('truth'), comparator(), fc.constantFrom('TRUE', 'FALSE', 'b'))
        .map(([a, op, b]) => `(${a}) ${op} ${b}`),
    ),
  }),
).truth;

function comparator() {
  return fc.constantFrom('=', '<>', '<', '<=', '>', '>=');
}
