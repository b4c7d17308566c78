import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cells, read, written } from '../written.ts';

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
