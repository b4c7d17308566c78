import { normalCdf, normalDensity, normalQuantile } from '../../statistics/distributions/normal.ts';

/**
 * √cases times the standard error of an AUROC in large samples, where the scores of both classes are normal with one
 * variance, or can be made so without changing their order. `positives`: share of positive cases.
 */
export function binormalSpread(auroc: number, positives: number): number {
  return Math.sqrt(placementVariance(auroc) / (positives * (1 - positives)));
}

/** The variance of a case's placement among the other class: E Φ(Z + d)² − AUROC², where AUROC = Φ(d/√2). */
function placementVariance(auroc: number): number {
  const distance = Math.SQRT2 * normalQuantile(auroc);
  // The trapezoidal rule is as exact as can be where the function and all its slopes vanish at both ends.
  const step = 1 / 8;
  let sum = 0;
  for (let z = -9; z <= 9; z += step) sum += normalDensity(z) * normalCdf(z + distance) ** 2;
  return Math.max(0, sum * step - auroc ** 2);
}
