/// <reference path="./lz4.d.ts" />
import type { Hash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import zlib from 'node:zlib';
import type { AsyncBuffer, ColumnData, CompressionCodec, Compressors, FileMetaData } from 'hyparquet';
import { Refusal } from '../../refusal.ts';
import type { TableBuilder } from '../column/builder.ts';
import type { ColumnBuilder } from '../column/column.ts';
import type { FileSource } from '../source.ts';
import { cellReader, parsers, unmarkDecimal } from './cell.ts';

/** Adds the rows of a Parquet file to `table`, a row group of one column after the other, and only of the columns wanted. */
export async function readParquet(
  source: FileSource,
  table: TableBuilder,
  only: ReadonlySet<ColumnBuilder> | null,
): Promise<void> {
  const handle = await open(source.file, 'r');
  try {
    if (source.hash) await hashFile(handle, source.hash, source.onBytes);
    await readColumns(source, handle, table, only);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      `${source.file}: the Parquet file cannot be read (${reason.replace(/\s+/g, ' ').slice(0, 160)}).`,
    );
  } finally {
    await handle.close();
  }
}

async function readColumns(
  { file, bytes }: FileSource,
  handle: FileHandle,
  table: TableBuilder,
  only: ReadonlySet<ColumnBuilder> | null,
): Promise<void> {
  const { parquetMetadataAsync, parquetRead, parquetSchema } = await import('hyparquet');
  const buffer = slices(handle, bytes);
  const metadata = await parquetMetadataAsync(buffer);
  const { children } = parquetSchema(metadata);
  const elements = children.map(({ element }) => element);
  const nested = children.filter(
    (child) => child.children.length > 0 || child.element.repetition_type === 'REPEATED',
  );
  const builders = table.columnsOf(
    elements.map(({ name }) => name),
    file,
    new Set(nested.map(({ element }) => element.name)),
  );
  const first = table.rows;
  table.reserve(first + Number(metadata.num_rows));
  for (const [index, builder] of builders.entries()) {
    if (builder === null || (only && !only.has(builder))) continue;
    const element = elements[index]!;
    const compressors = await compressorsFor(metadata, element.name, file);
    const scale = unmarkDecimal(element);
    const put = cellReader(builder, element, scale, file);
    let start = 0;
    for (const { num_rows } of metadata.row_groups) {
      const end = start + Number(num_rows);
      const range = { columns: [element.name], rowStart: start, rowEnd: end };
      const chunks: ColumnData[] = [];
      // Worked on afterwards: what onChunk throws is lost.
      const onChunk = (chunk: ColumnData) => chunks.push(chunk);
      await parquetRead({
        file: buffer,
        metadata,
        ...range,
        compressors,
        parsers,
        utf8: scale === null,
        onChunk,
      });
      let row = first + start;
      for (const { columnData } of chunks) {
        for (let cell = 0; cell < columnData.length; cell++) put(row++, columnData[cell]);
      }
      if (row !== first + end) {
        throw new Refusal(
          `${file}: column "${element.name}" ends at row ${row - first} of ${end}. Write the file again.`,
        );
      }
      start = end;
      if (builder.declined) break;
    }
  }
  table.rows = first + Number(metadata.num_rows);
}

function slices(handle: FileHandle, byteLength: number): AsyncBuffer {
  return {
    byteLength,
    async slice(start, end = byteLength) {
      const bytes = new Uint8Array(Math.max(0, end - start));
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
      if (bytesRead !== bytes.length) throw new Error('the file ends too early');
      return bytes.buffer;
    },
  };
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

/** Node has had zstd since 22.15; snappy is hyparquet's own. */
const zstd: unknown = Reflect.get(zlib, 'zstdDecompressSync');
const own: Compressors = {
  GZIP: (input, length) => zlib.gunzipSync(input, { maxOutputLength: Math.max(1, length) }),
  BROTLI: (input, length) => zlib.brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
};
if (typeof zstd === 'function') {
  own.ZSTD = (input, length) => zstd(input, { maxOutputLength: Math.max(1, length) });
}
/** Of the library all else is left out of the bundle. */
const lz4 = () => import('hyparquet-compressors/src/lz4.js');
const others: { [codec: string]: () => Promise<Compressors[CompressionCodec]> } = {
  ZSTD: async () => {
    const { decompress } = await import('fzstd');
    return (input, length) => decompress(input, new Uint8Array(length));
  },
  LZ4: async () => (await lz4()).decompressLz4,
  LZ4_RAW: async () => (await lz4()).decompressLz4Raw,
};

/** What unpacks a column; what Node does not unpack itself is loaded when it is needed. */
async function compressorsFor(
  { row_groups }: FileMetaData,
  name: string,
  file: string,
): Promise<Compressors> {
  for (const { columns } of row_groups) {
    const codec = columns.find(({ meta_data }) => meta_data?.path_in_schema[0] === name)?.meta_data?.codec;
    if (codec === undefined || codec === 'UNCOMPRESSED' || codec === 'SNAPPY' || own[codec]) continue;
    const load = others[codec];
    if (!load) {
      throw new Refusal(
        `${file}: column "${name}" is compressed by ${codec}, which is not supported. Write the file with snappy, gzip, brotli, zstd or lz4.`,
      );
    }
    own[codec] = (await load())!;
  }
  return own;
}
