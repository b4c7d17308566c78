import { logRegularizedGammaQ } from './distributions/gamma.ts';
import { logHypergeometricTail } from './distributions/hypergeometric.ts';

/** Expected rows below which the χ² law is not trusted (Cochran 1954). */
const LEAST_EXPECTED = 5;

export interface ChiSquared {
  /** Pearson's X², without continuity correction, over the categories that occur. */
  statistic: number;
  degreesOfFreedom: number;
  logP: number;
  /** True when an expectation below 5 made another law necessary. */
  sparse: boolean;
}

/**
 * Pearson's test that reference and candidate rows have the same shares of categories.
 *
 * Where every cell is expected to hold 5 rows or more, p is that of χ². In a sparser table rare categories are neither
 * dropped nor pooled: with two categories p is Fisher's, both tails twice the smaller; with more, X² is given the gamma
 * law that has its exact mean and variance under fixed margins (Haldane 1940, Dawson 1954). NaN where a side is empty.
 */
export function chiSquared(reference: readonly number[], candidate: readonly number[]): ChiSquared {
  const { n, m, pooled } = margins(reference, candidate);
  const statistic = pearson(reference, candidate);
  const degreesOfFreedom = Math.max(0, pooled.length - 1);
  let leastPooled = Infinity;
  for (const rows of pooled) leastPooled = Math.min(leastPooled, rows);
  const sparse = (leastPooled * Math.min(n, m)) / (n + m) < LEAST_EXPECTED;
  let logP = Number.NaN;
  if (n > 0 && m > 0) {
    if (degreesOfFreedom === 0) logP = 0;
    else if (!sparse) logP = logRegularizedGammaQ(degreesOfFreedom / 2, statistic / 2);
    else if (degreesOfFreedom === 1) logP = fisher(reference, candidate);
    else logP = momentMatched(statistic, n, m, pooled);
  }
  return { statistic, degreesOfFreedom, logP: Math.min(0, logP), sparse };
}

/**
 * Cramér's V with Bergsma's bias correction (2013), of the table as it stands: 0 (none) to 1. It shrinks as one side
 * outgrows the other, however different the shares are.
 */
export function cramersV(reference: readonly number[], candidate: readonly number[]): number {
  const { n, m, pooled } = margins(reference, candidate);
  return correctedV(pearson(reference, candidate) / (n + m), n + m, pooled.length);
}

/**
 * Cramér's V as it would be if both sides had equally many rows with the shares they have, so that a small canary
 * beside a large reference is measured by the same yardstick as two sets of one size; bias-corrected in the same way,
 * at the number of rows that tells as much (twice the harmonic mean). The same as `cramersV` where n = m.
 */
export function balancedCramersV(reference: readonly number[], candidate: readonly number[]): number {
  const { n, m, pooled } = margins(reference, candidate);
  let phiSquared = 0;
  for (let c = 0; c < reference.length; c++) {
    const p = reference[c]! / n;
    const q = candidate[c]! / m;
    if (p + q > 0) phiSquared += (p - q) ** 2 / (p + q) / 2;
  }
  return correctedV(phiSquared, (4 * n) / (n / m + 1), pooled.length);
}

function correctedV(phiSquared: number, rows: number, categories: number): number {
  if (Number.isNaN(phiSquared)) return Number.NaN;
  if (categories < 2 || rows <= 2) return 0;
  const corrected = Math.max(0, phiSquared - (categories - 1) / (rows - 1));
  const smaller = Math.min(categories - 1 - (categories - 1) ** 2 / (rows - 1), 1 - 1 / (rows - 1));
  return smaller > 0 ? Math.min(1, Math.sqrt(corrected / smaller)) : 0;
}

function margins(reference: readonly number[], candidate: readonly number[]) {
  let n = 0;
  let m = 0;
  const pooled: number[] = [];
  for (let c = 0; c < reference.length; c++) {
    n += reference[c]!;
    m += candidate[c]!;
    if (reference[c]! + candidate[c]! > 0) pooled.push(reference[c]! + candidate[c]!);
  }
  return { n, m, pooled };
}

/** X² of a table of two sides: nm Σ (p − q)² / rows of the category. */
function pearson(reference: readonly number[], candidate: readonly number[]): number {
  const { n, m } = margins(reference, candidate);
  if (n === 0 || m === 0) return Number.NaN;
  let sum = 0;
  for (let c = 0; c < reference.length; c++) {
    const rows = reference[c]! + candidate[c]!;
    if (rows > 0) sum += (reference[c]! / n - candidate[c]! / m) ** 2 / rows;
  }
  return n * m * sum;
}

function fisher(reference: readonly number[], candidate: readonly number[]): number {
  const { n, m, pooled } = margins(reference, candidate);
  const first = reference.findIndex((rows, c) => rows + candidate[c]! > 0);
  const found = candidate[first]!;
  const upper = logHypergeometricTail(n + m, pooled[0]!, m, found);
  const lower = logHypergeometricTail(n + m, n + m - pooled[0]!, m, m - found);
  return Math.min(0, Math.LN2 + Math.min(upper, lower));
}

function momentMatched(statistic: number, n: number, m: number, pooled: number[]): number {
  const rows = n + m;
  if (rows < 4) return 0;
  const k = pooled.length;
  let reciprocals = 0;
  for (const count of pooled) reciprocals += 1 / count;
  const mean = (rows / (rows - 1)) * (k - 1);
  const side = (rows - 2) / (rows - 1);
  const sideSpread = (rows * (1 / n + 1 / m) - 4) / (rows - 2);
  const category = ((k - 1) * (rows - k)) / (rows - 1);
  const categorySpread = (rows * reciprocals - k * k) / (rows - 2);
  const variance =
    ((2 * rows) / (rows - 3)) * (side - sideSpread) * (category - categorySpread) +
    (rows ** 2 / (rows - 1)) * sideSpread * categorySpread;
  // Every category once: X² can take one value only.
  if (!(variance > 1e-9 * mean)) return 0;
  return logRegularizedGammaQ(mean ** 2 / variance, (statistic * mean) / variance);
}
