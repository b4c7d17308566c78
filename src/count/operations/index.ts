import { numberAt } from '../../data/column/numbers.ts';
import type { Condition } from '../../data/condition/condition.ts';
import type { Table } from '../../data/table.ts';
import { type RowMeasure, rowRules } from '../../plan/operations.ts';
import type { Plan } from '../../plan/plan.ts';
import { cutTimes } from './blocks.ts';
import type { OperationCounts, RowMeasureCounts } from './counts.ts';
import { countHosts } from './hosts.ts';
import { countMean } from './mean.ts';
import { countQuantile } from './quantile.ts';
import { countRate } from './rate.ts';
import { membersOf, timesOf } from './rows.ts';
import { countShare, unknown } from './share.ts';
import { countStarts } from './starts.ts';

/** Counts one set for the plan's measures of rows; `conditions` stand in the order of `rowRules`. */
export function countOperations(
  plan: Plan,
  conditions: readonly (Condition | null)[],
  table: Table,
): OperationCounts {
  return {
    measures: rowRules(plan).map((rule, i) => countMeasure(plan, rule, conditions[i] ?? null, table)),
    hosts: countHosts(plan, table),
  };
}

function countMeasure(
  plan: Plan,
  { measures, by, over }: { measures: RowMeasure; by: string | null; over: { milliseconds: number } | null },
  condition: Condition | null,
  table: Table,
): RowMeasureCounts | null {
  const times = timesOf(table, plan.data.time);
  const members = membersOf(table, by);
  if (measures.kind === 'share') {
    if (!condition?.columns.every((name) => table.columns.has(name))) return null;
    const truth = truthOf(condition, table);
    return countShare(truth, times, times && cutTimes(only(times, (row) => truth[row] !== unknown)), members);
  }
  if (measures.kind === 'rate') return times && countRate(times, over?.milliseconds ?? null);
  if (measures.kind === 'starts') {
    const processes = membersOf(table, measures.column);
    return processes && countStarts(processes, membersOf(table, plan.deployment.host?.column ?? null));
  }
  const column = table.columns.get(measures.column);
  if (column?.type !== 'number') return null;
  const { values } = column;
  const cuts = times && cutTimes(only(times, (row) => Number.isFinite(numberAt(values, row))));
  return measures.kind === 'mean'
    ? countMean(values, times, cuts, members)
    : countQuantile(values, measures.quantile, times, cuts, members);
}

/** 1 where a condition holds, 0 where it does not, `unknown` where a value is missing. */
function truthOf(condition: Condition, table: Table): Uint8Array {
  const holds = condition.select(table);
  const doubtful = condition.selectDoubtful(table);
  return Uint8Array.from(holds, (is, row) => (is === 1 ? 1 : doubtful[row] === 1 ? unknown : 0));
}

/** Times with those of some rows alone. */
function only(times: Float64Array, keep: (row: number) => boolean): Float64Array {
  return times.map((time, row) => (keep(row) ? time : Number.NaN));
}
