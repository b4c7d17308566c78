import { regularizedBeta } from './distributions/gamma.ts';

/**
 * Exact two-sided p of McNemar's test: b cases that only the first model got right, c that only the second did. Under
 * no difference b is binomial(b + c, ½). 1 when no case tells them apart.
 */
export function mcnemar(b: number, c: number): number {
  if (b === c) return 1;
  const fewer = Math.min(b, c);
  // P(X <= fewer) of a binomial variable is an incomplete beta.
  return Math.min(1, 2 * regularizedBeta(0.5, b + c - fewer, fewer + 1));
}
