import { isUtf8 } from 'node:buffer';
import { epochTime, parseTime } from '../data/cell/time.ts';
import { timeZone } from '../data/cell/time-zone.ts';
import { doubledKey, mayDouble } from '../data/json/records.ts';
import type { Plan } from '../plan/plan.ts';

/** Why a record is in no window. Each is counted and shown by this name. */
export const faults = [
  'late',
  'not JSON',
  'not UTF-8',
  'too large',
  'no object',
  'key twice',
  'nested value',
  'rounded number',
  'wrong cells',
  'not decoded',
  'not of this log',
  'no other half',
  'deleted before it was read',
  'no time',
  'time ahead',
  'time too old',
] as const;
export type Fault = (typeof faults)[number];

/** More than this is no row: what it holds would be a row of a million numbers. */
export const largest = 1024 * 1024;

/** A time before this is no time of a stream: it is what clocks that were never set, and seconds taken for milliseconds, say. */
const oldest = Date.UTC(2000);

export interface ReadObject {
  object: Record<string, unknown>;
  /** Its bytes on one line, as it is kept. */
  line: Buffer;
  /** Whether it holds nothing but texts, truth values, nulls and numbers that are not rounded. */
  isPlain: boolean;
}

/**
 * The object that a record holds; or why it is none. What gets through here can be read by the reader of JSON lines, so that one bad
 * record spoils no window. A log says what it says in the objects inside.
 */
export function readObject(value: Buffer, isOfLog = false): ReadObject | Fault {
  if (value.length > largest) return 'too large';
  const read = value.toString('utf8');
  // What cannot be decoded stands as this sign, which a text may also hold.
  if (read.includes('\ufffd') && !isUtf8(value)) return 'not UTF-8';
  const isOneLine = value[0] === 0x7b && !read.includes('\n') && !read.includes('\r');
  // Between the tokens of JSON a line break is a space, and within a string there is none.
  const text = isOneLine ? read : read.replace(/^\ufeff/, '').replace(/[\r\n]+/g, ' ');
  let object: unknown;
  try {
    object = JSON.parse(text);
  } catch {
    return 'not JSON';
  }
  if (typeof object !== 'object' || object === null || Array.isArray(object)) return 'no object';
  const found = object as Record<string, unknown>;
  const line = isOneLine ? value : Buffer.from(text);
  let keys = 0;
  let isPlain = true;
  for (const key in found) {
    keys++;
    const cell = found[key];
    if (typeof cell === 'number' ? Math.abs(cell) > 2 ** 53 : typeof cell === 'object' && cell !== null)
      isPlain = false;
  }
  if (mayDouble(line, keys) && doubledKey(text, isOfLog ? null : Object.keys(found)) !== null)
    return 'key twice';
  return { object: found, line, isPlain };
}

/** Reads the time of a row as the plan's time column is read. */
export function timeReader({ data }: Plan): (row: Record<string, unknown>) => number | null {
  const name = data.time!;
  const zone = timeZone(data.timeZone);
  /** Times of one minute differ in what follows its 16 signs, and a stream has many of each. */
  let minute = '';
  let start = Number.NaN;
  const timeIn = (text: string): number | undefined => {
    const rest = restOfMinute(text);
    if (rest < 0) return parseTime(text, zone);
    if (minute === '' || !text.startsWith(minute)) {
      minute = text.slice(0, 16);
      start = parseTime(`${minute}Z`, zone) ?? Number.NaN;
    }
    return start + rest;
  };
  return (row) => {
    const value = Object.hasOwn(row, name) ? row[name] : null;
    const time =
      typeof value === 'string'
        ? timeIn(value)
        : typeof value === 'number'
          ? epochTime(value, zone)
          : undefined;
    return time === undefined || Number.isNaN(time) ? null : time;
  };
}

/** Milliseconds after its minute of a time written `2026-11-30T10:00:31Z` or with three decimals; −1 of one that is written otherwise. */
function restOfMinute(text: string): number {
  const { length } = text;
  if ((length !== 20 && length !== 24) || text.charCodeAt(10) !== 0x54 || text.charCodeAt(16) !== 0x3a)
    return -1;
  if (text.charCodeAt(length - 1) !== 0x5a) return -1;
  const tens = digitAt(text, 17);
  let rest = tens * 10 + digitAt(text, 18);
  if (!(tens < 6)) return -1;
  if (length === 24) {
    if (text.charCodeAt(19) !== 0x2e) return -1;
    rest += digitAt(text, 20) / 10 + digitAt(text, 21) / 100 + digitAt(text, 22) / 1000;
  }
  return Number.isNaN(rest) ? -1 : Math.round(rest * 1000);
}

function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 0x30;
  return digit >= 0 && digit <= 9 ? digit : Number.NaN;
}

/** What is wrong with a time at this moment by the clock. */
export function timeFault(time: number, now: number, ahead: number): Fault | null {
  if (time > now + ahead) return 'time ahead';
  return time < oldest ? 'time too old' : null;
}

/** Says of a row what the reader of JSON lines would refuse a whole file for: nothing where it is plain. */
export function rowFaults(plan: Plan): (row: Record<string, unknown>) => Fault | null {
  const { id, time, group, label, prediction, score, scores } = plan.data;
  const numbers = new Set([score, ...Object.values(scores ?? {})]);
  const named = [id, time, group, label, prediction, score, ...Object.values(scores ?? {})];
  const columns = new Set([
    ...named.filter((name) => name !== null),
    ...plan.features.map(({ name }) => name),
  ]);
  for (const { name, type } of plan.features) if (type === 'number') numbers.add(name);
  if (plan.data.task === 'regression') for (const name of [label, prediction]) numbers.add(name);
  const names = [...columns];
  return (row) => {
    for (const name of names) {
      const value = row[name];
      if (typeof value === 'number') {
        if (!numbers.has(name) && Math.abs(value) > 2 ** 53) return 'rounded number';
      } else if (typeof value === 'object' && value !== null && !isNumbers(value)) return 'nested value';
    }
    return null;
  };
}

function isNumbers(value: object): boolean {
  return Array.isArray(value) && value.length > 1 && value.every((one) => typeof one === 'number');
}
