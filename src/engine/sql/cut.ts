import { createHash } from 'node:crypto';
import type { Plan } from '../../plan/plan.ts';
import { Refusal } from '../../refusal.ts';
import { type By, labelOfPart, type Period, periodsOfDays, withoutTimes } from '../periods.ts';
import { asDouble, named, numbersOf, rowsOf } from './select.ts';
import type { Answer, Session } from './session.ts';
import { readOddTexts, type TextRows } from './text/odd.ts';
import { shifted } from './text/zone-offset.ts';
import type { TypedColumn, TypedSet } from './typed-set.ts';

/** A part of a log by time, as a set of its own. */
export type CutPeriod = Omit<Period, 'rows'> & { set: TypedSet };

const day = 86_400_000;
/** Bits of a row's hash that are summed at a time, so that the sums of 2³³ rows are exact. */
const bits = 20;

/**
 * Cuts a set by its times: the periods are found by one GROUP BY, and rows are kept with the number of their period, so that each question
 * reads a period's own rows alone. What a typed set knows of its columns is counted for all periods at once. Refuses a row without a time.
 */
export async function cutSet(session: Session, plan: Plan, log: TypedSet, by: By): Promise<CutPeriod[]> {
  const { dialect } = session;
  const { periods, place, order } =
    'rows' in by ? await byRows(session, plan, log, by.rows) : await byCalendar(session, plan, log, by.unit);
  const columns = [...log.columns.values()];
  const odd = columns.flatMap((column) => (column.odd ? [column.odd.text] : []));
  const row = log.row === null ? [] : [`ROW_NUMBER() OVER (PARTITION BY pp ORDER BY ${log.row}) AS r`];
  const placed = `(SELECT s.*, ${place} AS pp FROM ${order}) AS placed`;
  const cut = `(SELECT ${['pp', ...row, ...columns.map(({ value }) => value), ...odd, '1 AS one'].join(', ')} FROM ${placed}) AS cut`;
  const kept = `${await session.keep(cut, 'pp')} AS cut`;
  const first = log.row === null ? dialect.number(0) : asDouble('MIN(r)', dialect);
  const values = columns.map(({ value }) => value);
  const sizes = await session.query(
    `SELECT ${named({ pp: asDouble('pp', dialect), n: rowsOf(dialect), ...sums(values, session) })} FROM ${kept} GROUP BY pp`,
  );
  const facts = await Promise.all(columns.map((column) => factsOf(session, { kept, first }, column)));
  const at = new Map([...sizes.numbers('pp')].map((part, i) => [part, i]));
  return periods.map((period, part): CutPeriod => {
    const place = at.get(part)!;
    const identity = createHash('sha256')
      .update(
        JSON.stringify([
          ...columns.map(({ name, type }) => [name, type]),
          ...['n', 'h0', 'h1', 'h2'].map((name) => sizes.numbers(name)[place]!),
        ]),
      )
      .digest('hex');
    const own = columns.map((column, i): [string, TypedColumn] => [
      column.name,
      { ...column, ...facts[i]!(part) },
    ]);
    return {
      ...period,
      set: {
        ...log,
        source: { ...log.source, identity },
        from: `(SELECT * FROM ${kept} WHERE pp = ${part}) AS s`,
        rows: sizes.numbers('n')[place]!,
        columns: new Map(own),
        row: log.row === null ? null : 'r',
      },
    };
  });
}

interface Cuts {
  periods: Omit<Period, 'rows'>[];
  /** The number of a row's period. */
  place: string;
  /** What the rows are taken from, as `s`. */
  order: string;
}

async function byCalendar(
  session: Session,
  plan: Plan,
  log: TypedSet,
  unit: Parameters<typeof periodsOfDays>[1],
): Promise<Cuts> {
  const { dialect } = session;
  const time = timeOf(plan, log);
  const ends = await refuseTimeless(session, log, time);
  const local = shifted(time.value, 'to local', plan.data.timeZone, ends, dialect);
  const date = `FLOOR(${local} / ${dialect.number(day)})`;
  const answer = await session.query(
    `SELECT ${asDouble(date, dialect)} AS d, ${rowsOf(dialect)} AS n FROM ${log.from} GROUP BY ${date} ORDER BY d`,
  );
  const periods = periodsOfDays(answer.numbers('d'), unit, plan.data.timeZone);
  const cases = periods.slice(0, -1).map(({ stop }, i) => `WHEN ${date} < ${dialect.number(stop)} THEN ${i}`);
  const place = cases.length === 0 ? '0' : `(CASE ${cases.join(' ')} ELSE ${cases.length} END)`;
  return { periods: periods.map(({ stop: _, ...period }) => period), place, order: log.from };
}

