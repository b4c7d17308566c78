/**
 * The standard normal distribution, to within a few units in the last place of a double, far tails included.
 *
 * Near the middle the series Φ(z) = ½ + φ(z)(z + z³/3 + z⁵/15 + …) is used; further out Laplace's continued fraction
 * of the upper tail (Abramowitz & Stegun 26.2.11 and 26.2.14).
 */

/** P(Z <= z). Keeps its relative accuracy down to the smallest double, at z about −38. NaN gives NaN. */
export function normalCdf(z: number): number {
  if (z === 0) return 0.5;
  if (Math.abs(z) < 1.2) return 0.5 + normalDensity(z) * centralSeries(z);
  return z < 0 ? upperTail(-z) : 1 - upperTail(z);
}

/** The z with P(Z <= z) = p, for p in [0, 1]; −Infinity at 0, Infinity at 1, NaN outside. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return NaN;
  if (p === 0) return -Infinity;
  if (p === 1) return Infinity;
  if (p === 0.5) return 0;
  if (p > 0.5) return -normalQuantile(1 - p);
  // Hastings' approximation (Abramowitz & Stegun 26.2.23) is good to 4.5e-4; each step of Halley's method cubes the error.
  const t = Math.sqrt(-2 * Math.log(p));
  let z =
    (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let step = 0; step < 3; step++) {
    // Near the middle ½ is left out on both sides, for the sake of its digits.
    const central = z > -1.2;
    const excess = central
      ? centralSeries(z) - (p - 0.5) / normalDensity(z)
      : (normalCdf(z) - p) / normalDensity(z);
    z -= excess / (1 + (z * excess) / 2);
  }
  return z;
}

/** φ(z). The square is split so that its rounding does not spoil the far tails. */
export function normalDensity(z: number): number {
  if (Math.abs(z) > 40) return 0;
  const near = Math.round(z * 16) / 16;
  return (Math.exp((-near * near) / 2) * Math.exp((-(z - near) * (z + near)) / 2)) / Math.sqrt(2 * Math.PI);
}

function centralSeries(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; Math.abs(term) > 1e-18 * Math.abs(sum); k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return sum;
}

/** P(Z > z) for z >= 1.2. */
function upperTail(z: number): number {
  if (z > 39) return 0;
  let fraction = z;
  for (let k = Math.ceil(20 + 400 / (z * z)); k >= 1; k--) fraction = z + k / fraction;
  return normalDensity(z) / fraction;
}
