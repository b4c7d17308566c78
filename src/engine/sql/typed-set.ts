import type { ColumnRequest } from '../../data/table.ts';
import { nearest } from '../../plan/nearest.ts';
import { Refusal } from '../../refusal.ts';
import { type Cell, cellOf, type StoredCell, typeOfStored } from './cells.ts';
import type { ConditionColumn } from './condition.ts';
import { isNoNumber, trimmed } from './number-of-text.ts';
import { named } from './select.ts';
import type { Session } from './session.ts';
import type { SourceSet, Stored } from './source.ts';
import { shifted } from './zone-offset.ts';

/** A column of a typed set. */
export interface TypedColumn {
  name: string;
  type: 'number' | 'category' | 'time' | 'key';
  stored: Stored;
  /** Its values: finite doubles, times in milliseconds UTC, or texts; NULL where missing or invalid. */
  value: string;
  /** The texts that are not of its type, NULL elsewhere; null: there can be none. */
  invalid: string | null;
}

/** A set whose columns have the types that a plan asks for, to be counted by queries. */
export interface TypedSet {
  source: SourceSet;
  /** What follows FROM: a table or a query in brackets, with the columns below. */
  from: string;
  columns: Map<string, TypedColumn>;
  /** All columns of the set, asked for or not. */
  header: string[];
  /** The number of a row, from 1; null: the engine keeps none. */
  row: string | null;
}

/** Types that columns have in another set already. */
export type KnownTypes = ReadonlyMap<string, TypedColumn['type']>;

/**
 * Gives the columns of a set the types asked for; where texts have to be looked at to tell a type, or times to tell a zone's offset,
 * one query does. Refuses a required column that is not there. `others`: what to do with columns nobody asked for.
 */
export async function typedSet(
  session: Session,
  source: SourceSet,
  requests: ColumnRequest[],
  { others, zone }: { others: 'skip' | 'auto'; zone: string },
): Promise<TypedSet> {
  const header = source.columns.map(({ name }) => name);
  const asked = new Map(requests.map((request) => [request.name, request]));
  for (const { name, required } of requests) {
    if (required && !header.includes(name)) throw new Refusal(absent(source.named, name, header));
  }
  const wanted = source.columns.flatMap(
    ({ name, stored }, at): (StoredCell & { type: ColumnRequest['type'] })[] => {
      const request = asked.get(name);
      if (!request && (others === 'skip' || name === '' || stored === 'nested')) return [];
      // A nested column that only a condition names is no column.
      if (request?.type === 'auto' && stored === 'nested') return [];
      return [{ name, stored, raw: `k${at}`, bare: `w${at}`, type: request?.type ?? 'auto' }];
    },
  );
  const stored = innermost(session, source, wanted);
  const types = await resolved(session, stored, wanted);
  const cells = wanted.map((cell, i) => cellOf(cell, types[i]!, source.named, session.dialect));
  const inner = withSteps(stored, cells);
  const values = await inZone(session, inner, cells, zone);
  const columns = wanted.map(
    ({ name, stored }, i): TypedColumn => ({
      name,
      type: types[i]!,
      stored,
      value: `c${i}`,
      invalid: cells[i]!.invalid === null ? null : `x${i}`,
    }),
  );
  const selected = columns.flatMap(({ value, invalid }, i) => [
    `${values[i]} AS ${value}`,
    ...(invalid === null ? [] : [`${cells[i]!.invalid} AS ${invalid}`]),
  ]);
  const row = source.row === null ? [] : ['r'];
  return {
    source,
    from: `(SELECT ${[...row, ...selected, '1 AS one'].join(', ')} FROM ${inner}) AS s`,
    columns: new Map(columns.map((column) => [column.name, column])),
    header,
    row: source.row === null ? null : 'r',
  };
}

/** The columns of a set as conditions may name them; those of texts that conditions use are looked at by one query. */
export async function conditionColumns(
  session: Session,
  { from, columns }: TypedSet,
  names: ReadonlySet<string>,
): Promise<Map<string, ConditionColumn>> {
  const lower = new Set([...names].map((name) => name.toLowerCase()));
  const texts = [...columns.values()].filter(
    ({ name, type }) => (type === 'category' || type === 'key') && lower.has(name.toLowerCase()),
  );
  const facts = await factsOfTexts(session, from, texts);
  return new Map(
    [...columns.values()].map(({ name, type, value }): [string, ConditionColumn] => {
      if (type === 'number' || type === 'time') return [name, { type, sql: value }];
      const known = facts.get(name);
      return [name, known ? { type: 'text', sql: value, texts: known } : { type: 'text', sql: value }];
    }),
  );
}

