import { TooLong } from '../bytes.ts';
import { TableBuilder } from '../column/builder.ts';
import type { ColumnBuilder } from '../column/column.ts';
import type { FileSource, Split } from '../source.ts';
import type { ColumnRequest } from '../table.ts';
import { Unreadable } from './fault.ts';
import type { CsvHead } from './header.ts';
import type { RangeFault, RangeJob, RangePart } from './range.ts';
import { CsvFault, CsvScanner } from './scan.ts';

/**
 * Reads the rows of a plain CSV file in ranges, several at a time. Where a range's first record was guessed wrongly (see
 * `guessBegin`), which shows where the range before it ends, the range is read again, so that rows, errors and their
 * places are those of one reading from front to back.
 */
export async function readInRanges(
  source: FileSource,
  split: Split,
  head: CsvHead,
  table: TableBuilder,
  wanted: (ColumnBuilder | null)[],
): Promise<void> {
  const first = table.rows;
  const builders = wanted.filter((builder) => builder !== null);
  const { expected, texts } = probe(source, head, builders);
  for (const builder of builders) if (first === 0 && texts.has(builder.name)) builder.restartAsCategory();
  table.refuseUnfit(first + Math.ceil(expected));
  const jobs = ranges(source, split, head, builders, expected);
  const progress = jobs.map(() => ({ bytes: 0, rows: 0 }));
  const run = (job: RangeJob, index: number) =>
    split.executor.run('readRange', job, (news) => {
      progress[index] = news;
      table.rows = first + progress.reduce((sum, { rows }) => sum + rows, 0);
      source.onBytes?.(
        Math.min(
          source.bytes,
          progress.reduce((sum, { bytes }) => sum + bytes, 0),
        ),
      );
    });
  const running = jobs.map(run);
  for (const one of running) one.catch(() => {});
  const parts: RangePart[] = [];
  let rows = 0;
  let end = jobs[0]!.from;
  for (const [index, job] of jobs.entries()) {
    let part = await running[index]!;
    if (part.begin !== end) {
      // A record that began before reached past this range, or it was taken for something else.
      if (job.to !== null && end >= job.to) continue;
      part = await run({ ...job, from: end, exact: true }, index);
    }
    if (part.fault) throw errorOf(part.fault, rows);
    parts.push(part);
    rows += part.rows;
    end = part.end;
  }
  table.reserve(first + rows);
  for (const [index, builder] of builders.entries()) {
    let row = first;
    for (const part of parts) {
      if (part.rows > 0) builder.append(part.columns[index]!, row);
      row += part.rows;
      // Cells that were taken over are not needed twice.
      delete part.columns[index];
    }
  }
  table.rows = first + rows;
  source.onBytes?.(source.bytes);
}

/** Reads the piece behind the header by itself, to know what its columns hold and how many rows to expect. */
function probe(source: FileSource, { names, delimiter, piece, from }: CsvHead, builders: ColumnBuilder[]) {
  const table = new TableBuilder({ columns: builders.map(requestOf), others: 'skip' });
  const columns = table.columnsOf(names, source.file);
  const scanner = new CsvScanner(columns, delimiter, 0, (rows) => table.reserve(rows));
  let used = from;
  try {
    used = scanner.scan(piece.bytes, from, piece.end, piece.offset, piece.last);
  } catch (error) {
    // The reading proper will meet it again and say so.
    if (!(error instanceof CsvFault)) throw error;
  }
  const expected = used > from ? (scanner.row / (used - from)) * source.bytes : 0;
  return { expected, texts: new Set(table.declined(scanner.row).map(({ name }) => name)) };
}

function ranges(
  source: FileSource,
  { ways: most, executor }: Split,
  { names, delimiter, piece, from }: CsvHead,
  builders: ColumnBuilder[],
  expected: number,
): RangeJob[] {
  const columns = builders.map((builder) => ({ request: requestOf(builder), kind: builder.kind }));
  const begin = piece.offset + from;
  const ways = Math.max(1, Math.min(most, Math.floor(source.bytes / executor.least)));
  const cuts = Array.from({ length: ways - 1 }, (_, i) =>
    Math.max(begin, Math.round(begin + ((source.bytes - begin) * (i + 1)) / ways)),
  );
  return [begin, ...cuts].map((start, i) => ({
    file: source.file,
    names,
    delimiter,
    columns,
    from: start,
    to: cuts[i] ?? null,
    exact: i === 0,
    rows: Math.ceil((expected * 1.02) / ways) + 16,
    ...(source.chunk !== undefined && { chunk: source.chunk }),
  }));
}

function requestOf({ request }: ColumnBuilder): ColumnRequest {
  return { ...request, required: false };
}

function errorOf(fault: RangeFault, rowsBefore: number): Error {
  if (fault.kind === 'byte') return new Unreadable(fault.at);
  if (fault.kind === 'length') return new TooLong(fault.offset);
  return new CsvFault(fault.fault, rowsBefore + fault.record, fault.offset, fault.field);
}
