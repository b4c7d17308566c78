import { newTags, type PutCell, takeCodes, takeNumbers } from '../column/cells.ts';
import type { ColumnBuilder } from '../column/column.ts';
import { DONE, FULL, type Layout, layOut } from '../kernel.ts';

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
 * in pieces of any size. Its inner loops are WebAssembly: kernel/scan.ts finds the fields of a block of rows, and kernel/cells.ts reads
 * them column by column.
 */
export class CsvScanner {
  /** Rows of the set so far. */
  row: number;
  private readonly firstRow: number;
  private readonly columns: (ColumnBuilder | null)[];
  private readonly delimiter: number;
  private readonly reserve: (rows: number) => number;
  /** What the kernel knows the first column's texts by; other columns follow. No two scanners share one. */
  private readonly tag: number;
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
    this.tag = newTags(columns.length);
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
    const memory = layOut(this.columns.map(isWanted), bytes.subarray(from, end));
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
        this.columns.length,
        memory.columns,
        Math.min(memory.rows, capacity - this.row),
      );
      if (record.value > 0) this.recordOffset = origin + record.value;
      this.take(memory, this.column, rows.value, column.value);
      this.row += rows.value;
      this.column = column.value;
      if (status > FULL) {
        throw new CsvFault(FAULTS[status]!, this.row - this.firstRow, this.recordOffset, this.column);
      }
      if (status === DONE) return at.value - memory.text + from;
      if (this.row >= capacity) capacity = this.reserve(this.row + 1);
    }
  }

  /** Takes over the cells that the kernel has found, from column `first` of its first row to before `column` of the row after `rows`. */
  private take(memory: Layout, first: number, rows: number, column: number): void {
    const put: PutCell = (builder, row, start, stop) => this.putCell(builder, memory.bytes, row, start, stop);
    for (const [index, builder] of this.columns.entries()) {
      const from = index < first ? 1 : 0;
      const to = index < column ? rows + 1 : rows;
      if (!isWanted(builder) || from >= to) continue;
      const block = memory.blocks[index]!;
      const cells = { block, from, to, first: this.row };
      if (builder.kind === 'category') takeCodes(memory, builder, cells, this.tag + index, put);
      else if (builder.format) this.takeTexts(memory, builder, block, from, to);
      else takeNumbers(memory, builder, cells, put);
    }
  }

  /** Puts the cells of a column whose numbers or times are written in a way that the kernel does not know. */
  private takeTexts(
    { words, bytes }: Layout,
    builder: ColumnBuilder,
    block: number,
    from: number,
    to: number,
  ): void {
    for (let row = from; row < to && !builder.declined; row++) {
      this.putCell(
        builder,
        bytes,
        this.row + row,
        words[block / 4 + 2 * row]!,
        words[block / 4 + 2 * row + 1]!,
      );
    }
  }

  private putCell(builder: ColumnBuilder, bytes: Buffer, row: number, start: number, stop: number): void {
    const text = start < 0 ? unescaped(bytes, -start, stop) : bytes.subarray(start, stop);
    builder.putBytes(row, text, 0, text.length);
  }
}

function isWanted(builder: ColumnBuilder | null): builder is ColumnBuilder {
  return builder !== null && !builder.declined;
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
