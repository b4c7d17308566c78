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
  /** Rows of a time that stands for none, the first of them, and the time; null where there is none. */
  placeholder?: { rows: number; row: number; time: number } | null;
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
    placeholder: first <= last ? placeholders(column.values, first, last) : null,
    hours,
  };
}

type Placeholder = NonNullable<TimeCounts['placeholder']>;

/** Until then times are those that programs write for none: 0 in seconds or milliseconds, 1900-01-01, and days that a spreadsheet counts from 1900. */
export const beginning = 3 * day;
/** No model of that time is under review. */
export const longAgo = Date.UTC(1990);
/** The last times that calendars, databases and libraries write for "never". */
export const never = Date.UTC(2099, 11, 31);
/** Times before `longAgo` that lie so far before all others are none: the beginnings of other clocks, such as 1980-01-01. */
export const gap = 10 * 365 * day;

function placeholders(times: Float64Array, first: number, last: number): Placeholder | null {
  if (first >= longAgo && last < never) return null;
  const [old, recent] = [greatestBelow(times, longAgo), leastFrom(times, longAgo)];
  const limit = placeholderLimit(old, recent);
  let found: Placeholder | null = null;
  for (let row = 0; row < times.length; row++) {
    const time = times[row]!;
    if (!(time < limit || time >= never)) continue;
    found ??= { rows: 0, row: row + 1, time };
    found.rows++;
  }
  // Records of the sixties have such times throughout.
  return recent < never ||
    last >= never ||
    times.every((time) => Number.isNaN(time) || Math.abs(time) < beginning)
    ? found
    : null;
}

/** Times before it are none: those of the beginning, and, years before all others, those before `longAgo`. `old`: the latest of them; `recent`: the earliest of the others. */
export function placeholderLimit(old: number, recent: number): number {
  return recent < never && recent - old >= gap ? longAgo : beginning;
}

function greatestBelow(times: Float64Array, limit: number): number {
  let greatest = -Infinity;
  for (const time of times) if (time < limit && time > greatest) greatest = time;
  return greatest;
}

function leastFrom(times: Float64Array, limit: number): number {
  let least = Infinity;
  for (const time of times) if (time >= limit && time < least) least = time;
  return least;
}
