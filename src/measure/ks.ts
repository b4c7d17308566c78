import type { ValueCounts } from '../count/counts.ts';
import { countedRows, firstAbove, rowsWithin } from '../count/ranks.ts';

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
  const reach = largestGap(reference, candidate, n, m);
  const d = reach / (n * m);
  if (reach === 0) return { d, logP: 0, exact: true };
  if (n + m <= EXACT_CELLS && reach <= EXACT_CELLS) {
    const changes: number[] = [];
    const [start, ends] = [{ i: 0, j: 0, x: 0, y: 0 }, [reference.values.length, candidate.values.length]];
    eachPooledValue(reference, candidate, start, ends[0]!, ends[1]!, (x, y) => changes.push(x + y));
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

/** Distinct values of the reference that are looked at as one before any of them is. */
const BLOCK = 256;

/**
 * The largest |x·m − y·n| at a pooled value, x and y being the rows of reference and candidate up to and with it.
 *
 * Within a block of neighbouring values x and y only grow, so that the gap cannot leave what the block's ends allow: only blocks
 * that may hold more than was found at the ends of all are gone through value by value. That is few of them, and a merge
 * of two columns without a pattern is slow: it guesses wrongly at every other step which side comes next.
 */
function largestGap(reference: ValueCounts, candidate: ValueCounts, n: number, m: number): number {
  const blocks = Math.ceil(reference.values.length / BLOCK);
  const endOf = (block: number) => Math.min((block + 1) * BLOCK, reference.values.length);
  const places = new Uint32Array(blocks + 1);
  const [x, y] = [new Float64Array(blocks + 1), new Float64Array(blocks + 1)];
  let reach = 0;
  for (let block = 0; block < blocks; block++) {
    const end = endOf(block);
    x[block + 1] = x[block]! + rowsWithin(reference, block * BLOCK, end);
    places[block + 1] = firstAbove(candidate.values, places[block]!, reference.values[end - 1]!);
    y[block + 1] = y[block]! + rowsWithin(candidate, places[block]!, places[block + 1]!);
    reach = Math.max(reach, Math.abs(x[block + 1]! * m - y[block + 1]! * n));
  }
  for (let block = 0; block < blocks; block++) {
    const above = x[block + 1]! * m - y[block]! * n;
    const below = y[block + 1]! * n - x[block]! * m;
    if (Math.max(above, below) <= reach) continue;
    const from = { i: block * BLOCK, j: places[block]!, x: x[block]!, y: y[block]! };
    eachPooledValue(reference, candidate, from, endOf(block), places[block + 1]!, (i, j) => {
      reach = Math.max(reach, Math.abs(i * m - j * n));
    });
  }
  return reach;
}

/** Calls back after each distinct value of both sides, from places `i` and `j` to two ends, with the rows of both up to and with it. */
function eachPooledValue(
  reference: ValueCounts,
  candidate: ValueCounts,
  from: { i: number; j: number; x: number; y: number },
  referenceEnd: number,
  candidateEnd: number,
  visit: (referenceRows: number, candidateRows: number) => void,
): void {
  let { i, j, x, y } = from;
  while (i < referenceEnd || j < candidateEnd) {
    const left = i < referenceEnd ? reference.values[i]! : Infinity;
    const right = j < candidateEnd ? candidate.values[j]! : Infinity;
    if (left <= right) x += reference.rows[i++]!;
    if (right <= left) y += candidate.rows[j++]!;
    visit(x, y);
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
