import type { ScoreCounts, ValueCounts } from '../count/counts.ts';
import { enlarge, kernelOf, type Memory } from '../webassembly.ts';
import { kernel } from './kernel.wasm.ts';

/** A pass over the scores `from..to`. */
type Pass<Words extends unknown[] = []> = (from: number, to: number, ...words: Words) => void;

export interface Exports {
  readonly memory: Memory;
  heap(): number;
  use(
    scores: number,
    positives: number,
    negatives: number,
    positiveInfluences: number,
    negativeInfluences: number,
  ): void;
  begin(): void;
  total(): number;
  rankShares: Pass<[m: number, n: number]>;
  precisionSteps: Pass<[m: number]>;
  precisionInfluences: Pass<[value: number, m: number, n: number]>;
  squaredLosses: Pass;
  logLosses: Pass<[clip: number]>;
  sumLosses: Pass;
  sumSquares: Pass;
  centre: Pass<[value: number, ofPositives: number, ofNegatives: number]>;
  sumBins: Pass<[bins: number, sums: number]>;
  gaps: Pass<[bins: number, signs: number]>;
  poolRows(
    values: number,
    rows: number,
    count: number,
    otherValues: number,
    otherRows: number,
    otherCount: number,
    pooled: number,
  ): void;
  cellsWithin(n: number, m: number, reach: number, changes: number, most: number): number;
  shareWithin(n: number, m: number, reach: number, changes: number, room: number): number;
  addDeviations(values: number, rows: number, count: number, scale: number, from: number, sums: number): void;
}

/** Values passed at a time: a function that is called again and again is optimised, one that runs for long is not. */
const BLOCK = 4096;
/** Counts that stand in the kernel's memory at a time, if they fit: a metric is mostly measured of two sets in turn. */
const KEPT = 2;
/** Bytes that the memory of a kernel can have. */
const MOST = 2 ** 32;
/** Bytes for what is added together, and for blocks of what does not stand in the memory as a whole. */
const SUMS = (1 << 16) + 64;

/** Begins a kernel with a memory of its own. */
export const start = kernelOf<Exports>(kernel, { scores: { log: Math.log } });
/** One a thread. */
let instance: Exports | undefined;
/** The counts that stand in its memory, the scores that there is room for of each, and whose place the next ones get. */
let laid: (ScoreCounts | null)[] = [];
let capacity = 0;
let next = 0;

/**
 * Passes over the distinct scores of some counts. They leave a number for a positive and a negative row at each score, in memory that
 * all passes share: what a row loses, or its influence on a metric. Good until the next are begun.
 */
export class ScorePasses {
  private readonly kernel: Exports;
  private readonly scores: number;
  private readonly bins: number;
  private readonly influences: number;

  /** Lays the counts out in the kernel's memory, where they do not stand already. */
  constructor(counts: ScoreCounts) {
    instance ??= start();
    this.kernel = instance;
    this.scores = counts.scores.length;
    this.bins = Math.ceil(instance.heap() / 8) * 8;
    this.influences = this.bins + SUMS;
    const placeOf = (slot: number) => this.influences + (16 + 24 * slot) * capacity;
    if (this.scores > capacity || laid.length === 0) {
      capacity = Math.max(capacity, this.scores);
      laid = Array.from({ length: placeOf(KEPT) <= MOST ? KEPT : 1 }, () => null);
      next = 0;
    }
    const { memory } = instance;
    enlarge(memory, placeOf(laid.length));
    let slot = laid.indexOf(counts);
    if (slot < 0) {
      slot = next;
      next = (next + 1) % laid.length;
      laid[slot] = counts;
      new Float64Array(memory.buffer, placeOf(slot), capacity).set(counts.scores);
      new Float64Array(memory.buffer, placeOf(slot) + 8 * capacity, capacity).set(counts.positives);
      new Float64Array(memory.buffer, placeOf(slot) + 16 * capacity, capacity).set(counts.negatives);
    }
    const place = placeOf(slot);
    instance.use(
      place,
      place + 8 * capacity,
      place + 16 * capacity,
      this.influences,
      this.influences + 8 * capacity,
    );
  }

  /**
   * Leaves of a positive the share of negatives below it, of a negative the share of positives above it, equal ones half. Returns how
   * many pairs of both a positive wins. There are `m` positives and `n` negatives.
   */
  rankShares(m: number, n: number): number {
    const { rankShares } = this.kernel;
    return this.over((from, to) => rankShares(from, to, m, n));
  }

