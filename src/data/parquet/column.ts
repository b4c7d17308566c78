import type { FileHandle } from 'node:fs/promises';
import type { AsyncBuffer, ColumnData, ColumnMetaData, FileMetaData, SchemaElement } from 'hyparquet';
import { Refusal } from '../../refusal.ts';
import type { ColumnBuilder } from '../column/column.ts';
import { cellReader, parsers, unmarkDecimal } from './cell.ts';
import { compressorsFor } from './codecs.ts';
import { KernelMemory } from './kernel.ts';
import { kindOf } from './kinds.ts';
import { type AskRoom, pagesOf } from './pages.ts';
import { PagePutter } from './put.ts';
import { checkPage } from './values.ts';

/** A Parquet file of which the footer has been read. */
export interface OpenedParquet {
  file: string;
  handle: FileHandle;
  buffer: AsyncBuffer;
  metadata: FileMetaData;
  /** The columns at the top of its schema, in order. */
  columns: ParquetColumn[];
  rows: number;
  /** Rows of each row group. */
  groups: number[];
}

export interface ParquetColumn {
  element: SchemaElement;
  nested: boolean;
  /** Digits behind the point of a decimal; null where it is none. */
  scale: number | null;
  /** Of each row group; undefined in a nested one, and where there is none. */
  chunks: (ColumnMetaData | undefined)[];
}

export async function openParquet(handle: FileHandle, file: string, bytes: number): Promise<OpenedParquet> {
  const { parquetMetadataAsync, parquetSchema } = await import('hyparquet');
  const buffer = slices(handle, bytes);
  const metadata = await parquetMetadataAsync(buffer);
  const groups = metadata.row_groups.map(({ num_rows }) => Number(num_rows));
  const rows = Number(metadata.num_rows);
  if (groups.reduce((sum, one) => sum + one, 0) !== rows || groups.some((one) => one < 0))
    throw new Error('its row groups do not have as many rows as it says');
  const children = parquetSchema(metadata).children;
  const places = new Map(children.map(({ element }, index) => [element.name, index]));
  const columns = children.map(({ element, children }): ParquetColumn => {
    const nested = children.length > 0 || element.repetition_type === 'REPEATED';
    const scale = nested ? null : unmarkDecimal(element);
    return { element, nested, scale, chunks: metadata.row_groups.map(() => undefined) };
  });
  for (const [group, { columns: chunks }] of metadata.row_groups.entries()) {
    for (const { meta_data } of chunks) {
      if (!meta_data) continue;
      const { dictionary_page_offset, data_page_offset, total_compressed_size } = meta_data;
      const begin = Number(dictionary_page_offset || data_page_offset);
      const length = Number(total_compressed_size);
      if (!(begin >= 0 && length >= 0 && begin + length <= bytes))
        throw new Error('a column stands outside the file');
      if (meta_data.path_in_schema.length !== 1) continue;
      const column = columns[places.get(meta_data.path_in_schema[0]!) ?? -1];
      if (column && !column.nested) column.chunks[group] = meta_data;
    }
  }
  return { file, handle, buffer, metadata, columns, rows, groups };
}

/** Reads a column, or those of its row groups from `from` to before `to`, into `builder`, from row `first` on: there must be room. */
export async function readColumn(
  opened: OpenedParquet,
  column: ParquetColumn,
  builder: ColumnBuilder,
  first: number,
  ask: AskRoom,
  from = 0,
  to = opened.groups.length,
): Promise<void> {
  const { file, groups } = opened;
  const { element, scale } = column;
  const put = cellReader(builder, element, scale, file);
  const chunks = column.chunks.slice(from, to);
  const known = chunks.filter((chunk) => chunk !== undefined);
  const compressors = await compressorsFor(known, element.name, file);
  const kind = known.length === chunks.length ? kindOf(element, scale, known) : null;
  const optional = element.repetition_type !== 'REQUIRED';
  const { fd } = opened.handle;
  let row = first;
  if (kind === null) {
    for (const [index, chunk] of chunks.entries()) {
      if (!chunk) throw new Error(`column "${element.name}" is not in every row group`);
      const memory = new KernelMemory();
      for (const page of pagesOf(fd, chunk, optional, groups[from + index]!, memory, compressors, ask))
        checkPage(memory, page, ask);
    }
    let start = groups.slice(0, from).reduce((sum, one) => sum + one, 0);
    for (let group = from; group < to && !builder.declined; group++) {
      await readByLibrary(
        opened,
        element.name,
        { compressors, utf8: scale === null },
        start,
        groups[group]!,
        (cell, at) => put(row + at, cell),
      );
      start += groups[group]!;
      row += groups[group]!;
    }
    return;
  }
  const memory = new KernelMemory();
  const putter = new PagePutter(memory, builder, kind, put, ask);
  for (const [index, chunk] of known.entries()) {
    const rows = groups[from + index]!;
    const mark = memory.mark;
    putter.beginGroup();
    let done = 0;
    for (const page of pagesOf(fd, chunk, optional, rows, memory, compressors, ask)) {
      putter.putPage(page, row + done);
      if (!page.dictionary) done += page.rows;
      if (builder.declined) return;
    }
    if (done !== rows) throw ended(file, element.name, done, rows);
    memory.release(mark);
    row += rows;
  }
}

/** Reads the cells of a row group's column by hyparquet: whatever the kernel does not know. */
async function readByLibrary(
  { file, buffer, metadata }: OpenedParquet,
  name: string,
  how: { compressors: Awaited<ReturnType<typeof compressorsFor>>; utf8: boolean },
  start: number,
  rows: number,
  put: (cell: unknown, row: number) => void,
): Promise<void> {
  const { parquetRead } = await import('hyparquet');
  const chunks: ColumnData[] = [];
  await parquetRead({
    file: buffer,
    metadata,
    columns: [name],
    rowStart: start,
    rowEnd: start + rows,
    parsers,
    ...how,
    // Worked on afterwards: what onChunk throws is lost.
    onChunk: (chunk) => chunks.push(chunk),
  });
  let row = 0;
  for (const { columnData } of chunks) {
    if (row + columnData.length > rows) throw ended(file, name, row + columnData.length, rows);
    for (let cell = 0; cell < columnData.length; cell++) put(columnData[cell], row++);
  }
  if (row !== rows) throw ended(file, name, row, rows);
}

function ended(file: string, name: string, row: number, rows: number): Refusal {
  return new Refusal(`${file}: column "${name}" ends at row ${row} of ${rows}. Write the file again.`);
}

function slices(handle: FileHandle, byteLength: number): AsyncBuffer {
  const read = async (start: number, end: number) => {
    if (!(start >= 0 && start <= end && end <= byteLength)) throw new Error('a part lies outside the file');
    const bytes = new Uint8Array(end - start);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
    if (bytesRead !== bytes.length) throw new Error('the file ends too early');
    return bytes.buffer;
  };
  return {
    byteLength,
    slice(start, end = byteLength) {
      const reading = read(start, end);
      // Whoever asks for several pieces stops at the first that fails.
      reading.catch(() => {});
      return reading;
    },
  };
}

/** Does what reads a Parquet file; whatever is wrong with the file becomes a Refusal. */
export async function refused<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      `${file}: the Parquet file cannot be read (${reason.replace(/\s+/g, ' ').slice(0, 160)}).`,
    );
  }
}
