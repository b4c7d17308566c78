import type { ColumnCounts } from '../../count/counts.ts';
import type { DriftRules, Feature, Plan } from '../../plan/plan.ts';
import type { ColumnMeasurement, Measurements } from '../measurements.ts';
import { type Bounds, type ColumnChanges, columnChanges } from './changes.ts';
import { adjustDrift, drift } from './drift.ts';
import { histogram } from './histogram.ts';
import { withoutValues } from './private.ts';
import { profile } from './profile.ts';

/** What the plan asks of the counts of a column. */
export interface ColumnRules extends Bounds {
  test: DriftRules['test'];
}

/** All that the counts of one column tell; its role and the other columns are not known here. */
export interface ColumnMeasured {
  /** `logQ` of the drift is left null. Absent where the column is in one set alone, or of two types. */
  shown: Pick<ColumnMeasurement, 'reference' | 'candidate' | 'drift' | 'histogram'> | null;
  /** null where the candidate has no such column. */
  changes: ColumnChanges | null;
}

/** Measures a column of both sets; null: a set has none. Nothing of the counts is kept. */
export function measureColumn(
  reference: ColumnCounts | null,
  candidate: ColumnCounts | null,
  rules: ColumnRules,
): ColumnMeasured {
  const changes = candidate && columnChanges(reference, candidate, rules);
  if (!reference || !candidate || reference.type !== candidate.type) return { shown: null, changes };
  return {
    shown: {
      reference: profile(reference),
      candidate: profile(candidate),
      drift: drift(reference, candidate, rules.test),
      histogram: histogram(reference, candidate),
    },
    changes,
  };
}

/** What the plan asks of a column. */
export function columnRules(plan: Plan, features: Feature[], name: string): ColumnRules {
  const feature = features.find((one) => one.name === name);
  const { min = null, max = null } = feature ?? {};
  return { test: feature?.drift?.test ?? plan.drift.test, min, max };
}

/** Puts together what was measured of each column, in the candidate's order: their roles, and what all of them make of each drift. */
export function withRoles(
  plan: Plan,
  features: Feature[],
  measured: ReadonlyMap<string, ColumnMeasured>,
): Pick<Measurements, 'columns' | 'changes'> {
  const { score, scores, prediction } = plan.data;
  const columns: ColumnMeasurement[] = [];
  const changes: Measurements['changes'] = [];
  for (const [name, one] of measured) {
    if (one.changes) changes.push({ name, ...one.changes });
    if (!one.shown) continue;
    const isScore = name === score || Object.values(scores ?? {}).includes(name);
    const role = isScore ? 'score' : name === prediction ? 'prediction' : 'feature';
    columns.push({ name, role, ...one.shown });
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
  const shown = columns.map((column) =>
    plan.data.private.includes(column.name) ? withoutValues(column) : column,
  );
  return { columns: shown, changes };
}
