import type { ValueCounts } from '../count/counts.ts';
import { countedRows } from './quantile.ts';

/** Cells of the lattice up to which the p-value is exact: about ten milliseconds. */
const EXACT_CELLS = 4e6;

/**
 * The two-sample Kolmogorov–Smirnov test on right-continuous distribution functions.
 *
 * The p-value, P(D >= d), is exact given the ties (the share of paths through the pooled sample that reach d where the
 * pooled value changes; Hodges 1958, Schröer & Trenkler 1995) as long as that is affordable and p does not underflow.
 * Else it is the limit law, as a logarithm. NaN for both where a side is empty.
 */
export function ks(
  reference: ValueCounts,
  candidate: ValueCounts,
): { d: number; logP: number; exact: boolean } {
  const n = countedRows(reference);
  const m = countedRows(candidate);
  if (n === 0 || m === 0) return { d: NaN, logP: NaN, exact: false };
  // n·m·D is a whole number, so that reaching d is decided without rounding.
  let reach = 0;
  eachPooledValue(reference, candidate, (i, j) => {
    reach = Math.max(reach, Math.abs(i * m - j * n));
  });
  const d = reach / (n * m);
  if (reach === 0) return { d, logP: 0, exact: true };
  if (n + m <= EXACT_CELLS && reach <= EXACT_CELLS) {
    const changes: number[] = [];
    eachPooledValue(reference, candidate, (i, j) => changes.push(i + j));
    const p = exactP(n, m, reach, changes);
    if (p !== null && p > 1e-290) return { d, logP: Math.min(0, Math.log(p)), exact: true };
  }
  return { d, logP: logKolmogorovTail(d * Math.sqrt((n / (n + m)) * m)), exact: false };
}

/**
 * ln P(K >= λ) of the Kolmogorov distribution, the limit of √(nm/(n+m))·D, to full precision where the probability
 * itself underflows.
 */
export function logKolmogorovTail(lambda: number): number {
  if (!(lambda > 0)) return Number.isNaN(lambda) ? NaN : 0;
  if (lambda < 0.8) {
    // Jacobi's form of the same series converges at once near zero.
    let sum = 0;
    for (let k = 1; k <= 7; k += 2) sum += Math.exp((-k * k * Math.PI * Math.PI) / (8 * lambda * lambda));
    return Math.log1p((-Math.sqrt(2 * Math.PI) / lambda) * sum);
  }
  const x = lambda * lambda;
  let tail = 0;
  for (let k = 2; k <= 9; k++) tail += (k % 2 === 0 ? -1 : 1) * Math.exp(-2 * (k * k - 1) * x);
  return Math.LN2 - 2 * x + Math.log1p(tail);
}

/** Calls back after each distinct value of either side with the rows of both sides up to and with it. */
function eachPooledValue(
  reference: ValueCounts,
  candidate: ValueCounts,
  visit: (referenceRows: number, candidateRows: number) => void,
): void {
  let i = 0;
  let j = 0;
  let referenceRows = 0;
  let candidateRows = 0;
  while (i < reference.values.length || j < candidate.values.length) {
    const left = i < reference.values.length ? reference.values[i]! : Infinity;
    const right = j < candidate.values.length ? candidate.values[j]! : Infinity;
    if (left <= right) referenceRows += reference.rows[i++]!;
    if (right <= left) candidateRows += candidate.rows[j++]!;
    visit(referenceRows, candidateRows);
  }
}

/**
 * The share of lattice paths from (0, 0) to (n, m) that reach |i·m − j·n| >= reach on an antidiagonal in `changes`;
 * null when too many cells would be visited. Each cell holds the share of the paths into it that have reached it
 * already; all terms are positive, so small p-values keep their digits.
 */
function exactP(n: number, m: number, reach: number, changes: number[]): number | null {
  if (latticeCells(n, m, reach, changes) > EXACT_CELLS) return null;
  // Cell i of antidiagonal s is share[i + 1]; outside low..high the share is 1.
  const share = new Float64Array(n + 3);
  walk(n, m, reach, changes, (s, low, high, lowBefore, highBefore) => {
    share[lowBefore] = 1;
    share[highBefore + 2] = 1;
    const weight = 1 / s;
    for (let i = high; i >= low; i--) share[i + 1] = (i * share[i]! + (s - i) * share[i + 1]!) * weight;
    return true;
  });
  return share[n + 1]!;
}

function latticeCells(n: number, m: number, reach: number, changes: number[]): number {
  let cells = 0;
  walk(n, m, reach, changes, (_, low, high) => {
    cells += high - low + 1;
    return cells <= EXACT_CELLS;
  });
  return cells;
}

/** Visits antidiagonals s = 1..n+m with the range of i where some path has not reached yet, before the check on s. */
function walk(
  n: number,
  m: number,
  reach: number,
  changes: number[],
  visit: (s: number, low: number, high: number, lowBefore: number, highBefore: number) => boolean,
): void {
  let low = 0;
  let high = 0;
  let change = 0;
  for (let s = 1; s <= n + m; s++) {
    const nextLow = Math.max(low, s - m);
    const nextHigh = Math.min(high + 1, n);
    if (!visit(s, nextLow, nextHigh, low, high)) return;
    low = nextLow;
    high = nextHigh;
    if (s === changes[change]) {
      change++;
      low = Math.max(low, Math.floor((s * n - reach) / (n + m)) + 1);
      high = Math.min(high, Math.ceil((s * n + reach) / (n + m)) - 1);
    }
  }
}
