import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { doublesOf } from '../../src/data/column/numbers.ts';
import { expandFiles } from '../../src/data/files.ts';
import { type Progress, readTable } from '../../src/data/read.ts';
import type { NumberColumn } from '../../src/data/table.ts';
import { cells, read, written } from './written.ts';

const real = join(import.meta.dirname, '../../../shared/data');
const titanic = join(real, 'titanic');
const housing = join(real, 'california-housing');

function sum({ values }: NumberColumn): number {
  return doublesOf(values).reduce((total, value) => total + (Number.isNaN(value) ? 0 : value), 0);
}

describe.skipIf(!existsSync(real))(
  'real files, as pandas 3.1.1 reads them (skipped where ../shared is absent)',
  () => {
    it.each([
      [
        'titanic_reference.csv',
        891,
        { Age: 177, Cabin: 687, Embarked: 2, boat: 561, body: 808, 'home.dest': 392 },
      ],
      ['titanic_analysis.csv', 418, { Age: 86, Fare: 1, Cabin: 327, boat: 262, body: 380, 'home.dest': 172 }],
      ['titanic_target.csv', 418, {}],
    ])('%s has its rows and its missing cells', async (name, rows, missing) => {
      const table = await read(join(titanic, name));
      expect(table.rows).toBe(rows);
      const found = [...table.columns].filter(([, column]) => column.missing > 0);
      expect(Object.fromEntries(found.map(([column, { missing }]) => [column, missing]))).toEqual(missing);
    });

    it('titanic_reference.csv has its categories, sums and quoted commas', async () => {
      const { columns } = await read(join(titanic, 'titanic_reference.csv'));
      const categories = [...columns].flatMap(([name, column]) =>
        column.type === 'category' ? [[name, column.categories.length]] : [],
      );
      expect(Object.fromEntries(categories)).toEqual({
        Name: 891,
        Sex: 2,
        Ticket: 681,
        Cabin: 147,
        Embarked: 3,
        boat: 24,
        'home.dest': 291,
      });
      expect(sum(columns.get('Age') as NumberColumn)).toBeCloseTo(21205.17, 9);
      expect(sum(columns.get('Fare') as NumberColumn)).toBeCloseTo(28693.9493, 9);
      expect(cells(columns.get('Name'))[0]).toBe('Braund, Mr. Owen Harris');
    });

    it('the housing sets have their rows, and sums that agree to the last digits', async () => {
      const reference = await read(join(housing, 'reference.csv'));
      expect(reference.rows).toBe(5832);
      const sums = {
        MedInc: 24341.1786,
        AveRooms: 32111.27841871055,
        AveOccup: 17698.155324626896,
        y_pred: 1878,
        id: 17003196,
      };
      for (const [name, wanted] of Object.entries(sums)) {
        expect(sum(reference.columns.get(name) as NumberColumn) / wanted).toBeCloseTo(1, 13);
      }
      const analysis = await read(join(housing, 'analysis.csv'), { timestamp: 'time', id: 'key' });
      expect(analysis.rows).toBe(8232);
      expect(cells(analysis.columns.get('timestamp'))[1]).toBe(Date.UTC(2021, 5, 1, 1));
      expect(analysis.columns.get('timestamp')).toMatchObject({ missing: 0, invalid: null });
      const bytes = readFileSync(join(housing, 'analysis.csv'));
      expect(analysis.source).toEqual({
        files: [join(housing, 'analysis.csv')],
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      });
    });
  },
);

