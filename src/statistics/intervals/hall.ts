import { studentOf } from '../distributions/student-t.ts';

/** A mean, as it is seen: its standard error, the skewness of single cases, and how many there are. */
export interface SkewedMean {
  value: number;
  standardError: number;
  skewness: number;
  cases: number;
}

/**
 * How many standard errors the bounds of a skewed mean lie below and above it: Student's t corrected for skewness by Hall's (1992)
 * cubic transformation, which is monotone and so can be inverted. `z`: 1.96 for two-sided 95 %. Never nearer than
 * without the correction, because a small sample mostly misses the tail that it would have to show.
 */
export function hallReach(
  { skewness, cases }: Pick<SkewedMean, 'skewness' | 'cases'>,
  z: number,
): {
  below: number;
  above: number;
} {
  const t = studentOf(z, Math.max(1, cases - 1));
  const g = (Number.isFinite(skewness) ? skewness : 0) / Math.sqrt(cases);
  if (Math.abs(g) < 1e-9) return { below: t, above: t };
  const inverse = (y: number) => (Math.cbrt(1 + g * (y - g / 6)) - 1) * (3 / g);
  return { below: Math.max(t, inverse(t)), above: Math.max(t, -inverse(-t)) };
}
