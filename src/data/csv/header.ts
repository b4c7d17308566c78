import { Refusal } from '../../refusal.ts';
import type { Piece, TextReader } from '../bytes.ts';
import type { FileSource } from '../source.ts';
import { Unreadable } from './fault.ts';

interface CsvHeader {
  names: string[];
  /** The byte that parts fields. */
  delimiter: number;
}

/** In order of preference where the header holds as many of two. */
const DELIMITERS = [44, 59, 9, 124];
const QUOTE = 34;
const LONGEST_HEADER = 1 << 20;

/** Where the record that begins at `from` ends, its line ending included; -1 when it does not end before `end`. */
export function recordEnd(bytes: Buffer, from: number, end: number): number {
  let quoted = false;
  for (let at = from; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === QUOTE) quoted = !quoted;
    else if (!quoted && (byte === 10 || byte === 13)) return at + 1;
  }
  return -1;
}

/**
 * The names in a header record. The delimiter is the tab in a .tsv file; else the one of `,` `;` tab and `|` that the header
 * holds most of outside quotes, the comma where it holds none.
 */
export async function readHeader(record: Buffer, file: string, tabs: boolean): Promise<CsvHeader> {
  const delimiter = tabs ? 9 : mostFrequent(record);
  // Without a quote there is nothing to parse, and the parser takes longer to load than a small file to read.
  if (!record.includes(QUOTE)) {
    const names = record
      .toString()
      .replace(/[\r\n]$/, '')
      .split(String.fromCharCode(delimiter));
    return { names, delimiter };
  }
  const { parse } = await import('csv-parse/sync');
  let records: string[][];
  try {
    records = parse(record, { delimiter: String.fromCharCode(delimiter), relax_column_count: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      `${file}: the header line cannot be read: ${oneLine(reason)}. Put a name that holds quotes in quotes, each quote in it doubled.`,
    );
  }
  if (records.length !== 1) throw new Refusal(`${file}: the header line cannot be read.`);
  return { names: records[0]!, delimiter };
}

function mostFrequent(record: Buffer): number {
  const counts = DELIMITERS.map(() => 0);
  let quoted = false;
  for (const byte of record) {
    if (byte === QUOTE) quoted = !quoted;
    const which = quoted ? -1 : DELIMITERS.indexOf(byte);
    if (which >= 0) counts[which]!++;
  }
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 200);
}

/** What stands before the rows of a CSV file. */
export interface CsvHead extends CsvHeader {
  /** The piece in which the rows begin, and where in it. */
  piece: Piece;
  from: number;
}

/** Finds the header, and reads it. */
export async function headerOf(source: FileSource, reader: TextReader): Promise<CsvHead> {
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