describe('CSV', () => {
  it('keeps commas, doubled quotes and line breaks in quotes, and passes over a BOM, CRLF and blank lines', async () => {
    const file = written(
      'dialect.csv',
      '\ufeffid,"the ""note""",x\r\n1,"a, ""b""\r\nc",\r\n\r\n2,,"3.5"\r\n',
    );
    const table = await read(file);
    expect(table.header).toEqual(['id', 'the "note"', 'x']);
    expect(cells(table.columns.get('the "note"'))).toEqual(['a, "b"\r\nc', null]);
    expect(cells(table.columns.get('x'))).toEqual([null, 3.5]);
  });

  it.each([
    ['semicolons', 'a;b,c;d\n1;2;3\n', 'semi.csv', ['a', 'b,c', 'd']],
    ['tabs', 'a\tb,c\td\n1\t2\t3\n', 'tab.csv', ['a', 'b,c', 'd']],
    ['bars', 'a|b|c\n1|2|3\n', 'bar.txt', ['a', 'b', 'c']],
    ['commas, where there are as many of two', 'a,b|c\n1,2\n', 'tie.csv', ['a', 'b|c']],
    ['commas, not counting those in quotes', '"a;b;c",d\n1,2\n', 'quoted.csv', ['a;b;c', 'd']],
    ['tabs in .tsv, whatever else it holds', 'a,b,c\td\n1\t2\n', 'x.tsv', ['a,b,c', 'd']],
  ])('finds the delimiter: %s', async (_, text, name, header) => {
    expect((await read(written(name, text))).header).toEqual(header);
  });

  it('reads gzip, in several members too, as it reads the plain file', async () => {
    const text = `id,x\n${Array.from({ length: 5000 }, (_, row) => `${row},${row / 8}`).join('\n')}`;
    const plain = await read(written('plain.csv', text));
    const packed = Buffer.concat([gzipSync(text.slice(0, 9999)), gzipSync(text.slice(9999))]);
    expect(gunzipSync(packed).toString()).toBe(text);
    for (const name of ['packed.csv.gz', 'packed.csv']) {
      const table = await read(written(name, packed));
      expect(table.rows).toBe(5000);
      expect(table.columns).toEqual(plain.columns);
      expect(table.source.sha256).toBe(createHash('sha256').update(packed).digest('hex'));
    }
  });

  it('calls a first column without a name, mostly a row number, as pandas does', async () => {
    const table = await read(written('unnamed.csv', ',x\n0,1\n1,2\n'));
    expect([...table.columns.keys()]).toEqual(['Unnamed: 0', 'x']);
    expect(table.header).toEqual(['Unnamed: 0', 'x']);
    const named = await read(written('named.csv', ',"Unnamed: 0",x\n0,7,1\n1,8,2\n'));
    expect(named.header).toEqual(['', 'Unnamed: 0', 'x']);
  });

  it('keeps names such as __proto__ and constructor apart from all else', async () => {
    const table = await read(written('proto.csv', '__proto__,constructor\na,1\n'));
    expect(cells(table.columns.get('__proto__'))).toEqual(['a']);
    expect(cells(table.columns.get('constructor'))).toEqual([1]);
  });
});

