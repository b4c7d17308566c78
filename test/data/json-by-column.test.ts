import { describe, expect, it } from 'vitest';
import { cells, read, written } from './written.ts';

describe('a .json file that holds one object', () => {
  it.each([
    ['columns, as pandas writes by itself', '{"actual":{"0":1,"1":0},"predicted":{"0":1,"1":1}}'],
    ['lists', '{"actual":[1,0],"predicted":[1,1]}'],
    ['split', '{"columns":["actual","predicted"],"index":[0,1],"data":[[1,1],[0,1]]}'],
  ])('with a whole table in it is refused, and how to write it is said: %s', async (_, text) => {
    await expect(read(written('table.json', text))).rejects.toThrow(
      /is one object with the cells of each column.*orient="records", lines=True/,
    );
  });

  it('is a record where its values are cells', async () => {
    const table = await read(
      written('record.json', '{"actual":1,"probability":[0.2,0.8]}\n{"actual":0,"probability":[0.7,0.3]}\n'),
    );
    expect(cells(table.columns.get('actual'))).toEqual([1, 0]);
  });

  it('is a list of records where it begins with a bracket', async () => {
    const table = await read(written('list.json', '[{"actual":1,"p":[1,2]},\n {"actual":0,"p":[1,2]}]'));
    expect(cells(table.columns.get('actual'))).toEqual([1, 0]);
  });
});
