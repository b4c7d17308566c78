import { dayLength } from '../../count/answers/predictions.ts';
import { longAgo, never, placeholderLimit, type TimeCounts } from '../../count/times.ts';
import type { Result, Side } from './results.ts';

/** The times of a set, of what was counted of them and of its hours. */
export function timesOf(
  of: (name: string) => number,
  rows: number,
  hours: Result | null,
  side: Side,
  made: Date,
): TimeCounts {
  const present = of('t_rows');
  const counted = new Float64Array(24);
  for (const row of hours?.of(side) ?? []) counted[hours!.number('h', row)] = hours!.number('n', row);
  const late = of('t_late');
  return {
    rows,
    missing: rows - present,
    invalid: null,
    span: present > 0 ? { from: of('t_first'), to: of('t_last') } : null,
    future: late > 0 ? { rows: late, latest: of('t_last'), limit: made.getTime() + dayLength } : null,
    placeholder: present > 0 ? placeholderOf(of, present) : null,
    hours: counted,
  };
}

/** See count/times.ts. No time lies between the latest old one and the limit, so that rows before it are counted without it. */
function placeholderOf(
  of: (name: string) => number,
  present: number,
): NonNullable<TimeCounts['placeholder']> | null {
  const [first, last] = [of('t_first'), of('t_last')];
  if (first >= longAgo && last < never) return null;
  const older = of('t_older');
  const recent = present > older ? of('t_recent') : Infinity;
  const limit = placeholderLimit(older > 0 ? of('t_old') : -Infinity, recent);
  const before = limit === longAgo ? older : of('t_near_zero');
  const rows = before + of('t_never');
  if (rows === 0 || !(recent < never || last >= never || of('t_far') === 0)) return null;
  return { rows, row: 0, time: before > 0 ? first : of('t_least_never') };
}