describe('types of cells', () => {
  it('trims numbers, counts what says that it is missing or infinite, and tells of the first text', async () => {
    const texts = [
      ' 1 ',
      '',
      'NA',
      'N/A',
      'NaN',
      'nan',
      'null',
      'NULL',
      'None',
      'inf',
      '-Infinity',
      '1e400',
      '.5',
      '5.',
      '+7',
      '0x10',
      '1 000',
      'n/a',
    ];
    const { columns } = await read(
      written('numbers.csv', `x,y\n${texts.map((text) => `${text},1`).join('\n')}\n`),
      { x: 'number' },
    );
    const column = columns.get('x') as NumberColumn;
    expect(cells(column)).toEqual([1, ...Array(11).fill(null), 0.5, 5, 7, null, null, null]);
    expect(column).toMatchObject({
      missing: 12,
      invalid: { cells: 2, row: 16, text: '0x10' },
      infinite: { cells: 3, row: 10, text: 'inf' },
      markers: { cells: 8, row: 3, text: 'NA' },
    });
  });

  it('counts a cell that is no number once, where another column turns out to be text', async () => {
    const { columns } = await read(written('turned.csv', 'x,y\n1,a\n0x10,b\n,c\n'), {
      x: 'number',
      y: 'auto',
    });
    expect(columns.get('x')).toMatchObject({ missing: 1, invalid: { cells: 1, row: 2, text: '0x10' } });
    expect(cells(columns.get('y'))).toEqual(['a', 'b', 'c']);
  });

  it('takes for missing in a text column what nobody means as a value: NaN, but not NA, a country', async () => {
    const { columns } = await read(written('texts.csv', 'x,y\nNA,1\n,1\n"",1\n 1.0,1\nNaN,1\n1,1\n'), {
      x: 'category',
    });
    expect(cells(columns.get('x'))).toEqual(['NA', null, null, '1.0', null, '1']);
    expect(columns.get('x')).toMatchObject({
      missing: 3,
      categories: ['NA', '1.0', '1'],
      markers: { cells: 1, row: 5, text: 'NaN' },
    });
  });

  it('makes an auto column a category when over a tenth of its cells are texts, however late, and a number when all are missing', async () => {
    const rows = 40_000;
    const b = (row: number) => (row >= rows * 0.89 ? 'late' : String(row % 7));
    const lines = Array.from(
      { length: rows },
      (_, row) => `${row}.${'0'.repeat(40)},${b(row)},,${row % 2 ? 'early' : 1}`,
    );
    const { columns } = await read(written('late.csv', `a,b,c,d\n${lines.join('\n')}\n`));
    expect([...columns.values()].map(({ type }) => type)).toEqual([
      'number',
      'category',
      'number',
      'category',
    ]);
    expect(cells(columns.get('b')).join()).toBe(lines.map((_, row) => b(row)).join());
    expect(columns.get('c')).toMatchObject({ missing: rows, invalid: null });
  });

  it.each([
    ['1\n-2\n9007199254740992', 'number'],
    ['1\n007', 'category'],
    ['1\n2.0', 'number'],
    ['1\n+2', 'category'],
    ['1\n-0', 'category'],
    ['1\n9007199254740993', 'category'],
    ['1\n 2 ', 'number'],
    ['1\nA7', 'category'],
  ])('reads a key of %j as a %s column', async (text, type) => {
    const { columns } = await read(written('key.csv', `id\n${text}\n`), { id: 'key' });
    expect(columns.get('id')!.type).toBe(type);
    expect(cells(columns.get('id')).map(String)).toEqual(
      text.split('\n').map((id) => id.trim().replace(/\.0$/, '')),
    );
  });

  it('says which columns differ between the files of a set, and takes any order of them', async () => {
    const one = written('one.csv', 'a,b,c\n1,x,2\n');
    const two = written('two.csv', 'c,a,b\n3,4,y\n');
    const set = await read([one, two]);
    expect([cells(set.columns.get('a')), cells(set.columns.get('b')), cells(set.columns.get('c'))]).toEqual([
      [1, 4],
      ['x', 'y'],
      [2, 3],
    ]);
    expect(set.source.files).toEqual([one, two]);
    const three = written('three.csv', 'a,b,d\n1,x,2\n');
    await expect(read([one, three])).rejects.toThrow(
      /three.csv: does not have the columns of .*one.csv: it lacks "c" and has besides "d"\./,
    );
  });
});

