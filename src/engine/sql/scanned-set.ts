import { holdsNumbers, type Reading } from '../../data/cell/cell.ts';
import { timeZone } from '../../data/cell/time-zone.ts';
import { textColumn } from '../../data/column/text.ts';
import type { CategoryColumn, ColumnRequest } from '../../data/table.ts';
import { Refusal } from '../../refusal.ts';
import { nearest } from '../../text/nearest.ts';
import { type Cell, cellOf, innermost, isText, type StoredCell, typeOfStored } from './cells.ts';
import { asDouble, named, numbersOf } from './select.ts';
import type { Session } from './session.ts';
import type { SourceSet, Stored } from './source.ts';
import { differentTexts, mostOdd, type OddCells, readOddTexts, type TextRows } from './text/odd.ts';
import { together } from './together.ts';

/** Different texts of a text column, at most: beyond this it tells no distribution. */
const mostTexts = 1_000_000;

/** A column of which everything is known but how its texts are spelled in the other set. */
export interface ScannedColumn {
  name: string;
  type: 'number' | 'category' | 'time' | 'key';
  stored: Stored;
  /** Names of what the engine made of its cells; null: there is none. */
  number: string | null;
  local: string | null;
  moment: string | null;
  text: string | null;
  odd: OddCells | null;
  /** How its odd texts are read. */
  reading: Reading;
  /** The plan's clock at the first and the last time, in milliseconds. */
  span: readonly [number, number] | null;
  /** Of a text column: the different texts as they are stored, and as a column that has each of them once. */
  texts: { stored: TextRows[]; column: CategoryColumn } | null;
}

export interface ScannedSet {
  source: SourceSet;
  from: string;
  rows: number;
  columns: ScannedColumn[];
  header: string[];
  row: string | null;
}

/** Looks at the columns asked for: which texts they hold, and so of which type they are. */
export async function scanSet(
  session: Session,
  source: SourceSet,
  requests: ColumnRequest[],
  others: 'skip' | 'auto',
): Promise<ScannedSet> {
  const { dialect } = session;
  const header = source.columns.map(({ name }) => name);
  for (const { name, required } of requests) {
    if (required && !header.includes(name)) throw new Refusal(absent(source.named, name, header));
  }
  const wanted = wantedCells(source, requests, others);
  const cells = wanted.map(({ cell, request }) => {
    const found = cellOf(cell, request.type, source.named, dialect);
    // In another format even a plain number means something else.
    const isFormatted = request.type !== 'time' && request.format !== undefined && isText(cell.stored);
    return isFormatted
      ? { ...found, number: `CAST(NULL AS ${dialect.types.double})`, text: `NULLIF(${cell.raw}, '')` }
      : found;
  });
  const stored = innermost(
    wanted.map(({ cell }) => cell),
    source.from,
    source.row,
    dialect,
  );
  const row = source.row === null ? null : 'r';
  const relation = `(SELECT ${selected(cells, row)} FROM ${withSteps(stored, cells)}) AS s`;
  const from = source.isParsed ? `${await session.keep(relation)} AS s` : relation;
  const aggregates = await aggregatesOf(session, from, cells);
  if (aggregates.rows === 0)
    throw new Refusal(`${source.named}: there are no rows. A set needs at least one row.`);
  const shared = together(session);
  const columns = await Promise.all(
    wanted.map(({ cell, request }, i) =>
      scanColumn(
        shared,
        { from, row, named: source.named },
        { cell, request, made: cells[i]!, i },
        aggregates,
      ),
    ),
  );
  return { source, from, rows: aggregates.rows!, columns, header, row };
}

interface Wanted {
  cell: StoredCell;
  request: ColumnRequest;
}

function wantedCells(source: SourceSet, requests: ColumnRequest[], others: 'skip' | 'auto'): Wanted[] {
  const asked = new Map(requests.map((request) => [request.name, request]));
  return source.columns.flatMap(({ name, stored }, at): Wanted[] => {
    const known = asked.get(name);
    // A column without a name cannot be meant by a plan.
    if (!known && (others === 'skip' || name === '')) return [];
    const request = known ?? { name, type: 'auto', required: false };
    if (stored === 'nested' && request.type === 'auto') return [];
    return [{ cell: { name, stored, raw: `k${at}`, bare: `w${at}` }, request }];
  });
}

function selected(cells: Cell[], row: string | null): string {
  const columns = cells.flatMap(({ number, local, moment, text }, i) => [
    ...(number === null ? [] : [`${number} AS n${i}`]),
    ...(local === null ? [] : [`${local} AS l${i}`]),
    ...(moment === null ? [] : [`${moment} AS m${i}`]),
    ...(text === null ? [] : [`${text} AS t${i}`]),
  ]);
  return [...(row === null ? [] : [row]), ...columns, '1 AS one'].join(', ');
}

