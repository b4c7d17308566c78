import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { shortestDecimal } from '../../src/data/cell/shortest.ts';
import { expandFiles } from '../../src/data/files.ts';
import { doubledKey, withQuotedWords } from '../../src/data/json/records.ts';
import { readTable } from '../../src/data/read.ts';
import { cells, read, written } from './written.ts';

const parquet = (columns: Parameters<typeof parquetWriteBuffer>[0]['columnData']) =>
  Buffer.from(parquetWriteBuffer({ columnData: columns }));

describe('Parquet', () => {
  it.each(['pq', 'parq', 'parquet'])('is read from a file named .%s', async (extension) => {
    const file = written(`named.${extension}`, parquet([{ name: 'x', data: [1.5, 2] }]));
    expect(cells((await read(file, { x: 'number' })).columns.get('x'))).toEqual([1.5, 2]);
  });

  it('gives numbers of 32 bits as the shortest decimal, as CSV writes them', async () => {
    const values = [0.1, 0.3, 1e-7, 123456.7, 3.4e38, -2.5, 0, 16777216, 0.333333343];
    const file = written('single.parquet', parquet([{ name: 'x', data: values, type: 'FLOAT' }]));
    expect(cells((await read(file, { x: 'number' })).columns.get('x'))).toEqual([
      0.1, 0.3, 1e-7, 123456.7, 3.4e38, -2.5, 0, 16777216, 0.33333334,
    ]);
  });

  it('takes a text that writes a number for one, and its infinities for infinite', async () => {
    const file = written('texts.parquet', parquet([{ name: 'x', data: ['1', '2.5', 'NA'] }]));
    expect(cells((await read(file, { x: 'auto' })).columns.get('x'))).toEqual([1, 2.5, null]);
    const infinite = written(
      'inf.parquet',
      parquet([{ name: 'x', data: [1, Infinity, Number.NaN, null], type: 'DOUBLE' }]),
    );
    expect((await read(infinite, { x: 'number' })).columns.get('x')).toMatchObject({
      missing: 3,
      infinite: { cells: 1, row: 2, text: 'Infinity' },
    });
  });

  it.each(['DOUBLE', 'FLOAT'] as const)('refuses ids that a %s has rounded', async (type) => {
    const id = type === 'FLOAT' ? 2 ** 25 : 2 ** 54;
    const file = written(`ids-${type}.parquet`, parquet([{ name: 'id', data: [1, id], type }]));
    await expect(read(file, { id: 'key' })).rejects.toThrow(
      /the id \d+ in "id" is kept as a floating number/,
    );
  });
});

describe('the shortest decimal', () => {
  it('of every kind of 32-bit number is one that rounds to it, of no more digits than its double has', () => {
    let seed = 1;
    const bits = new DataView(new ArrayBuffer(4));
    for (let i = 0; i < 20_000; i++) {
      seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
      bits.setInt32(0, seed);
      const value = bits.getFloat32(0);
      if (!Number.isFinite(value)) continue;
      const decimal = shortestDecimal(value, 32);
      expect(Math.fround(decimal)).toBe(value);
      expect(String(decimal).length).toBeLessThanOrEqual(String(value).length);
    }
  });

  it.each([
    [45048582373376, 4.5048582e13],
    [3185985716224, 3.1859857e12],
    [1.1754943508222875e-38, 1.1754944e-38],
    [8589973504, 8.589974e9],
    [9.999999747378752e-5, 1e-4],
  ])('of the 32-bit number %s is %s', (value, decimal) => {
    // As numpy 2.4.6 prints numpy.float32(value).
    expect(shortestDecimal(value, 32)).toBe(decimal);
  });

  it.each([
    [0.0999755859375, 0.1],
    [0.300048828125, 0.3],
    [65504, 65500],
    [1, 1],
    [6.103515625e-5, 6.104e-5],
    [-2.5, -2.5],
  ])('of the 16-bit number %s is %s', (value, decimal) => {
    // As numpy 2.4.6 prints numpy.float16(value).
    expect(shortestDecimal(value, 16)).toBe(decimal);
  });
});

