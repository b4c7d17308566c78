import { Refusal } from '../refusal.ts';
import type { Models } from './models.ts';
import type { Policy } from './policy.ts';
import type { Serving } from './serving.ts';
import type { Timeline } from './timeline.ts';

/** What a policy is charged with: its trainings a year, at a price each, or by the time that they took. */
export type Cost = { by: 'trainings' } | { by: 'price'; price: number; unit: string } | { by: 'seconds' };

const YEAR = 365.25 * 86_400_000;

/** Reads `40 EUR`, `0.5 GPU hours`, `12`. */
export function parsePrice(text: string): Cost {
  const [, digits, unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*(\D[^\n]{0,30})?$/.exec(text) ?? [];
  const price = Number(digits);
  if (!(price > 0) || !Number.isFinite(price))
    throw new Refusal(
      `--price "${text.slice(0, 40)}" is no price of a training. Write a number and a unit, such as "40 EUR".`,
    );
  return { by: 'price', price, unit: unit.trim() };
}

/** Trainings a year of a policy, the first one apart, which all need; and their cost. null where it could not be played. */
export function costsOf(
  cost: Cost,
  { policy, serving }: { policy: Policy; serving: Serving },
  { days }: Timeline,
  models: Models,
): { trainingsAYear: number; cost: number } | null {
  if ('failed' in serving) return null;
  const { every, trigger } = policy.cadence;
  const seen = (serving.retrainings * YEAR) / (days.at(-1)! - days[0]!);
  const trainingsAYear = trigger !== null ? seen : every === null ? 0 : YEAR / every;
  if (cost.by === 'trainings') return { trainingsAYear, cost: trainingsAYear };
  const each = cost.by === 'price' ? cost.price : meanSeconds(policy, models);
  return { trainingsAYear, cost: trainingsAYear * each };
}

function meanSeconds({ window }: Policy, models: Models): number {
  const took = models
    .all()
    .flatMap(({ key, trained }) =>
      key.window.name === window.name && key.variant === 'plain' && !('failed' in trained)
        ? [trained.seconds]
        : [],
    );
  return took.reduce((sum, seconds) => sum + seconds, 0) / Math.max(1, took.length);
}
