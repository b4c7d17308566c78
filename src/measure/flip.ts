import { normalCdf } from '../statistics/distributions/normal.ts';
import type { Estimate } from './measurements.ts';

/**
 * Chance that a level decided as written would differ on another sample of this size, were the true value the one that
 * was seen: how much of the normal sampling distribution about it lies where the level is another. `cuts` are the
 * values at which the level, `levelAt`, may change.
 */
export function flipChance(
  { value, standardError }: Pick<Estimate, 'value' | 'standardError'>,
  cuts: readonly number[],
  levelAt: (value: number) => unknown,
): number {
  if (!(standardError > 0)) return 0;
  const own = levelAt(value);
  const edges = [...new Set(cuts)].sort((a, b) => a - b);
  let chance = 0;
  for (let i = 0; i <= edges.length; i++) {
    const [from, to] = [edges[i - 1] ?? Number.NEGATIVE_INFINITY, edges[i] ?? Number.POSITIVE_INFINITY];
    if (levelAt(within(from, to)) === own) continue;
    const [low, high] = [(from - value) / standardError, (to - value) / standardError];
    // Far to the right the differences of the lower tail lose their digits.
    chance += low > 0 ? normalCdf(-low) - normalCdf(-high) : normalCdf(high) - normalCdf(low);
  }
  return Math.min(1, chance);
}

/** A value between two, either of which may be infinite. */
function within(from: number, to: number): number {
  if (from === Number.NEGATIVE_INFINITY) return to === Number.POSITIVE_INFINITY ? 0 : to - Math.abs(to) - 1;
  return to === Number.POSITIVE_INFINITY ? from + Math.abs(from) + 1 : from + (to - from) / 2;
}
