import type { ScoreCounts } from '../count/counts.ts';
import { enlarge, kernelOf, type Memory } from '../webassembly.ts';
import { kernel } from './kernel.wasm.ts';

interface Exports {
  readonly memory: Memory;
  heap(): number;
  begin(
    count: number,
    scores: number,
    positives: number,
    negatives: number,
    positive: number,
    negative: number,
  ): void;
  rankShares(m: number, n: number): number;
  precisionInfluences(m: number, n: number): number;
  squaredLosses(): void;
  logLosses(clip: number): void;
  sumOfLosses(): number;
  sumOfSquares(): number;
  centre(value: number, ofPositives: number, ofNegatives: number): void;
  sumBins(bins: number, scores: number, positives: number, rows: number): void;
  gaps(bins: number, signs: number): void;
}

/** What is done at each distinct score of some counts: see kernel/scores.ts. */
export type ScorePasses = Pick<
  Exports,
  | 'rankShares'
  | 'precisionInfluences'
  | 'squaredLosses'
  | 'logLosses'
  | 'sumOfLosses'
  | 'sumOfSquares'
  | 'centre'
> & {
  /** Σ score, positives and rows of each of `bins` of equal width. */
  sumBins(bins: number): { scores: Float64Array; positives: Float64Array; rows: Float64Array };
  /** The gap between score and class of a row of either class, with the sign of its bin. */
  gaps(signs: Float64Array): void;
  /** What the passes left of a positive and of a negative row at each score, in memory that the next ones write over. */
  left(): { positive: Float64Array; negative: Float64Array };
};

/** Bins there is room for. */
const mostBins = 1024;
/** Counts that stand in the kernel's memory at a time: a metric is mostly measured of two sets in turn. */
const kept = 2;

const start = kernelOf<Exports>(kernel, { scores: { log: Math.log } });
/** One a thread. */
let instance: Exports | undefined;
/** The counts that stand in its memory, and which of their places the next ones get. */
let laid: (ScoreCounts | null)[] = Array.from({ length: kept }, () => null);
let next = 0;
/** Scores there is room for, of each. */
let room = 0;

/** Lays counts out in the kernel's memory, where they do not stand already, for the passes over them. */
export function passesOver(counts: ScoreCounts): ScorePasses {
  instance ??= start();
  const { memory } = instance;
  const { scores, positives, negatives } = counts;
  const n = scores.length;
  if (n > room) {
    room = n;
    laid = laid.map(() => null);
  }
  const bins = Math.ceil(instance.heap() / 8) * 8;
  const influences = bins + 3 * 8 * mostBins;
  const placeOf = (slot: number) => influences + 16 * room + 16 * room * slot;
  enlarge(memory, placeOf(kept));
  let slot = laid.indexOf(counts);
  if (slot < 0) {
    slot = next;
    next = (next + 1) % kept;
    laid[slot] = counts;
    const place = placeOf(slot);
    new Float64Array(memory.buffer, place, n).set(scores);
    new Uint32Array(memory.buffer, place + 8 * room, n).set(positives);
    new Uint32Array(memory.buffer, place + 12 * room, n).set(negatives);
  }
  const place = placeOf(slot);
  instance.begin(n, place, place + 8 * room, place + 12 * room, influences, influences + 8 * room);
  const doubles = (from: number, length: number) => new Float64Array(memory.buffer, from, length);
  const { sumBins, gaps } = instance;
  return {
    ...instance,
    sumBins(count) {
      const [first, second, third] = [bins, bins + 8 * mostBins, bins + 16 * mostBins];
      for (const from of [first, second, third]) doubles(from, count).fill(0);
      sumBins(count, first, second, third);
      return {
        scores: doubles(first, count).slice(),
        positives: doubles(second, count).slice(),
        rows: doubles(third, count).slice(),
      };
    },
    gaps(signs) {
      doubles(bins, signs.length).set(signs);
      gaps(signs.length, bins);
    },
    left: () => ({ positive: doubles(influences, n), negative: doubles(influences + 8 * room, n) }),
  };
}