async function byRows(session: Session, plan: Plan, log: TypedSet, size: number): Promise<Cuts> {
  const { dialect } = session;
  const time = plan.data.time === null ? null : timeOf(plan, log);
  if (time === null && log.row === null) throw withoutTimes(plan);
  if (time !== null) await refuseTimeless(session, log, time);
  // Of tables, which have no order, rows of one moment are told apart by what they hold.
  const ties = log.row ?? dialect.share([...log.columns.values()].map(({ value }) => value));
  const order = [...(time === null ? [] : [time.value]), ties].join(', ');
  const numbered = `(SELECT s.*, ROW_NUMBER() OVER (ORDER BY ${order}) AS nth FROM ${log.from}) AS s`;
  const place = `FLOOR((nth - 1) / ${dialect.number(size)})`;
  const answer = await session.query(
    `SELECT ${named({ k: asDouble(place, dialect), n: rowsOf(dialect), last: time === null ? rowsOf(dialect) : `MAX(${time.value})` })} FROM ${numbered} GROUP BY ${place} ORDER BY k`,
  );
  const periods = [...answer.numbers('n')].map((rows, i) => ({
    label: labelOfPart(i),
    end: time === null ? i * size + rows - 1 : answer.numbers('last')[i]!,
    full: rows === size,
  }));
  return { periods, place, order: numbered };
}

function timeOf(plan: Plan, log: TypedSet): TypedColumn {
  const column = plan.data.time === null ? undefined : log.columns.get(plan.data.time);
  if (column?.type === 'time') return column;
  throw withoutTimes(plan);
}

/** The first and the last time. */
async function refuseTimeless(
  session: Session,
  log: TypedSet,
  { name, value }: TypedColumn,
): Promise<readonly [number, number]> {
  const { dialect } = session;
  const without = `${value} IS NULL`;
  const first = log.row === null ? dialect.number(0) : `MIN(CASE WHEN ${without} THEN ${log.row} END)`;
  const found = await numbersOf(
    session,
    {
      n: rowsOf(dialect, without),
      row: asDouble(first, dialect),
      least: `MIN(${value})`,
      most: `MAX(${value})`,
    },
    log.from,
  );
  if (found.n === 0) return [found.least!, found.most!];
  const which =
    log.row === null
      ? `${found.n} of its rows have no time in "${name}" that can be read, so they belong to no period. Fix them or leave them out`
      : `row ${found.row} has no time in "${name}" that can be read, so it belongs to no period. Fix it or leave it out`;
  throw new Refusal(`${log.source.named}: ${which}.`);
}

/** Sums of the rows' hashes, which tell a period's rows from others whatever their order. */
function sums(values: string[], { dialect }: Session): Record<string, string> {
  const part = (i: number) => `FLOOR(${dialect.share(values)} * ${dialect.number(2 ** (bits * i))})`;
  const low = (i: number) => `(${part(i + 1)} - ${part(i)} * ${dialect.number(2 ** bits)})`;
  const whole = (value: string) => asDouble(`SUM(CAST(${value} AS ${dialect.types.whole}))`, dialect);
  return { h0: whole(low(0)), h1: whole(low(1)), h2: rowsOf(dialect, `${dialect.share(values)} < 5e-1`) };
}

type Facts = Pick<TypedColumn, 'invalid' | 'infinite' | 'markers' | 'categories' | 'odd'>;

/** What a typed set knows of a column beforehand, of each period. */
async function factsOf(
  session: Session,
  { kept, first }: { kept: string; first: string },
  { name, value, odd, categories }: TypedColumn,
): Promise<(part: number) => Facts> {
  const none: Facts = { invalid: null, infinite: null, markers: null, categories: null, odd: null };
  const { dialect } = session;
  const counted = (text: string) =>
    session.query(
      `SELECT ${named({ pp: asDouble('pp', dialect), v: text, n: rowsOf(dialect), f: first })} FROM ${kept} WHERE ${text} IS NOT NULL GROUP BY pp, ${text}`,
    );
  if (categories) {
    const own = byPart(await counted(value));
    // The order is that of the whole log.
    const places = new Map([...categories.keys()].map((text, i) => [text, i]));
    return (part) => {
      const found = (own.get(part) ?? []).sort((a, b) => places.get(a.text)! - places.get(b.text)!);
      return { ...none, categories: new Map(found.map(({ text, rows }) => [text, rows])) };
    };
  }
  if (odd === null) return () => none;
  const own = byPart(await counted(odd.text));
  return (part) => {
    const texts = (own.get(part) ?? []).sort((a, b) => a.first - b.first);
    const { invalid, infinite } = readOddTexts(texts, odd.reading, { set: '', name });
    return { ...none, invalid, infinite };
  };
}

function byPart(answer: Answer): Map<number, TextRows[]> {
  const [parts, rows, first] = [answer.numbers('pp'), answer.numbers('n'), answer.numbers('f')];
  const found = new Map<number, TextRows[]>();
  answer.texts('v').forEach((text, i) => {
    const own = found.get(parts[i]!) ?? [];
    own.push({ text: text!, rows: rows[i]!, first: first[i]! });
    found.set(parts[i]!, own);
  });
  return found;
}