describe('JSON', () => {
  const records = [
    { id: 1, x: 0.5, k: 'a]}"\\{' },
    { id: 2, x: null, k: 'é\n' },
    { id: 3, x: 2, k: '' },
  ];

  it('is read from one list of records as from lines, however it is written and in pieces of any size', async () => {
    const lines = await read(written('records.jsonl', records.map((one) => JSON.stringify(one)).join('\n')));
    for (const text of [JSON.stringify(records), `\ufeff\n ${JSON.stringify(records, null, 2)}\n`]) {
      const file = written('records.json', text);
      expect((await read(file)).columns).toEqual(lines.columns);
      const pieces = await readTable([file], { columns: [], others: 'auto' }, { chunk: 5 });
      expect(pieces.columns).toEqual(lines.columns);
    }
    const named = await read(written('lines.json', records.map((one) => JSON.stringify(one)).join('\n')));
    expect(named.columns).toEqual(lines.columns);
  });

  it('knows NaN and Infinity, as Python writes them, outside of texts', async () => {
    const file = written(
      'nan.jsonl',
      '{"x":NaN,"k":"NaN, -Infinity"}\n{"x":-Infinity,"k":"b"}\n{"x":1,"k":"c"}\n',
    );
    const { columns } = await read(file, { x: 'number', k: 'category' });
    expect(cells(columns.get('x'))).toEqual([null, null, 1]);
    expect(columns.get('x')).toMatchObject({ infinite: { cells: 1, row: 2, text: '-Infinity' } });
    expect(cells(columns.get('k'))[0]).toBe('NaN, -Infinity');
    expect(withQuotedWords('{"a":NaN,"b":"\\"NaN","c":[inf]}')).toBe('{"a":"NaN","b":"\\"NaN","c":["inf"]}');
  });

  it('is refused where a key stands twice: the last one would win', async () => {
    const file = written('doubled.jsonl', '{"id":1,"y":1}\n{"id":2,"y":0,"p":0.97,"y":1}\n');
    await expect(read(file, { y: 'category' })).rejects.toThrow(
      /doubled.jsonl: line 2 has the key "y" twice/,
    );
  });

  it.each([
    ['{"a":1,"b":{"a":2}}', null],
    ['{"a":[{"x":1},{"x":2}],"b":{"x":"\\"x\\":"}}', null],
    ['{"a":{"x":1,"x":2},"b":1}', 'x'],
    ['{"a":[{"b":{"x":1,"\\u0078" : 2}}]}', 'x'],
  ])('%s has twice at any depth: %s', (text, key) => {
    expect(doubledKey(text, null)).toBe(key);
  });

  it.each([
    ['{"a":1,"b":{"a":2}}', null],
    ['{"a":"\\":\\":","b" : 1}', null],
    ['{"a" : 1, "a":2}', 'a'],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['{"a":{"x":1,"x":2},"b":1}', null],
    ['{"t":"10:00:00","t":"11:00"}', 't'],
  ])('%s has twice: %s', (text, key) => {
    expect(doubledKey(text, Object.keys(JSON.parse(text)))).toBe(key);
  });

  it.each([
    ['scalars.json', '[1,2]', /line 1 is not JSON/],
    ['texts.json', '["a"]', /line 1 is not JSON/],
    ['cut.json', '[{"x":1},{"x":', /line 1 is not JSON/],
    ['empty.json', '[]', /there are no records/],
    ['columns.json', '{"x":{"0":1,"1":2}}', /holds a nested value in "x"/],
    ['list.jsonl', '[{"x":1}]', /a file that holds one list of objects is named .json/],
  ])('%s, %s, is refused', async (name, text, message) => {
    await expect(read(written(name, text), { x: 'number' })).rejects.toThrow(message);
  });
});

