import { countColumn, measuredColumns, totalsOf } from '../../count/column.ts';
import type { ColumnCounts, ColumnTotals } from '../../count/counts.ts';
import { reusedCountBuffer } from '../../count/kernel.ts';
import { type Cut, cutColumn } from '../../count/segments/segment-cuts.ts';
import { numberAt, rowCount } from '../../data/column/numbers.ts';
import type { Executor } from '../../data/executor.ts';
import type { Sets } from '../../data/sets.ts';
import type { Column } from '../../data/table.ts';
import {
  type ColumnMeasured,
  type ColumnRules,
  columnRules,
  measureColumn,
} from '../../measure/columns/columns.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ColumnSummaries } from '../evidence.ts';
import type { LocalJobs } from './jobs.ts';

/** A column of both sets; null: a set has none. */
interface ColumnPair {
  name: string;
  before: Column | null;
  after: Column | null;
  rules: ColumnRules;
}

/** Columns that several threads count and measure, each taking the next one that nobody has taken. */
export interface ColumnWork {
  columns: ColumnPair[];
  /** One number, shared by all threads: how many have been taken. */
  taken: Int32Array;
}

/** A column, counted and measured. */
export interface ColumnSummary {
  name: string;
  before: ColumnTotals | null;
  after: ColumnTotals | null;
  /** null where the reference has no such column. */
  cut: Cut | null;
  measured: ColumnMeasured;
}

/** Every measured column of a review, and how each is cut for the search for weak segments. */
export interface ColumnsDone extends ColumnSummaries {
  cuts: Map<string, Cut>;
}

/** The measured columns of the reference, counted: for several candidates to be compared with. */
export type ReferenceCounts = ReadonlyMap<string, ColumnCounts>;

export function countReference(plan: Plan, sets: Sets): ReferenceCounts {
  const columns = measuredColumns(plan, sets, sets.reference.table);
  return new Map([...columns].map(([name, column]) => [name, countColumn(column)]));
}

/**
 * Has the executor's threads begin to count and measure the columns of both sets, where there are threads and the columns are long. What
 * it gives back lends this thread to what is left of it, and gives all of it.
 */
export function beginColumns(
  plan: Plan,
  sets: Sets,
  executor: Executor<LocalJobs> | undefined,
): () => Promise<ColumnsDone> {
  const { columns, finish } = pairColumns(plan, sets);
  // Texts cross from thread to thread as copies; they are counted here.
  const isText = ({ before, after }: ColumnPair) => before?.type === 'category' || after?.type === 'category';
  const texts = columns.filter(isText);
  // Those that take longest come first, so that nobody waits long for whoever has the last.
  const numbers = columns.filter((one) => !isText(one)).sort((a, b) => varied(b.before) - varied(a.before));
  const work: ColumnWork = { columns: numbers, taken: new Int32Array(new SharedArrayBuffer(4)) };
  const bytes = (sets.reference.table.rows + sets.candidate.table.rows) * numbers.length * 8;
  const threads = executor && bytes >= executor.least ? Math.min(executor.size - 1, numbers.length) : 0;
  const others = Array.from({ length: threads }, () => executor!.run('takeColumns', work));
  return async () => {
    const own = [...texts.map(summariseColumn), ...takeColumns(work)];
    return finish([own, ...(await Promise.all(others))].flat());
  };
}

/** The same by this thread alone, against a reference that has been counted. */
export function summariseAgainst(reference: ReferenceCounts, plan: Plan, sets: Sets): ColumnsDone {
  const { columns, finish } = pairColumns(plan, sets);
  return finish(
    columns.map(({ name, after, rules }) =>
      summarise(name, reference.get(name) ?? null, after && countColumn(after, rooms[1]), rules),
    ),
  );
}

/** The measured columns of both sets, and what puts them into each set's order when they are done. */
function pairColumns(
  plan: Plan,
  sets: Sets,
): { columns: ColumnPair[]; finish(done: ColumnSummary[]): ColumnsDone } {
  const before = measuredColumns(plan, sets, sets.reference.table);
  const after = measuredColumns(plan, sets, sets.candidate.table);
  const columns = [...new Set([...before.keys(), ...after.keys()])].map((name) => ({
    name,
    before: before.get(name) ?? null,
    after: after.get(name) ?? null,
    rules: columnRules(plan, sets.features, name),
  }));
  return {
    columns,
    finish(done) {
      const byName = new Map(done.map((one) => [one.name, one]));
      const inOrder = <T>(order: Map<string, Column>, of: (one: ColumnSummary) => T) =>
        new Map([...order.keys()].map((name) => [name, of(byName.get(name)!)]));
      return {
        totals: {
          reference: inOrder(before, (one) => one.before!),
          candidate: inOrder(after, (one) => one.after!),
        },
        cuts: inOrder(before, (one) => one.cut!),
        measured: inOrder(after, (one) => one.measured),
      };
    },
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
export function takeColumns({ columns, taken }: ColumnWork): ColumnSummary[] {
  const done: ColumnSummary[] = [];
  for (;;) {
    const next = columns[Atomics.add(taken, 0, 1)];
    if (next === undefined) return done;
    done.push(summariseColumn(next));
  }
}

/** Buffers for the counts of either set. */
const rooms = [reusedCountBuffer(), reusedCountBuffer()] as const;

function summariseColumn({ name, before, after, rules }: ColumnPair): ColumnSummary {
  return summarise(
    name,
    before && countColumn(before, rooms[0]),
    after && countColumn(after, rooms[1]),
    rules,
  );
}

/** Nothing that it gives refers to the counts: the next column's are written over them. */
function summarise(
  name: string,
  left: ColumnCounts | null,
  right: ColumnCounts | null,
  rules: ColumnRules,
): ColumnSummary {
  return {
    name,
    before: left && totalsOf(left),
    after: right && totalsOf(right),
    cut: left && cutColumn(left),
    measured: measureColumn(left, right, rules),
  };
}
