import { type TimeZone, timeZone } from '../../../data/cell/time-zone.ts';
import type { Dialect } from '../dialect/dialect.ts';

const quarter = 900_000;
const day = 86_400_000;

/**
 * A time (milliseconds) moved from the clocks of a zone to UTC, or back, as a CASE over the spans in which the difference is the
 * same: engines have rules of their own for hours that clocks skip or show twice. Right from `first` to `last`.
 */
export function shifted(
  time: string,
  direction: 'to UTC' | 'to local',
  zoneName: string,
  [first, last]: readonly [number, number],
  dialect: Dialect,
): string {
  const zone = timeZone(zoneName);
  if (zone === null) return time;
  const spans = spansOf(zone, direction, first, last);
  const moved = (shift: number) => (shift === 0 ? time : `(${time} + ${dialect.number(shift)})`);
  if (spans.length === 1) return moved(spans[0]!.shift);
  const cases = spans
    .slice(0, -1)
    .map(({ shift, end }) => `WHEN ${time} < ${dialect.number(end)} THEN ${moved(shift)}`);
  return `(CASE WHEN ${time} IS NULL THEN NULL ${cases.join(' ')} ELSE ${moved(spans.at(-1)!.shift)} END)`;
}

/** Spans of time with one shift each, in their order; `end` is where the next begins. */
function spansOf(
  zone: TimeZone,
  direction: 'to UTC' | 'to local',
  first: number,
  last: number,
): { shift: number; end: number }[] {
  const shiftAt = (time: number) => (direction === 'to UTC' ? zone.toUtc(time) - time : zone.offset(time));
  const begin = Math.floor((first - 2 * day) / quarter);
  const stop = Math.ceil((last + 2 * day) / quarter);
  const spans: { shift: number; end: number }[] = [];
  // No zone changes its clocks twice within a week.
  const step = (7 * day) / quarter;
  for (let from = begin; from < stop; from += step) {
    const to = Math.min(stop, from + step);
    if (shiftAt(from * quarter) === shiftAt(to * quarter)) continue;
    let [low, high] = [from, to];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (shiftAt(middle * quarter) === shiftAt(from * quarter)) low = middle;
      else high = middle;
    }
    spans.push({ shift: shiftAt(from * quarter), end: high * quarter });
  }
  return [...spans, { shift: shiftAt(stop * quarter), end: Infinity }];
}
