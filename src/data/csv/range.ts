import { type TextFault, TextReader, TooLong } from '../bytes.ts';
import { TableBuilder } from '../column/builder.ts';
import type { FilledColumn, Kind } from '../column/column.ts';
import type { RangeProgress } from '../executor.ts';
import type { ColumnRequest } from '../table.ts';
import { guessBegin } from './begin.ts';
import { CsvFault, CsvScanner } from './scan.ts';

/** A part of a plain CSV file to read: the records that begin in `from..to` of its bytes. */
export interface RangeJob {
  file: string;
  names: string[];
  delimiter: number;
  /** The columns to read, each with the kind its cells are taken for. */
  columns: { request: ColumnRequest; kind: Kind }[];
  from: number;
  /** null: to the end of the file. */
  to: number | null;
  /** Whether a record is known to begin at `from`; else the first one is guessed. */
  exact: boolean;
  /** Rows to make room for. */
  rows: number;
  chunk?: number;
}

/** What was read of it. Its end is where the first record begins that is not in it. */
export interface RangePart {
  begin: number;
  end: number;
  rows: number;
  columns: FilledColumn[];
  fault: RangeFault | null;
}

/** An error in a form that threads can hand on; `record` counts from the first of the range. */
export type RangeFault =
  | { kind: 'form'; fault: CsvFault['fault']; record: number; offset: number; field: number }
  | { kind: 'byte'; at: TextFault }
  | { kind: 'length'; offset: number };

/** Reads a range of a CSV file by itself, wherever the range begins. A Refusal comes only from lack of memory. */
export async function readRange(
  job: RangeJob,
  tell: (news: RangeProgress) => void = () => {},
): Promise<RangePart> {
  const begin = job.exact ? job.from : await guessBegin(job);
  const requests = job.columns.map(({ request }) => request);
  const table = new TableBuilder({ columns: requests, others: 'skip' });
  const builders = table.columnsOf(job.names, job.file);
  for (const { request, kind } of job.columns) {
    if (kind === 'category') table.columns.get(request.name)?.restartAsCategory();
  }
  const part: RangePart = { begin, end: begin, rows: 0, columns: [], fault: null };
  const limit = job.to ?? Infinity;
  if (begin >= limit) return part;
  table.reserve(job.rows);
  const scanner = new CsvScanner(builders, job.delimiter, 0, (rows) => table.reserve(rows));
  const reader = new TextReader({
    file: job.file,
    gzip: false,
    start: begin,
    ...(job.chunk !== undefined && { chunk: job.chunk }),
    onBytes: (bytes) => tell({ bytes, rows: scanner.row }),
  });
  reader.widen(job.names.length);
  try {
    for (let used = 0; ; ) {
      const piece = await reader.next(used);
      used = scanner.scan(piece.bytes, piece.from, piece.end, piece.offset, piece.last, limit);
      part.end = piece.offset + used;
      if (scanner.between && part.end >= limit) break;
      if (piece.fault) {
        part.fault = { kind: 'byte', at: piece.fault };
        break;
      }
      if (piece.last) break;
    }
  } catch (error) {
    part.fault = faultOf(error);
  } finally {
    await reader.close();
  }
  part.rows = scanner.row;
  part.columns = [...table.columns.values()].map((builder) => builder.filled(part.rows));
  return part;
}

function faultOf(error: unknown): RangeFault {
  if (error instanceof CsvFault) {
    const { fault, record, offset, field } = error;
    return { kind: 'form', fault, record, offset, field };
  }
  if (error instanceof TooLong) return { kind: 'length', offset: error.offset };
  throw error;
}
