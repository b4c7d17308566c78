import { sum } from 'simple-statistics';

/**
 * Jensen–Shannon distance, base 2, of two rows of counts over the same bins: the square root of the divergence, from 0
 * (same shares) to 1 (disjoint). NaN where a side has no rows.
 */
export function jensenShannon(reference: readonly number[], candidate: readonly number[]): number {
  const [n, m] = [sum(reference), sum(candidate)];
  if (n === 0 || m === 0) return NaN;
  let divergence = 0;
  for (let bin = 0; bin < reference.length; bin++) {
    const p = reference[bin]! / n;
    const q = candidate[bin]! / m;
    const middle = (p + q) / 2;
    if (p > 0) divergence += p * Math.log2(p / middle);
    if (q > 0) divergence += q * Math.log2(q / middle);
  }
  // Rounding can carry the sum a little out of 0..2.
  return Math.sqrt(Math.min(1, Math.max(0, divergence / 2)));
}
