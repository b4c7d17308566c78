import { Refusal } from '../refusal.ts';

export interface CsvHeader {
  names: string[];
  /** The byte that parts fields. */
  delimiter: number;
}

/** In order of preference where the header holds as many of two. */
const DELIMITERS = [44, 59, 9, 124];
const QUOTE = 34;

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
