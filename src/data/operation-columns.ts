import { rowRules } from '../plan/operations.ts';
import type { Plan } from '../plan/plan.ts';
import { type Condition, parseCondition } from './condition/condition.ts';
import type { ColumnRequest } from './table.ts';

/** The conditions of the plan's measures of rows, in the order of `rowRules`; null where a measure has none. */
export function operationConditions(plan: Plan): Promise<(Condition | null)[]> {
  const { timeZone } = plan.data;
  return Promise.all(
    rowRules(plan).map(({ measures }) =>
      measures.kind === 'share' ? parseCondition(measures.where, { timeZone }) : null,
    ),
  );
}

/** The columns that measures of the service read, with the type that they must have. An older reference may lack them. */
export function operationColumns(plan: Plan): Pick<ColumnRequest, 'name' | 'type'>[] {
  const named = rowRules(plan).flatMap(({ measures, by }): Pick<ColumnRequest, 'name' | 'type'>[] => [
    ...(measures.kind === 'quantile' || measures.kind === 'mean'
      ? [{ name: measures.column, type: 'number' as const }]
      : []),
    ...(measures.kind === 'starts' ? [{ name: measures.column, type: 'category' as const }] : []),
    ...(by === null ? [] : [{ name: by, type: 'category' as const }]),
  ]);
  const { column } = plan.deployment.clockSkew;
  return column === null ? named : [...named, { name: column, type: 'time' }];
}
