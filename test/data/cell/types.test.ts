import { describe, expect, it } from 'vitest';
import type { NumberColumn } from '../../../src/data/table.ts';
import { cells, read, written } from '../written.ts';

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
      /three.csv: does not have the columns of .*one.csv: it lacks "c" and also has "d"\./,
    );
  });
});
