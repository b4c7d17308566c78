import type { CaseOutcomes } from '../../count/counts.ts';
import type { Metric } from '../../plan/vocabulary/metrics.ts';
import { studentOf } from '../../statistics/distributions/student-t.ts';
import { noEvidence, proofBounds, type Statistic, type StatisticOrNone, safeBounds } from '../statistic.ts';
import { influenceOfCases } from './case-influences.ts';
import { type Grouping, grouping, independent } from './influence.ts';

/**
 * A statistic whose cases come in groups: its standard error, and its bounds, are stretched by what summing influences
 * within groups first makes of it, and z becomes Student's t. Where no influence can be seen (10 of 10 right), as if the cases
 * of a group were copies of each other: √(Σk²/n) for groups of k cases (Kish 1965).
 */
export function withinGroups(
  found: Statistic,
  metric: Metric,
  one: string | null,
  cases: CaseOutcomes,
  group: Int32Array,
): StatisticOrNone {
  const sizes = new Map<number, number>();
  group.forEach((key, i) => {
    const own = key < 0 ? -1 - i : key;
    sizes.set(own, (sizes.get(own) ?? 0) + 1);
  });
  if (sizes.size < 2) return noEvidence('oneGroup', found.cases);
  const influence = influenceOfCases(metric, one, cases);
  const copies = [...sizes.values()].reduce((sum, size) => sum + size ** 2, 0) / group.length;
  const copied = Math.sqrt(copies);
  const unseen: Grouping = copied > 1 ? { stretch: copied, reach: copied, df: sizes.size - 1 } : independent;
  const { stretch, reach, df } = (influence && grouping(influence, group)) ?? unseen;
  return {
    ...found,
    standardError: stretch * found.standardError,
    bounds: (z) => found.bounds(studentOf(z, df), reach),
    proof: (z) => proofBounds(found, studentOf(z, df), reach),
    safe: (z) => safeBounds(found, studentOf(z, df), reach),
  };
}
