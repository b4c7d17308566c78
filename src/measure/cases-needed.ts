import { normalQuantile } from '../statistics/distributions/normal.ts';

/**
 * Cases at which a value this far from a boundary would be told from it, at a one-sided confidence and with the given
 * power: n₀·((z₁₋α + z₁₋β)·SE/margin)². `missed`: what rare cases may add that a sample of n₀ has not shown, which falls with 1/n.
 */
export function casesNeeded(seen: {
  cases: number;
  standardError: number;
  margin: number;
  confidence: number;
  power: number;
  missed?: number;
}): number {
  const { cases, standardError, margin, missed = 0 } = seen;
  const reach = (normalQuantile(seen.confidence) + normalQuantile(seen.power)) * standardError;
  // The root x = √(n₀/n) of missed·x² + reach·x = margin, in the form that holds where nothing is missed.
  const root = (2 * margin) / (reach + Math.sqrt(reach ** 2 + 4 * missed * margin));
  return cases / root ** 2;
}
