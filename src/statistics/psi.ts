import { sum } from 'simple-statistics';
import { chiSquaredQuantile, logRegularizedGammaQ } from './distributions/gamma.ts';

/**
 * Population stability index Σ(p − q)·ln(p/q) over bins, p and q being the shares of reference and candidate rows
 * after `added` rows are put into every bin. With nothing added, a bin empty on one side gives Infinity; one empty on
 * both sides counts nothing. NaN where a side has no rows at all.
 */
export function psi(reference: readonly number[], candidate: readonly number[], added = 0): number {
  const n = sum(reference) + added * reference.length;
  const m = sum(candidate) + added * candidate.length;
  if (n === 0 || m === 0) return NaN;
  let index = 0;
  for (let bin = 0; bin < reference.length; bin++) {
    const p = (reference[bin]! + added) / n;
    const q = (candidate[bin]! + added) / m;
    if (p !== q) index += (p - q) * Math.log(p / q);
  }
  return index;
}

/**
 * The PSI that chance alone exceeds in 5 % of runs: without change PSI is about χ²(B − 1)·(1/n + 1/m) for B bins and
 * n and m rows (Yurdakul & Naranjo 2020).
 */
export function psiByChance(bins: number, n: number, m: number): number {
  return bins < 2 ? 0 : chiSquaredQuantile(0.95, bins - 1) * (1 / n + 1 / m);
}

/** ln of the probability of a PSI as large or larger without change, by the same law. */
export function psiLogP(value: number, bins: number, n: number, m: number): number {
  return bins < 2 ? 0 : Math.min(0, logRegularizedGammaQ((bins - 1) / 2, value / (2 * (1 / n + 1 / m))));
}
