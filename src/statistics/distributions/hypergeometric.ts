import { logGamma } from './gamma.ts';

/**
 * ln P(X >= found) where X counts the marked cases among `drawn` of `cases`, `marked` of which are marked: one-sided
 * Fisher. Summed from the term at `found` outwards, so it is right far out in the tail, where p itself underflows.
 */
export function logHypergeometricTail(cases: number, marked: number, drawn: number, found: number): number {
  const least = Math.max(0, drawn - (cases - marked));
  const most = Math.min(drawn, marked);
  if (found <= least) return 0;
  if (found > most) return -Infinity;
  // Below the mean the far side has the few terms.
  if (found * cases <= drawn * marked) {
    return Math.log1p(-Math.exp(logHypergeometricTail(cases, cases - marked, drawn, drawn - found + 1)));
  }
  let term = 1;
  let sum = 1;
  for (let x = found; x < most && term > 1e-17 * sum; x++) {
    term *= ((marked - x) * (drawn - x)) / ((x + 1) * (cases - marked - drawn + x + 1));
    sum += term;
  }
  const log =
    logChoose(marked, found) +
    logChoose(cases - marked, drawn - found) -
    logChoose(cases, drawn) +
    Math.log(sum);
  return Math.min(0, log);
}

export function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
