import type { ColumnBuilder } from './column.ts';
import { emptyHash, hashByte } from './dictionary.ts';
import { scanInteger, scanNumber } from './number.ts';
import { scanTime } from './time.ts';

const LINE_FEED = 10;
const RETURN = 13;
const QUOTE = 34;
/** Bytes that must be writable behind the end of what is scanned. */
export const SENTINELS = 3;

const SKIP = 0;
const NUMBER = 1;
const INTEGER = 2;
const CATEGORY = 3;
const TIME = 4;

/** What is wrong with the form of a CSV file, and in which record: `record` counts from 0 without the header. */
export class CsvFault extends Error {
  readonly fault: 'ragged' | 'opening quote' | 'closing quote' | 'unterminated quote';
  readonly record: number;
  /** Where the record begins, in bytes of the text. */
  readonly offset: number;
  /** Fields found (`ragged`), or the column of the field, from 0. */
  readonly field: number;

  constructor(fault: CsvFault['fault'], record: number, offset: number, field: number) {
    super(`${fault} in record ${record}, field ${field}`);
    this.fault = fault;
    this.record = record;
    this.offset = offset;
    this.field = field;
  }
}

/**
 * Reads the records of a CSV text (RFC 4180, with LF, CRLF or CR) into columns, straight from its bytes: no string and no
 * object is made for a cell or a row. Blank lines are passed over. It stands where it stopped, so that the text may come
 * in pieces of any size.
 */
export class CsvScanner {
  /** Rows of the set so far. */
  row: number;
  private readonly firstRow: number;
  private readonly columns: (ColumnBuilder | null)[];
  private readonly delimiter: number;
  private readonly reserve: (rows: number) => number;
  /** 0: part of a field; 1: delimiter or end of line; 2: quote. */
  private readonly special = new Uint8Array(256);
  private column = 0;
  private recordOffset = 0;
  private capacity = 0;
  private kinds = new Uint8Array(0);

  /** `columns` in the order of the file, null where not asked for. `reserve` makes room for so many rows in all columns and says how many there is room for. */
  constructor(
    columns: (ColumnBuilder | null)[],
    delimiter: number,
    row: number,
    reserve: (rows: number) => number,
  ) {
    this.columns = columns;
    this.delimiter = delimiter;
    this.row = row;
    this.firstRow = row;
    this.reserve = reserve;
    this.special[delimiter] = this.special[LINE_FEED] = this.special[RETURN] = 1;
    this.special[QUOTE] = 2;
  }

  /** Whether it stands between two records. */
  get between(): boolean {
    return this.column === 0;
  }

  /** Goes back to the first row, to read the same text again. */
  restart(): void {
    this.row = this.firstRow;
    this.column = 0;
  }

