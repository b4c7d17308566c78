import { Refusal } from '../../refusal.ts';
import { localTime } from './calendar.ts';

const QUARTER = 900_000;
const DAY = 86_400_000;
const KNOWN = new Map<string, TimeZone>();

/** The zone of that IANA name; null for UTC. An unknown name is a Refusal. */
export function timeZone(name: string | undefined): TimeZone | null {
  if (name === undefined || name === 'UTC' || name === 'Etc/UTC') return null;
  const known = KNOWN.get(name);
  if (known) return known;
  const zone = new TimeZone(name);
  KNOWN.set(name, zone);
  return zone;
}

/** The clocks of one place. Their offset from UTC changes only at whole quarters of an hour, so it is kept for each. */
export class TimeZone {
  private readonly format: Intl.DateTimeFormat;
  private readonly offsets = new Map<number, number>();

  constructor(name: string) {
    try {
      this.format = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
        timeZone: name,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      throw new Refusal(
        `"${name.slice(0, 60)}" is not the name of a time zone. Write one such as Europe/Berlin or UTC.`,
      );
    }
  }

  /**
   * Milliseconds since 1970 UTC at which the clocks show `local`. Of a time that they show twice, the first; a time that
   * they skip is moved on by what they skip.
   */
  toUtc(local: number): number {
    const before = this.offset(local - DAY);
    const after = this.offset(local + DAY);
    if (before === after) return local - before;
    if (this.offset(local - before) === before) return local - before;
    return this.offset(local - after) === after ? local - after : local - before;
  }

  /** What the clocks show at `utc`, less `utc`, in milliseconds. */
  offset(utc: number): number {
    const quarter = Math.floor(utc / QUARTER);
    const known = this.offsets.get(quarter);
    if (known !== undefined) return known;
    const parts = new Map(
      this.format.formatToParts(quarter * QUARTER).map(({ type, value }) => [type, value]),
    );
    const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
    const shown = localTime(
      part('year'),
      part('month'),
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    const offset = shown - quarter * QUARTER;
    this.offsets.set(quarter, offset);
    return offset;
  }
}
