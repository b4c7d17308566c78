import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';

/** What csv-parse finds in a CSV file: its cells, or what is wrong, in which row (from 1, below the header) and line. */
export type Finding =
  | { cells: string[][] }
  | { fault: 'ragged' | 'opening' | 'closing' | 'unterminated'; row: number; line: number }
  | { fault: 'not text'; line: number };

const FAULTS: Record<string, 'ragged' | 'opening' | 'closing' | 'unterminated'> = {
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'ragged',
  INVALID_OPENING_QUOTE: 'opening',
  CSV_INVALID_CLOSING_QUOTE: 'closing',
  CSV_QUOTE_NOT_CLOSED: 'unterminated',
};

export function readByCsvParse(file: Buffer, delimiter: string): Finding {
  const bad = firstThatIsNoText(file);
  // NUL is no special byte to csv-parse, so that all before it is read as though more text came.
  const text = bad < 0 ? file : Buffer.concat([file.subarray(0, bad), Buffer.alloc(4)]);
  const records: string[][] = [];
  let recordEnd = 0;
  try {
    parse(text, {
      delimiter,
      bom: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: true,
      on_record(record: string[], { bytes }) {
        records.push(record);
        recordEnd = bytes;
        return record;
      },
    });
  } catch (error) {
    const { code, record } = error as { code: string; record?: string[] };
    const fault = FAULTS[code];
    if (!fault) throw error;
    const byNul = bad >= 0 && (fault === 'unterminated' || record?.some((cell) => cell.includes('\0')));
    if (!byNul) return { fault, row: records.length, line: lineOf(file, startOfRecord(file, recordEnd)) };
  }
  if (bad >= 0) return { fault: 'not text', line: lineOf(file, bad) };
  return { cells: records.slice(1) };
}

function firstThatIsNoText(file: Buffer): number {
  if (isUtf8(file) && !file.includes(0)) return -1;
  let at = 0;
  while (at < file.length) {
    if (file[at] === 0) return at;
    const length = [1, 2, 3, 4].find(
      (size) => at + size <= file.length && isUtf8(file.subarray(at, at + size)),
    );
    if (length === undefined) return at;
    at += length;
  }
  return -1;
}

function startOfRecord(file: Buffer, from: number): number {
  let at = from;
  while (file[at] === 10 || file[at] === 13) at++;
  return at;
}

function lineOf(file: Buffer, offset: number): number {
  return file.toString('latin1', 0, offset).split(/\r\n|\r|\n/).length;
}
