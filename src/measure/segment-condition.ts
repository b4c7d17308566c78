import type { SegmentFeature } from '../count/segment-cuts.ts';

/** A run of neighbouring cells of one feature. Runs of more than one cell are of numbers. */
export interface CellRun {
  feature: number;
  first: number;
  last: number;
}

/** The SQL condition that selects the rows of all runs: `"age" >= 30 AND "age" < 40 AND "region" = 'EU'`. */
export function conditionOf(runs: readonly CellRun[], features: readonly SegmentFeature[]): string {
  return runs.map((run) => runCondition(run, features[run.feature]!)).join(' AND ');
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
