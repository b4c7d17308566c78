import type { Answers } from '../count/answers.ts';
import { hidesAnswers, why, worstOf, wrongRows } from '../count/wrong-rows.ts';
import { numberAt } from '../data/numbers.ts';
import type { Column, Table } from '../data/table.ts';
import type { Plan } from '../plan/plan.ts';
import type { RowSample } from './review.ts';

/** Rows of the report: enough to see a pattern, few enough to stay small. */
const most = 500;

/** A sample of the wrong rows, the worst first, without private columns; null where no row has a label. */
export function sampleWrongRows(plan: Plan, table: Table, answers: Answers): RowSample | null {
  if (
    answers.task === 'classes'
      ? answers.actual.every((truth) => truth < 0)
      : answers.actual.every(Number.isNaN)
  ) {
    return null;
  }
  const wrong = wrongRows(answers);
  return sampleOf(plan, table, answers, worstOf(answers, wrong, most), table.header, wrong.length);
}

/** Some rows with the cells of some columns, those left out that are not in the table or private. */
export function sampleOf(
  plan: Plan,
  table: Table,
  answers: Answers,
  rows: number[],
  columns: string[],
  total: number,
): RowSample {
  const hidden = new Set(plan.data.private);
  const shown = columns.filter((name) => table.columns.has(name) && !hidden.has(name));
  const { time: timed } = plan.data;
  const time = timed === null || hidden.has(timed) ? undefined : table.columns.get(timed);
  return {
    columns: shown,
    rows: rows.map((row) => ({
      row: row + 1,
      time: time ? textAt(time, row) : null,
      cells: shown.map((name) => textAt(table.columns.get(name)!, row)),
      why: hidesAnswers(plan) ? '' : why(answers, row),
    })),
    total,
  };
}

/** A cell as text: "" where missing, times in ISO 8601. */
export function textAt(column: Column, row: number): string {
  if (column.type === 'category') return column.categories[column.codes[row]!] ?? '';
  const value = numberAt(column.values, row);
  if (Number.isNaN(value)) return '';
  return column.type === 'time' ? new Date(value).toISOString() : String(value);
}