  /**
   * Reads `bytes[from..end)`, and writes sentinels behind it. Returns where the first field begins that does not end in
   * it: what is left must come again at the front of the next piece. `offset` is the place of `bytes[0]` in the text;
   * `last` says that the text ends at `end`. No record is begun at or behind `limit`, a place in the text. Throws CsvFault.
   */
  scan(bytes: Buffer, from: number, end: number, offset: number, last: boolean, limit = Infinity): number {
    bytes[end] = LINE_FEED;
    bytes[end + 1] = QUOTE;
    bytes[end + 2] = LINE_FEED;
    this.prepare();
    const { columns, delimiter, special } = this;
    let kinds = this.kinds;
    const count = columns.length;
    let column = this.column;
    let row = this.row;
    let at = from;
    const stopAt = limit - offset;
    for (;;) {
      if (at >= end && (column === 0 || !last)) break;
      if (column === 0) {
        if (at >= stopAt) break;
        const byte = bytes[at]!;
        if (byte === LINE_FEED || byte === RETURN) {
          at++;
          continue;
        }
        this.recordOffset = offset + at;
        if (row >= this.capacity) {
          this.row = row;
          this.prepare();
          kinds = this.kinds;
        }
      }
      const kind = column < count ? kinds[column]! : SKIP;
      let stop = -1;
      if (kind === NUMBER) {
        const values = columns[column]!.values;
        if (special[bytes[at]!] === 1) {
          values[row] = Number.NaN;
          stop = at;
        } else stop = scanNumber(bytes, at, values, row);
      } else if (kind === CATEGORY || kind === SKIP) {
        if (bytes[at] !== QUOTE) {
          let hash = emptyHash;
          stop = at;
          if (kind === SKIP) while (special[bytes[stop]!] === 0) stop++;
          else
            for (let byte = bytes[stop]!; special[byte] === 0; byte = bytes[++stop]!) {
              hash = hashByte(hash, byte);
            }
          if (kind === CATEGORY && special[bytes[stop]!] === 1 && (stop < end || last)) {
            const builder = columns[column]!;
            builder.codes[row] = stop === at ? -1 : builder.dictionary.code(bytes, at, stop, hash);
          }
        }
      } else if (kind === INTEGER) stop = scanInteger(bytes, at, columns[column]!.values, row);
      else stop = scanTime(bytes, at, columns[column]!.values, row, columns[column]!.zone);

      if (stop < 0 || special[bytes[stop]!] !== 1) {
        this.row = row;
        this.column = column;
        stop = this.field(bytes, at, end, last);
      }
      if (stop >= end && !last) break;
      const byte = bytes[stop]!;
      at = stop + 1;
      column++;
      if (byte === delimiter && stop < end) continue;
      if (column !== count) throw new CsvFault('ragged', row - this.firstRow, this.recordOffset, column);
      column = 0;
      row++;
    }
    this.row = row;
    this.column = column;
    return Math.min(at, end);
  }

  /** Any field, quoted or not, by way of its text. Returns where it ends, or `end` where it does not end before. */
  private field(bytes: Buffer, from: number, end: number, last: boolean): number {
    const { special } = this;
    let start = from;
    let stop = from;
    let next = from;
    let escapes = 0;
    if (bytes[from] === QUOTE && from < end) {
      start = stop = from + 1;
      for (;;) {
        while (bytes[stop] !== QUOTE) stop++;
        if (stop >= end) {
          if (last) throw this.fault('unterminated quote');
          return end;
        }
        if (bytes[stop + 1] !== QUOTE || stop + 1 >= end) break;
        escapes++;
        stop += 2;
      }
      next = stop + 1;
      if (next < end && special[bytes[next]!] !== 1) throw this.fault('closing quote');
    } else {
      while (special[bytes[stop]!] === 0) stop++;
      if (special[bytes[stop]!] === 2) throw this.fault('opening quote');
      next = stop;
    }
    if (next >= end && !last) return end;
    const builder = this.column < this.columns.length ? this.columns[this.column]! : null;
    if (builder === null || builder.declined) return next;
    if (escapes === 0) builder.putBytes(this.row, bytes, start, stop);
    else {
      const plain = unescaped(bytes, start, stop, escapes);
      builder.putBytes(this.row, plain, 0, plain.length);
    }
    return next;
  }

  private fault(fault: CsvFault['fault']): CsvFault {
    return new CsvFault(fault, this.row - this.firstRow, this.recordOffset, this.column);
  }

  private prepare(): void {
    this.capacity = this.reserve(this.row + 1);
    this.kinds = Uint8Array.from(this.columns, (builder) => {
      if (builder === null || builder.declined) return SKIP;
      if (builder.kind === 'category') return CATEGORY;
      if (builder.kind === 'time') return TIME;
      return builder.kind === 'integer' ? INTEGER : NUMBER;
    });
  }
}

/** `bytes[from..to)` with each doubled quote made one. */
function unescaped(bytes: Buffer, from: number, to: number, escapes: number): Buffer {
  const plain = Buffer.allocUnsafe(to - from - escapes);
  let length = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    plain[length++] = byte;
    if (byte === QUOTE) at++;
  }
  return plain;
}
