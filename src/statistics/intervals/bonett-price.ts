/**
 * The adjusted Wald interval of Bonett and Price (2012) for (b − c)/n, the difference of two proportions on the same n
 * cases: b cases only the first got right, c only the second. `z`: 1.96 for two-sided 95 %. Not degenerate when b = c = 0.
 */
export function bonettPrice(b: number, c: number, n: number, z: number): [number, number] {
  const p = (b + 1) / (n + 2);
  const q = (c + 1) / (n + 2);
  const reach = z * Math.sqrt((p + q - (p - q) ** 2) / (n + 2));
  return [Math.max(-1, p - q - reach), Math.min(1, p - q + reach)];
}
