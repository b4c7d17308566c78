import { readBehaviour } from '../../data/behaviour.ts';
import { idsOf } from '../../data/id-index.ts';
import { readKnownAnswers } from '../../data/sets.ts';
import type { Table } from '../../data/table.ts';
import type { Plan } from '../../plan/plan.ts';

/** The ids of the candidate's rows that the plan's known answers and behaviour cases ask for. */
export async function probesOf(plan: Plan): Promise<string[]> {
  const { id } = plan.data;
  if (id === null) return [];
  const known = await Promise.all(
    plan.predictions.knownAnswers.map(({ file }) => readKnownAnswers(plan, file)),
  );
  const pairs = await readBehaviour(plan);
  return [
    ...known.flatMap((table) => textIds(table, id)),
    ...pairs.flatMap((table) => [...textIds(table, 'base'), ...textIds(table, 'variant')]),
  ];
}

/** The ids in a column of a table, as texts. */
export function textIds(table: Table, column: string): string[] {
  const idOf = idsOf(table.columns.get(column)!);
  return Array.from({ length: table.rows }, (_, row) => idOf(row)).flatMap((id) =>
    id === undefined ? [] : [String(id)],
  );
}
