import type { ColumnBuilder } from './column.ts';
import {
  CATEGORY,
  DONE,
  FULL,
  INTEGER,
  type Layout,
  LEFT_WORDS,
  layOut,
  MOST_LEFT,
  NUMBER,
  SKIP,
  TIME,
  ZONED,
} from './kernel.ts';
import type { TimeZone } from './time-zone.ts';

const QUOTE = 34;
/** What the kernel means by a status beyond FULL. */
const FAULTS: Record<number, CsvFault['fault']> = {
  2: 'ragged',
  3: 'opening quote',
  4: 'closing quote',
  5: 'unterminated quote',
};

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
 * in pieces of any size. Its inner loop is WebAssembly, see kernel/scan.ts, which reads blocks of rows.
 */
export class CsvScanner {
  /** Rows of the set so far. */
  row: number;
  private readonly firstRow: number;
  private readonly columns: (ColumnBuilder | null)[];
  private readonly delimiter: number;
  private readonly reserve: (rows: number) => number;
  private column = 0;
  private recordOffset = 0;

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
  }

  /** Whether it stands between two records. */
  get between(): boolean {
    return this.column === 0;
  }

  /**
   * Reads `bytes[from..end)`. Returns where the first field begins that does not end in it: what is left must come again
   * at the front of the next piece. `offset` is the place of `bytes[0]` in the text; `last` says that the text ends at
   * `end`. No record is begun at or behind `limit`, a place in the text. Throws CsvFault.
   */
  scan(bytes: Buffer, from: number, end: number, offset: number, last: boolean, limit = Infinity): number {
    let capacity = this.reserve(this.row + 1);
    const kinds = Uint8Array.from(this.columns, kindOf);
    const memory = layOut(kinds, bytes.subarray(from, end));
    const { scan, at, column, rows, record } = memory.kernel;
    /** Where the kernel's address 0 would lie in the text. */
    const origin = offset + from - memory.text;
    const stopAt = Math.max(0, Math.min(memory.end, limit - origin));
    for (let next = memory.text; ; next = at.value) {
      const status = scan(
        next,
        memory.end,
        stopAt,
        last,
        this.delimiter,
        this.column,
        kinds.length,
        memory.columns,
        Math.min(memory.rows, capacity - this.row),
        memory.list,
        MOST_LEFT,
      );
      if (record.value > 0) this.recordOffset = origin + record.value;
      this.take(memory, kinds, this.column, rows.value, column.value);
      this.row += rows.value;
      this.column = column.value;
      if (status > FULL) {
        throw new CsvFault(FAULTS[status]!, this.row - this.firstRow, this.recordOffset, this.column);
      }
      if (status === DONE) return at.value - memory.text + from;
      if (this.row >= capacity) capacity = this.reserve(this.row + 1);
    }
  }

  /** Takes over the cells that the kernel has read, from column `first` of its first row to before `column` of the row after `rows`. */
  private take(memory: Layout, kinds: Uint8Array, first: number, rows: number, column: number): void {
    const { doubles, blocks } = memory;
    for (let index = 0; index < kinds.length; index++) {
      const from = index < first ? 1 : 0;
      const to = index < column ? rows + 1 : rows;
      const kind = kinds[index]!;
      if (kind === SKIP || from >= to) continue;
      const builder = this.columns[index]!;
      if (kind === CATEGORY) this.takeCategories(memory, builder, blocks[index]! / 4, from, to);
      else {
        const block = blocks[index]! / 8;
        if (kind === ZONED) toUtc(doubles.subarray(block + from, block + to), builder.zone!);
        builder.values.set(doubles.subarray(block + from, block + to), this.row + from);
      }
    }
    this.takeLeftOver(memory, kinds);
  }

  private takeCategories(
    { words, bytes }: Layout,
    { codes, dictionary }: ColumnBuilder,
    block: number,
    from: number,
    to: number,
  ): void {
    for (let row = from; row < to; row++) {
      const start = words[block + 2 * row]!;
      const stop = words[block + 2 * row + 1]!;
      let code = -1;
      if (stop <= 0) code = codes[this.row - stop]!;
      else if (start < 0) {
        const plain = unescaped(bytes, -start, stop);
        code = dictionary.codeOfBytes(plain, 0, plain.length);
      } else if (start < stop) code = dictionary.codeOfBytes(bytes, start, stop);
      codes[this.row + row] = code;
    }
  }

  /** Cells of other columns that are no plain numbers or times. */
  private takeLeftOver({ kernel, words, bytes, list, columns }: Layout, kinds: Uint8Array): void {
    const end = list / 4 + LEFT_WORDS * kernel.leftOver.value;
    for (let entry = list / 4; entry < end; entry += LEFT_WORDS) {
      const index = words[entry]!;
      const builder = this.columns[index]!;
      const row = this.row + words[entry + 1]!;
      const start = words[entry + 2]!;
      const stop = words[entry + 3]!;
      if (builder.declined) {
        kinds[index] = words[columns / 4 + 2 * index] = SKIP;
      } else if (start < 0) {
        const plain = unescaped(bytes, -start, stop);
        builder.putBytes(row, plain, 0, plain.length);
      } else builder.putBytes(row, bytes, start, stop);
    }
  }
}

function kindOf(builder: ColumnBuilder | null): number {
  if (builder === null || builder.declined) return SKIP;
  if (builder.kind === 'category') return CATEGORY;
  if (builder.kind === 'time') return builder.zone ? ZONED : TIME;
  return builder.kind === 'integer' ? INTEGER : NUMBER;
}

function toUtc(times: Float64Array, zone: TimeZone): void {
  for (let row = 0; row < times.length; row++) {
    if (!Number.isNaN(times[row])) times[row] = zone.toUtc(times[row]!);
  }
}

/** `bytes[from..to)` with each doubled quote made one. */
function unescaped(bytes: Buffer, from: number, to: number): Buffer {
  const plain = Buffer.allocUnsafe(to - from);
  let length = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    plain[length++] = byte;
    if (byte === QUOTE) at++;
  }
  return plain.subarray(0, length);
}
