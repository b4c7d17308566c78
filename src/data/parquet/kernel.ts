import { memoryRanOut } from '../../refusal.ts';
import { enlarge, type Global, kernelOf, type Memory } from '../../webassembly.ts';
import { shortestDecimal } from '../cell/shortest.ts';
import { kernel } from './kernel.wasm.ts';

/** How numbers stand in a page, see kernel/numbers.ts. */
export const numberKinds = { i32: 0, u32: 1, i64: 2, nanos: 3, f32: 4, f64: 5 } as const;
export type NumberKind = keyof typeof numberKinds;

/** What the kernel reads texts as, see ../kernel/cells.ts. */
export const TIME = 2;
export const ZONED = 3;
/** In a list of codes: none yet. */
export const UNMET = -2;
/** Rows worked on at a time: their cells fit into the processor's cache. */
export const BLOCK = 4096;
/** The kernel reads and writes ahead of where it stands, by less than this. */
const SPARE = 64;
/** A larger memory is not kept. */
const KEPT = 1 << 26;
const MOST = 2 ** 31 - 2 * SPARE;

interface Exports {
  readonly memory: Memory;
  heap(): number;
  unpackSnappy(from: number, end: number, to: number, size: number): number;
  unpackLz4(from: number, end: number, to: number, size: number): number;
  readHybrid(from: number, end: number, width: number, count: number, to: number): number;
  set: Global;
  readBits(from: number, end: number, count: number, to: number): number;
  readDeltas(from: number, end: number, count: number, bytes: number, to: number): number;
  joinStreams(from: number, count: number, width: number, to: number): void;
  toDoubles(kind: number, from: number, count: number, to: number): void;
  large: Global;
  divide(block: number, count: number, unit: number): void;
  multiply(block: number, count: number, factor: number): void;
  toWholes(block: number, from: number, to: number, out: number, unit: number): number;
  tidy(block: number, from: number, to: number, ids: boolean): number;
  missing: Global;
  countSet(levels: number, count: number): number;
  spread(levels: number, count: number, present: number, block: number, nothing: bigint): void;
  gather(dictionary: number, size: number, places: number, count: number, to: number): number;
  toCodes(
    levels: number,
    from: number,
    to: number,
    places: number,
    codes: number,
    size: number,
    out: number,
  ): number;
  used: Global;
  without: Global;
  findTexts(from: number, end: number, count: number, to: number): number;
  findByLengths(from: number, end: number, lengths: number, count: number, to: number): number;
  sizeOfTexts(prefixes: number, suffixes: number, count: number): number;
  writeTexts(
    from: number,
    end: number,
    prefixes: number,
    suffixes: number,
    count: number,
    text: number,
    to: number,
  ): number;
  readDoubles(kind: number, block: number, from: number, to: number, list: number): number;
  readCategories(block: number, from: number, to: number, list: number, tag: number): number;
  missingTexts: Global;
  remember(tag: number, from: number, to: number, code: number): void;
}

const start = kernelOf<Exports>(kernel, {
  numbers: { shortestDecimal: (value) => shortestDecimal(value, 32) },
});
/** One a thread. Nothing is left in it between two columns. */
let instance: Exports | undefined;

/** The kernel with its memory, which is given out piece by piece and taken back all at once. */
export class KernelMemory {
  readonly kernel: Exports;
  /** The whole memory, as it is now: look again after `take`. */
  bytes!: Buffer;
  words!: Int32Array;
  doubles!: Float64Array;
  bigs!: BigInt64Array;
  /** Places of a block of cells, of what is made of them, and of the list of those left over. */
  readonly block: number;
  readonly out: number;
  readonly list: number;
  private top: number;

  constructor() {
    if (instance && instance.memory.buffer.byteLength > KEPT) instance = undefined;
    instance ??= start();
    this.kernel = instance;
    this.top = aligned(instance.heap());
    this.block = this.take(8 * BLOCK);
    this.out = this.take(4 * BLOCK);
    this.list = this.take(12 * BLOCK);
    this.look();
  }

  /** Room for so many bytes. */
  take(bytes: number): number {
    const place = this.top;
    this.top = aligned(place + bytes) + SPARE;
    // Places are 32-bit numbers with a sign.
    if (this.top > MOST) throw memoryRanOut();
    enlarge(this.kernel.memory, this.top + SPARE);
    if (this.bytes?.buffer !== this.kernel.memory.buffer) this.look();
    return place;
  }

  /** Where the next piece would stand: `release` gives back all from there on. */
  get mark(): number {
    return this.top;
  }

  release(mark: number): void {
    this.top = mark;
  }

  private look(): void {
    const { buffer } = this.kernel.memory;
    this.bytes = Buffer.from(buffer);
    this.words = new Int32Array(buffer);
    this.doubles = new Float64Array(buffer);
    this.bigs = new BigInt64Array(buffer);
  }
}

function aligned(place: number): number {
  return Math.ceil(place / 16) * 16;
}
