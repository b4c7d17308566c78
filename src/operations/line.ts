import { z } from 'zod/mini';
import { Refusal } from '../refusal.ts';

// zod would else compile validators with `new Function`.
z.config({ jitless: true });

/** One line of operations.jsonl: counts of a stretch of time, or a value. Times are milliseconds. */
export interface OperationLine {
  name: string;
  /** The host, or whatever the measure is held apart by; null: all. */
  by: string | null;
  counts: { good: number; total: number } | null;
  value: number | null;
  /** When the stretch of time begins; null: it is a moment. */
  from: number | null;
  to: number;
  /** The moment that was asked about: where no line of a measure reaches it, something has stopped. */
  at: number;
}

const number = z.number({ error: 'a number' });
const time = z.string({ error: 'a time such as "2026-11-30T12:00:00Z"' });
const text = z
  .string({ error: 'a text' })
  .check(z.minLength(1, 'a text that is not empty'), z.maxLength(4000, 'a text of at most 4,000 characters'));

const shape = z.strictObject({
  name: text,
  by: z.optional(text),
  good: z.optional(number),
  bad: z.optional(number),
  total: z.optional(number),
  value: z.optional(number),
  from: z.optional(time),
  to: z.optional(time),
  at: z.optional(time),
  /** What was asked, for people. */
  query: z.optional(z.unknown()),
  window: z.optional(z.unknown()),
});

const example =
  '{"name":"availability","good":9991,"total":10000,"from":"2026-11-29T00:00:00Z","to":"2026-11-30T00:00:00Z"}';

/** Reads a line. `place` names it in messages. Refuses what is no measure, with how to write one. */
export function readLine(text: string, place: string): OperationLine {
  const wrong = (what: string) => new Refusal(`${place}: ${what}`);
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch {
    throw wrong(`is not JSON. Write one object a line, such as ${example}.`);
  }
  if (typeof written !== 'object' || written === null || Array.isArray(written))
    throw wrong(`is not a JSON object. Write one object a line, such as ${example}.`);
  const read = shape.safeParse(written);
  if (!read.success) throw wrong(faultOf(read.error.issues[0]!));
  const line = read.data;
  const moment = (key: 'from' | 'to' | 'at') => {
    if (line[key] === undefined) return null;
    const value = isoTime.test(line[key]) ? Date.parse(line[key]) : Number.NaN;
    if (Number.isNaN(value))
      throw wrong(`"${key}" is no time with its zone. Write it as 2026-11-30T12:00:00Z.`);
    return value;
  };
  const [from, given, asked] = [moment('from'), moment('to'), moment('at')];
  const to = given ?? asked;
  if (to === null) throw wrong('says no time. Add "to", the end of the time that it is about.');
  if (from !== null && from >= to) throw wrong('"from" is not before "to".');
  const counts = countsOf(line, wrong);
  const value = line.value ?? null;
  if ((counts === null) === (value === null))
    throw wrong(
      counts === null
        ? 'holds neither counts nor a value. Add "good" (or "bad") and "total", or "value".'
        : 'holds both counts and a value. Keep one of them.',
    );
  if (counts !== null && from === null) throw wrong('counts over a time that does not begin. Add "from".');
  return { name: line.name.trim(), by: line.by ?? null, counts, value, from, to, at: asked ?? to };
}

const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

function countsOf(
  { good, bad, total }: { good?: number | undefined; bad?: number | undefined; total?: number | undefined },
  wrong: (what: string) => Refusal,
): { good: number; total: number } | null {
  if (good === undefined && bad === undefined && total === undefined) return null;
  if (total === undefined || (good === undefined) === (bad === undefined))
    throw wrong('counts take "total" and one of "good" and "bad".');
  const part = (good ?? bad)!;
  if (!(part >= 0 && total >= 0)) throw wrong('a count is below 0.');
  // Prometheus extrapolates: counts come as fractions, and a part may seem a little more than all.
  if (part > total * 1.02 + 1)
    throw wrong(
      `more are ${good === undefined ? 'bad' : 'good'} (${part}) than there are in all (${total}). Are they swapped?`,
    );
  const known = Math.min(part, total);
  return { good: good === undefined ? total - known : known, total };
}

function faultOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys')
    return `"${issue.keys[0]!.slice(0, 60)}" is not a key of a measure. Its keys are name, by, good, bad, total, value, from, to, at, query, window.`;
  const key = String(issue.path[0] ?? '');
  return issue.code === 'invalid_type' && issue.path.length === 1 && issue.input === undefined
    ? `lacks "${key}". Write for example ${example}.`
    : `"${key}" is not ${issue.message}.`;
}
