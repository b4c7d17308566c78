import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/data/read.ts';
import { cells, read, written } from '../written.ts';

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
    // Long before the list it is known that the column holds texts, and is read again.
    const late = Array.from({ length: 120 }, (_, i) => `{"a":${i},"b":${i % 3 ? '"x"' : '1e300'}}`);
    const again = await read(written('late.jsonl', [...late, '{"a":0,"b":[1]}'].join('\n')));
    expect([...again.columns.keys()]).toEqual(['a']);
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
