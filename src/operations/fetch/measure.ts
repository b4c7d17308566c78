import type { FetchedMeasure, OperationRule } from '../../plan/operations.ts';
import { Refusal } from '../../refusal.ts';
import { type Asking, askOnce, askRange, type Series } from './ask.ts';
import { cutInPieces, duration, type Pieces, runsOf } from './pieces.ts';

/** A line of operations.jsonl, as it is written. */
export type WrittenLine = Record<string, string | number | Record<string, string>>;

type FetchedRule = OperationRule & { measures: FetchedMeasure };

/** Values by moment, for each host or whatever the rule is held apart by; `null`: all of them together. */
type Found = Map<string | null, Map<number, number>>;

/** Asks for what a rule measures over the time that ends at `end`. */
export async function fetchMeasure(asking: Asking, rule: FetchedRule, end: number): Promise<WrittenLine[]> {
  const { measures, over } = rule;
  if (over === null) throw new Error(`"${rule.name}" names no time`);
  const at = iso(end);
  const { longest } = asking.server;
  if (measures.kind === 'ratio') {
    const pieces = cutInPieces(over.milliseconds, end, longest);
    const total = await inPieces(asking, rule, measures.total, pieces);
    const part = await inPieces(
      asking,
      rule,
      measures.query,
      pieces,
      `. If it is none that there are any of, add "or 0 * " and the query of total`,
    );
    return countLines(rule, measures, part, total, pieces, at);
  }
  if (measures.kind === 'values') {
    const length = measures.every.milliseconds;
    const count = Math.floor(over.milliseconds / length);
    const pieces = { first: end - (count - 1) * length, last: end, length };
    const found = await inPieces(asking, rule, measures.query, pieces);
    return valueLines(rule, found, at);
  }
  return plainValue(asking, rule, measures.query, { over: over.milliseconds, end, longest });
}

/** One value of the whole time, and whether it is still measured at the end of it. */
async function plainValue(
  asking: Asking,
  rule: FetchedRule,
  query: string,
  { over, end, longest }: { over: number; end: number; longest: number | null },
): Promise<WrittenLine[]> {
  const windowed = query.includes('$window');
  if (windowed && longest !== null && over > longest)
    throw new Refusal(
      `${asking.server.address.host} looks at ${longest / 3_600_000} hours at most, and "${rule.name}" asks over ${over / 3_600_000}. Add every: to the measure, such as every: 1 hour.`,
    );
  const found = apart(rule, await askOnce(asking, rule.name, written(query, over), end));
  refuseNothing(asking, rule, found);
  const short = Math.min(over, Math.max(5 * 60_000, over / 24));
  // What stopped answering leaves values behind for as long as the whole time reaches back.
  const fresh =
    !windowed ||
    short === over ||
    hasValue(apart(rule, await askOnce(asking, rule.name, written(query, short), end)));
  return [...found].flatMap(([by, values]) =>
    [...values].map(([, value]) => ({
      ...nameOf(rule, by),
      value,
      from: iso(end - over),
      to: iso(fresh ? end : end - short),
      at: iso(end),
      query,
    })),
  );
}

async function inPieces(
  asking: Asking,
  rule: FetchedRule,
  query: string,
  pieces: Pieces,
  hint = '',
): Promise<Found> {
  const found: Found = new Map();
  for (const run of runsOf(pieces, asking.server.longest)) {
    const series = await askRange(asking, rule.name, written(query, pieces.length), {
      ...run,
      step: pieces.length,
    });
    for (const [by, values] of apart(rule, series)) {
      const own = found.get(by) ?? new Map<number, number>();
      for (const [time, value] of values) own.set(time, value);
      found.set(by, own);
    }
  }
  refuseNothing(asking, rule, found, hint);
  return found;
}

/** The series by what the rule is held apart by. Refuses several where one is judged. */
function apart({ name, by }: FetchedRule, series: Series[]): Found {
  const found: Found = new Map();
  for (const { labels, values } of series) {
    const key = by === null ? null : (labels[by] ?? null);
    if (by !== null && key === null)
      throw new Refusal(
        `the query of "${name}" gives a series without the label "${by}". Keep it, as in sum by (${by}) (…).`,
      );
    if (found.has(key)) throw new Refusal(several(name, by, series));
    found.set(key, new Map(values.filter(([, value]) => !Number.isNaN(value))));
  }
  return found;
}

function several(name: string, by: string | null, series: Series[]): string {
  const some = series.slice(0, 3).map(
    ({ labels }) =>
      `{${Object.entries(labels)
        .map(([key, text]) => `${key}="${text.slice(0, 40)}"`)
        .join(', ')
        .slice(0, 120)}}`,
  );
  const advice =
    by === null
      ? 'Sum them in the query, as in sum(…), or write by: and the label that tells them apart.'
      : `Of each "${by}" one is judged: sum by (${by}) (…).`;
  return `the query of "${name}" gives ${series.length} series, and nobody knows which is meant: ${some.join(', ')}${series.length > 3 ? ', …' : ''}. ${advice}`;
}

function refuseNothing(asking: Asking, { name }: FetchedRule, found: Found, hint = ''): void {
  const { host } = asking.server.address;
  if (found.size === 0)
    throw new Refusal(
      `${host} has nothing for the query of "${name}": no series is called so, or none in that time. That is no evidence, and not zero${hint}.`,
    );
  if (!hasValue(found))
    throw new Refusal(
      `the query of "${name}" gives nothing but NaN, as 0 divided by 0 does. Ask for counts, by good: and total:, or over a time in which there were any.`,
    );
  for (const values of found.values())
    for (const value of values.values())
      if (!Number.isFinite(value))
        throw new Refusal(
          `the query of "${name}" gives an infinite number, as a division by 0 does. Ask for counts, by good: and total:.`,
        );
}

const hasValue = (found: Found) => [...found.values()].some((values) => values.size > 0);

function countLines(
  rule: FetchedRule,
  measures: Extract<FetchedMeasure, { kind: 'ratio' }>,
  part: Found,
  total: Found,
  pieces: Pieces,
  at: string,
): WrittenLine[] {
  return [...total].flatMap(([by, values]) =>
    [...values]
      .sort(([a], [b]) => a - b)
      .map(([time, all]) => {
        // What is counted somewhere, and not here, was not there: the total says that somebody counted.
        const counted = part.get(by)?.get(time) ?? 0;
        return {
          ...nameOf(rule, by),
          [measures.counts]: counted,
          total: all,
          from: iso(time - pieces.length),
          to: iso(time),
          at,
          query: { [measures.counts]: measures.query, total: measures.total },
        };
      }),
  );
}

function valueLines(rule: FetchedRule, found: Found, at: string): WrittenLine[] {
  return [...found].flatMap(([by, values]) =>
    [...values]
      .sort(([a], [b]) => a - b)
      .map(([time, value]) => ({
        ...nameOf(rule, by),
        value,
        to: iso(time),
        at,
        query: (rule.measures as { query: string }).query,
      })),
  );
}

function nameOf({ name }: FetchedRule, by: string | null): { name: string; by?: string } {
  return by === null ? { name } : { name, by };
}

function written(query: string, window: number): string {
  return query.replaceAll('$window', duration(window));
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
