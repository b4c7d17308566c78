import { describe, expect, it } from 'vitest';
import { formatsOf, parseFormatted, parseFormattedTime } from '../../../src/data/cell/format.ts';
import { parseId, parseNumber } from '../../../src/data/cell/number.ts';
import { looseSpelling, sameSpelling } from '../../../src/data/cell/spelling.ts';
import { parseTime } from '../../../src/data/cell/time.ts';
import type { CategoryColumn, Table } from '../../../src/data/table.ts';
import { cells, read, written } from '../written.ts';

const [composed, taken] = ['caf\u00e9', 'cafe\u0301'];

describe('a cell says that there is nothing', () => {
  // Those of pandas 3.1.1 (`pandas.io.parsers.readers.STR_NA_VALUES`), of R, and of databases.
  const markers = [
    '#N/A',
    '#N/A N/A',
    '#NA',
    '-1.#IND',
    '-1.#QNAN',
    '-NaN',
    '-nan',
    '1.#IND',
    '1.#QNAN',
    '<NA>',
    'N/A',
    'NA',
    'NULL',
    'NaN',
    'None',
    'n/a',
    'nan',
    'null',
    'NAN',
    '-',
    '\\N',
    // Those of C and of Spark.
    'NaT',
    'Null',
    '-NAN',
    '<null>',
    '<NULL>',
    '1.#SNAN',
    '-nan(ind)',
    '-nan(snan)',
    '__HIVE_DEFAULT_PARTITION__',
  ];

  it.each(markers)('in a number column by %j', async (marker) => {
    expect(parseNumber(` ${marker} `)).toBeNaN();
    const { columns } = await read(written('markers.csv', `x\n1\n${marker}\n2.5\n`), { x: 'auto' });
    expect(columns.get('x')).toMatchObject({ type: 'number', missing: 1, invalid: null });
    expect(parseTime(marker, null)).toBeNaN();
  });

  it.each(['#DIV/0!', '#VALUE!', 'missing', '?', '', 'nada'].filter(Boolean))('but not by %j', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  it('in a text column by those that nobody means as a value, and in labels by words too, unless the plan names them', async () => {
    const file = written('words.csv', 'k\nNaN\nNA\nNone\n<NA>\n-\nx\n');
    expect(cells((await read(file, { k: 'category' })).columns.get('k'))).toEqual([
      null,
      'NA',
      'None',
      null,
      '-',
      'x',
    ]);
    const words = await read(file, { k: 'category' }, { words: true });
    expect(cells(words.columns.get('k'))).toEqual([null, null, null, null, null, 'x']);
    expect(words.columns.get('k')).toMatchObject({ missing: 5, markers: { cells: 5, row: 1, text: 'NaN' } });
    const named = await read(file, { k: 'category' }, { words: true, known: ['None'] });
    expect(cells(named.columns.get('k'))).toEqual([null, null, 'None', null, null, 'x']);
  });
});

describe('a text', () => {
  it('is the same however its accents are composed, and whatever blanks stand around it', async () => {
    const file = written('accents.csv', `k\n${composed}\n${taken}\n ${taken}\u00a0\n`);
    const { columns } = await read(file, { k: 'category' });
    expect(columns.get('k')).toMatchObject({ categories: [composed] });
  });

  it.each([
    ['1002.00', 1002],
    ['1002.', 1002],
    [' 1002.0 ', 1002],
    ['9007199254740993.00', '9007199254740993'],
    ['1002.10', '1002.10'],
    ['01002', '01002'],
    [taken, composed],
    ['n/a', undefined],
  ])('is as an id %j: %j', (text, id) => {
    expect(parseId(text)).toBe(id);
  });
});

describe('a column that nobody describes', () => {
  const column = (texts: string[]) => `x,y\n${texts.map((text) => `${text},1`).join('\n')}\n`;
  const numbers = Array.from({ length: 90 }, (_, i) => String(i / 4));

  it('holds numbers when nine in ten of its cells do, wherever the others stand; they are reported', async () => {
    const others = Array.from({ length: 10 }, () => 'odd');
    for (const texts of [
      [...others, ...numbers],
      [...numbers, ...others],
    ]) {
      const { columns } = await read(written('odd.csv', column(texts)), { x: 'auto' });
      const row = texts.indexOf('odd') + 1;
      expect(columns.get('x')).toMatchObject({
        type: 'number',
        missing: 0,
        invalid: { cells: 10, row, text: 'odd' },
      });
      expect(cells(columns.get('x')).filter((cell) => cell !== null)).toEqual(numbers.map(Number));
    }
  });

  it('holds texts when more than one in ten is none', async () => {
    const { columns } = await read(written('texts.csv', column([...numbers, ...Array(11).fill('odd')])), {
      x: 'auto',
    });
    expect(columns.get('x')!.type).toBe('category');
  });

  it('is told by all of its cells: texts in front of many numbers do not decide', async () => {
    const texts = [...Array(40).fill('odd'), ...Array.from({ length: 400 }, (_, i) => String(i))];
    const csv = await read(written('front.csv', column(texts)), { x: 'auto' });
    expect(csv.columns.get('x')).toMatchObject({
      type: 'number',
      invalid: { cells: 40, row: 1, text: 'odd' },
    });
    const lines = texts.map((x) => JSON.stringify({ x })).join('\n');
    const json = await read(written('front.jsonl', lines), { x: 'auto' });
    expect(json.columns.get('x')).toEqual(csv.columns.get('x'));
  });

  it('holds numbers where JSON writes them as texts', async () => {
    const { columns } = await read(written('quoted.jsonl', '{"x":"1.5"}\n{"x":2}\n{"x":"inf"}\n'), {
      x: 'auto',
    });
    expect(cells(columns.get('x'))).toEqual([1.5, 2, null]);
    expect(columns.get('x')).toMatchObject({ infinite: { cells: 1, row: 3, text: 'inf' } });
  });

  it('takes true and false for texts, and for 1 and 0 where numbers are asked for', async () => {
    const file = written('truths.csv', 'x,y\nTrue,1\nFALSE,1\n');
    expect(cells((await read(file, { x: 'auto' })).columns.get('x'))).toEqual(['true', 'false']);
    expect(cells((await read(file, { x: 'number' })).columns.get('x'))).toEqual([1, 0]);
    const mixed = await read(written('mixed.csv', 'x,y\nTrue,1\nother,1\n'), { x: 'category' });
    expect(cells(mixed.columns.get('x'))).toEqual(['True', 'other']);
  });
});

describe('times', () => {
  it.each([
    ['2023/10/31', '2023-10-31T00:00:00.000Z'],
    ['2023/1/5 09:30', '2023-01-05T09:30:00.000Z'],
    ['2023.10.31', '2023-10-31T00:00:00.000Z'],
    ['31-OCT-2023', '2023-10-31T00:00:00.000Z'],
    ['31 October 2023 14:00:00', '2023-10-31T14:00:00.000Z'],
    ['Oct 31, 2023', '2023-10-31T00:00:00.000Z'],
    ['Tue, 31 Oct 2023 14:00:00 GMT', '2023-10-31T14:00:00.000Z'],
    ['1 Sept 2023', '2023-09-01T00:00:00.000Z'],
  ])('are read where there is no doubt of them: %s', (text, iso) => {
    expect(new Date(parseTime(text, null)!).toISOString()).toBe(iso);
  });

  it.each([
    '31/10/2023',
    '3/1/2023',
    '31-OKT-2023',
    '2023/13/01',
    '31 Feb 2023',
    '31-OCT-23',
    'May 2023',
    'mon 5',
  ])('%s is none', (text) => {
    expect(parseTime(text, null)).toBeUndefined();
  });
});

describe('cells that are written as the plan says', () => {
  it.each([
    ['0,66', 'decimal comma', 0.66],
    ['1.234,5', 'decimal comma', 1234.5],
    ['1 234 567,25', 'decimal comma', 1234567.25],
    ['1.234', 'decimal comma', 1234],
    ['1.23', 'decimal comma', undefined],
    ['1,234.5', 'thousands', 1234.5],
    ['12,34.5', 'thousands', undefined],
    ['7', 'thousands', 7],
    ['27.3%', 'per cent', 0.273],
    ['27.3 %', 'per cent', 0.273],
    ['27.3', 'per cent', undefined],
    ['27,3 %', 'per cent, decimal comma', 0.273],
    ['-5%', 'per cent', -0.05],
    ['NA', 'per cent', Number.NaN],
    ['', 'thousands', Number.NaN],
    ['-', 'decimal comma', Number.NaN],
    ['.', 'decimal comma', undefined],
    ['inf', 'thousands', Infinity],
  ] as const)('%j as %s is %s', (text, format, value) => {
    expect(parseFormatted(text, format)).toBe(value);
  });

  it.each([
    ['31/10/2023', 'd/m/Y', '2023-10-31T00:00:00.000Z'],
    ['10/31/2023', 'm/d/Y', '2023-10-31T00:00:00.000Z'],
    ['3.1.2023 14:30', 'd/m/Y', '2023-01-03T14:30:00.000Z'],
    ['3/1/2023 2:30:15 PM', 'm/d/Y', '2023-03-01T14:30:15.000Z'],
  ] as const)('%s as %s is %s', (text, format, iso) => {
    expect(new Date(parseFormattedTime(text, format, null)!).toISOString()).toBe(iso);
  });

  it.each([
    ['0,6617', ['decimal comma']],
    ['1,234', ['decimal comma', 'thousands']],
    ['1,234.5', ['thousands']],
    ['27.3%', ['per cent']],
    ['27,3%', ['per cent, decimal comma']],
    ['31/10/2023', ['d/m/Y']],
    ['10/31/2023', ['m/d/Y']],
    ['3/1/2023', ['d/m/Y', 'm/d/Y']],
    ['err', []],
    ['#DIV/0!', []],
  ])('%s may be written as %j', (text, formats) => {
    expect(formatsOf(text)).toEqual(formats);
  });

  it('are read so from CSV and as they are from typed files', async () => {
    const csv = await read(
      written('comma.csv', 'x;t\n"1.234,5";31/10/2023\n;\n7;1/2/2023\n'),
      { x: 'number' },
      { format: 'decimal comma' },
    );
    expect(cells(csv.columns.get('x'))).toEqual([1234.5, null, 7]);
    const json = await read(
      written('comma.jsonl', '{"x":1234.5}\n{"x":"1.234,5"}\n'),
      { x: 'number' },
      { format: 'decimal comma' },
    );
    expect(cells(json.columns.get('x'))).toEqual([1234.5, 1234.5]);
  });
});

describe('one value has one spelling in both sets', () => {
  const table = (texts: string[]): Table => {
    const categories = [...new Set(texts)];
    const codes = Int32Array.from(texts, (text) => categories.indexOf(text));
    const k: CategoryColumn = { type: 'category', codes, categories, missing: 0 };
    return {
      rows: texts.length,
      columns: new Map([['k', k]]),
      header: ['k'],
      source: { files: ['f'], bytes: 0, sha256: '' },
    };
  };
  const spelled = (reference: string[], candidate: string[], list: string[] = []) => {
    const lists = new Map(list.length > 0 ? [['k', list]] : []);
    const both = sameSpelling(table(reference), table(candidate), { lists, skip: new Set(), zone: null });
    return [both.reference, both.candidate].map((one) => cells(one.columns.get('k')));
  };

  it.each([
    ['numbers', ['1', '2'], ['1.0', '2.0']],
    ['decimals of a fixed length', ['0.5', '0.25'], ['0.50', '0.25']],
    ['truth values', ['true', 'false'], ['1', '0']],
    ['truth values of Postgres', ['true', 'false'], ['t', 'f']],
    [
      'instants',
      ['2026-01-01 00:00:00', '2026-01-01 06:00:00'],
      ['2026-01-01T00:00:00.000', '2026-01-01T06:00:00Z'],
    ],
    ['days', ['2026-01-01', '2026-01-02'], ['2026-01-01 00:00:00', '2026-01-02 00:00:00']],
  ])('%s', (_, reference, candidate) => {
    expect(spelled(reference, candidate)).toEqual([reference, reference]);
  });

  it.each([
    ['versions', ['1.1', '1.9'], ['1.10', '1.9']],
    ['capitals', ['car', 'home'], ['Car', 'home']],
    ['accents', ['café', 'x'], ['cafe', 'x']],
    ['zeros in front of a word', ['A1', 'A2'], ['A01', 'A2']],
    ['ids of many digits', ['1234567890123456', 'x'], ['1234567890123457', 'x']],
    ['a true among others', ['true', 'maybe'], ['1', 'maybe']],
  ])('but %s are other values', (_, reference, candidate) => {
    expect(spelled(reference, candidate)).toEqual([reference, candidate]);
  });

  it('is that of the plan, where it lists the values', () => {
    expect(spelled(['1.0', '2'], ['1', '2.0'], ['1', '2'])).toEqual([
      ['1', '2'],
      ['1', '2'],
    ]);
  });

  it('takes a word for "no value" where the other set never holds it, and for a value where it does', () => {
    expect(spelled(['a', 'None'], ['a', 'a'])).toEqual([
      ['a', null],
      ['a', 'a'],
    ]);
    expect(spelled(['a', 'None'], ['None', 'a'])).toEqual([
      ['a', 'None'],
      ['None', 'a'],
    ]);
    expect(spelled(['a', 'a'], ['None', 'a'], ['a', 'None'])[1]).toEqual(['None', 'a']);
  });

  it('looks alike where capitals, accents, blanks and signs are all that differ', () => {
    const alike = ['Café au-lait', 'cafe\u0301 au lait', 'CAFE_AU_LAIT'].map(looseSpelling);
    expect(new Set(alike).size).toBe(1);
    expect(looseSpelling('—')).not.toBe(looseSpelling(''));
  });
});