describe('a Refusal says what is wrong, where, and how to fix it', () => {
  it.each([
    ['an empty file', 'empty.csv', '', /empty.csv: the file is empty/],
    ['blank lines only', 'blank.csv', '\n\r\n\n', /blank.csv: the file is empty/],
    ['a header only', 'header.csv', 'score,b\n', /header.csv: there are no rows below the header/],
    [
      'a short row',
      'short.csv',
      'score,b,c\n1,"x\ny",3\n\n4,5\n',
      /short.csv: row 2 \(line 5\) has 2 fields where the header has 3\./,
    ],
    [
      'a long row',
      'long.csv',
      'score,b\n1,2\n3,4,5',
      /row 2 \(line 3\) has 3 fields where the header has 2\./,
    ],
    [
      'a missing column',
      'lacking.csv',
      'scroe,b\n1,2\n',
      /there is no column "score". Was "scroe" meant\? Columns: "scroe", "b"\./,
    ],
    ['a name twice', 'twice.csv', 'score,b,score\n1,2,3\n', /columns 1 and 3 are both named "score"/],
    [
      'a binary file',
      'binary.csv',
      Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]),
      /line 1 is not UTF-8 \(byte 0x89 at 0\)/,
    ],
    ['NUL bytes', 'nul.csv', 'score,b\n1,2\n1,\0\n', /nul.csv: line 3 holds a NUL byte/],
    [
      'another encoding',
      'latin1.csv',
      Buffer.from('score,b\n1,x\n2,caf\xe9\n', 'latin1'),
      /line 3 is not UTF-8 \(byte 0xE9 at 17\).*iconv -f WINDOWS-1252/,
    ],
    [
      // What lies in memory behind the text must not be taken for the rest of the character.
      'a character cut off by the end of the file',
      'cut.csv',
      Buffer.concat([Buffer.from(`score,b\n${'1,éééé\n'.repeat(200_000)}1,`), Buffer.of(0xc3)]),
      /line 200002 is not UTF-8 \(byte 0xC3 at 2200010\)/,
    ],
    [
      'UTF-16',
      'utf16.csv',
      Buffer.from('\ufeffscore,b\n1,2\n', 'utf16le'),
      /utf16.csv: is UTF-16 text.*iconv -f UTF-16/,
    ],
    [
      'a quote never closed',
      'open.csv',
      'score,b\n1,2\n3,"4\n5,6\n',
      /row 2 \(line 3\) opens a quote in field 2 \("b"\) that is never closed/,
    ],
    [
      'a quote never closed in the header',
      'openheader.csv',
      'score,"b\n1,2\n',
      /the header line cannot be read: Quote Not Closed/,
    ],
    [
      'a lone quote',
      'lone.csv',
      'score,b\n1,5" pipe\n',
      /row 1 \(line 2\) has a quote inside field 2 \("b"\)/,
    ],
    [
      'text behind a quote',
      'behind.csv',
      'score,b\n1,"5" pipe\n',
      /row 1 \(line 2\) has more text behind the closing quote of field 2 \("b"\)/,
    ],
    ['Parquet named .csv', 'disguised.csv', 'PAR1....', /is a Parquet file. Name it .parquet/],
    ['a .parquet that is none', 'text.parquet', 'score\n1\n', /is named .parquet but is not a Parquet file/],
    ['a .gz that is none', 'text.csv.gz', 'score\n1\n', /is named .gz but is not packed/],
    [
      'broken gzip',
      'cut.csv.gz',
      gzipSync('score\n1\n'.repeat(999)).subarray(0, 30),
      /the gzip data are broken/,
    ],
    ['a name that says nothing', 'data.dat', 'score\n1\n', /the name does not say what the file holds/],
    ['lines that are no JSON', 'bad.jsonl', '{"score":1}\n{score:2}\n', /bad.jsonl: line 2 is not JSON \(/],
    ['lines that are no objects', 'array.jsonl', '[1,2]\n', /array.jsonl: line 1 is not a JSON object/],
    [
      'a nested value',
      'nested.jsonl',
      '{"score":1}\n{"score":{"x":1}}\n',
      /line 2 holds a nested value in "score"/,
    ],
    ['a missing key', 'key.jsonl', '{"b":1}\n', /there is no column "score". Columns: "b"\./],
  ])('%s', async (_, name, content, message) => {
    const file = written(name, content);
    const reading = read(file, { score: 'number' });
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toMatchObject({
      name: 'Refusal',
      message: expect.not.stringMatching('\n'),
    });
    await expect(reading).rejects.toThrow(file);
  });

  it('for a directory, a file that is not there, and a time zone that is none', async () => {
    const file = written('zone.csv', 't\n2026-01-01 00:00\n');
    await expect(read(dirname(file))).rejects.toThrow(/is a directory. Name the files in it/);
    await expect(read(`${file}.csv`)).rejects.toThrow(/there is no such file/);
    await expect(read(file, { t: 'time' }, { timeZone: 'Mars/Crater' })).rejects.toThrow(
      '"Mars/Crater" is not the name of a time zone',
    );
  });
});

