import { normalCdf, normalQuantile } from '../distributions/normal.ts';

/**
 * One-sided error that may be spent by a share of the planned looks, as O'Brien and Fleming's bounds would: hardly any early, all of it
 * at 1 (Lan & DeMets 1983).
 */
export function spent(share: number, alpha: number): number {
  if (!(share > 0)) return 0;
  return 2 * normalCdf(normalQuantile(alpha / 2) / Math.sqrt(Math.min(1, share)));
}

/** One look at a sum of independent scores: the variance that it has reached, and how much error may be spent by then. */
export interface Look {
  information: number;
  spent: number;
}

/**
 * What the standardised sum must reach at each look, so that without a difference it ever does with no more than the chance that is spent
 * by then; Infinity where a look has nothing to spend or brings nothing new. By the recursion of Armitage, McPherson & Rowe (1969) over the
 * density of the sums that have not yet reached it.
 */
export function boundaries(looks: readonly Look[]): number[] {
  let density: Density | null = null;
  let [before, used] = [0, 0];
  return looks.map(({ information, spent: allowed }) => {
    const gained = information - before;
    if (!(gained > 0)) return Infinity;
    const scale = Math.sqrt(information);
    const lowest = -8 * scale;
    const critical = allowed - used > 1e-12 ? criticalOf(density, gained, scale, allowed - used) : Infinity;
    const highest = Math.min(critical * scale, 8 * scale);
    density = densityOn(lowest, highest, stepOf(density, gained));
    before = information;
    if (Number.isFinite(critical)) used = allowed;
    return critical;
  });
}

/** Values of a density on even places, with Simpson's weights. */
interface Density {
  at: Float64Array;
  mass: Float64Array;
}

const places = 401;

function densityOn(low: number, high: number, density: (at: number) => number): Density {
  const width = (high - low) / (places - 1);
  const at = Float64Array.from({ length: places }, (_, i) => low + i * width);
  const simpson = (i: number) => (i === 0 || i === places - 1 ? 1 : i % 2 === 1 ? 4 : 2) * (width / 3);
  return { at, mass: at.map((place, i) => simpson(i) * density(place)) };
}

/** The density of the sum after a step of this variance. */
function stepOf(before: Density | null, variance: number): (at: number) => number {
  const deviation = Math.sqrt(variance);
  const normal = (x: number) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI) / deviation;
  if (before === null) return (at) => normal(at / deviation);
  return (at) => {
    let sum = 0;
    for (let i = 0; i < places; i++) {
      const x = (at - before.at[i]!) / deviation;
      if (Math.abs(x) < 9) sum += before.mass[i]! * normal(x);
    }
    return sum;
  };
}

/** The value that the sum, not having reached one before, exceeds with chance `error`. */
function criticalOf(before: Density | null, variance: number, scale: number, error: number): number {
  const deviation = Math.sqrt(variance);
  const beyond = (z: number) => {
    if (before === null) return normalCdf((-z * scale) / deviation);
    let sum = 0;
    for (let i = 0; i < places; i++)
      sum += before.mass[i]! * normalCdf((before.at[i]! - z * scale) / deviation);
    return sum;
  };
  let [low, high] = [0, 8];
  if (beyond(high) > error) return Infinity;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (beyond(middle) > error) low = middle;
    else high = middle;
  }
  return high;
}
