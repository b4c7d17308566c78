import type { ColumnsCounted } from '../count/column.ts';
import type { ColumnCounts } from '../count/counts.ts';
import type { DriftRules, Feature, Plan } from '../plan/plan.ts';
import { adjustDrift, drift } from './drift.ts';
import { histogram } from './histogram.ts';
import type { ColumnMeasurement } from './measurements.ts';
import { withoutValues } from './private.ts';
import { profile } from './profile.ts';

/** What the counts of one column tell by themselves; the role of the column and the other columns are not known here. */
export type LoneColumn = Pick<ColumnMeasurement, 'reference' | 'candidate' | 'drift' | 'histogram'>;

/** Profile, drift and picture of a column of both sets. `logQ` of the drift is left null. */
export function measureColumn(
  reference: ColumnCounts,
  candidate: ColumnCounts,
  test: DriftRules['test'],
): LoneColumn {
  return {
    reference: profile(reference),
    candidate: profile(candidate),
    drift: drift(reference, candidate, test),
    histogram: histogram(reference, candidate),
  };
}

/** The test of drift by which a column is measured. */
export function driftTest(plan: Plan, features: Feature[], name: string): DriftRules['test'] {
  return features.find((feature) => feature.name === name)?.drift?.test ?? plan.drift.test;
}

/** Every column that both sets have in one type. `measured` holds those that were measured before, by name. */
export function measureColumns(
  plan: Plan,
  features: Feature[],
  { reference, candidate }: ColumnsCounted,
  measured: ReadonlyMap<string, LoneColumn> = new Map(),
): ColumnMeasurement[] {
  const { score, scores, prediction } = plan.data;
  const columns: ColumnMeasurement[] = [];
  for (const [name, after] of candidate) {
    const before = reference.get(name);
    if (!before || before.type !== after.type) continue;
    const isScore = name === score || Object.values(scores ?? {}).includes(name);
    const role = isScore ? 'score' : name === prediction ? 'prediction' : 'feature';
    const lone = measured.get(name) ?? measureColumn(before, after, driftTest(plan, features, name));
    columns.push({ name, role, ...lone });
  }
  // Times move on by themselves, and an unwatched feature must not cost the others power.
  const untested = new Set(
    features.filter(({ type, watched }) => type === 'time' || !watched).map(({ name }) => name),
  );
  const tested = columns.filter(({ name }) => !untested.has(name));
  const adjusted = adjustDrift(tested.map((column) => column.drift));
  tested.forEach((column, i) => {
    column.drift = adjusted[i]!;
  });
  return columns.map((column) => (plan.data.private.includes(column.name) ? withoutValues(column) : column));
}