describe('JSON lines', () => {
  it('take keys in order of first appearance, absent ones as missing, numbers as typed', async () => {
    const lines = [
      { id: 1, x: 1.5, ok: true },
      { x: null, id: 2, late: 'a' },
      { id: 3, x: 2, ok: false, late: '', zip: '01' },
    ];
    const file = written('rows.jsonl', `\ufeff${lines.map((line) => JSON.stringify(line)).join('\n')}\n\n`);
    const table = await read(file);
    expect(table.header).toEqual(['id', 'x', 'ok', 'late', 'zip']);
    expect([...table.columns].map(([name, column]) => [name, column.type, cells(column)])).toEqual([
      ['id', 'number', [1, 2, 3]],
      ['x', 'number', [1.5, null, 2]],
      ['ok', 'category', ['true', null, 'false']],
      ['late', 'category', [null, 'a', null]],
      ['zip', 'number', [null, null, 1]],
    ]);
  });

  it('give the same columns from gzip, in pieces, and beside a CSV file', async () => {
    const text = Array.from({ length: 3000 }, (_, row) =>
      JSON.stringify({ id: row, city: `é${row % 3}` }),
    ).join('\r\n');
    const plain = await read(written('many.ndjson', text));
    expect(plain.rows).toBe(3000);
    expect(plain.columns.get('city')).toMatchObject({ categories: ['é0', 'é1', 'é2'] });
    expect((await read(written('many.ndjson.gz', gzipSync(text)))).columns).toEqual(plain.columns);
    const request = { columns: [], others: 'auto' as const };
    const pieces = await readTable([written('many.ndjson', text)], request, { chunk: 7 });
    expect(pieces.columns).toEqual(plain.columns);
    const csv = written('more.csv', 'city,id\nx,3000\n');
    const set = await read([written('many.ndjson', text), csv]);
    expect(cells(set.columns.get('id')).at(-1)).toBe(3000);
  });

  it('make a column a category when texts come first, late, or among numbers', async () => {
    const lines = [
      { first: 'a', late: null, mixed: 1, id: 1, word: null },
      { first: 'b', late: null, mixed: 2, id: 2, word: null },
      { first: null, late: 'z', mixed: 'x', id: 'A3', word: 'w1' },
    ];
    const file = written('turning.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'));
    const request = { id: 'key', word: 'key', first: 'auto', late: 'auto', mixed: 'auto' } as const;
    const { columns } = await read(file, request);
    expect([...columns].map(([name, column]) => [name, column.type, cells(column)])).toEqual([
      ['first', 'category', ['a', 'b', null]],
      ['late', 'category', [null, null, 'z']],
      ['mixed', 'category', ['1', '2', 'x']],
      ['id', 'category', ['1', '2', 'A3']],
      ['word', 'category', [null, null, 'w1']],
    ]);
  });

  it('leave nested values out where they are not asked for, and refuse ids that JSON has rounded', async () => {
    const nested = await read(written('inner.jsonl', '{"a":1,"b":2}\n{"a":2,"b":[3]}\n'));
    expect([...nested.columns.keys()]).toEqual(['a']);
    const large = written('large.jsonl', '{"id":1}\n{"id":9007199254740993}\n{"id":9007199254740995}\n');
    await expect(read(large, { id: 'key' })).rejects.toThrow(
      /line 3: the number in "id" is too large to be read exactly/,
    );
  });

  it('keep a key named __proto__ to itself', async () => {
    const table = await read(written('proto.jsonl', '{"__proto__":1,"toString":2}\n{"x":3}\n'));
    expect(table.header).toEqual(['__proto__', 'toString', 'x']);
    expect(cells(table.columns.get('toString'))).toEqual([2, null]);
  });
});

it('tells how far it has come, and reads the same in a worker thread', async () => {
  const file = written('progress.csv', `id,x\n${`1,${' '.repeat(100)}2\n`.repeat(25_000)}`);
  const seen: Progress[] = [];
  const request = { columns: [], others: 'auto' as const };
  const table = await readTable([file, file], request, { progress: (progress) => void seen.push(progress) });
  expect(table.rows).toBe(50_000);
  expect(seen.length).toBeGreaterThan(4);
  expect(seen.at(-1)).toMatchObject({ file, bytes: table.source.bytes, totalBytes: table.source.bytes });
  expect(seen.map(({ bytes }) => bytes)).toEqual(seen.map(({ bytes }) => bytes).sort((a, b) => a - b));
  const worker = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
     import(workerData.module).then(async ({ readTable }) => {
       const { columns } = await readTable([workerData.file], { columns: [], others: 'auto' });
       parentPort.postMessage([...columns]);
     });`,
    {
      eval: true,
      workerData: { module: join(import.meta.dirname, '../../src/data/read.ts'), file },
      execArgv: [],
    },
  );
  const columns = await new Promise((resolve, reject) =>
    worker.once('message', resolve).once('error', reject),
  );
  expect(new Map(columns as [])).toEqual((await read(file)).columns);
});

describe('patterns', () => {
  it('stand for the files that match, sorted, each once; an existing path is taken as it stands', async () => {
    const b = written('part-b.csv', 'x\n2\n');
    const a = written('part-a.csv', 'x\n1\n');
    const odd = written('odd[1].csv', 'x\n3\n');
    const folder = dirname(a);
    mkdirSync(join(folder, 'part-dir.csv'), { recursive: true });
    expect(await expandFiles([join(folder, 'part-*.csv'), a, odd])).toEqual([a, b, odd]);
    await expect(expandFiles([join(folder, 'none-*.csv')])).rejects.toThrow(/none-\*\.csv: no file matches/);
    await expect(expandFiles([join(folder, 'none.csv')])).rejects.toThrow(/none.csv: there is no such file/);
  });
});
