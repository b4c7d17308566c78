import type { ValueCounts } from '../count/counts.ts';
import { countedRows, firstAbove, rowsBefore } from '../count/ranks.ts';
import { shareOfPaths } from './lattice.ts';

/** Cells of the lattice up to which the p-value is exact: a few milliseconds. */
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
    // All terms are positive, so that small p-values keep their digits.
    const p = shareOfPaths([reference, candidate], [n, m], reach, EXACT_CELLS);
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

/** Where a walk through the distinct values of both sides begins, and the rows of both before it. */
interface Place {
  i: number;
  j: number;
  x: number;
  y: number;
}

const start: Place = { i: 0, j: 0, x: 0, y: 0 };

/**
 * The largest |x·m − y·n| at a pooled value, x and y being the rows of reference and candidate up to and with it.
 *
 * Within a block of neighbouring values x and y only grow, so that the gap cannot leave what the block's ends allow: only blocks
 * that may hold more than was found at the ends of all are gone through value by value. That is few of them, and a merge
 * of two columns without a pattern is slow: it guesses wrongly at every other step which side comes next.
 */
function largestGap(reference: ValueCounts, candidate: ValueCounts, n: number, m: number): number {
  const ends = blockEnds(reference, candidate);
  let reach = 0;
  for (const { x, y } of ends) reach = Math.max(reach, Math.abs(x * m - y * n));
  let from = start;
  for (const to of ends) {
    if (Math.max(to.x * m - from.y * n, to.y * n - from.x * m) > reach) {
      reach = Math.max(reach, gapWithin(reference, candidate, from, to, n, m));
    }
    from = to;
  }
  return reach;
}

function blockEnds(reference: ValueCounts, candidate: ValueCounts): Place[] {
  const ends: Place[] = [];
  const distinct = reference.values.length;
  for (let i = 0, j = 0; i < distinct; ) {
    i = Math.min(i + BLOCK, distinct);
    j = firstAbove(candidate.values, j, reference.values[i - 1]!);
    ends.push({ i, j, x: rowsBefore(reference, i), y: rowsBefore(candidate, j) });
  }
  return ends;
}

/** The largest |x·m − y·n| from one place to another. */
function gapWithin(
  reference: ValueCounts,
  candidate: ValueCounts,
  from: Place,
  to: Place,
  n: number,
  m: number,
): number {
  let { i, j, x, y } = from;
  let reach = 0;
  while (i < to.i || j < to.j) {
    const left = i < to.i ? reference.values[i]! : Infinity;
    const right = j < to.j ? candidate.values[j]! : Infinity;
    if (left <= right) x += reference.rows[i++]!;
    if (right <= left) y += candidate.rows[j++]!;
    reach = Math.max(reach, Math.abs(x * m - y * n));
  }
  return reach;
}
