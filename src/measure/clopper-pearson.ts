import { regularizedBeta } from './gamma.ts';

/**
 * The exact interval of a proportion (Clopper & Pearson 1934): `successes` of `n`, both whole, at a two-sided
 * `confidence`. [0, 1] when n is 0.
 */
export function clopperPearson(successes: number, n: number, confidence: number): [number, number] {
  if (!(n > 0)) return [0, 1];
  const tail = (1 - confidence) / 2;
  const failures = n - successes;
  return [
    successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    failures === 0 ? 1 : 1 - betaQuantile(tail, failures, successes + 1),
  ];
}

/** The x with I_x(a, b) = p, by bisection in ln x, which keeps the digits of small ones. */
function betaQuantile(p: number, a: number, b: number): number {
  let low = -750;
  let high = 0;
  let x = (low + high) / 2;
  for (let step = 0; step < 200 && high - low > 1e-17; step++) {
    x = (low + high) / 2;
    if (x === low || x === high) break;
    if (regularizedBeta(Math.exp(x), a, b) < p) low = x;
    else high = x;
  }
  return Math.exp(x);
}
