import { localTime } from './calendar.ts';
import { isMissing } from './missing.ts';
import type { TimeZone } from './time-zone.ts';

const ISO =
  /^(\d{4})-(\d\d)(?:-(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,12}))?)?(?: ?([Zz]|UTC|[+-]\d\d(?::?\d\d)?))?)?)?$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;
const EPOCH = /^-?\d{1,15}(\.\d+)?$/;
const YEAR_FIRST = /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/;
const DAY_MONTH = /^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})(?!\d)(.*)$/i;
const MONTH_DAY = /^(?:[a-z]{3,9},? +)?([a-z]{3,9})\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$/i;
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * Milliseconds since 1970 UTC of a time written in ISO 8601 (`2026-03-01`, `2026-03`, `2026-03-01 14:30`,
 * `2026-03-01T14:30:00.250+01:00`, `20260301`, `20260301T143000Z`), with the year first (`2026/3/1`) or the month's English name
 * (`31-OCT-2026`, `Sat, 31 Oct 2026 14:30:00 GMT`), or as an epoch (see `epochTime`); a time without an offset is read in `zone`,
 * null for UTC. NaN where the text says that the time is missing, undefined where it is none: `3/1/2026` is two days.
 */
export function parseTime(text: string, zone: TimeZone | null): number | undefined {
  const trimmed = text.trim();
  const parts = ISO.exec(trimmed);
  if (parts) {
    const [, year, month, day, hour, minute, second, fraction, offset] = parts;
    return instant(year!, month!, day, hour, minute, second, fraction, offset, zone);
  }
  const compact = COMPACT.exec(trimmed);
  if (compact) {
    const [, year, month, day, hour, minute, second, offset] = compact;
    return instant(year!, month!, day, hour, minute, second, undefined, offset, zone);
  }
  if (EPOCH.test(trimmed)) return epochTime(Number(trimmed), zone);
  if (isMissing(trimmed)) return Number.NaN;
  const rewritten = isoOf(trimmed);
  return rewritten === null ? undefined : parseTime(rewritten, zone);
}

/** A time that is written in another way of which there is no doubt, in ISO 8601; null for any other text. */
function isoOf(text: string): string | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return iso(yearFirst[1]!, Number(yearFirst[3]), Number(yearFirst[4]), yearFirst[5]!);
  const dayMonth = DAY_MONTH.exec(text);
  const monthDay = MONTH_DAY.exec(text);
  if (!dayMonth && !monthDay) return null;
  const [day, month] = dayMonth ? [dayMonth[1]!, dayMonth[2]!] : [monthDay![2]!, monthDay![1]!];
  const [, , , year, rest] = (dayMonth ?? monthDay)!;
  const name = month.toLowerCase();
  const place = MONTHS.findIndex((one) => one.startsWith(name));
  return place < 0 ? null : iso(year!, place + 1, Number(day), rest!);
}

function iso(year: string, month: number, day: number, rest: string): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}${rest.replace(/ GMT$/, ' UTC')}`;
}

/**
 * Milliseconds since 1970 UTC of an epoch: below 1e11 in size it is in seconds, below 1e13 (the year 2286) in
 * milliseconds, beyond it is no time. A whole number that reads as a day (19000101 to 21991231) is that day, and one that
 * reads as a year (1900 to 2199) is no time: hardly anyone meant seconds of 1970.
 */
export function epochTime(value: number, zone: TimeZone | null): number | undefined {
  const size = Math.abs(value);
  if (Number.isInteger(value)) {
    if (value >= 1900 && value < 2200) return undefined;
    if (value >= 19000101 && value <= 21991231) {
      const day = localTime(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100, 0, 0, 0);
      if (Number.isNaN(day)) return undefined;
      return zone ? zone.toUtc(day) : day;
    }
  }
  // Zero has no sign.
  if (size < 1e11) return value * 1000 + 0;
  return size < 1e13 ? value : undefined;
}

function instant(
  year: string,
  month: string,
  day: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  fraction: string | undefined,
  offset: string | undefined,
  zone: TimeZone | null,
): number | undefined {
  const whole = localTime(
    Number(year),
    Number(month),
    Number(day ?? 1),
    Number(hour ?? 0),
    Number(minute ?? 0),
    Number(second ?? 0),
  );
  if (Number.isNaN(whole)) return undefined;
  const local = fraction === undefined ? whole : whole + Number(`0.${fraction}`) * 1000;
  if (offset === undefined) return zone ? zone.toUtc(local) : local;
  if (offset === 'Z' || offset === 'z' || offset === 'UTC') return local;
  const hours = Number(offset.slice(1, 3));
  const minutes = offset.length > 3 ? Number(offset.slice(-2)) : 0;
  if (hours > 23 || minutes > 59) return undefined;
  const shift = (hours * 60 + minutes) * 60_000;
  return offset.startsWith('-') ? local + shift : local - shift;
}
