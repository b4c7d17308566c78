import { leastBlocks, leastRows } from '../../count/operations/blocks.ts';
import { blockVariance } from '../../statistics/block-variance.ts';
import { studentOf } from '../../statistics/distributions/student-t.ts';
import { clopperPearson } from '../../statistics/intervals/clopper-pearson.ts';
import { effectiveWilson } from '../../statistics/intervals/wilson.ts';
import { noEvidence, type Statistic, type StatisticOrNone } from '../statistic.ts';

/** A part of something by stretches of time. */
export interface PartOf {
  met: number;
  rows: number;
  /** null: not known. */
  blocks: readonly { met: number; rows: number }[] | null;
}

/**
 * A share with its interval: Wilson's at the number of independent cases that the rows are worth, which blocks of time tell; where
 * there are no 20 blocks of 50 rows, at the number of rows. Never narrower than of independent rows. A proof rests on the exact
 * interval (Clopper & Pearson) at the same number.
 */
export function shareOf(counts: PartOf): StatisticOrNone {
  const { met, rows } = counts;
  if (!(rows > 0)) return noEvidence('noneCounted', 0);
  const value = met / rows;
  const { error, df } = errorOfShare(counts);
  const found: Statistic = {
    value,
    standardError: error,
    cases: Math.round(rows),
    bounds: (z) => effectiveWilson(value, error, rows, studentOf(z, df)),
    proof(z) {
      const size = value > 0 && value < 1 ? (value * (1 - value)) / error ** 2 : rows;
      // Few blocks know their own error less well, which is worth as many cases fewer.
      const worth = size * (z / studentOf(z, df)) ** 2;
      return clopperPearson(value * worth, worth, z);
    },
  };
  return found;
}

/** The standard error of a share, and the degrees of freedom with which it is known; infinite where rows are taken as independent. */
export function errorOfShare({ met, rows, blocks }: PartOf): { error: number; df: number } {
  const value = met / rows;
  const independent = (value * (1 - value)) / rows;
  // A single request that failed tells nothing of bunches of them.
  const isAlone = Math.min(met, rows - met) < 2;
  if (isAlone || !isEnough(blocks)) return { error: Math.sqrt(independent), df: Infinity };
  const variance = blockVariance(blocks.map((block) => ({ y: block.met, x: block.rows })));
  if (!(variance > independent)) return { error: Math.sqrt(independent), df: Infinity };
  return {
    error: Math.sqrt(variance),
    df: degrees(blocks.length, rarer(value, variance)),
  };
}

/** How many independent rows lie on the side of a share where there are fewer. */
export function rarer(share: number, variance: number): number {
  return ((share * (1 - share)) / variance) * Math.min(share, 1 - share);
}

/**
 * The degrees of freedom of a variance over B blocks, by its own variance: σ⁴(2/(B − 1) + κ/B) (Box 1954: df = 2·mean²/variance).
 * Counts of rare rows have κ = B/`rare`, as Poisson's have: few bunches of them tell their variance badly, however many blocks there are.
 */
function degrees(blocks: number, rare: number): number {
  return 2 / (2 / (blocks - 1) + 1 / rare);
}

/** Whether blocks tell how a value varies with time: 20 of 50 rows at least. */
export function isEnough<Block extends { rows: number }>(
  blocks: readonly Block[] | null,
): blocks is readonly Block[] {
  return blocks !== null && blocks.length >= leastBlocks && blocks.every(({ rows }) => rows >= leastRows);
}

/** How many rows are worth one independent row: 1 or more. */
export function designEffect(counts: PartOf): number {
  const value = counts.met / counts.rows;
  const independent = (value * (1 - value)) / counts.rows;
  return independent > 0 ? Math.max(1, errorOfShare(counts).error ** 2 / independent) : 1;
}

/** What is left of an error budget: 1 is untouched, 0 spent, below 0 overspent. `found`: the share of good ones. */
export function budgetLeft(found: StatisticOrNone, objective: number): StatisticOrNone {
  if (!('value' in found)) return found;
  const left = (good: number) => 1 - (1 - good) / (1 - objective);
  const both = ([low, high]: [number, number]): [number, number] => [left(low), left(high)];
  return {
    ...found,
    value: left(found.value),
    standardError: found.standardError / (1 - objective),
    bounds: (z, stretch) => both(found.bounds(z, stretch)),
    proof: (z, stretch) => both((found.proof ?? found.bounds)(z, stretch)),
  };
}

/** The share of all others. */
export function otherShare(found: StatisticOrNone): StatisticOrNone {
  if (!('value' in found)) return found;
  const turned = ([low, high]: [number, number]): [number, number] => [1 - high, 1 - low];
  return {
    ...found,
    value: 1 - found.value,
    bounds: (z, stretch) => turned(found.bounds(z, stretch)),
    proof: (z, stretch) => turned((found.proof ?? found.bounds)(z, stretch)),
  };
}
