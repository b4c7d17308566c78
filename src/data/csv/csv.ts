import { TextReader } from '../bytes.ts';
import type { TableBuilder } from '../column/builder.ts';
import type { ColumnBuilder } from '../column/column.ts';
import type { FileSource } from '../source.ts';
import { explained, Unreadable } from './fault.ts';
import { type CsvHead, headerOf } from './header.ts';
import { CsvScanner } from './scan.ts';
import { readInRanges } from './split.ts';

/** Adds the rows of a CSV file to `table`. `columns` limits a second reading to some of the columns. */
export async function readCsv(
  source: FileSource,
  table: TableBuilder,
  columns: ReadonlySet<ColumnBuilder> | null,
): Promise<void> {
  const split = source.gzip ? undefined : source.split;
  let read = 0;
  const onBytes = (bytes: number) => {
    read = bytes;
    // Whoever reads the ranges tells how far they are.
    if (!split) source.onBytes?.(bytes);
  };
  const reader = new TextReader({ ...source, onBytes });
  try {
    const head = await headerOf(source, reader);
    const builders = table.columnsOf(head.names, source.file);
    reader.widen(head.names.length);
    const wanted = builders.map((builder) =>
      builder && (!columns || columns.has(builder)) ? builder : null,
    );
    if (split) {
      await Promise.all([readInRanges(source, split, head, table, wanted), source.hash && reader.drain()]);
    } else await scanRows(source, reader, head, table, wanted, columns === null, () => read);
  } catch (error) {
    throw await explained(error, source, table.header);
  } finally {
    await reader.close();
  }
}

async function scanRows(
  source: FileSource,
  reader: TextReader,
  { piece, from, delimiter }: CsvHead,
  table: TableBuilder,
  wanted: (ColumnBuilder | null)[],
  firstReading: boolean,
  read: () => number,
): Promise<void> {
  const first = table.rows;
  const scannerOf = (columns: (ColumnBuilder | null)[]) =>
    new CsvScanner(columns, delimiter, first, (rows) => table.reserve(rows));
  const scanner = scannerOf(wanted);
  let current = piece;
  let used = scanner.scan(current.bytes, from, current.end, current.offset, current.last);
  const texts = first === 0 && firstReading ? table.declined(scanner.row) : [];
  if (texts.length > 0) {
    // Columns that begin with text are categories; the first piece is read again for them.
    for (const builder of texts) builder.restartAsCategory();
    const again = scannerOf(wanted.map((builder) => (builder && texts.includes(builder) ? builder : null)));
    again.scan(current.bytes, from, current.end, current.offset, current.last);
  }
  if (!source.gzip) table.reserveExpected(first, scanner.row - first, used - from, source.bytes);
  for (;;) {
    table.rows = scanner.row;
    if (current.fault) throw new Unreadable(current.fault);
    if (current.last) break;
    if (source.gzip) table.refuseGrowth(scanner.row - first, current.offset + used, read(), source.bytes);
    current = await reader.next(used);
    used = scanner.scan(current.bytes, current.from, current.end, current.offset, current.last);
  }
}
