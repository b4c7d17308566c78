import { betaQuantile } from '../distributions/beta.ts';
import { normalCdf } from '../distributions/normal.ts';

/**
 * The exact interval of a proportion (Clopper & Pearson 1934), `successes` of `n`: each bound is past the truth in no more than
 * 1 − Φ(z) of samples, however few they hold. Counts need not be whole: at an effective number of cases it is the
 * interval of Korn & Graubard (1998). [0, 1] when n is 0.
 */
export function clopperPearson(successes: number, n: number, z: number): [number, number] {
  if (!(n > 0)) return [0, 1];
  const alpha = normalCdf(-z);
  const failures = n - successes;
  return [
    successes <= 0 ? 0 : betaQuantile(alpha, successes, failures + 1),
    failures <= 0 ? 1 : 1 - betaQuantile(alpha, failures, successes + 1),
  ];
}
