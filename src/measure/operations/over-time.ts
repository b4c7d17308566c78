import type { MeanCounts, RateCounts } from '../../count/operations/counts.ts';
import { blockVariance } from '../../statistics/block-variance.ts';
import { chiSquaredQuantile } from '../../statistics/distributions/gamma.ts';
import { normalCdf } from '../../statistics/distributions/normal.ts';
import { studentOf } from '../../statistics/distributions/student-t.ts';
import { effectiveSize } from '../../statistics/effective-size.ts';
import { noEvidence, type StatisticOrNone } from '../statistic.ts';
import { isEnough } from './share.ts';

/** The mean of a column, its error being that of blocks of time; without 20 blocks of 50 rows there is no evidence. */
export function meanOf({ rows, sum, blocks }: MeanCounts): StatisticOrNone {
  if (rows === 0) return noEvidence('noneCounted', 0);
  if (!isEnough(blocks)) return noEvidence('fewBlocks', rows);
  const error = Math.sqrt(blockVariance(blocks.map((block) => ({ y: block.sum, x: block.rows }))));
  return symmetric(sum / rows, error, rows, blocks.length - 1);
}

/**
 * The mean of values that follow one another in time: Student's interval at the number of independent values that they are worth, were
 * they one standard error more correlated than they seem. Fewer than 20 are no evidence.
 */
export function meanOverTime(values: readonly number[]): StatisticOrNone {
  const n = values.length;
  if (n < leastValues) return noEvidence('fewValues', n);
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const { size } = effectiveSize(values, 1);
  // Worth so few, they tell nothing of how far the mean may be off: it is a plain value.
  if (size < leastWorth) return plainValue(mean, n);
  // What follows itself closely varies less within the time that was seen than it would over more of it.
  return symmetric(mean, Math.sqrt(variance / (1 - 1 / size) / size), n, size - 1);
}

/** Independent values that a series must be worth, or its mean has no interval. */
const leastWorth = 6;

/** A value that nothing is known of beside itself: it is judged as written, and proves nothing. */
export function plainValue(value: number, cases: number): StatisticOrNone {
  return { value, standardError: 0, cases, bounds: () => [value, value], proof: () => [-Infinity, Infinity] };
}

export const leastValues = 20;

/**
 * Rows in a length of time: by the counts of stretches of the same length, never closer than a Poisson process is to its mean; where
 * rows are too few for that, exactly as such a process (Garwood 1936).
 */
export function rateOf({ rows, span, bins }: RateCounts, per: number): StatisticOrNone {
  const length = span === null ? 0 : span.to - span.from;
  if (rows === 0) return noEvidence('noneCounted', 0);
  if (!(length > 0)) return noEvidence('noSpan', rows);
  const scale = per / length;
  if (bins.length < leastValues) {
    const bounds = (z: number): [number, number] => {
      const alpha = normalCdf(-z);
      const low = chiSquaredQuantile(alpha, 2 * rows) / 2;
      const high = chiSquaredQuantile(1 - alpha, 2 * rows + 2) / 2;
      return [low * scale, high * scale];
    };
    return { value: rows * scale, standardError: Math.sqrt(rows) * scale, cases: rows, bounds };
  }
  const count = bins.length;
  const mean = rows / count;
  const variance = bins.reduce((sum, bin) => sum + (bin.rows - mean) ** 2, 0) / (count - 1);
  return symmetric(rows * scale, Math.sqrt(Math.max(rows, variance * count)) * scale, rows, count - 1, 0);
}

function symmetric(
  value: number,
  error: number,
  cases: number,
  df: number,
  least = -Infinity,
): StatisticOrNone {
  return {
    value,
    standardError: error,
    cases,
    bounds(z) {
      const reach = studentOf(z, df) * error;
      return [Math.max(least, value - reach), value + reach];
    },
  };
}
