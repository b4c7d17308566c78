import { type ColumnsCounted, countColumn, measuredColumns, totalsOf } from '../count/column.ts';
import type { ColumnTotals } from '../count/counts.ts';
import { reusedRoom } from '../count/kernel.ts';
import { type Cut, cutColumn } from '../count/segment-cuts.ts';
import { numberAt, rowCount } from '../data/numbers.ts';
import type { Runner } from '../data/runner.ts';
import type { Sets } from '../data/sets.ts';
import type { Column } from '../data/table.ts';
import { type ColumnMeasured, type ColumnRules, columnRules, measureColumn } from '../measure/columns.ts';
import type { Plan } from '../plan/plan.ts';

/** Columns that several threads count and measure, each taking the next one that nobody has taken. */
export interface ColumnWork {
  columns: { name: string; before: Column | null; after: Column | null; rules: ColumnRules }[];
  /** One number, shared by all threads: how many have been taken. */
  taken: Int32Array;
}

export interface ColumnDone {
  name: string;
  before: ColumnTotals | null;
  after: ColumnTotals | null;
  /** null where the reference has no such column. */
  cut: Cut | null;
  measured: ColumnMeasured;
}

/** Every measured column of a review: what is left of its counts, and what they told. */
export interface ColumnsDone {
  counted: ColumnsCounted<ColumnTotals>;
  cuts: Map<string, Cut>;
  /** Those of the candidate, in its order. */
  measured: Map<string, ColumnMeasured>;
}

/**
 * Has the runner's threads begin to count and measure the columns of both sets, where there are threads and the columns are long. What
 * it gives back lends this thread to what is left of it, and gives all of it.
 */
export function beginColumns(plan: Plan, sets: Sets, runner: Runner | undefined): () => Promise<ColumnsDone> {
  const [before, after] = [sets.reference.table, sets.candidate.table].map((table) =>
    measuredColumns(plan, sets, table),
  ) as [Map<string, Column>, Map<string, Column>];
  const columns = [...new Set([...before.keys(), ...after.keys()])].map((name) => ({
    name,
    before: before.get(name) ?? null,
    after: after.get(name) ?? null,
    rules: columnRules(plan, sets.features, name),
  }));
  // Texts cross from thread to thread as copies; they are counted here.
  const isText = (one: (typeof columns)[number]) =>
    one.before?.type === 'category' || one.after?.type === 'category';
  const texts = columns.filter(isText);
  // Those that take longest come first, so that nobody waits long for whoever has the last.
  const numbers = columns.filter((one) => !isText(one)).sort((a, b) => varied(b.before) - varied(a.before));
  const work: ColumnWork = { columns: numbers, taken: new Int32Array(new SharedArrayBuffer(4)) };
  const bytes = (sets.reference.table.rows + sets.candidate.table.rows) * numbers.length * 8;
  const threads = runner && bytes >= runner.least ? Math.min(runner.size - 1, numbers.length) : 0;
  const others = Array.from({ length: threads }, () => runner!.run('takeColumns', work));
  return async () => {
    const own = [...texts.map(doColumn), ...takeColumns(work)];
    const done = [own, ...((await Promise.all(others)) as ColumnDone[][])].flat();
    const byName = new Map(done.map((one) => [one.name, one]));
    const inOrder = <T>(order: Map<string, Column>, of: (one: ColumnDone) => T) =>
      new Map([...order.keys()].map((name) => [name, of(byName.get(name)!)]));
    return {
      counted: {
        reference: inOrder(before, (one) => one.before!),
        candidate: inOrder(after, (one) => one.after!),
      },
      cuts: inOrder(before, (one) => one.cut!),
      measured: inOrder(after, (one) => one.measured),
    };
  };
}

/** Distinct values among some cells of a column: the more, the longer it takes to count and to measure. */
function varied(column: Column | null): number {
  if (column === null || column.type === 'category') return 0;
  const { values } = column;
  const seen = new Set<number>();
  const rows = rowCount(values);
  for (let row = 0; row < rows; row += Math.ceil(rows / 256)) seen.add(numberAt(values, row));
  return seen.size;
}

/** Counts and measures columns until all are taken. */
export function takeColumns({ columns, taken }: ColumnWork): ColumnDone[] {
  const done: ColumnDone[] = [];
  for (;;) {
    const next = columns[Atomics.add(taken, 0, 1)];
    if (next === undefined) return done;
    done.push(doColumn(next));
  }
}

/** Room for the counts of either set. */
const rooms = [reusedRoom(), reusedRoom()] as const;

/** Nothing that it gives refers to the counts, whose room the next column's write over. */
function doColumn({ name, before, after, rules }: ColumnWork['columns'][number]): ColumnDone {
  const left = before && countColumn(before, rooms[0]);
  const right = after && countColumn(after, rooms[1]);
  return {
    name,
    before: left && totalsOf(left),
    after: right && totalsOf(right),
    cut: left && cutColumn(left),
    measured: measureColumn(left, right, rules),
  };
}
