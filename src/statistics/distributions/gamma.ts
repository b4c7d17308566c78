/**
 * The gamma and beta functions and the distributions made of them.
 *
 * Every leading factor is written as a deviance and Stirling errors (Loader 2000), so that parameters in the millions
 * keep their digits where differences of log-gammas would lose them.
 */

const HALF_LOG_TWO_PI = 0.9189385332046728;

/** ln Γ(x), x > 0; accurate to about 1e-15 of max(1, |ln Γ(x)|). */
export function logGamma(x: number): number {
  if (!(x > 0)) return NaN;
  if (x === 1 || x === 2) return 0;
  if (x === Infinity) return Infinity;
  let product = 1;
  let shifted = x;
  while (shifted < 12) product *= shifted++;
  return (
    (shifted - 0.5) * Math.log(shifted) -
    shifted +
    HALF_LOG_TWO_PI +
    stirlingSeries(shifted) -
    Math.log(product)
  );
}

/** P(a, x) = γ(a, x)/Γ(a): the cdf at x of a gamma variable of shape a > 0. */
export function regularizedGammaP(a: number, x: number): number {
  if (!(a > 0) || Number.isNaN(x)) return NaN;
  if (x <= 0) return 0;
  if (x === Infinity) return 1;
  return x < a + 1 ? Math.exp(logGammaTerm(a, x)) * gammaSeries(a, x) : 1 - regularizedGammaQ(a, x);
}

/** Q(a, x) = 1 − P(a, x), accurate where it is small. */
export function regularizedGammaQ(a: number, x: number): number {
  if (!(a > 0) || Number.isNaN(x)) return NaN;
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  return x < a + 1 ? 1 - regularizedGammaP(a, x) : Math.exp(logRegularizedGammaQ(a, x));
}

/** ln Q(a, x), finite where Q itself underflows. */
export function logRegularizedGammaQ(a: number, x: number): number {
  if (!(a > 0) || Number.isNaN(x)) return NaN;
  if (x <= 0) return 0;
  if (x === Infinity) return -Infinity;
  if (x < a + 1) return Math.log1p(-regularizedGammaP(a, x));
  return logGammaTerm(a, x) + Math.log(a) + Math.log(gammaFraction(a, x));
}

/** I_x(a, b): the cdf at x of a beta variable, a > 0, b > 0. */
export function regularizedBeta(x: number, a: number, b: number): number {
  if (!(a > 0 && b > 0) || Number.isNaN(x)) return NaN;
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The continued fraction converges fast on the near side of the mean only.
  return x > (a + 1) / (a + b + 2) ? 1 - lowerBeta(1 - x, x, b, a) : lowerBeta(x, 1 - x, a, b);
}

/** The x with P(X <= x) = p for a chi-squared variable of df degrees of freedom; 0 at 0, Infinity at 1. */
export function chiSquaredQuantile(p: number, df: number): number {
  if (!(df > 0 && p >= 0 && p <= 1)) return NaN;
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  const a = df / 2;
  let low = 0;
  let high = Math.max(a, 1);
  while (regularizedGammaP(a, high) < p) high *= 2;
  let x = (low + high) / 2;
  for (let step = 0; step < 200 && high - low > 1e-16 * high; step++) {
    // The smaller tail is the one whose digits are good.
    const excess = p > 0.5 ? 1 - p - regularizedGammaQ(a, x) : regularizedGammaP(a, x) - p;
    if (excess > 0) high = x;
    else low = x;
    const slope = Math.exp(logGammaTerm(a, x) + Math.log(a) - Math.log(x));
    const newton = x - excess / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 2e-16 * x) return 2 * next;
    x = next;
  }
  return 2 * x;
}

/** ln Γ(x) − Stirling's approximation, x > 0. */
function stirlingError(x: number): number {
  if (x >= 12) return stirlingSeries(x);
  return logGamma(x) - ((x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI);
}

/** Bernoulli-number series of the Stirling error; full precision from x = 12. */
function stirlingSeries(x: number): number {
  const r = 1 / (x * x);
  const tail = 1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * (691 / 360360 - r / 156)));
  return (1 / 12 - r * (1 / 360 - r * tail)) / x;
}

/** ratio − 1 − ln ratio >= 0, without cancellation where the ratio is near 1; `excess` is ratio − 1. */
function deviance(ratio: number, excess: number): number {
  if (Math.abs(excess) > 0.3) return excess - Math.log(ratio);
  // ln(1+u) = 2 artanh(r) with r = u/(2+u), and u = r(2+u), so the deviance is r·u − 2(r³/3 + r⁵/5 + …).
  const r = excess / (2 + excess);
  let power = r * r * r;
  let sum = 0;
  for (let k = 3; Math.abs(power) > 1e-18 * r * r; k += 2) {
    sum += power / k;
    power *= r * r;
  }
  return r * excess - 2 * sum;
}

/** ln(xᵃ e⁻ˣ / Γ(a + 1)). */
function logGammaTerm(a: number, x: number): number {
  return -a * deviance(x / a, (x - a) / a) - stirlingError(a) - HALF_LOG_TWO_PI - Math.log(a) / 2;
}

/** 1 + x/(a+1) + x²/((a+1)(a+2)) + … */
function gammaSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > 1e-17 * sum; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

/** Γ(a, x) eˣ x⁻ᵃ by Legendre's continued fraction, x >= a + 1. */
function gammaFraction(a: number, x: number): number {
  return 1 / lentz(x + 1 - a, (k) => [-k * (k - a), x + 2 * k + 1 - a]);
}

/** I_x(a, b) for x below about a/(a + b), by the continued fraction of DLMF 8.17.22; y = 1 − x. */
function lowerBeta(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const far = b * x - a * y;
  const log =
    -a * deviance((n / a) * x, far / a) -
    b * deviance((n / b) * y, -far / b) +
    (Math.log(b) - Math.log(a) - Math.log(n)) / 2 -
    HALF_LOG_TWO_PI +
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b);
  const fraction = lentz(1, (k) => {
    const m = k >> 1;
    const d =
      k % 2 === 0
        ? (m * (b - m) * x) / ((a + k - 1) * (a + k))
        : (-(a + m) * (n + m) * x) / ((a + k - 1) * (a + k));
    return [d, 1];
  });
  return Math.exp(log) / fraction;
}

/** b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified Lentz method; `part(k)` gives [a_k, b_k]. */
function lentz(b0: number, part: (k: number) => [number, number]): number {
  const tiny = 1e-300;
  let value = b0 || tiny;
  let c = value;
  let d = 0;
  for (let k = 1; k < 1_000_000; k++) {
    const [numerator, denominator] = part(k);
    d = 1 / (denominator + numerator * d || tiny);
    c = denominator + numerator / c || tiny;
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}
