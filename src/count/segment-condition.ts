import { type Condition, conditionOn } from '../data/condition.ts';
import type { Table } from '../data/table.ts';
import type { SegmentFeature } from './segment-cuts.ts';
import { keepBetween, keepCode } from './segment-loops.ts';

/** A run of neighbouring cells of one feature. Runs of more than one cell are of numbers. */
export interface CellRun {
  feature: number;
  first: number;
  last: number;
}

/**
 * The condition that selects the rows of all runs: `"age" >= 30 AND "age" < 40 AND "region" = 'EU'`. It knows them without its SQL,
 * which is for whoever puts it into a plan and selects the same.
 */
export function conditionOf(runs: readonly CellRun[], features: readonly SegmentFeature[]): Condition {
  const parts = runs.map((run) => ({ run, feature: features[run.feature]! }));
  return conditionOn({
    sql: parts.map(({ run, feature }) => runCondition(run, feature)).join(' AND '),
    columns: parts.map(({ feature }) => feature.name),
    choose(table) {
      const chosen = new Uint8Array(table.rows).fill(1);
      for (const { run, feature } of parts) keepRun(run, feature, table, chosen);
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

function runCondition({ first, last }: CellRun, { name, cut }: SegmentFeature): string {
  const column = `"${name.replaceAll('"', '""')}"`;
  if (cut.type === 'category') {
    const category = cut.categories[first];
    return category === undefined ? `${column} IS NULL` : `${column} = '${category.replaceAll("'", "''")}'`;
  }
  if (first > cut.edges.length) return `${column} IS NULL`;
  const bounds = [];
  if (first > 0) bounds.push(`${column} >= ${cut.edges[first - 1]}`);
  if (last < cut.edges.length) bounds.push(`${column} < ${cut.edges[last]}`);
  return bounds.length > 0 ? bounds.join(' AND ') : `${column} IS NOT NULL`;
}

/** Takes away those of the chosen rows that do not lie in the run. */
function keepRun(
  { first, last }: CellRun,
  { name, cut }: SegmentFeature,
  { columns }: Table,
  chosen: Uint8Array,
): void {
  const column = columns.get(name);
  if (column?.type === 'category' && cut.type === 'category') {
    const category = cut.categories[first];
    // No code is −2: a category that this set does not know has no rows.
    const code = category === undefined ? -1 : column.categories.indexOf(category);
    keepCode(column.codes, category !== undefined && code < 0 ? -2 : code, chosen);
  } else if (column?.type === 'number' && cut.type === 'number') {
    const { edges } = cut;
    const range = first > edges.length ? null : ([edges[first - 1] ?? null, edges[last] ?? null] as const);
    keepBetween(column.values, range, chosen);
  } else {
    throw new Error(`the column ${JSON.stringify(name)} is of another type than its cut`);
  }
}
