import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { executor, readByHyparquet, textOf, unlike, type Written } from '../../../scripts/fuzz/parquet.ts';
import { budgetOf } from '../../../src/data/memory.ts';
import { readTable } from '../../../src/data/read.ts';
import type { ColumnRequest } from '../../../src/data/table.ts';
import { Refusal } from '../../../src/refusal.ts';
import { generator } from '../random.ts';
import { written } from '../written.ts';

/**
 * Files of scripts/fuzz/parquet.py, seed 26, chosen so that each adds an encoding or a codec, and what pyarrow 26.0.1 reads from them.
 * They were written by pyarrow 26.0.1, Polars 2.1.0 and DuckDB.
 */
const folder = join(import.meta.dirname, 'files');
const all: Record<string, Written['columns']> = JSON.parse(
  readFileSync(join(folder, 'expected.json'), 'utf8'),
);
const types: ColumnRequest['type'][] = ['number', 'category', 'auto', 'key', 'time'];

describe('a file reads as by hyparquet, which decodes each value, and as pyarrow says', () => {
  it.each(Object.keys(all))('%s', async (name) => {
    const path = join(folder, name);
    for (const [column, cells] of Object.entries(all[name]!)) {
      for (const type of types) {
        const request = { name: column, type, required: true, timeZone: 'America/New_York' };
        const read = (ways: number) =>
          readTable([path], { columns: [request], others: 'skip' }, ways > 1 ? { executor, ways } : {})
            .then(({ columns }) => columns.get(column)!)
            .catch((error) => (error instanceof Refusal ? error.message : Promise.reject(error)));
        const ours = await read(1);
        expect(await read(3)).toEqual(ours);
        if (typeof ours === 'string') {
          await expect(readByHyparquet(path, [request])).rejects.toThrow();
          continue;
        }
        expect(unlike(ours, cells)).toBeNull();
        const theirs = await readByHyparquet(path, [request]).catch(() => null);
        // It cannot read a page of LZ4 without values, and takes large deltas without a sign for smaller ones.
        const theyFail = theirs === null || unlike(theirs.get(column)!, cells) !== null;
        if (!theyFail) expect(textOf(ours)).toBe(textOf(theirs.get(column)));
      }
    }
  });
});

it('files with changed bytes are read or refused, and nothing crashes', async () => {
  const random = generator(20261130);
  let refused = 0;
  for (const name of Object.keys(all)) {
    const bytes = readFileSync(join(folder, name));
    for (let i = 0; i < 6; i++) {
      const changed = Buffer.from(bytes);
      for (let j = random(4); j >= 0; j--) changed[4 + random(changed.length - 4)] = random(256);
      const path = written(
        'changed.parquet',
        changed.subarray(0, random(8) ? changed.length : 8 + random(changed.length - 8)),
      );
      try {
        await readTable([path], { columns: [], others: 'auto' }, { budget: budgetOf(1e8) });
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
        refused++;
      }
    }
  }
  expect(refused).toBeGreaterThan(20);
});

describe('a small file that holds an enormous page', () => {
  const file = (length: number) => {
    const text = 'x'.repeat(length);
    const compressors = { GZIP: (bytes: Uint8Array) => gzipSync(bytes) };
    return written(
      'bomb.parquet',
      Buffer.from(
        parquetWriteBuffer({
          columnData: [{ name: 'a', data: [text], type: 'STRING' }],
          codec: 'GZIP',
          compressors,
          statistics: false,
        }),
      ),
    );
  };

  it('is refused before it is unpacked', async () => {
    const reading = readTable([file(5e6)], { columns: [], others: 'auto' }, { budget: budgetOf(1e6) });
    await expect(reading).rejects.toThrow(
      /does not fit into memory: a part of it takes 5 MB when it is unpacked/,
    );
  });

  it('is refused where it unpacks to more than it says', async () => {
    const path = file(1000);
    const bytes = readFileSync(path);
    // The size of the page stands behind its kind, as a varint: 1004 bytes of values, and levels.
    const place = bytes.indexOf(Buffer.from([0x15]), 4) + 2;
    bytes[place + 1] = 20;
    bytes[place + 2] = 0x80;
    await expect(
      readTable([written('less.parquet', bytes)], { columns: [], others: 'auto' }),
    ).rejects.toThrow(/cannot be read/);
  });
});