async function factsOfTexts(session: Session, from: string, texts: TypedColumn[]) {
  const facts = new Map<string, NonNullable<ConditionColumn['texts']>>();
  if (texts.length === 0) return facts;
  const { dialect } = session;
  const asked = texts.flatMap(({ value }, i) => {
    const bare = trimmed(value, dialect);
    const isNoTruth = `LOWER(${value}) NOT IN (${dialect.text('true')}, ${dialect.text('false')})`;
    return [
      `${anyOf(isNoNumber(bare, dialect))} AS n${i}`,
      `${anyOf(isNoTruth)} AS t${i}`,
      `MIN(${value}) AS e${i}`,
    ];
  });
  const answer = await session.query(`SELECT ${asked.join(', ')} FROM ${from}`);
  texts.forEach(({ name }, i) => {
    facts.set(name, {
      allNumbers: !(answer.numbers(`n${i}`)[0]! > 0),
      allTruths: !(answer.numbers(`t${i}`)[0]! > 0),
      example: answer.texts(`e${i}`)[0] ?? null,
    });
  });
  return facts;
  function anyOf(condition: string): string {
    return `MAX(CASE WHEN ${condition} THEN ${dialect.number(1)} ELSE ${dialect.number(0)} END)`;
  }
}

/** The columns asked for under short names, with the trimmed texts of those that hold texts. */
function innermost({ dialect }: Session, source: SourceSet, cells: StoredCell[]): string {
  const selected = cells.flatMap(({ name, stored, raw, bare }) => {
    const column = dialect.identifier(name);
    const isText = stored === 'written' || stored === 'text';
    return [`${column} AS ${raw}`, ...(isText ? [`${trimmed(column, dialect)} AS ${bare}`] : [])];
  });
  const row = source.row === null ? [] : [`${source.row} AS r`];
  return `(SELECT ${[...row, ...selected, '1 AS one'].join(', ')} FROM ${source.from}) AS k`;
}

/** The relation with what cells use of each other's expressions, each step in a query of its own. */
function withSteps(from: string, cells: Cell[]): string {
  const steps = cells.map(({ time }) => time?.steps ?? []);
  const most = Math.max(0, ...steps.map(({ length }) => length));
  let found = from;
  for (let step = 0; step < most; step++) {
    const selected = steps.flatMap((one) => one.slice(step, step + 1).map(named));
    found = `(SELECT k.*, ${selected.join(', ')} FROM ${found}) AS k`;
  }
  return found;
}

/** The type of each column: an `auto` column of written texts is a number where every text is one. */
async function resolved(
  session: Session,
  inner: string,
  cells: (StoredCell & { type: ColumnRequest['type'] })[],
): Promise<TypedColumn['type'][]> {
  const { dialect } = session;
  const unclear = cells.filter(({ type, stored }) => type === 'auto' && typeOfStored(stored) === null);
  const isText = new Set<string>();
  if (unclear.length > 0) {
    const asked = unclear.map(
      ({ bare }, i) =>
        `MAX(CASE WHEN ${isNoNumber(bare, dialect)} THEN ${dialect.number(1)} ELSE ${dialect.number(0)} END) AS a${i}`,
    );
    const answer = await session.query(`SELECT ${asked.join(', ')} FROM ${inner}`);
    unclear.forEach(({ name }, i) => {
      if (answer.numbers(`a${i}`)[0]! > 0) isText.add(name);
    });
  }
  return cells.map(({ name, type, stored }) =>
    type === 'auto' ? (typeOfStored(stored) ?? (isText.has(name) ? 'category' : 'number')) : type,
  );
}

/** The values of the cells, times of the plan's own clock moved to UTC. */
async function inZone(session: Session, inner: string, cells: Cell[], zone: string): Promise<string[]> {
  const { dialect } = session;
  const timed = cells.filter(({ time }) => time !== null);
  if (zone === 'UTC' || timed.length === 0) return cells.map(({ value }) => value);
  const asked = timed.flatMap(({ time }, i) => [
    `MIN(${time!.local}) AS l${i}`,
    `MAX(${time!.local}) AS h${i}`,
  ]);
  const answer = await session.query(`SELECT ${asked.join(', ')} FROM ${inner}`);
  return cells.map(({ value, time }) => {
    if (time === null) return value;
    const at = timed.findIndex((one) => one.time === time);
    const [first, last] = [answer.numbers(`l${at}`)[0]!, answer.numbers(`h${at}`)[0]!];
    if (Number.isNaN(first)) return value;
    return `COALESCE(${shifted(time.local, 'to UTC', zone, [first, last], dialect)}, ${time.moment})`;
  });
}

function absent(set: string, name: string, header: string[]): string {
  const near = nearest(name, header);
  const meant = near === null ? '' : ` Was "${near}" meant?`;
  const shown = header.slice(0, 30).map((one) => `"${one.slice(0, 60)}"`);
  const more = header.length > 30 ? ` and ${header.length - 30} more` : '';
  return `${set}: there is no column "${name}".${meant} Columns: ${shown.join(', ')}${more}.`;
}
