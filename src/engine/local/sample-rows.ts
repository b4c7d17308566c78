import type { Answers } from '../../count/answers/answers.ts';
import { hidesAnswers, why, worstOf, wrongRows } from '../../count/answers/wrong-rows.ts';
import { countChosen } from '../../count/row-loops.ts';
import { numberAt } from '../../data/column/numbers.ts';
import type { Condition } from '../../data/condition/condition.ts';
import type { Column, Table } from '../../data/table.ts';
import type { Plan } from '../../plan/plan.ts';
import type { RowRequest, RowSample } from '../evidence.ts';

/** Some of the rows that meet a condition (null: of all), without private columns; null where wrong ones are asked for and no row has a label. */
export function sampleRows(
  plan: Plan,
  { table, answers }: { table: Table; answers: Answers },
  { wrong, most, columns }: Pick<RowRequest, 'wrong' | 'most' | 'columns'>,
  condition: Condition | null,
): RowSample | null {
  if (wrong && !isLabelled(answers)) return null;
  const chosen = condition?.select(table) ?? null;
  const shown = columns === 'all' ? table.header : telling(plan, condition?.columns ?? [], table);
  if (wrong) {
    const rows = wrongRows(answers, chosen);
    return sampleOf(plan, table, answers, worstOf(answers, rows, most), shown, rows.length);
  }
  const total = chosen === null ? table.rows : countChosen(chosen);
  return sampleOf(plan, table, answers, firstOf(table.rows, chosen, most), shown, total);
}

function isLabelled(answers: Answers): boolean {
  return answers.task === 'classes'
    ? !answers.actual.every((truth) => truth < 0)
    : !answers.actual.every(Number.isNaN);
}

function firstOf(all: number, chosen: Readonly<Uint8Array> | null, most: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < all && rows.length < most; row++) {
    if (chosen === null || chosen[row] === 1) rows.push(row);
  }
  return rows;
}

/** Who, when, what the condition reads, the answer. */
function telling({ data }: Plan, inCondition: string[], table: Table): string[] {
  const written = new Set(inCondition.map((name) => name.toLowerCase()));
  const read = [...table.columns.keys()].filter((name) => written.has(name.toLowerCase()));
  const answer = [data.label, data.prediction, data.score];
  return [data.id, ...read, ...answer].filter(
    (name, i, all) => name !== null && all.indexOf(name) === i,
  ) as string[];
}

/** Some rows with the cells of some columns, those left out that are not in the table or private. */
function sampleOf(
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
function textAt(column: Column, row: number): string {
  if (column.type === 'category') return column.categories[column.codes[row]!] ?? '';
  const value = numberAt(column.values, row);
  if (Number.isNaN(value)) return '';
  return column.type === 'time' ? new Date(value).toISOString() : String(value);
}
