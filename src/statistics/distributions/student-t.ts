import { betaQuantile } from './beta.ts';
import { regularizedBeta } from './gamma.ts';
import { normalCdf } from './normal.ts';

/** P(T <= t) of Student's t with df > 0 degrees of freedom, which need not be whole. */
export function studentCdf(t: number, df: number): number {
  const tail = regularizedBeta(df / (df + t * t), df / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * The t that is exceeded as rarely as a standard normal exceeds z: what z becomes where the error itself is estimated, with df
 * degrees of freedom. z itself when df is infinite.
 */
export function studentOf(z: number, df: number): number {
  if (df > 1e7 || z === 0) return z;
  const x = betaQuantile(2 * normalCdf(-Math.abs(z)), df / 2, 0.5);
  return Math.sign(z) * Math.sqrt((df * (1 - x)) / x);
}
