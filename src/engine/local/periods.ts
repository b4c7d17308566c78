import type { Table } from '../../data/table.ts';
import type { Plan } from '../../plan/plan.ts';
import { Refusal } from '../../refusal.ts';
import { type By, type Period, periodsOf, withoutTimes } from '../periods.ts';
import { cutter } from './cut.ts';

/** The periods of a log, in the order of time, each with what makes a table of its rows. Refuses a row without a time. */
export async function cutPeriods(
  plan: Plan,
  table: Table,
  by: By,
): Promise<(Omit<Period, 'rows'> & { table(): Table })[]> {
  // Without times, rows are in the order in which they stand.
  const times =
    'rows' in by && plan.data.time === null
      ? Float64Array.from({ length: table.rows }, (_, row) => row)
      : timesOf(plan, table);
  const periods = periodsOf(times, by, plan.data.timeZone);
  const cut = await cutter(table, plan.data.timeZone);
  return periods.map(({ rows, ...period }) => ({ ...period, table: () => cut(rows) }));
}

function timesOf(plan: Plan, table: Table): Float64Array {
  const name = plan.data.time;
  const column = name === null ? undefined : table.columns.get(name);
  const file = table.source.files.join(', ');
  if (column?.type !== 'time') throw withoutTimes(plan);
  const without = column.values.findIndex(Number.isNaN);
  if (without < 0) return column.values;
  throw new Refusal(
    `${file}: row ${without + 1} has no time in "${name}" that can be read, so it belongs to no period. Fix it or leave it out.`,
  );
}
