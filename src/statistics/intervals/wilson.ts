/**
 * Wilson's score interval (1927) of a proportion, `successes` of `n`. `z`: standard normal deviations, 1.96 for two-sided
 * 95 %. Counts need not be whole, so that it also serves effective sample sizes. [0, 1] when n is 0.
 */
export function wilson(successes: number, n: number, z: number): [number, number] {
  if (!(n > 0)) return [0, 1];
  const failures = n - successes;
  const centre = successes + (z * z) / 2;
  const reach = z * Math.sqrt((successes / n) * failures + (z * z) / 4);
  // The bound nearer to an end is taken by its product with the other, so that no digits cancel.
  const lower = successes <= 0 ? 0 : (successes * (successes / n)) / (centre + reach);
  const upper = failures <= 0 ? 1 : 1 - (failures * (failures / n)) / (failures + (z * z) / 2 + reach);
  return [lower, Math.min(1, upper)];
}

/**
 * Wilson's interval of any value in 0..1 whose standard error is known: that of the proportion with the same value and
 * standard error, as in surveys with a design effect (Kish 1965). At 0 or 1, and wherever `standardError` is 0, because
 * then nothing shows how much the value varies, `n` cases stand in for it.
 */
export function effectiveWilson(
  value: number,
  standardError: number,
  n: number,
  z: number,
  stretch = 1,
): [number, number] {
  const p = Math.min(1, Math.max(0, value));
  const error = standardError * stretch;
  if (p === 0 || p === 1 || error === 0) return wilson((p * n) / stretch ** 2, n / stretch ** 2, z);
  const effective = (p * (1 - p)) / error / error;
  if (effective < 1e15) return wilson(p * effective, effective, z);
  return [Math.max(0, p - z * error), Math.min(1, p + z * error)];
}
