import type { Column, Invalid } from '../data/table.ts';

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

const hour = 3_600_000;
const day = 24 * hour;

/** Counts the times of a set that is reviewed at the moment `now`; null where the column is no time. */
export function countTimes(column: Column | undefined, now: Date): TimeCounts | null {
  if (column?.type !== 'time') return null;
  const hours = new Float64Array(24);
  const limit = now.getTime() + day;
  const { values } = column;
  // In an array, since a loop that is optimised while it runs keeps the numbers of its own variables in new objects.
  const span = Float64Array.of(Infinity, -Infinity);
  let late = 0;
  let [begin, end, ofDay] = [0, 0, 0];
  for (let row = 0; row < values.length; row++) {
    const time = values[row]!;
    if (Number.isNaN(time)) continue;
    if (time < span[0]!) span[0] = time;
    if (time > span[1]!) span[1] = time;
    if (time > limit) late++;
    // Rows are mostly in order: most are of the hour of the row before.
    if (!(time >= begin && time < end)) {
      const passed = Math.floor(time / hour);
      ofDay = passed - 24 * Math.floor(passed / 24);
      begin = passed * hour;
      end = begin + hour;
    }
    hours[ofDay]!++;
  }
  const [from, to] = [span[0]!, span[1]!];
  return {
    rows: column.values.length,
    missing: column.missing,
    invalid: column.invalid,
    span: from <= to ? { from, to } : null,
    future: late > 0 ? { rows: late, latest: to, limit } : null,
    hours,
  };
}
