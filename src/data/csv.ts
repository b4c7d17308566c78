import { Refusal } from '../refusal.ts';
import type { TableBuilder } from './builder.ts';
import { lineAt, type Piece, type TextFault, TextReader, TooLong } from './bytes.ts';
import type { ColumnBuilder } from './column.ts';
import { readHeader, recordEnd } from './csv-header.ts';
import type { FileSource } from './read.ts';
import { CsvFault, CsvScanner } from './scan.ts';

const LONGEST_HEADER = 1 << 20;

/** Adds the rows of a CSV file to `table`. `columns` limits a second reading to some of the columns. */
export async function readCsv(
  source: FileSource,
  table: TableBuilder,
  columns: ReadonlySet<ColumnBuilder> | null,
): Promise<void> {
  const reader = new TextReader(source);
  try {
    await scanFile(source, reader, table, columns);
  } catch (error) {
    throw await explained(error, source, table);
  } finally {
    await reader.close();
  }
}

async function scanFile(
  source: FileSource,
  reader: TextReader,
  table: TableBuilder,
  only: ReadonlySet<ColumnBuilder> | null,
): Promise<void> {
  const { piece, from, names, delimiter } = await headerOf(source, reader);
  const first = table.rows;
  const builders = table.columnsOf(names, source.file);
  const wanted = only ? builders.map((builder) => (builder && only.has(builder) ? builder : null)) : builders;
  const scanner = new CsvScanner(wanted, delimiter, first, (rows) => table.reserve(rows));
  let current = piece;
  let used = scanner.scan(current.bytes, from, current.end, current.offset, current.last);
  if (first === 0 && only === null && restartDeclined(table)) {
    // Columns that begin with text are categories; the first piece is read again as such.
    scanner.restart();
    used = scanner.scan(current.bytes, from, current.end, current.offset, current.last);
  }
  if (!source.gzip && scanner.row > first) {
    // Room for the rows that the size of the file lets expect.
    const rows = ((scanner.row - first) / (used - from)) * source.bytes * 1.02;
    table.reserve(first + Math.ceil(rows) + 16);
  }
  for (;;) {
    table.rows = scanner.row;
    if (current.fault) throw new Unreadable(current.fault);
    if (current.last) break;
    current = await reader.next(used);
    used = scanner.scan(current.bytes, current.from, current.end, current.offset, current.last);
  }
}

function restartDeclined(table: TableBuilder): boolean {
  const declined = table.declined();
  for (const builder of declined) builder.restartAsCategory();
  return declined.length > 0;
}

/** The header record, and where in the current piece the rows begin. */
async function headerOf(
  source: FileSource,
  reader: TextReader,
): Promise<{ piece: Piece; from: number; names: string[]; delimiter: number }> {
  let piece = await reader.next(0);
  for (;;) {
    let from = piece.from;
    const { bytes, end } = piece;
    const marked = bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf;
    if (marked && end - from >= 3) from += 3;
    while (from < end && (bytes[from] === 10 || bytes[from] === 13)) from++;
    let stop = recordEnd(bytes, from, end);
    if (stop < 0 && piece.last) stop = end;
    if (stop >= 0) {
      if (stop === from)
        throw new Refusal(`${source.file}: the file is empty. Write a header line and at least one row.`);
      const { names, delimiter } = await readHeader(bytes.subarray(from, stop), source.file, source.tabs);
      return { piece, from: stop, names, delimiter };
    }
    if (piece.fault) throw new Unreadable(piece.fault);
    if (end - from > LONGEST_HEADER) {
      throw new Refusal(
        `${source.file}: the header does not end within ${LONGEST_HEADER} bytes. Is a quote in it not closed?`,
      );
    }
    piece = await reader.next(piece.from);
  }
}

class Unreadable extends Error {
  readonly at: TextFault;
  constructor(at: TextFault) {
    super('not text');
    this.at = at;
  }
}

/** The Refusal that says where in the file the fault is and how to mend it; other errors as they are. */
async function explained(error: unknown, source: FileSource, table: TableBuilder): Promise<unknown> {
  const { file, gzip } = source;
  if (error instanceof CsvFault) {
    const where = `${file}: row ${error.record + 1} (line ${await lineAt(file, gzip, error.offset)})`;
    return new Refusal(`${where} ${csvFault(error, table.header)}`);
  }
  if (error instanceof Unreadable) {
    return new Refusal(await notText(file, gzip, error.at));
  }
  if (error instanceof TooLong) {
    const line = await lineAt(file, gzip, Math.max(0, error.offset));
    return new Refusal(`${file}: line ${line} begins a field of over 64 MiB. Is a quote there not closed?`);
  }
  return error;
}

function csvFault({ fault, field }: CsvFault, header: string[]): string {
  const name =
    field < header.length ? `field ${field + 1} ("${header[field]!.slice(0, 60)}")` : `field ${field + 1}`;
  switch (fault) {
    case 'ragged':
      return (
        `has ${field} ${field === 1 ? 'field' : 'fields'} where the header has ${header.length}. ` +
        'Put a field that holds the delimiter or a line break in double quotes.'
      );
    case 'opening quote':
      return `has a quote inside ${name}, which does not begin with one. Put the field in double quotes, each quote in it doubled.`;
    case 'closing quote':
      return `has more text behind the closing quote of ${name}. Double each quote inside a quoted field.`;
    case 'unterminated quote':
      return `opens a quote in ${name} that is never closed. Close it, or double a quote that belongs to the text.`;
  }
}

/** Why a text file cannot be read on at a byte, and what to do. */
export async function notText(file: string, gzip: boolean, { offset, byte }: TextFault): Promise<string> {
  const hex = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  if (offset <= 1 && (byte === 0xff || byte === 0xfe)) {
    return `${file}: is UTF-16 text. Save it as UTF-8, for instance: iconv -f UTF-16 -t UTF-8.`;
  }
  const line = await lineAt(file, gzip, offset);
  if (byte === 0)
    return `${file}: line ${line} holds a NUL byte: it is a binary file, or UTF-16 text. Save it as text in UTF-8.`;
  return `${file}: line ${line} is not UTF-8 (byte ${hex} at ${offset}). Save the file as UTF-8, for instance: iconv -f WINDOWS-1252 -t UTF-8.`;
}
