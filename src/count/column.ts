import type { Sets } from '../data/sets.ts';
import type { CategoryColumn, Column, Table } from '../data/table.ts';
import type { Plan } from '../plan/plan.ts';
import type { Runner } from '../threads/pool.ts';
import type { ColumnCounts, ValueCounts } from './counts.ts';
import { countValues } from './values.ts';

/** Scores, predicted numbers and features of both sets, counted, by column name. */
export interface ColumnsCounted {
  reference: Map<string, ColumnCounts>;
  candidate: Map<string, ColumnCounts>;
}

/** Counts every column of both sets that is measured, each once: all later statistics of a column come from its counts. */
export function countColumns(plan: Plan, sets: Sets): ColumnsCounted {
  const counted = (table: Table) =>
    new Map([...measuredColumns(plan, sets, table)].map(([name, column]) => [name, countColumn(column)]));
  return { reference: counted(sets.reference.table), candidate: counted(sets.candidate.table) };
}

/** The same by the runner's threads, where there are some and the columns are long. */
export async function countColumnsInThreads(
  plan: Plan,
  sets: Sets,
  runner: Runner | undefined,
): Promise<ColumnsCounted> {
  const { reference, candidate } = sets;
  const cells = (reference.table.rows + candidate.table.rows) * sets.features.length;
  if (!runner || cells * Float64Array.BYTES_PER_ELEMENT < runner.least) return countColumns(plan, sets);
  const counted = (table: Table) =>
    Promise.all(
      [...measuredColumns(plan, sets, table)].map(async ([name, column]) => {
        if (column.type === 'category') return [name, countColumn(column)] as const;
        const counts = (await runner.run('countValues', column.values)) as ValueCounts;
        return [name, numberCounts(column, counts)] as const;
      }),
    );
  const [before, after] = await Promise.all([counted(reference.table), counted(candidate.table)]);
  return { reference: new Map(before), candidate: new Map(after) };
}

function measuredColumns(plan: Plan, sets: Sets, table: Table): Map<string, Column> {
  const { score, scores, prediction, task } = plan.data;
  const outputs = [score, ...Object.values(scores ?? {}), task === 'regression' ? prediction : null];
  const columns = new Map<string, Column>();
  for (const name of [...outputs, ...sets.features.map((feature) => feature.name)]) {
    const column = name === null ? undefined : table.columns.get(name);
    if (name !== null && column) columns.set(name, column);
  }
  return columns;
}

/** Counts the rows of each value of a column; times count as numbers (milliseconds). */
export function countColumn(column: Column): ColumnCounts {
  if (column.type === 'category') {
    return {
      type: 'category',
      rows: column.codes.length,
      missing: column.missing,
      counts: countCategories(column),
    };
  }
  return numberCounts(column, countValues(column.values));
}

function numberCounts(
  { values, missing, invalid }: Exclude<Column, CategoryColumn>,
  counts: ValueCounts,
): ColumnCounts {
  return { type: 'number', rows: values.length, missing, invalid, counts };
}

/** Category → rows, in order of first appearance. */
export function countCategories(column: CategoryColumn): Map<string, number> {
  const rows = new Float64Array(column.categories.length);
  for (let row = 0; row < column.codes.length; row++) {
    const code = column.codes[row]!;
    if (code >= 0) rows[code]!++;
  }
  const counts = new Map<string, number>();
  column.categories.forEach((category, code) => {
    if (rows[code]! > 0) counts.set(category, rows[code]!);
  });
  return counts;
}
