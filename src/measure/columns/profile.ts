import type { CategoryCounts, ColumnCounts, NumberCounts, ValueCounts } from '../../count/counts.ts';
import { moments } from '../../statistics/moments.ts';
import { quantiles } from '../../statistics/quantile.ts';
import type { CategoryProfile, NumberProfile, Profile } from '../measurements.ts';

/** The probabilities of a profile's quantiles. */
export const profileQuantiles = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99] as const;
const TOP_CATEGORIES = 20;

/**
 * What one column of one set looks like. Numbers: range, mean, sample standard deviation (0 for a single row), linear
 * quantiles; `spread` is null where no finite value is left. A spread beyond the largest double is given as that.
 */
export function profile(column: ColumnCounts): Profile {
  return column.type === 'number' ? numberProfile(column) : categoryProfile(column);
}

function numberProfile({ rows, missing, invalid, counts }: NumberCounts): NumberProfile {
  const distinct = counts.values.length;
  return { type: 'number', rows, missing, invalid, distinct, spread: distinct > 0 ? spread(counts) : null };
}

function spread(counts: ValueCounts): NumberProfile['spread'] {
  const min = counts.values[0]!;
  const max = counts.values.at(-1)!;
  const { n, mean, squares, unit } = moments(counts);
  const deviation = n > 1 ? Math.sqrt(squares / (n - 1)) * unit : 0;
  return {
    min,
    max,
    // Adding 0 makes the -0 of an underflow a 0, which JSON can keep.
    mean: Math.min(max, Math.max(min, mean * unit)) + 0,
    standardDeviation: Math.min(Number.MAX_VALUE, deviation),
    quantiles: quantiles(counts, profileQuantiles),
  };
}

function categoryProfile({ rows, missing, counts }: CategoryCounts): CategoryProfile {
  const present = [...counts].filter(([, count]) => count > 0);
  // Stable: equally frequent ones stay in order of first appearance.
  const top = present.toSorted((a, b) => b[1] - a[1]).slice(0, TOP_CATEGORIES);
  return {
    type: 'category',
    rows,
    missing,
    distinct: present.length,
    top: top.map(([category, count]) => ({ category, rows: count })),
  };
}
