import { type TimeZone, timeZone } from '../data/cell/time-zone.ts';
import type { Plan } from '../plan/plan.ts';
import { Refusal } from '../refusal.ts';

const units = ['day', 'week', 'month', 'quarter', 'year'] as const;
type Unit = (typeof units)[number];

/** How a log is cut: by the calendar, or after so many rows in the order of their times. */
export type By = { unit: Unit } | { rows: number };

/** A part of a log. Rows count from 0, in the order of the log. */
export interface Period {
  /** `2026-11-24`, `2026-W48`, `2026-11`, `2026-Q4`, `2026`, `rows-0001`: fit for the name of a folder. */
  label: string;
  rows: Int32Array;
  /** When the calendar ends it, milliseconds; of a cut by rows its last time. */
  end: number;
  /** False: fewer rows came than were asked for. The calendar's periods are full when they have ended. */
  full: boolean;
}

const DAY = 86_400_000;

/** Reads `month`, `500`, `500 rows`. */
export function parseBy(text: string): By {
  const unit = units.find((one) => one === text.trim());
  if (unit !== undefined) return { unit };
  const rows = Number(/^([1-9]\d{0,8})(?: rows?)?$/.exec(text.trim())?.[1]);
  if (rows > 0) return { rows };
  throw new Refusal(
    `--by "${text.slice(0, 40)}" is no period. Write ${units.join(', ')}, or a number of rows, such as 500.`,
  );
}

/** What is said where a log has no times to be cut by. */
export function withoutTimes({ source }: Plan): Refusal {
  return new Refusal(
    `${source.file}: a log is cut by the time of its rows, but the plan names no time column. Add "time:" under "data:", or cut by a number of rows, such as --by 500.`,
  );
}

/** How long a period lasts at most, in milliseconds; null: a cut by rows. */
export function longest(by: By): number | null {
  return 'rows' in by ? null : { day: 1, week: 7, month: 31, quarter: 92, year: 366 }[by.unit] * DAY;
}

/** Cuts a log by its times (milliseconds UTC) in the order of time; days begin at midnight in the zone named. */
export function periodsOf(times: Float64Array, by: By, zoneName: string): Period[] {
  return 'rows' in by ? byRows(times, by.rows) : byCalendar(times, by.unit, timeZone(zoneName));
}

function byRows(times: Float64Array, size: number): Period[] {
  const order = Int32Array.from(times.keys()).sort((a, b) => times[a]! - times[b]! || a - b);
  const count = Math.ceil(order.length / size);
  return Array.from({ length: count }, (_, i) => {
    const rows = order.slice(i * size, (i + 1) * size);
    return {
      label: labelOfPart(i),
      end: times[rows.at(-1)!]!,
      rows: rows.toSorted(),
      full: rows.length === size,
    };
  });
}

function byCalendar(times: Float64Array, unit: Unit, zone: TimeZone | null): Period[] {
  const found = new Map<number, number[]>();
  for (let row = 0; row < times.length; row++) {
    const key = keyOf(times[row]! + (zone?.offset(times[row]!) ?? 0), unit);
    const rows = found.get(key);
    if (rows) rows.push(row);
    else found.set(key, [row]);
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([key, rows]) => ({
      label: labelOf(key, unit),
      rows: Int32Array.from(rows),
      end: endOf(key, unit, zone),
      full: true,
    }));
}

/** The calendar's periods of some days, each a number of whole days since 1970 on the zone's clock, in the order of time; `stop` is the first day after. */
export function periodsOfDays(
  days: Iterable<number>,
  unit: Unit,
  zoneName: string,
): (Omit<Period, 'rows'> & { stop: number })[] {
  const keys = new Set([...days].map((day) => keyOf(day * DAY, unit)));
  const zone = timeZone(zoneName);
  return [...keys]
    .sort((a, b) => a - b)
    .map((key) => ({
      label: labelOf(key, unit),
      end: endOf(key, unit, zone),
      full: true,
      stop: startOf(key + 1, unit) / DAY,
    }));
}

/** The label of a part that is cut by rows; counted from 0. */
export function labelOfPart(part: number): string {
  return `rows-${String(part + 1).padStart(4, '0')}`;
}

function endOf(key: number, unit: Unit, zone: TimeZone | null): number {
  const end = startOf(key + 1, unit);
  return zone ? zone.toUtc(end) : end;
}

/** The number of the period that a local time falls in. Weeks begin on Monday; 1970 began on a Thursday. */
function keyOf(local: number, unit: Unit): number {
  const day = Math.floor(local / DAY);
  if (unit === 'day') return day;
  if (unit === 'week') return Math.floor((day + 3) / 7);
  const date = new Date(local);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  if (unit === 'year') return date.getUTCFullYear();
  return unit === 'month' ? month : Math.floor(month / 3);
}

/** The local time at which a period begins. */
function startOf(key: number, unit: Unit): number {
  if (unit === 'day') return key * DAY;
  if (unit === 'week') return (key * 7 - 3) * DAY;
  const month = key * { month: 1, quarter: 3, year: 12 }[unit];
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.getTime();
}

/** Whether a folder may hold the report of a period. */
export function isPeriodLabel(name: string): boolean {
  return /^(?:\d{4,6}(?:-(?:\d\d(?:-\d\d)?|Q[1-4]|W\d\d))?|rows-\d{4,})$/.test(name);
}

function labelOf(key: number, unit: Unit): string {
  const start = new Date(startOf(key, unit));
  const iso = start.toISOString();
  if (unit === 'day') return iso.slice(0, 10);
  if (unit === 'month') return iso.slice(0, 7);
  if (unit === 'year') return iso.slice(0, 4);
  if (unit === 'quarter') return `${iso.slice(0, 4)}-Q${start.getUTCMonth() / 3 + 1}`;
  // ISO 8601: a week belongs to the year that its Thursday is in.
  const thursday = new Date(start.getTime() + 3 * DAY);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - first) / (7 * DAY)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}
