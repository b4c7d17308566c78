import { logGamma, regularizedBeta } from './gamma.ts';

/**
 * The x with P(X <= x) = p for a beta variable of shapes a > 0 and b > 0, to the last digit but a few. Newton's method on ln P as a
 * function of ln x, which is concave, so that it comes to the root from below; halves where a step leaves what is left.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1 && a > 0 && b > 0)) return Number.NaN;
  if (p === 0 || p === 1) return p;
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  let [low, high] = [0, 1];
  let x = a / (a + b);
  for (let step = 0; step < 1100 && high - low > 1e-15 * low; step++) {
    const below = regularizedBeta(x, a, b);
    if (below < p) low = x;
    else high = x;
    const slope = Math.exp(a * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta) / below;
    const newton = x * Math.exp(Math.log(p / below) / slope);
    if (Math.abs(newton - x) <= 1e-15 * x) return newton;
    // A quantile near 0 is found by its power first.
    const half = low === 0 && high > 1e-300 ? high / 16 : (low + high) / 2;
    x = newton > low && newton < high ? newton : half;
    if (x === low && x === high) break;
  }
  return x;
}