/** The relation with what cells use of each other's expressions, each step in a query of its own. */
function withSteps(from: string, cells: Cell[]): string {
  const most = Math.max(0, ...cells.map(({ steps }) => steps.length));
  let found = from;
  for (let step = 0; step < most; step++) {
    const expressions = cells.flatMap(({ steps }) => steps.slice(step, step + 1).map(named));
    found = `(SELECT k.*, ${expressions.join(', ')} FROM ${found}) AS k`;
  }
  return found;
}

/** Rows, cells of each kind, and spans of times: one scan for all columns. */
async function aggregatesOf(session: Session, from: string, cells: Cell[]): Promise<Record<string, number>> {
  const { dialect } = session;
  const asked: Record<string, string> = { rows: asDouble('COUNT(*)', dialect) };
  cells.forEach(({ number, local, text }, i) => {
    if (number !== null) asked[`n${i}`] = asDouble(`COUNT(n${i})`, dialect);
    if (text !== null) asked[`t${i}`] = asDouble(`COUNT(t${i})`, dialect);
    if (local !== null) {
      asked[`least${i}`] = `MIN(l${i})`;
      asked[`most${i}`] = `MAX(l${i})`;
    }
  });
  return numbersOf(session, asked, from);
}

async function scanColumn(
  session: Session,
  set: { from: string; row: string | null; named: string },
  { cell, request, made, i }: Wanted & { made: Cell; i: number },
  aggregates: Record<string, number>,
): Promise<ScannedColumn> {
  const name = (kind: 'n' | 'l' | 'm' | 't', part: string | null) => (part === null ? null : `${kind}${i}`);
  const span = made.local === null ? null : ([aggregates[`least${i}`]!, aggregates[`most${i}`]!] as const);
  const reading: Reading = {
    type: request.type === 'time' ? 'time' : 'number',
    asked: request.type === 'number',
    format: request.format ?? null,
    zone: timeZone(request.timeZone),
  };
  const column: ScannedColumn = {
    name: cell.name,
    type: request.type === 'auto' ? (typeOfStored(cell.stored) ?? 'category') : request.type,
    stored: cell.stored,
    number: name('n', made.number),
    local: name('l', made.local),
    moment: name('m', made.moment),
    text: name('t', made.text),
    odd: null,
    reading,
    span: span === null || Number.isNaN(span[0]) ? null : span,
    texts: null,
  };
  const texts = (where: string | null, limit: number) =>
    column.text === null || aggregates[`t${i}`] === 0
      ? Promise.resolve<TextRows[]>([])
      : differentTexts(session, set.from, { text: column.text, row: set.row, where }, limit);
  const where = { set: set.named, name: cell.name };
  if (request.type === 'auto' && typeOfStored(cell.stored) === null) {
    // Mostly numbers: the others are faults. Mostly texts: some of them look like numbers.
    const odd = await texts(`${column.number} IS NULL`, mostOdd);
    const cells = odd && readOddTexts(odd, reading, where);
    const numbers = aggregates[`n${i}`]! + (cells?.present ?? 0);
    if (cells && holdsNumbers(numbers, cells.invalid?.cells ?? 0))
      return { ...column, type: 'number', odd: cells };
  } else if (request.type === 'number' || request.type === 'time' || column.type === 'number') {
    return { ...column, odd: readOddTexts(await texts(null, mostOdd), reading, where) };
  }
  if (column.type === 'key') return column;
  const stored = await texts(null, mostTexts);
  if (stored === null) {
    throw new Refusal(
      `${set.named}: column "${cell.name}" holds over ${mostTexts} different texts, which tell no distribution. Leave it out of the features.`,
    );
  }
  return { ...column, number: null, texts: { stored, column: columnOf(stored, request, cell.stored) } };
}

/** The texts as the column of a file would have them, each in one row. */
function columnOf(stored: TextRows[], request: ColumnRequest, kind: Stored): CategoryColumn {
  const categories = stored.map(({ text }) => (kind === 'float' ? String(Number(text)) : text));
  const codes = Int32Array.from(stored.keys());
  const { words = false, known = [] } = request;
  return textColumn({ codes, categories, missing: 0 }, { words, known: new Set(known) });
}

function absent(set: string, name: string, header: string[]): string {
  const near = nearest(name, header);
  const meant = near === null ? '' : ` Was ${JSON.stringify(near)} meant?`;
  const shown = header.slice(0, 30).map((one) => JSON.stringify(one.slice(0, 60)));
  const more = header.length > 30 ? ` and ${header.length - 30} more` : '';
  return `${set}: there is no column "${name}".${meant} Columns: ${shown.join(', ')}${more}.`;
}