describe('files of other kinds are answered with what to do', () => {
  it.each([
    ['a.xlsx', /is a spreadsheet. Save the sheet as CSV/],
    ['a.XLS', /spreadsheet/],
    ['a.feather', /Arrow file.*read_feather/],
    ['a.arrow', /Arrow file/],
    ['a.orc', /ORC file.*read_orc/],
    ['a.pkl', /pickle/],
    ['a.csv.zip', /packed in a way that is not read. Unpack it/],
    ['a.duckdb', /database/],
    ['a.rds', /file of R/],
  ])('%s', async (name, message) => {
    await expect(read(written(name, 'PK'))).rejects.toThrow(message);
    await expect(read(written(name, 'PK'))).rejects.toThrow(/Files that can be read: .csv/);
  });
});

describe('a pattern', () => {
  it('passes over markers, hidden files, and parts that are empty', async () => {
    for (const [name, text] of [
      ['_SUCCESS', ''],
      ['.part-0.csv.crc', 'x'],
      ['_temporary/part-9.csv', 'x\n9\n'],
      ['part-0.csv', ''],
      ['part-1.csv', 'x\n1\n'],
      ['part-2.csv', 'x\n'],
    ] as const)
      written(join('spark', name), text);
    const folder = dirname(written('spark/part-3.csv', 'x\n3\n'));
    const named = async (pattern: string) =>
      (await expandFiles([join(folder, pattern)])).map((file) => file.slice(folder.length + 1));
    expect(await named('*')).toEqual(['part-1.csv', 'part-2.csv', 'part-3.csv']);
    expect(await named('**/*.csv')).toEqual(['part-1.csv', 'part-2.csv', 'part-3.csv']);
    expect(await named('_temp*/*.csv').catch(String)).toMatch(/marker files/);
    await expect(expandFiles([join(folder, 'part-0*')])).rejects.toThrow(/every file that matches is empty/);
    const table = await read(await expandFiles([join(folder, '*')]), { x: 'number' });
    expect(cells(table.columns.get('x'))).toEqual([1, 3]);
  });
});

describe('folders that name a column', () => {
  const part = (year: number, month: string, content: string | Buffer, name: string) =>
    written(`hive/year=${year}/month=${month}/${name}`, content);

  it.each([
    ['csv', (x: number) => `x,k\n${x},a\n${x},b\n`],
    ['jsonl', (x: number) => `{"x":${x},"k":"a"}\n{"k":"b","x":${x}}\n`],
    [
      'parquet',
      (x: number) =>
        parquet([
          { name: 'x', data: [x, x] },
          { name: 'k', data: ['a', 'b'] },
        ]),
    ],
  ] as const)('give it where it is asked for: %s', async (extension, of) => {
    const files = [
      part(2025, '12', of(1), `p.${extension}`),
      part(2026, '__HIVE_DEFAULT_PARTITION__', of(2), `p.${extension}`),
    ];
    const { columns, header } = await read(files, {
      x: 'number',
      year: 'number',
      month: 'category',
      k: 'category',
    });
    expect(cells(columns.get('year'))).toEqual([2025, 2025, 2026, 2026]);
    expect(cells(columns.get('month'))).toEqual(['12', '12', null, null]);
    expect(cells(columns.get('x'))).toEqual([1, 1, 2, 2]);
    expect(header.toSorted()).toEqual(['k', 'month', 'x', 'year']);
    expect([...(await read(files)).columns.keys()].toSorted()).toEqual(['k', 'x']);
  });

  it('give way to a column of the file itself', async () => {
    const file = part(2024, '01', 'year,x\n7,1\n', 'own.csv');
    expect(cells((await read(file, { year: 'number' })).columns.get('year'))).toEqual([7]);
  });
});

