import { enlarge, type Global, kernelOf, type Memory } from '../../webassembly.ts';
import { type CellKernel, type CellMemory, LEFT_WORDS } from '../column/cells.ts';
import { kernel } from './kernel.wasm.ts';

// Why the kernel stopped, and what a column takes as it stands: see kernel/lines.ts.
export const DONE = 0;
export const LEFT = 2;
export const TAKES = { nothing: 0, numbers: 1, times: 2, texts: 3 } as const;
export type Takes = (typeof TAKES)[keyof typeof TAKES];

/** Words that the kernel keeps of a column. */
const COLUMN_WORDS = 5;
/** Bytes of the blocks of all columns, about: with the text of their rows they fit into the processor's second cache. */
const BLOCKS = 1 << 17;
const LINE_FEED = 10;
/** The kernel reads ahead of where it stands, by less than this. */
const AHEAD = 64;
/** An enormous line makes the memory grow; one larger than this is not kept. */
const KEPT = 1 << 23;

interface Exports extends CellKernel {
  readonly memory: Memory;
  heap(): number;
  scan(
    from: number,
    end: number,
    stopAt: number,
    last: boolean,
    columns: number,
    count: number,
    mostRows: number,
  ): number;
  at: Global;
  rows: Global;
  lines: Global;
}

/** A column as the kernel is told of it: its key as the file writes it, quotes included. */
export interface KeyedColumn {
  key: Buffer;
  takes: Takes;
}

/** The kernel's memory as it was laid out for a piece of text. Good until the next is laid out. */
export interface Layout extends CellMemory {
  kernel: Exports;
  /** Where the text begins and ends, the columns are listed, and the block of each stands. */
  text: number;
  end: number;
  columns: number;
  blocks: number[];
  /** Rows that the blocks hold. */
  rows: number;
}

const start = kernelOf<Exports>(kernel);
/** One a thread. Nothing is left in it between two pieces. */
let instance: Exports | undefined;

/** Lays out a block for each column that takes something, and the text to read them from. */
export function layOut(keyed: KeyedColumn[], text: Buffer): Layout {
  if (instance && instance.memory.buffer.byteLength > KEPT) instance = undefined;
  instance ??= start();
  const { memory } = instance;
  const wanted = keyed.filter(({ takes }) => takes !== TAKES.nothing).length;
  const rows = Math.max(64, Math.min(4096, Math.floor(BLOCKS / 8 / (wanted + 1))));
  // Columns must not lie at the same places of the processor's cache.
  const blockBytes = aligned(8 * rows) + 64;
  const columns = aligned(instance.heap());
  let top = aligned(columns + 4 * COLUMN_WORDS * keyed.length);
  const blocks = keyed.map(({ takes }) => {
    if (takes === TAKES.nothing) return 0;
    top += blockBytes;
    return top - blockBytes;
  });
  const list = top;
  const keys = aligned(list + 4 * LEFT_WORDS * rows);
  const from = aligned(keyed.reduce((end, { key }) => end + key.length, keys) + AHEAD);
  const end = from + text.length;
  enlarge(memory, end + AHEAD);
  const { buffer } = memory;
  const bytes = Buffer.from(buffer);
  const words = new Int32Array(buffer);
  let place = keys;
  for (const [index, { key, takes }] of keyed.entries()) {
    key.copy(bytes, place);
    words.set([place, key.length, takes, blocks[index]!, 0], columns / 4 + COLUMN_WORDS * index);
    place += key.length;
  }
  text.copy(bytes, from);
  bytes[end] = LINE_FEED;
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

/** Forgets in which row each column was met last: rows are counted anew. */
export function forgetRows({ words, columns, blocks }: Layout): void {
  for (let index = 0; index < blocks.length; index++) words[columns / 4 + COLUMN_WORDS * index + 4] = 0;
}

function aligned(place: number): number {
  return Math.ceil(place / 16) * 16;
}
