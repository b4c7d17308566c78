import { regularizedGammaQ } from '../statistics/distributions/gamma.ts';
import { normalQuantile } from '../statistics/distributions/normal.ts';
import { blockMeans, criticalOf } from '../statistics/successive-blocks.ts';
import type { PeriodValue } from './models.ts';

/** How a metric changes with the age of a model, season apart: against the youngest model of the same period, on the same cases. */
export interface Ageing {
  /** By age in periods, from 0: how much worse (above 0) than a model of age 0, two-sided 95 % interval, and periods it rests on. */
  curve: { age: number; loss: number; interval: [number, number]; periods: number }[];
  /** As it looks when nothing is taken away: the mean of all models of an age, over whatever periods they met. */
  raw: { age: number; value: number }[];
  /** The newest model of each period; null where it has no value. */
  fresh: (number | null)[];
  /** Whether age makes a model worse, by the largest age that is known well. */
  ages: boolean;
  /** Whether a fresh model is better in some periods than in others, beyond chance (Cochran's Q). */
  seasons: { found: boolean; p: number; deviation: number };
}

/** An age is told where so many periods know it. */
const least = 6;

/** `values[model][period]`, models by the day of training (their place), null where there is no value. */
export function ageing(values: ReadonlyMap<number, readonly (PeriodValue | null)[]>): Ageing | null {
  const days = [...values.keys()].sort((a, b) => a - b);
  const periods = Math.max(0, ...[...values.values()].map((row) => row.length));
  const fresh = Array.from({ length: periods }, (_, period) =>
    values.has(period) ? (values.get(period)![period] ?? null) : null,
  );
  const curve: Ageing['curve'] = [];
  const raw: Ageing['raw'] = [];
  for (let age = 0; age < periods; age++) {
    const met = days.flatMap((day) => {
      const own = values.get(day)?.[day + age] ?? null;
      return own === null ? [] : [{ period: day + age, own }];
    });
    if (met.length > 0) {
      const cases = met.reduce((sum, { own }) => sum + own.cases, 0);
      raw.push({ age, value: met.reduce((sum, { own }) => sum + (own.value * own.cases) / cases, 0) });
    }
    const pairs = met.filter(({ period }) => fresh[period] !== null && fresh[period] !== undefined);
    if (pairs.length < least) continue;
    const losses = pairs.map(({ period, own }) => fresh[period]!.goodness - own.goodness);
    const weights = pairs.map(({ own }) => own.cases);
    const { means, covariance, df } = blockMeans(
      [losses],
      weights,
      Math.max(1, Math.ceil(losses.length / 24)),
    );
    const reach = age === 0 ? 0 : Math.sqrt(covariance[0]![0]!) * criticalOf(normalQuantile(0.975), df);
    curve.push({
      age,
      loss: means[0]!,
      interval: [means[0]! - reach, means[0]! + reach],
      periods: pairs.length,
    });
  }
  if (curve.length < 2) return null;
  const half = curve[Math.floor((curve.length - 1) / 2)]!;
  const told = [half, curve.at(-1)!];
  return {
    curve,
    raw,
    fresh: fresh.map((value) => value?.value ?? null),
    ages: told.some(({ age, interval }) => age > 0 && interval[0] > 0),
    seasons: seasonsOf(fresh.filter((value) => value !== null)),
  };
}

/** Whether values differ by more than their own errors: Cochran's Q over periods, and the standard deviation beyond them (DerSimonian & Laird 1986). */
function seasonsOf(values: PeriodValue[]): Ageing['seasons'] {
  const usable = values.filter(({ standardError }) => standardError > 0 && Number.isFinite(standardError));
  if (usable.length < 2) return { found: false, p: 1, deviation: 0 };
  const weights = usable.map(({ standardError }) => 1 / standardError ** 2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = usable.reduce((sum, { value }, i) => sum + value * weights[i]!, 0) / total;
  const q = usable.reduce((sum, { value }, i) => sum + weights[i]! * (value - mean) ** 2, 0);
  const df = usable.length - 1;
  const squares = weights.reduce((sum, weight) => sum + weight ** 2, 0);
  const variance = Math.max(0, (q - df) / (total - squares / total));
  const p = regularizedGammaQ(df / 2, q / 2);
  return { found: p < 0.01, p, deviation: Math.sqrt(variance) };
}
