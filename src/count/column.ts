import type { CategoryColumn, Column } from '../data/table.ts';
import type { ColumnCounts } from './counts.ts';
import { countValues } from './values.ts';

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
  return {
    type: 'number',
    rows: column.values.length,
    missing: column.missing,
    invalid: column.invalid,
    counts: countValues(column.values),
  };
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
