import type { RecordedColumn } from '../../record/review-record.ts';
import { table } from './table.ts';

export const columns = table({
  description:
    'One row for each review, column and part of its values: how many rows of the candidate lie there',
  columns: {
    column_name: ['text', 'Name of the column; private ones are not here'],
    role: ['text', 'feature, score or prediction'],
    part: ['whole number', 'Which part, from 1'],
    above: ['number', 'Numbers above this; empty: no bound. The bounds are tenths of the reference'],
    up_to: ['number', 'Numbers up to and including this; empty: no bound'],
    category: ['text', 'The category; empty: numbers, or all other categories'],
    rows: ['whole number', 'Rows of the candidate'],
    share: ['number', 'Of all rows of the column that hold a value'],
    missing: ['whole number', 'Rows of the column without a value'],
  },
  rows: ({ record }) => record.columns.flatMap(parts),
});

function parts({ name, role, missing, ends, categories, rows }: RecordedColumn) {
  const all = rows.reduce((sum, count) => sum + count, 0);
  return rows.map((count, i) => ({
    column_name: name,
    role,
    part: i + 1,
    above: ends?.[i - 1] ?? null,
    up_to: ends?.[i] ?? null,
    category: categories?.[i] ?? null,
    rows: count,
    share: all === 0 ? null : count / all,
    missing,
  }));
}
