import { enlarge, type Global, kernelOf, type Memory } from '../webassembly.ts';
import { type CellKernel, type CellMemory, LEFT_WORDS } from './column/cells.ts';
import { kernel } from './kernel.wasm.ts';

// Why the kernel stopped, see kernel/scan.ts.
export const DONE = 0;
export const FULL = 1;

const LINE_FEED = 10;
const QUOTE = 34;
/** Bytes of the blocks of all columns, about: with the text of their rows they fit into the processor's second cache. */
const BLOCKS = 1 << 17;
/** The kernel reads ahead of where it stands, by less than this. */
const AHEAD = 1 << 15;
/** An enormous field makes the memory grow; one larger than this is not kept. */
const KEPT = 1 << 23;

interface Exports extends CellKernel {
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
  ): number;
  at: Global;
  column: Global;
  rows: Global;
  record: Global;
}

/** The kernel's memory as it was laid out for a piece of text. Good until the next is laid out. */
export interface Layout extends CellMemory {
  kernel: Exports;
  /** Where the text begins and ends. */
  text: number;
  end: number;
  /** Where the place of each column's block stands. Columns that are not wanted share one. */
  columns: number;
  blocks: Uint32Array;
  /** Rows that the blocks hold. */
  rows: number;
}

const start = kernelOf<Exports>(kernel);
/** One a thread. Nothing is left in it between two pieces. */
let instance: Exports | undefined;

/** Lays out a block for each column, those that are wanted, and the text to read them from. */
export function layOut(wanted: boolean[], text: Buffer): Layout {
  if (instance && instance.memory.buffer.byteLength > KEPT) instance = undefined;
  instance ??= start();
  const { memory } = instance;
  const count = wanted.filter(Boolean).length + 1;
  const rows = Math.max(64, Math.min(4096, Math.floor(BLOCKS / 8 / count)));
  // Columns must not lie at the same places of the processor's cache.
  const blockBytes = aligned(8 * rows) + 64;
  const columns = aligned(instance.heap());
  const unwanted = aligned(columns + 4 * wanted.length);
  let list = unwanted + blockBytes;
  const blocks = Uint32Array.from(wanted, (asked) => {
    if (!asked) return unwanted;
    list += blockBytes;
    return list - blockBytes;
  });
  const from = aligned(list + 4 * LEFT_WORDS * rows);
  const end = from + text.length;
  enlarge(memory, end + AHEAD);
  const { buffer } = memory;
  const bytes = Buffer.from(buffer);
  const words = new Int32Array(buffer);
  words.set(blocks, columns / 4);
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
