import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { readTable } from '../../../src/data/read.ts';

// As in Node 20, which has no zstd of its own.
vi.mock('node:zlib', async (original) => {
  const { default: zlib } = await original<{ default: object }>();
  return { default: { ...zlib, zstdDecompressSync: undefined } };
});

const file = (name: string) => join(import.meta.dirname, '../files', name);

it('reads zstd where Node has none, as the CSV of the same cells', async () => {
  const columns = ['id', 'score', 'purpose', 'price'].map((name) => ({
    name,
    type: 'auto' as const,
    required: true,
  }));
  const [zstd, csv] = await Promise.all(
    ['zstd.parquet', 'same.csv'].map((name) => readTable([file(name)], { columns, others: 'skip' })),
  );
  expect(Object.fromEntries(zstd!.columns)).toEqual(Object.fromEntries(csv!.columns));
});