  /** Leaves the influences on the average precision, and returns that and Σ of their squares. */
  precisionInfluences(m: number, n: number): { value: number; squares: number } {
    const { begin, precisionSteps, precisionInfluences, sumSquares, total } = this.kernel;
    begin();
    for (let to = this.scores; to > 0; to -= BLOCK) precisionSteps(Math.max(0, to - BLOCK), to, m);
    const value = total();
    const squares = this.over((from, to) => {
      precisionInfluences(from, to, value, m, n);
      sumSquares(from, to);
    });
    return { value, squares };
  }

  /** Leaves squared errors, and returns Σ over all rows. */
  squaredLosses(): number {
    const { squaredLosses, sumLosses } = this.kernel;
    return this.over((from, to) => {
      squaredLosses(from, to);
      sumLosses(from, to);
    });
  }

  /** Leaves −ln of the probability given to what was true, no nearer to 0 and 1 than `clip`, and returns Σ over all rows. */
  logLosses(clip: number): number {
    const { logLosses, sumLosses } = this.kernel;
    return this.over((from, to) => {
      logLosses(from, to, clip);
      sumLosses(from, to);
    });
  }

  /**
   * Leaves the gap between a row's score and its class, with the sign of the bin that it lies in, of bins of equal width, less `value`,
   * divided by `cases`. Returns Σ of the squares.
   */
  gaps(signs: Float64Array, value: number, cases: number): number {
    const { gaps, centre, sumSquares } = this.kernel;
    this.doubles(this.bins, signs.length).set(signs);
    return this.over((from, to) => {
      gaps(from, to, signs.length, this.bins);
      centre(from, to, value, cases, cases);
      sumSquares(from, to);
    });
  }

  /** Takes `value` from what was left of either class, and divides the rest by a number of its own. Returns Σ of the squares. */
  centre(value: number, ofPositives: number, ofNegatives: number): number {
    const { centre, sumSquares } = this.kernel;
    return this.over((from, to) => {
      centre(from, to, value, ofPositives, ofNegatives);
      sumSquares(from, to);
    });
  }

  /** Σ score, positives and rows of each bin of equal width. */
  sumBins(bins: number): [scores: Float64Array, positives: Float64Array, rows: Float64Array] {
    const sums = this.doubles(this.bins, 3 * bins).fill(0);
    const { sumBins } = this.kernel;
    this.over((from, to) => sumBins(from, to, bins, this.bins));
    return [sums.slice(0, bins), sums.slice(bins, 2 * bins), sums.slice(2 * bins)];
  }

  /** What was left, until the next passes write over it. */
  left(): { positive: Float64Array; negative: Float64Array } {
    const { influences, scores } = this;
    return {
      positive: this.doubles(influences, scores),
      negative: this.doubles(influences + 8 * capacity, scores),
    };
  }

  /** Passes that need not wait for each other go over a block of scores in turn, while it is in the processor's cache. Returns what was added up. */
  private over(passes: (from: number, to: number) => void): number {
    const { begin, total } = this.kernel;
    begin();
    for (let from = 0; from < this.scores; from += BLOCK) passes(from, Math.min(from + BLOCK, this.scores));
    return total();
  }

  private doubles(place: number, length: number): Float64Array {
    return new Float64Array(this.kernel.memory.buffer, place, length);
  }
}

/** Σ rows·d and Σ rows·d², compensated, of the deviations d = value·`scale` − `from`. */
export function deviations(
  { values, rows }: ValueCounts,
  scale: number,
  from: number,
): { sum: number; squares: number } {
  instance ??= start();
  const { memory, addDeviations } = instance;
  const place = Math.ceil(instance.heap() / 16) * 16;
  const [intoValues, intoRows] = [place + 32, place + 32 + 8 * BLOCK];
  enlarge(memory, place + SUMS);
  const sums = new Float64Array(memory.buffer, place, 4).fill(0);
  const blocks = {
    values: new Float64Array(memory.buffer, intoValues, BLOCK),
    rows: new Float64Array(memory.buffer, intoRows, BLOCK),
  };
  for (let first = 0; first < values.length; first += BLOCK) {
    const some = values.subarray(first, first + BLOCK);
    blocks.values.set(some);
    blocks.rows.set(rows.subarray(first, first + BLOCK));
    addDeviations(intoValues, intoRows, some.length, scale, from, place);
  }
  const [sum, squares, sumLost, squaresLost] = sums as unknown as [number, number, number, number];
  return { sum: sum + sumLost, squares: squares + squaresLost };
}
