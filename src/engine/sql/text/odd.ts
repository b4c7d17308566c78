import { type Reading, readCell } from '../../../data/cell/cell.ts';
import type { Invalid } from '../../../data/table.ts';
import { Refusal } from '../../../refusal.ts';
import { asDouble, rowsOf } from '../select.ts';
import type { Session } from '../session.ts';

/** Different texts in a column of numbers or times that the engine could not read, at most. */
const most = 20_000;

/** A text, the rows that hold it, and the first of them (0 where the engine keeps no order of rows). */
export interface TextRows {
  text: string;
  rows: number;
  first: number;
}

/** The different texts of a column, in order of first appearance or, where there is none, of their letters; null: more than `limit`. */
export async function differentTexts(
  session: Session,
  from: string,
  { text, row, where = null }: { text: string; row: string | null; where?: string | null },
  limit: number,
): Promise<TextRows[] | null> {
  const { dialect } = session;
  const first = row === null ? dialect.number(0) : asDouble(`MIN(${row})`, dialect);
  const chosen = where === null ? `${text} IS NOT NULL` : `${text} IS NOT NULL AND ${where}`;
  const answer = await session.query(
    `SELECT * FROM (SELECT ${text} AS v, ${rowsOf(dialect)} AS n, ${first} AS f FROM ${from} WHERE ${chosen} GROUP BY ${text}) AS g ORDER BY ${row === null ? 'n DESC, v' : 'f'} LIMIT ${limit + 1}`,
  );
  if (answer.rows > limit) return null;
  const [rows, places] = [answer.numbers('n'), answer.numbers('f')];
  return answer.texts('v').map((found, at) => ({ text: found!, rows: rows[at]!, first: places[at]! }));
}

/** What the odd texts of a number or time column turned out to be. */
export interface OddCells {
  invalid: Invalid | null;
  infinite: Invalid | null;
  markers: Invalid | null;
  /** Texts that do write a value. */
  values: Map<string, number>;
  /** Rows that hold a finite value after all. */
  present: number;
}

/** Reads texts by the rules that files are read by; refuses a column that has more of them than come over. */
export function readOddTexts(
  texts: TextRows[] | null,
  reading: Reading,
  where: { set: string; name: string },
): OddCells {
  if (texts === null) {
    throw new Refusal(
      `${where.set}: column "${where.name}" holds over ${most} different texts that are no plain ${reading.type === 'time' ? 'times' : 'numbers'}. ` +
        'Make a view in which it is one, or leave it out of the plan.',
    );
  }
  const found: OddCells = { invalid: null, infinite: null, markers: null, values: new Map(), present: 0 };
  const none = { invalid: 0, infinite: 0, markers: 0 };
  const counts = { ...none };
  for (const { text, rows, first } of texts) {
    const value = readCell(text, reading);
    if (value !== undefined && Number.isFinite(value)) {
      found.values.set(text, value);
      found.present += rows;
      continue;
    }
    const sort = value === undefined ? 'invalid' : Number.isNaN(value) ? 'markers' : 'infinite';
    counts[sort] += rows;
    found[sort] ??= { cells: 0, row: first, text: text.slice(0, 80) };
    found[sort].cells = counts[sort];
  }
  return found;
}

/** As many texts as are read here. */
export const mostOdd = most;
