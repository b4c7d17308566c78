import { rowCount } from '../data/column/numbers.ts';
import type { Sets } from '../data/sets.ts';
import type { CategoryColumn, Column, Table } from '../data/table.ts';
import type { Plan } from '../plan/plan.ts';
import type { ColumnCounts, ColumnTotals, NumberTotals } from './counts.ts';
import type { CountBuffers } from './kernel.ts';
import { countCodes } from './row-loops.ts';
import { countValues } from './values.ts';

/** Scores, predicted numbers and features of both sets, counted, by column name. */
export interface ColumnsCounted<Counts extends ColumnTotals = ColumnCounts> {
  reference: Map<string, Counts>;
  candidate: Map<string, Counts>;
}

/** The columns of one of the sets that are measured, by name: what the model answered, then the features. */
export function measuredColumns(plan: Plan, sets: Sets, table: Table): Map<string, Column> {
  const { score, scores, prediction, task } = plan.data;
  const outputs = [score, ...Object.values(scores ?? {}), task === 'regression' ? prediction : null];
  const columns = new Map<string, Column>();
  for (const name of [...outputs, ...sets.features.map((feature) => feature.name)]) {
    const column = name === null ? undefined : table.columns.get(name);
    if (name !== null && column) columns.set(name, column);
  }
  return columns;
}

/** Counts the rows of each value of a column; times count as numbers (milliseconds). `buffer` as in `countValues`. */
export function countColumn(column: Column, buffer?: CountBuffers): ColumnCounts {
  if (column.type === 'category') {
    return {
      type: 'category',
      rows: column.codes.length,
      missing: column.missing,
      counts: countCategories(column),
    };
  }
  const { values, missing, invalid, infinite } = column;
  const counts = countValues(values, buffer);
  const totals = { rows: rowCount(values), missing, invalid, ...(infinite && { infinite }) };
  return { type: 'number', ...totals, counts };
}

/** A column's counts without its values. */
export function totalsOf(column: ColumnCounts): ColumnTotals {
  if (column.type === 'category') return column;
  const { counts: _, ...totals } = column;
  return totals;
}

/** Rows that hold a number. */
export function presentRows({ rows, missing, invalid }: NumberTotals): number {
  return rows - missing - (invalid?.cells ?? 0);
}

/** Category → rows, in order of first appearance. */
export function countCategories(column: CategoryColumn): Map<string, number> {
  const rows = countCodes(column.codes, column.categories.length);
  const counts = new Map<string, number>();
  column.categories.forEach((category, code) => {
    if (rows[code]! > 0) counts.set(category, rows[code]!);
  });
  return counts;
}
