import { readSync } from 'node:fs';
import type { ColumnMetaData, Compressors } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import type { KernelMemory } from './kernel.ts';

/** A page of a column, unpacked in the kernel's memory. */
export interface Page {
  dictionary: boolean;
  encoding: string;
  /** Its rows; of a dictionary its values. */
  rows: number;
  /** How many of them have a value. */
  present: number;
  /** Where the levels of its rows stand, 32 bits each: 0 for a row that is missing; null where none is. */
  levels: number | null;
  /** Where its values begin and end. */
  from: number;
  end: number;
}

/** A page that cannot be what it says. */
export class BrokenPage extends Error {}

/** What is asked for room that a page takes when it is unpacked, so many bytes. May refuse. */
export type AskRoom = (bytes: number) => void;

/**
 * Reads the pages of one column of one row group, one after the other: each stands in `memory` until the next is asked for, but for a
 * dictionary, which stays. `optional` says that values may be missing. No page is given beyond `groupRows` rows.
 */
export function* pagesOf(
  fd: number,
  column: ColumnMetaData,
  optional: boolean,
  groupRows: number,
  memory: KernelMemory,
  compressors: Compressors,
  ask: AskRoom,
): Generator<Page> {
  let left = groupRows;
  const { codec, data_page_offset, dictionary_page_offset, total_compressed_size } = column;
  const first = Number(dictionary_page_offset ?? data_page_offset);
  const start = Math.min(first > 0 ? first : Infinity, Number(data_page_offset));
  const length = Number(total_compressed_size);
  if (!(length >= 0) || !(start >= 0)) throw new BrokenPage('a column has no place in the file');
  ask(length);
  const place = memory.take(length);
  fill(fd, memory.bytes, place, start, length);
  const all = place + length;
  for (let at = place; left > 0 && all - at > 1; ) {
    const { bytes } = memory;
    const reader = { view: new DataView(bytes.buffer, at, Math.min(all - at, bytes.length - at)), offset: 0 };
    const header = parquetHeader(reader);
    const from = at + reader.offset;
    const packed = header.compressed_page_size;
    const size = header.uncompressed_page_size;
    if (!(packed >= 0 && size >= 0) || packed > all - from)
      throw new BrokenPage('a page ends outside its column');
    at = from + packed;
    const mark = memory.mark;
    const unpack = (begin: number, size: number, isPacked: boolean) => {
      if (!isPacked || codec === 'UNCOMPRESSED') {
        if (size !== at - begin) throw new BrokenPage('a page is not of the size that it says');
        return begin;
      }
      ask(size);
      const to = memory.take(size);
      unpackTo(memory, codec, compressors, { from: begin, end: at, to, size });
      return to;
    };
    if (header.dictionary_page_header) {
      const { num_values: rows, encoding } = header.dictionary_page_header;
      const begin = unpack(from, size, true);
      yield { dictionary: true, encoding, rows, present: rows, levels: null, from: begin, end: begin + size };
      // It is used by the pages that follow.
      continue;
    }
    const said = header.data_page_header?.num_values ?? header.data_page_header_v2?.num_values ?? 0;
    if (!(said >= 0 && said <= left)) throw new BrokenPage('a column has more values than there are rows');
    left -= said;
    if (header.data_page_header) {
      const { num_values: rows, encoding } = header.data_page_header;
      const begin = unpack(from, size, true);
      const end = begin + size;
      if (!optional)
        yield { dictionary: false, encoding, rows, present: rows, levels: null, from: begin, end };
      else {
        if (size < 4) throw new BrokenPage('a page has no levels');
        const bytes = memory.bytes.readUInt32LE(begin);
        if (bytes > size - 4) throw new BrokenPage('the levels of a page are longer than it');
        const levels = levelsOf(memory, begin + 4, begin + 4 + bytes, rows);
        yield { dictionary: false, encoding, rows, ...levels, from: begin + 4 + bytes, end };
      }
    } else if (header.data_page_header_v2) {
      const two = header.data_page_header_v2;
      const { num_values: rows, encoding } = two;
      const levelBytes = two.definition_levels_byte_length;
      const before = two.repetition_levels_byte_length + levelBytes;
      if (!(levelBytes >= 0 && two.repetition_levels_byte_length >= 0) || before > packed || before > size) {
        throw new BrokenPage('the levels of a page are longer than it');
      }
      const levelsEnd = from + before;
      const levels = optional
        ? levelsOf(memory, levelsEnd - levelBytes, levelsEnd, rows)
        : { levels: null, present: rows };
      const begin = unpack(levelsEnd, size - before, two.is_compressed !== false);
      yield { dictionary: false, encoding, rows, ...levels, from: begin, end: begin + size - before };
    }
    memory.release(mark);
  }
}

function fill(fd: number, bytes: Buffer, place: number, start: number, length: number): void {
  for (let done = 0; done < length; ) {
    const read = readSync(fd, bytes, place + done, length - done, start + done);
    if (read === 0) throw new BrokenPage('the file ends too early');
    done += read;
  }
}

/** The levels of rows that may be missing, where any is. */
function levelsOf(
  memory: KernelMemory,
  from: number,
  end: number,
  rows: number,
): { levels: number | null; present: number } {
  checkCount(rows);
  const levels = memory.take(4 * rows);
  if (memory.kernel.readHybrid(from, end, 1, rows, levels) === 0)
    throw new BrokenPage('the levels of a page are broken');
  const present = memory.kernel.set.value;
  return { levels: present === rows ? null : levels, present };
}

/** Rows of a page are a number below 2^29, whatever it says: their cells would not fit into the kernel. */
export function checkCount(rows: number): void {
  if (!(rows >= 0 && rows < 2 ** 29))
    throw new BrokenPage('a page says that it holds an impossible number of values');
}

/** Unpacks `from..end` to `to`, where it must be of that size. */
function unpackTo(
  { kernel, bytes }: KernelMemory,
  codec: string,
  compressors: Compressors,
  { from, end, to, size }: { from: number; end: number; to: number; size: number },
): void {
  const done =
    codec === 'SNAPPY'
      ? kernel.unpackSnappy(from, end, to, size)
      : codec === 'LZ4_RAW'
        ? kernel.unpackLz4(from, end, to, size)
        : unpackOutside(compressors[codec as keyof Compressors]!, bytes, { from, end, to, size });
  if (!done) throw new BrokenPage(`what ${codec} packed in a page is broken`);
}

function unpackOutside(
  decompress: NonNullable<Compressors[keyof Compressors]>,
  bytes: Buffer,
  { from, end, to, size }: { from: number; end: number; to: number; size: number },
): boolean {
  // zlib gives an error for no bytes at all.
  if (size === 0) return true;
  const unpacked = decompress(bytes.subarray(from, end), size);
  if (unpacked.length !== size) return false;
  bytes.set(unpacked, to);
  return true;
}
