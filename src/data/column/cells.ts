import type { Global } from '../../webassembly.ts';
import type { TimeZone } from '../cell/time-zone.ts';
import { putBytes } from './buffer.ts';
import type { ColumnBuilder } from './column.ts';

/** Words that say what a cell is which a kernel leaves over: row, start and stop. */
export const LEFT_WORDS = 3;
/** Codes that a kernel is told: of a column of more texts each comes too seldom. */
const MOST_REMEMBERED = 256;
// What a kernel reads doubles from, see ../kernel/cells.ts.
const NUMBER = 0;
const INTEGER = 1;
const TIME = 2;
const ZONED = 3;

/** A kernel that reads the cells of a block: see ../kernel/cells.ts. */
export interface CellKernel {
  readDoubles(kind: number, block: number, from: number, to: number, list: number): number;
  readWholes(block: number, from: number, to: number, list: number, decimals: number): number;
  readCategories(block: number, from: number, to: number, list: number, tag: number): number;
  missing: Global;
  stopped: Global;
  needed: Global;
  remember(tag: number, from: number, to: number, code: number): void;
}

/** The memory of such a kernel, and where in it the list of cells left over begins. */
export interface CellMemory {
  kernel: CellKernel;
  bytes: Buffer;
  words: Int32Array;
  doubles: Float64Array;
  list: number;
}

/** Some rows of a block, of which the first is the row `first` of the column. */
export interface BlockRows {
  block: number;
  from: number;
  to: number;
  first: number;
}

/** Puts a cell that the kernel left over, by where it starts and stops; a negative start says that the text is not the cell as it stands. */
export type PutCell = (builder: ColumnBuilder, row: number, start: number, stop: number) => void;

let nextTag = 0;

/** What a kernel knows the texts of so many columns by, the first of them; nobody else has them. */
export function newTags(count: number): number {
  nextTag += count;
  return nextTag - count;
}

/** Puts cells of texts into a number, integer or time column. */
export function takeNumbers(memory: CellMemory, builder: ColumnBuilder, rows: BlockRows, put: PutCell): void {
  const { kernel, doubles, words, bytes, list } = memory;
  const { numbers } = builder;
  const { block, to, first } = rows;
  for (let row = rows.from; row < to && !builder.declined; ) {
    const { wholes, decimals } = numbers;
    const left = wholes
      ? kernel.readWholes(block, row, to, list, decimals)
      : kernel.readDoubles(kindOf(builder), block, row, to, list);
    const end = kernel.stopped.value;
    if (builder.kind === 'time' && builder.zone) {
      toUtc(doubles.subarray(block / 8 + row, block / 8 + end), builder.zone);
    }
    const size = wholes ? 4 : 8;
    numbers.putBytes(first + row, bytes, block + size * row, block + size * end);
    builder.missing += kernel.missing.value;
    // One of them may show that the column holds text.
    for (let entry = list / 4, last = entry + LEFT_WORDS * left; entry < last && !builder.declined; ) {
      put(builder, first + words[entry++]!, words[entry++]!, words[entry++]!);
    }
    if (end < to) numbers.refine(kernel.needed.value);
    row = end;
  }
}

/** Puts cells of texts into a category column. */
export function takeCodes(
  memory: CellMemory,
  builder: ColumnBuilder,
  { block, from, to, first }: BlockRows,
  tag: number,
  put: PutCell,
): void {
  const { kernel, words, bytes, list } = memory;
  const { codes, dictionary } = builder;
  const left = kernel.readCategories(block, from, to, list, tag);
  putBytes(codes, first + from, bytes, block + 4 * from, block + 4 * to);
  builder.missing += kernel.missing.value;
  for (let entry = list / 4, end = entry + LEFT_WORDS * left; entry < end; entry += LEFT_WORDS) {
    const [row, start, stop] = [words[entry]!, words[entry + 1]!, words[entry + 2]!];
    if (start < 0) put(builder, first + row, start, stop);
    else {
      const code = dictionary.codeOfBytes(bytes, start, stop);
      codes[first + row] = code;
      if (code < MOST_REMEMBERED) kernel.remember(tag, start, stop, code);
    }
  }
}

function kindOf({ kind, zone }: ColumnBuilder): number {
  if (kind === 'time') return zone ? ZONED : TIME;
  return kind === 'integer' ? INTEGER : NUMBER;
}

export function toUtc(times: Float64Array, zone: TimeZone): void {
  for (let row = 0; row < times.length; row++) {
    if (!Number.isNaN(times[row])) times[row] = zone.toUtc(times[row]!);
  }
}
