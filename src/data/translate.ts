import type { DataRoles } from '../plan/plan.ts';
import { canonicalLabel } from './cell/canonical.ts';
import type { Table } from './table.ts';

/** The table with its predictions in the words of the label, where the plan's `answers` says what they are called there. */
export function translateAnswers(table: Table, { prediction, answers }: DataRoles): Table {
  const column = prediction === null ? undefined : table.columns.get(prediction);
  if (answers === null || column?.type !== 'category') return table;
  const words = new Map(Object.entries(answers).map(([said, label]) => [canonicalLabel(said), label]));
  const categories = column.categories.map((text) => words.get(canonicalLabel(text)) ?? text);
  return { ...table, columns: new Map(table.columns).set(prediction!, { ...column, categories }) };
}
