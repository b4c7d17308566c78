import type { Reading } from '../../data/cell/cell.ts';
import type { CategoryColumn, Invalid } from '../../data/table.ts';
import { Refusal } from '../../refusal.ts';
import type { ConditionColumn } from './condition/condition.ts';
import type { Dialect } from './dialect/dialect.ts';
import type { ScannedColumn, ScannedSet } from './scanned-set.ts';
import type { Session } from './session.ts';
import type { SourceSet, Stored } from './source.ts';
import { plainNumber, trimmed } from './text/number.ts';
import { shifted } from './text/zone-offset.ts';

/** Texts of a column that are spelled in another way in the set, at most. */
const mostSpelled = 20_000;

/** A column of a typed set. */
export interface TypedColumn {
  name: string;
  type: 'number' | 'category' | 'time' | 'key';
  stored: Stored;
  /** Its values: finite doubles, times in milliseconds UTC, or texts; NULL where missing or invalid. */
  value: string;
  invalid: Invalid | null;
  infinite: Invalid | null;
  markers: Invalid | null;
  /** The texts that hold no value, or hold it in an odd way, as a column, and how they are read; null: there is none. */
  odd: { text: string; reading: Reading } | null;
  /** Of a column that came in a set of its own: what that is called. */
  files?: string[];
  /** Of a text column: rows of each text, in order of first appearance where the engine keeps one. */
  categories: Map<string, number> | null;
}

/** A set whose columns have the types that a plan asks for, to be counted by queries. */
export interface TypedSet {
  source: SourceSet;
  /** What follows FROM: a table or a query in brackets, with the columns below. */
  from: string;
  rows: number;
  columns: Map<string, TypedColumn>;
  /** All columns of the set, asked for or not. */
  header: string[];
  /** The number of a row, from 1; null: the engine keeps none. */
  row: string | null;
}

/** Gives the columns their values. `spelled`: text columns as both sets spell them, of the same texts in the same order. */
export function typedSet(
  { source, from, rows, columns, header, row }: ScannedSet,
  spelled: ReadonlyMap<string, CategoryColumn>,
  zone: string,
  dialect: Dialect,
): TypedSet {
  const values = columns.map((column) =>
    valueExpression(column, spelled.get(column.name) ?? null, { zone, dialect, set: source.named }),
  );
  const typed = columns.map((column, i): TypedColumn => {
    const { name, type, stored, odd, texts, text, reading } = column;
    const final = spelled.get(name) ?? texts?.column ?? null;
    return {
      name,
      type,
      stored,
      value: `c${i}`,
      invalid: odd?.invalid ?? null,
      infinite: odd?.infinite ?? null,
      odd: text !== null && hasOdd(column) ? { text: `x${i}`, reading } : null,
      markers: odd?.markers ?? (final && texts ? markersOf(final, texts.stored) : null),
      categories: final && texts ? countsOf(final, texts.stored) : null,
    };
  });
  const selected = [
    ...(row === null ? [] : [row]),
    ...values.map((value, i) => `${value} AS c${i}`),
    ...columns.flatMap((column, i) => (hasOdd(column) ? [`${column.text} AS x${i}`] : [])),
    '1 AS one',
  ];
  return {
    source,
    from: `(SELECT ${selected.join(', ')} FROM ${from}) AS s`,
    rows,
    columns: new Map(typed.map((column) => [column.name, column])),
    header,
    row,
  };
}

function hasOdd({ odd }: ScannedColumn): boolean {
  return odd !== null && Boolean(odd.invalid ?? odd.infinite);
}

/** The columns of a set as conditions may name them. */
export async function conditionColumns(
  session: Session,
  { from, columns }: TypedSet,
  names: ReadonlySet<string>,
): Promise<Map<string, ConditionColumn>> {
  const lower = new Set([...names].map((name) => name.toLowerCase()));
  const found = new Map<string, ConditionColumn>();
  for (const { name, type, value, categories } of columns.values()) {
    if (type === 'number' || type === 'time') found.set(name, { type, sql: value });
    else if (type === 'category')
      found.set(name, { type: 'text', sql: value, texts: [...categories!.keys()] });
    else if (lower.has(name.toLowerCase())) found.set(name, await keyColumn(session, from, value));
    else found.set(name, { type: 'text', sql: value, texts: [] });
  }
  return found;
}

/** A column of ids: numbers where all of them are whole numbers, else texts. */
async function keyColumn(session: Session, from: string, value: string): Promise<ConditionColumn> {
  const { dialect } = session;
  const isOther = `NOT ${dialect.matches(value, '^(0|-?[1-9][0-9]{0,14})$')}`;
  const answer = await session.query(`SELECT ${value} AS v FROM ${from} WHERE ${isOther} LIMIT 1`);
  if (answer.rows === 0) return { type: 'number', sql: plainNumber(trimmed(value, dialect), dialect) };
  return { type: 'text', sql: value, texts: answer.texts('v').map(String) };
}

function valueExpression(
  { name, type, number, local, moment, text, odd, span, texts }: ScannedColumn,
  spelled: CategoryColumn | null,
  { zone, dialect, set }: { zone: string; dialect: Dialect; set: string },
): string {
  if (type === 'key') return text!;
  if (type === 'category') return spelledText(text!, texts!, spelled, { name, set, dialect });
  const plain =
    type === 'number'
      ? number!
      : `COALESCE(${span === null ? local : shifted(local!, 'to UTC', zone, span, dialect)}, ${moment})`;
  if (!odd || odd.values.size === 0) return plain;
  const cases = [...odd.values].map(
    ([found, value]) => `WHEN ${dialect.text(found)} THEN ${dialect.number(value)}`,
  );
  return `COALESCE(${plain}, CASE ${text} ${cases.join(' ')} END)`;
}

/** The text as it is spelled in the end; those that are spelled as they are stored need not be named. */
function spelledText(
  text: string,
  { stored, column }: NonNullable<ScannedColumn['texts']>,
  spelled: CategoryColumn | null,
  { name, set, dialect }: { name: string; set: string; dialect: Dialect },
): string {
  const { codes, categories } = spelled ?? column;
  const cases = stored.flatMap(({ text: from }, i) => {
    const to = categories[codes[i]!];
    if (to === from) return [];
    return [`WHEN ${dialect.text(from)} THEN ${to === undefined ? 'NULL' : dialect.text(to)}`];
  });
  if (cases.length === 0) return text;
  if (cases.length <= mostSpelled) return `(CASE ${text} ${cases.join(' ')} ELSE ${text} END)`;
  throw new Refusal(
    `${set}: over ${mostSpelled} texts of column "${name}" are spelled in another way than they are compared (white space around them, 1.0 for 1). Make a view in which they are the same.`,
  );
}

function countsOf({ codes, categories }: CategoryColumn, stored: { rows: number }[]): Map<string, number> {
  const counts = new Map<string, number>();
  stored.forEach(({ rows }, i) => {
    const text = categories[codes[i]!];
    if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + rows);
  });
  return counts;
}

/** Cells that say by a text that they hold nothing. */
function markersOf(
  { codes }: CategoryColumn,
  stored: { text: string; rows: number; first: number }[],
): Invalid | null {
  let markers: Invalid | null = null;
  stored.forEach(({ text, rows, first }, i) => {
    if (codes[i]! >= 0 || text.trim() === '') return;
    markers ??= { cells: 0, row: first, text: text.slice(0, 80) };
    markers.cells += rows;
  });
  return markers;
}
