import { regularizedBeta } from './gamma.ts';

/** The x with P(X <= x) = p for a beta variable of shapes a > 0 and b > 0. Bisection, to the last digit but a few. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1 && a > 0 && b > 0)) return Number.NaN;
  if (p === 0 || p === 1) return p;
  let [low, high] = [0, 1];
  for (let step = 0; step < 1100 && high - low > 1e-15 * low; step++) {
    // A quantile near 0 is found by its power first.
    const middle = low === 0 && high > 1e-300 ? high / 16 : (low + high) / 2;
    const below = regularizedBeta(middle, a, b) < p;
    if (below) low = middle;
    else high = middle;
    if (low === middle && high === middle) break;
  }
  return (low + high) / 2;
}
