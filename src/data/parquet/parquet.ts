import type { Hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { TableBuilder } from '../column/builder.ts';
import type { ColumnBuilder } from '../column/column.ts';
import { roomWithin } from '../memory.ts';
import type { FileSource } from '../source.ts';
import { openParquet, type ParquetColumn, readColumn, refused } from './column.ts';
import { readShared } from './share.ts';

/** Adds the rows of a Parquet file to `table`, a row group of one column after the other, and only of the columns wanted. */
export async function readParquet(
  source: FileSource,
  table: TableBuilder,
  only: ReadonlySet<ColumnBuilder> | null,
): Promise<void> {
  const { file, hash, onBytes, split } = source;
  const handle = await open(file, 'r');
  try {
    const hashing = hash ? hashFile(handle, hash, onBytes) : Promise.resolve();
    // It is waited for below, whatever happens first.
    hashing.catch(() => {});
    if (!split) await hashing;
    await refused(file, () => readColumns(source, handle, table, only));
    await hashing;
  } finally {
    await handle.close();
  }
}

async function readColumns(
  source: FileSource,
  handle: FileHandle,
  table: TableBuilder,
  only: ReadonlySet<ColumnBuilder> | null,
): Promise<void> {
  const { file, split } = source;
  const opened = await openParquet(handle, file, source.bytes);
  const { columns, rows } = opened;
  const builders = table.columnsOf(
    columns.map(({ element }) => element.name),
    file,
    new Set(columns.filter(({ nested }) => nested).map(({ element }) => element.name)),
  );
  const first = table.rows;
  table.reserve(first + rows);
  const wanted = columns.flatMap((column, index): [ParquetColumn, ColumnBuilder][] => {
    const builder = builders[index]!;
    return builder === null || (only && !only.has(builder)) ? [] : [[column, builder]];
  });
  const ask = roomWithin(source.budget, file);
  if (split) await readShared(source, split, opened, wanted, first);
  else for (const [column, builder] of wanted) await readColumn(opened, column, builder, first, ask);
  table.rows = first + rows;
}

async function hashFile(handle: FileHandle, hash: Hash, onBytes?: (bytes: number) => void): Promise<void> {
  const buffer = Buffer.allocUnsafe(1 << 20);
  for (let total = 0; ; ) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, total);
    if (bytesRead === 0) return;
    hash.update(buffer.subarray(0, bytesRead));
    total += bytesRead;
    onBytes?.(total);
  }
}
