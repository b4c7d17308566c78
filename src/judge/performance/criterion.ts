import { casesNeeded } from '../../measure/cases-needed.ts';
import { proofBounds, type Statistic, safeBounds, standardErrorOf } from '../../measure/statistic.ts';
import type { Bound, Fall } from '../../plan/plan.ts';
import { normalQuantile } from '../../statistics/distributions/normal.ts';
import { meets } from '../rule.ts';
import type { RuledMetric } from './ruled.ts';

/** One thing to prove of a metric: a value with bounds at any confidence, and which values are RED or GREEN. */
export interface Criterion {
  metric: RuledMetric;
  /** null: the value itself; else how far it has worsened, and from what. */
  claim: { by: number; from: Fall['from'] } | null;
  seen: Statistic;
  red: Bound | null;
  /** What RED must prove beyond chance, `red` being met by what is seen: mostly the same. */
  proves: Bound | null;
  /** What must hold to be GREEN: a bound to meet, and bounds not to meet. */
  green: Bound | null;
  neither: Bound[];
  /** Whether the cases that would settle it are needed in each of two sets. */
  each: boolean;
}

const power = 0.8;

export function isProven({ seen, proves }: Criterion, z: number): boolean {
  return isWithin(proofBounds(seen, z), proves!);
}

/** The most standard errors at which it is proven; below 0 where what is seen speaks against it. */
export function scoreOf(criterion: Criterion): number {
  const { seen, proves } = criterion;
  if (!isProven(criterion, 0)) {
    const away = -Math.abs(seen.value - proves!.value) / standardErrorOf(seen);
    return Number.isFinite(away) ? Math.max(-10, away) : 0;
  }
  let [low, high] = [0, 10];
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2;
    if (isProven(criterion, middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Whether what is seen is RED as written. */
export function isReached({ seen, red }: Criterion): boolean {
  return red !== null && meets(seen.value, red);
}

export function clears({ seen, green, neither }: Criterion, confidence: number): boolean {
  const range = safeBounds(seen, normalQuantile(confidence));
  return (green === null || isWithin(range, green)) && neither.every((bound) => isOutside(range, bound));
}

/** Whether it is AMBER beyond chance: neither GREEN nor RED anywhere in its range, or a proven fall that reaches but the amber margin. */
export function isBetween(criterion: Criterion, confidence: number): boolean {
  const { claim, seen, red, proves, green, neither } = criterion;
  const range = proofBounds(seen, normalQuantile(confidence));
  const ambers = neither.filter((bound) => bound !== red);
  if (claim !== null && proves !== null && proves.text === '') {
    return (
      !isReached(criterion) && isWithin(range, proves) && ambers.some((bound) => meets(seen.value, bound))
    );
  }
  if (red && !isOutside(range, red)) return false;
  return green ? isOutside(range, green) : ambers.some((bound) => isWithin(range, bound));
}

/** Bounds run one way, so that a whole range meets one when its nearer end does. */
function isWithin([lower, upper]: [number, number], bound: Bound): boolean {
  return meets(bound.operator.startsWith('>') ? lower : upper, bound);
}

function isOutside([lower, upper]: [number, number], bound: Bound): boolean {
  return !meets(lower, bound) && !meets(upper, bound);
}

/**
 * Cases at which the nearest boundary would be cleared, were the value as seen, and a fall that chance explains none; null on the
 * boundary itself.
 */
export function casesToSettle(criterion: Criterion, levels: { green: number; red: number }): number | null {
  const { metric, claim, seen, red, proves, green, neither } = criterion;
  const reached = red !== null && meets(seen.value, red);
  const limits = reached ? [proves!] : [green, ...neither].filter((bound) => bound !== null);
  const z = normalQuantile(levels.green);
  const [[lower, upper], safe] = [proofBounds(seen, z), safeBounds(seen, z)];
  const value = claim !== null && !reached && lower <= 0 && upper >= 0 ? 0 : seen.value;
  const margin = Math.min(...limits.map((bound) => Math.abs(value - bound.value)));
  const standardError = standardErrorOf(seen);
  if (!(margin > 0) || !(standardError > 0)) return null;
  const known = metric.comparison.candidate.cases;
  const usual = casesNeeded({
    cases: known,
    standardError,
    margin,
    confidence: reached ? levels.red : levels.green,
    power,
    missed: reached ? 0 : Math.max(lower - safe[0], safe[1] - upper),
  });
  // So many were not enough: the bounds are wider than the error, as of a class that is all right.
  const cases = usual > known ? usual : known * timesAsMany(criterion, reached ? levels.red : levels.green);
  return Number.isFinite(cases) && cases < 1e12 ? Math.ceil(cases) : null;
}

/** How many times the cases let the bounds themselves, which shrink with them, clear the rule in four of five samples. */
function timesAsMany({ seen, red, proves, green, neither }: Criterion, confidence: number): number {
  const z = normalQuantile(confidence) + normalQuantile(power);
  const isSettled = (times: number) => {
    const stretch = 1 / Math.sqrt(times);
    if (red !== null && meets(seen.value, red)) return isWithin(proofBounds(seen, z, stretch), proves!);
    const range = safeBounds(seen, z, stretch);
    return (green === null || isWithin(range, green)) && neither.every((bound) => isOutside(range, bound));
  };
  let [low, high] = [1, 2];
  while (high < 1e9 && !isSettled(high)) [low, high] = [high, 2 * high];
  if (high >= 1e9) return Number.POSITIVE_INFINITY;
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (isSettled(middle)) high = middle;
    else low = middle;
  }
  return high;
}