describe('a header', () => {
  it('may have a name twice that nobody asks for, and several columns without one', async () => {
    const file = written('twice.csv', ',x,note,,note\n1,2,a,3,b\n');
    expect(cells((await read(file, { x: 'number' })).columns.get('x'))).toEqual([2]);
    await expect(read(file, { note: 'category' })).rejects.toThrow(/columns 3 and 5 are both named "note"/);
    await expect(read(file)).rejects.toThrow(/both named "note"/);
  });

  it('that is one short is told as that of write.table', async () => {
    const file = written('short.csv', 'id y p\n"1" 7 1 0.5\n'.replaceAll(' ', ','));
    await expect(read(file, { id: 'key' })).rejects.toThrow(
      /row 1 \(line 2\) has 4 fields where the header has 3: the header is one short. R's write.table/,
    );
  });

  it('that is missing is told', async () => {
    const file = written('none.csv', '0,0.300,a\n1,0.7,b\n');
    await expect(read(file, { label: 'category' })).rejects.toThrow(
      /The first line looks like data: has the file no header\?/,
    );
  });

  it.each([
    ['id,y,p\n1,0,0.1\n2,1,0.9\nid,y,p\n3,0,0.2\n', 3],
    ['id,y,p\n1,0,0.1\n\ufeffid,y,p\n3,0,0.2\n', 2],
  ])('that comes again is told, with its row', async (text, row) => {
    const file = written('again.csv', text);
    const asked = { id: 'key', y: 'category', p: 'number' } as const;
    await expect(read(file, asked)).rejects.toThrow(new RegExp(`row ${row} is the header once more`));
    await expect(read(file)).rejects.toThrow(/is the header once more/);
  });

  it('is not taken to come again where a lone text has the name of its column', async () => {
    const file = written('lone.csv', 'id,kind,y\n1,kind,0\n2,unkind,1\n');
    expect((await read(file, { id: 'key', kind: 'category', y: 'category' })).rows).toBe(2);
  });
});

describe('gzip', () => {
  it('packed twice is told, and leaves no file open', async () => {
    const file = written('twice.csv.gz', gzipSync(gzipSync(`x\n${'1\n'.repeat(100_000)}`)));
    await expect(read(file, { x: 'number' })).rejects.toThrow(/twice.csv.gz: is packed twice by gzip/);
    if (!existsSync('/proc/self/fd')) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(readdirSync('/proc/self/fd').length).toBeLessThan(200);
  });

  it('that grows beyond all measure is refused long before its end', async () => {
    const text = Buffer.from('x,y\n1,2\n'.repeat(1 << 17));
    const member = gzipSync(text);
    // 700 MB of text in under 2 MB.
    const file = written('bomb.csv.gz', Buffer.concat([gzipSync('x,y\n'), ...Array(700).fill(member)]));
    await expect(read(file, { x: 'category' })).rejects.toThrow(
      /bomb.csv.gz: grows to over \d+ MB|does not fit into memory/,
    );
  });

  it('of a set that fits is read, however well it is packed', async () => {
    const file = written('plain.csv.gz', gzipSync(`x\n${'1\n'.repeat(400_000)}`));
    expect((await read(file, { x: 'number' })).rows).toBe(400_000);
  });

  it('of more rows than the memory holds is refused by what its first part lets expect', async () => {
    const text = Array.from({ length: 400_000 }, (_, row) => `${row},${(row * 7919) % 1_000_003}`).join('\n');
    const file = written('large.csv.gz', gzipSync(`x,y\n${text}\n`));
    const budget = { limit: 512, taken: new Int32Array(new SharedArrayBuffer(4)) };
    const asked = { columns: [], others: 'auto' as const };
    await expect(readTable([file], asked, { budget })).rejects.toThrow(
      /large.csv.gz: does not fit into memory/,
    );
  });
});

it('passes over a mark of byte order in front of an id in the middle of a file', async () => {
  const file = written('marked.csv', 'id,x\n1,1\n\ufeff2,2\n');
  expect(cells((await read(file, { id: 'key' })).columns.get('id'))).toEqual([1, 2]);
});
