import { enlarge, type Global, kernelOf, type Memory } from '../webassembly.ts';
import { kernel } from './kernel.wasm.ts';

// What a column's cells are read as, and why the kernel stopped: see kernel/scan.ts.
export const SKIP = 0;
export const CATEGORY = 1;
export const NUMBER = 2;
export const INTEGER = 3;
export const TIME = 4;
export const ZONED = 5;
export const DONE = 0;
export const FULL = 1;

const LINE_FEED = 10;
const QUOTE = 34;
/** Cells that the kernel may leave over before they are taken off its list, and numbers that say what each is. */
export const MOST_LEFT = 2048;
export const LEFT_WORDS = 4;
/** Bytes of a block of rows, about. */
const BLOCK = 1 << 19;
/** The kernel reads ahead of where it stands, by less than this. */
const AHEAD = 1 << 15;
/** An enormous field makes the memory grow; one larger than this is not kept. */
const KEPT = 1 << 23;

interface Exports {
  readonly memory: Memory;
  heap(): number;
  scan(
    from: number,
    end: number,
    stopAt: number,
    last: boolean,
    delimiter: number,
    firstColumn: number,
    count: number,
    columns: number,
    mostRows: number,
    list: number,
    mostLeft: number,
  ): number;
  at: Global;
  column: Global;
  rows: Global;
  record: Global;
  leftOver: Global;
}

/** The kernel's memory as it was laid out for a piece of text. Good until the next is laid out. */
export interface Layout {
  kernel: Exports;
  /** The whole memory. */
  bytes: Buffer;
  words: Int32Array;
  doubles: Float64Array;
  /** Where the text begins and ends, and the list of cells left over begins. */
  text: number;
  end: number;
  list: number;
  /** Where kind and block of each column stand. */
  columns: number;
  blocks: Int32Array;
  /** Rows that the blocks hold. */
  rows: number;
}

const start = kernelOf<Exports>(kernel);
/** One a thread. Nothing is left in it between two pieces. */
let instance: Exports | undefined;

/** Lays out columns of such kinds, and the text to read them from. */
export function layOut(kinds: Uint8Array, text: Buffer): Layout {
  if (instance && instance.memory.buffer.byteLength > KEPT) instance = undefined;
  instance ??= start();
  const { memory } = instance;
  const wanted = kinds.filter((kind) => kind !== SKIP).length;
  const rows = Math.max(32, Math.min(4096, Math.floor(BLOCK / 8 / (wanted + 1))));
  const blocks = new Int32Array(kinds.length);
  const columns = aligned(instance.heap());
  let end = aligned(columns + 8 * kinds.length);
  for (let index = 0; index < kinds.length; index++) {
    blocks[index] = end;
    // Columns must not lie at the same places of the processor's cache.
    if (kinds[index] !== SKIP) end = aligned(end + 8 * rows) + 64;
  }
  const list = end;
  const from = aligned(list + 4 * LEFT_WORDS * MOST_LEFT);
  end = from + text.length;
  enlarge(memory, end + AHEAD);
  const { buffer } = memory;
  const bytes = Buffer.from(buffer);
  const words = new Int32Array(buffer);
  for (let index = 0; index < kinds.length; index++) {
    words[columns / 4 + 2 * index] = kinds[index]!;
    words[columns / 4 + 2 * index + 1] = blocks[index]!;
  }
  text.copy(bytes, from);
  bytes[end] = bytes[end + 2] = LINE_FEED;
  bytes[end + 1] = QUOTE;
  return {
    kernel: instance,
    bytes,
    words,
    doubles: new Float64Array(buffer),
    text: from,
    end,
    list,
    columns,
    blocks,
    rows,
  };
}

function aligned(place: number): number {
  return Math.ceil(place / 16) * 16;
}
