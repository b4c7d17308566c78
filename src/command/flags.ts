import { parseTime } from '../data/cell/time.ts';
import { type TimeZone, timeZone } from '../data/cell/time-zone.ts';
import { Refusal } from '../refusal.ts';

/** A flag that a command cannot do without. `what` ends the sentence "name …". */
export function needed(value: string | null, flag: string, what: string, command: string): string {
  if (value === null || value === '')
    throw new Refusal(`${flag} is missing: name ${what}. "greenlight ${command} --help" shows how.`);
  return value;
}

export function neededList(values: string[], flag: string, what: string, command: string): string[] {
  needed(values[0] ?? null, flag, what, command);
  return values;
}

/** A moment in time, such as 2026-11-23T09:00Z; one without an offset is UTC, or in the zone named. */
export function moment(text: string, flag: string, zoneName?: string): Date {
  const zone: TimeZone | null = timeZone(zoneName);
  const time = parseTime(text, zone);
  if (time === undefined || Number.isNaN(time))
    throw new Refusal(`${flag} "${text.slice(0, 60)}" is no moment in time; write it as 2026-11-23T09:00Z.`);
  return new Date(time);
}

/** The moment that `--as-of` names; now where it was not given. */
export function asOf(text: string | null): Date {
  return text === null ? new Date() : moment(text, '--as-of');
}
