import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parquetMetadata } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { doublesOf } from '../../../src/data/column/numbers.ts';
import { readTable } from '../../../src/data/read.ts';
import type { ColumnRequest, NumberColumn } from '../../../src/data/table.ts';
import { written } from '../written.ts';

/** Written by pyarrow 26.0.1; files/make.py says how. same.csv holds the same cells. */
const files = join(import.meta.dirname, '../files');

function asked(types: Record<string, ColumnRequest['type']>, timeZone = 'UTC'): ColumnRequest[] {
  return Object.entries(types).map(([name, type]) => ({ name, type, required: true, timeZone }));
}

const numbers = asked({
  id: 'key',
  score: 'number',
  single: 'auto',
  small: 'auto',
  negative: 'number',
  price: 'auto',
  wide: 'number',
});
const texts = asked({ purpose: 'category', coded: 'auto' });
const times = asked({ local: 'time', instant: 'time', nanos: 'time', day: 'time' });

describe('Parquet written by pyarrow 26.0.1 reads as the CSV of the same cells', () => {
  it.each(['snappy', 'gzip', 'brotli', 'plain', 'zstd', 'lz4'])('%s', async (codec) => {
    const zoned = asked({ day: 'time', local: 'time' }, 'America/New_York');
    // plain.parquet holds INT96 times, which are UTC by custom.
    for (const columns of [numbers, texts, times, ...(codec === 'plain' ? [] : [zoned])]) {
      const parquet = await readTable([join(files, `${codec}.parquet`)], { columns, others: 'skip' });
      const csv = await readTable([join(files, 'same.csv')], { columns, others: 'skip' });
      expect(parquet.rows).toBe(10);
      expect(parquet.header).toEqual(csv.header);
      expect(Object.fromEntries(parquet.columns)).toEqual(Object.fromEntries(csv.columns));
    }
  });
});

it('reads truth values as the texts true and false, or as 1 and 0 where numbers are asked for', async () => {
  const read = async (type: ColumnRequest['type']) =>
    (
      await readTable([join(files, 'snappy.parquet')], { columns: asked({ approved: type }), others: 'skip' })
    ).columns.get('approved');
  expect(await read('category')).toEqual({
    type: 'category',
    codes: Int32Array.of(0, 1, 0, 1, 0, 1, 0, -1, 0, 1),
    categories: ['true', 'false'],
    missing: 1,
  });
  expect(await read('auto')).toEqual(await read('category'));
  expect(await read('number')).toMatchObject({ missing: 1, invalid: null });
  expect([...doublesOf(((await read('number')) as NumberColumn).values)]).toEqual([
    1,
    0,
    1,
    0,
    1,
    0,
    1,
    Number.NaN,
    1,
    0,
  ]);
});

it('reads a set of Parquet and CSV files one after another', async () => {
  const set = [join(files, 'snappy.parquet'), join(files, 'same.csv'), join(files, 'gzip.parquet')];
  const columns = asked({ purpose: 'category', score: 'number', id: 'key' });
  const table = await readTable(set, { columns, others: 'skip' });
  expect(table.rows).toBe(30);
  expect(table.columns.get('purpose')).toMatchObject({ missing: 3, categories: { length: 6 } });
  expect((table.columns.get('id') as { values: Float64Array }).values.slice(18, 22)).toEqual(
    Float64Array.of(108, 109, 100, 101),
  );
});

it('keeps integers beyond 2^53 apart as texts where they are ids', async () => {
  const large = await readTable([join(files, 'nested.parquet')], {
    columns: asked({ large: 'key' }),
    others: 'skip',
  });
  expect(large.columns.get('large')).toMatchObject({
    categories: ['1152921504606846976', '1152921504606846977'],
  });
});

it('leaves nested columns out, and refuses them by name where they are asked for', async () => {
  const file = join(files, 'nested.parquet');
  const rest = await readTable([file], { columns: [], others: 'auto' });
  expect([...rest.columns.keys()]).toEqual(['id', 'large']);
  expect(rest.header).toEqual(['id', 'tags', 'place', 'large']);
  for (const name of ['tags', 'place']) {
    const reading = readTable([file], { columns: asked({ [name]: 'category' }), others: 'skip' });
    await expect(reading).rejects.toThrow(`column "${name}" holds nested values`);
  }
});

it('refuses a missing column, times as numbers, and a broken file', async () => {
  const read = (file: string, types: Record<string, ColumnRequest['type']>) =>
    readTable([file], { columns: asked(types), others: 'skip' });
  const snappy = join(files, 'snappy.parquet');
  await expect(read(snappy, { scroe: 'number' })).rejects.toThrow(
    'there is no column "scroe". Was "score" meant?',
  );
  await expect(read(snappy, { local: 'number' })).rejects.toThrow('column "local" holds times');
  const bytes = readFileSync(snappy);
  for (const cut of [12, 1000, bytes.length - 9]) {
    const broken = written('broken.parquet', bytes.subarray(0, cut));
    await expect(read(broken, { id: 'key' })).rejects.toThrow(/the Parquet file cannot be read \(.+\)/);
  }
});

it('reads no bytes of columns that are not wanted', async () => {
  const bytes = readFileSync(join(files, 'snappy.parquet'));
  const { row_groups } = parquetMetadata(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  );
  for (const { columns } of row_groups) {
    for (const { meta_data } of columns) {
      if (meta_data?.path_in_schema[0] === 'id') continue;
      const start = Number(meta_data!.dictionary_page_offset ?? meta_data!.data_page_offset);
      bytes.fill(0xff, start, start + Number(meta_data!.total_compressed_size));
    }
  }
  const broken = written('broken.parquet', bytes);
  const read = (file: string, column: string) =>
    readTable([file], { columns: asked({ [column]: 'auto' }), others: 'skip' });
  const ids = await read(join(files, 'snappy.parquet'), 'id');
  expect((await read(broken, 'id')).columns.get('id')).toEqual(ids.columns.get('id'));
  await expect(read(broken, 'approved')).rejects.toThrow(/cannot be read/);
});
