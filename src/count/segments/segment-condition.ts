import { type Condition, conditionOn, parseCondition } from '../../data/condition/condition.ts';
import type { Table } from '../../data/table.ts';
import type { SegmentFeature } from './segment-cuts.ts';
import { keepBetween, keepCode } from './segment-loops.ts';

/** A run of neighbouring cells of one feature. Runs of more than one cell are of numbers. */
export interface CellRun {
  feature: number;
  first: number;
  last: number;
}

/** The values of one column that a condition chooses. Bounds are null where it has none; rows without a value meet no bounds. */
export type ColumnRun =
  | { column: string; type: 'number'; from: number | null; below: number | null }
  | { column: string; type: 'category'; category: string }
  | { column: string; type: 'missing' };

/** A condition as data: SQL for whoever puts it into a plan, and, where it was not written but found, what that means. */
export interface RowCondition {
  sql: string;
  /** All of them hold. */
  runs?: ColumnRun[];
}

/** The condition that selects the rows of all runs: `"age" >= 30 AND "age" < 40 AND "region" = 'EU'`. */
export function conditionOf(cells: readonly CellRun[], features: readonly SegmentFeature[]): RowCondition {
  const runs = cells.map((run) => runOf(run, features[run.feature]!));
  return { sql: runs.map(sqlOf).join(' AND '), runs };
}

/** A condition that can choose the rows of a table: by its runs, which need no SQL to be read, else by its SQL. */
export async function selecting(
  { sql, runs }: RowCondition,
  options: { timeZone?: string } = {},
): Promise<Condition> {
  if (runs === undefined) return parseCondition(sql, options);
  return conditionOn({
    sql,
    columns: [...new Set(runs.map(({ column }) => column))],
    choose(table) {
      const chosen = new Uint8Array(table.rows).fill(1);
      for (const run of runs) keepRun(run, table, chosen);
      return chosen;
    },
  });
}

/** Whether a condition can name the cell: all can but the one that gathers the rare categories. */
export function nameable({ cut }: SegmentFeature, cell: number): boolean {
  return cut.type === 'number' || cell !== cut.categories.length;
}

/** Whether two runs of a feature can be joined into one. */
export function adjoining(a: CellRun, b: CellRun, { cut }: SegmentFeature): boolean {
  if (cut.type !== 'number' || Math.max(a.last, b.last) > cut.edges.length) return false;
  return a.last + 1 === b.first || b.last + 1 === a.first;
}

function runOf({ first, last }: CellRun, { name, cut }: SegmentFeature): ColumnRun {
  if (cut.type === 'category') {
    const category = cut.categories[first];
    return category === undefined
      ? { column: name, type: 'missing' }
      : { column: name, type: 'category', category };
  }
  const { edges } = cut;
  if (first > edges.length) return { column: name, type: 'missing' };
  return { column: name, type: 'number', from: edges[first - 1] ?? null, below: edges[last] ?? null };
}

function sqlOf(run: ColumnRun): string {
  const column = `"${run.column.replaceAll('"', '""')}"`;
  if (run.type === 'missing') return `${column} IS NULL`;
  if (run.type === 'category') return `${column} = '${run.category.replaceAll("'", "''")}'`;
  const bounds = [];
  if (run.from !== null) bounds.push(`${column} >= ${run.from}`);
  if (run.below !== null) bounds.push(`${column} < ${run.below}`);
  return bounds.length > 0 ? bounds.join(' AND ') : `${column} IS NOT NULL`;
}

/** Takes away those of the chosen rows that do not lie in the run. */
function keepRun(run: ColumnRun, { columns }: Table, chosen: Uint8Array): void {
  const column = columns.get(run.column);
  if (column?.type === 'category' && run.type !== 'number') {
    const code = run.type === 'missing' ? -1 : column.categories.indexOf(run.category);
    // No code is −2: a category that this set does not know has no rows.
    keepCode(column.codes, run.type === 'category' && code < 0 ? -2 : code, chosen);
  } else if (column?.type === 'number' && run.type !== 'category') {
    keepBetween(column.values, run.type === 'missing' ? null : [run.from, run.below], chosen);
  } else {
    throw new Error(`the column ${JSON.stringify(run.column)} is of another type than its cut`);
  }
}
