import type { Column, Invalid } from '../data/table.ts';
import { countTimesOfDay } from './row-loops.ts';

/** The times of a set. */
export interface TimeCounts {
  rows: number;
  missing: number;
  invalid: Invalid | null;
  /** First and last time, milliseconds; null where there is none. */
  span: { from: number; to: number } | null;
  /** Rows later than `limit`, a day after the review, which no zone explains, and the latest of them. */
  future: { rows: number; latest: number; limit: number } | null;
  /** Rows in each hour of the day, UTC. */
  hours: Float64Array;
}

const day = 86_400_000;

/** Counts the times of a set that is reviewed at the moment `now`; null where the column is no time. */
export function countTimes(column: Column | undefined, now: Date): TimeCounts | null {
  if (column?.type !== 'time') return null;
  const limit = now.getTime() + day;
  const { first, last, late, hours } = countTimesOfDay(column.values, limit);
  return {
    rows: column.values.length,
    missing: column.missing,
    invalid: column.invalid,
    span: first <= last ? { from: first, to: last } : null,
    future: late > 0 ? { rows: late, latest: last, limit } : null,
    hours,
  };
}
