import { normalQuantile } from '../statistics/normal.ts';

/**
 * Cases at which a value this far from a boundary would be told from it, at a one-sided confidence and with the given
 * power: n₀·((z₁₋α + z₁₋β)·SE/margin)².
 */
export function casesNeeded(seen: {
  cases: number;
  standardError: number;
  margin: number;
  confidence: number;
  power: number;
}): number {
  const z = normalQuantile(seen.confidence) + normalQuantile(seen.power);
  return seen.cases * ((z * seen.standardError) / seen.margin) ** 2;
}
