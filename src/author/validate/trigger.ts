import { regularizedBeta } from '../../statistics/distributions/gamma.ts';
import { normalCdf } from '../../statistics/distributions/normal.ts';
import type { Degradation, Quality } from '../degradation.ts';

/** One way in which a rule sounds an alarm: when the value that was measured of a sample is past `cut`. */
export interface Trigger {
  degradation: Degradation;
  cut: number;
  /** Whether it sounds on the cut itself. */
  inclusive: boolean;
  /** Standard errors by which the value must be past the cut (above 0), or may not come near it (below 0). */
  proof: number;
  /** Cases of the earlier set that the value is compared with; `same`: as many as the sample; null: a plain bound. */
  against: number | 'same' | null;
  /** The earlier value where a fall from it must be proven, and the cut but reached; absent: `proof` is about the cut. */
  from?: number;
}

/** Chance that the alarm sounds in a sample of so many cases, the model being as bad as `worse` says (0: as the reference). */
export function chanceOf(trigger: Trigger, cases: number, worse: number): number {
  return chanceAt(trigger, cases, trigger.degradation.at(worse));
}

/** The same of a model of that quality. */
export function chanceAt(trigger: Trigger, cases: number, { value, spread }: Quality): number {
  const { degradation, cut, inclusive, against } = trigger;
  if (degradation.counted && against === null && trigger.proof === 0) {
    return binomialPast(cut, inclusive, value, Math.round(cases));
  }
  const error = doubt(trigger, cases, spread);
  const limit = limitOf(trigger, cases);
  // A share leans away from the end it is near, and its samples reach further to that side than a normal would have it.
  if (degradation.share && against === null && degradation.better === (value > 0.5 ? 'higher' : 'lower')) {
    const below = betaCdf(limit, value, error);
    return degradation.better === 'higher' ? below : 1 - below;
  }
  const below = (at: number) =>
    error > 0 ? normalCdf((at - value) / error) : value < at || (inclusive && value === at) ? 1 : 0;
  const above = (at: number) =>
    error > 0 ? normalCdf((value - at) / error) : value > at || (inclusive && value === at) ? 1 : 0;
  if (degradation.better === 'higher') return below(limit);
  return degradation.better === 'lower' ? above(limit) : Math.min(1, above(limit) + below(-limit));
}

/** The least decline that sounds the alarm with this power; null when none does. */
export function leastFound(trigger: Trigger, cases: number, power: number): number | null {
  if (chanceOf(trigger, cases, 1) < power) return null;
  let [low, high] = [0, 1];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (chanceOf(trigger, cases, middle) >= power) high = middle;
    else low = middle;
  }
  return high;
}

/** The least number of cases of which `isEnough` holds, to three digits; null when a thousand million are not. */
export function leastCases(isEnough: (cases: number) => boolean): number | null {
  if (!isEnough(1e9)) return null;
  let [low, high] = [1, 1e9];
  while (high - low > Math.max(1, low / 1000)) {
    const middle = Math.round(Math.sqrt(low * high)) <= low ? low + 1 : Math.round(Math.sqrt(low * high));
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return Math.ceil(high);
}

/** How far from the unchanged value the cut must be for chance to sound the alarm no more often than `chance`. */
export function reachFor(trigger: Trigger, cases: number, chance: number): number {
  const { degradation } = trigger;
  const { value, spread } = degradation.at(0);
  const seldom = (reach: number) => {
    const cut = degradation.better === 'higher' ? value - reach : Math.abs(value) + reach;
    return chanceOf({ ...trigger, cut }, cases, 0) <= chance;
  };
  let [low, high] = [0, doubt(trigger, cases, spread)];
  for (let step = 0; step < 60 && !seldom(high); step++) [low, high] = [high, 2 * high];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (seldom(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The measured value at which it sounds: past the cut by so many standard errors, as large as they are at the cut. */
function limitOf(trigger: Trigger, cases: number): number {
  const { degradation, cut, proof } = trigger;
  if (proof === 0) return cut;
  if (trigger.from !== undefined) {
    const fall = proof * doubt(trigger, cases, degradation.at(0).spread);
    return degradation.better === 'higher'
      ? Math.min(cut, trigger.from - fall)
      : Math.max(cut, trigger.from + fall);
  }
  const reach = proof * doubt(trigger, cases, spreadAt(degradation, cut));
  return degradation.better === 'higher' ? cut - reach : cut + reach;
}

/** The standard error of what is compared with the cut. */
function doubt({ degradation, against }: Trigger, cases: number, spread: number): number {
  const earlier =
    against === null ? 0 : degradation.at(0).spread / Math.sqrt(against === 'same' ? cases : against);
  return Math.hypot(spread / Math.sqrt(cases), earlier);
}

/** The spread where the metric has a value; above the reference's own, that of a share with as much information a case. */
function spreadAt(degradation: Degradation, value: number): number {
  const [now, end] = [degradation.at(0), degradation.at(1)];
  const worse = (a: number, b: number) =>
    degradation.better === 'higher' ? a < b : Math.abs(a) > Math.abs(b);
  if (!worse(value, now.value)) {
    const share = (at: number) => at * (1 - at);
    const isShare = [now, end].every((one) => one.value > 0 && one.value < 1) && value > 0 && value < 1;
    return isShare ? now.spread * Math.sqrt(share(value) / share(now.value)) : now.spread;
  }
  let [low, high] = [0, 1];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (worse(degradation.at(middle).value, value)) high = middle;
    else low = middle;
  }
  return degradation.at(low).spread;
}

/** P(V <= at) where V is a share with this mean and standard error, by the beta distribution that has both. */
function betaCdf(at: number, mean: number, error: number): number {
  const weight = (mean * (1 - mean)) / error ** 2 - 1;
  if (!(weight > 0) || !Number.isFinite(weight)) return mean <= at ? 1 : 0;
  return regularizedBeta(at, mean * weight, (1 - mean) * weight);
}

/** P(k/n < cut), or at most it where the cut is included, for k of n binomial with `p`. */
function binomialPast(cut: number, inclusive: boolean, p: number, n: number): number {
  // A product such as 0.29·100 falls a hair short of the whole number that was meant.
  const edge = cut * n;
  const whole = Math.round(edge);
  const isWhole = Math.abs(edge - whole) < 1e-9 * Math.max(1, n);
  const most = isWhole ? (inclusive ? whole : whole - 1) : Math.floor(edge);
  if (most < 0) return 0;
  return most >= n ? 1 : 1 - regularizedBeta(p, most + 1, n - most);
}
