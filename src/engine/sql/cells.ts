import type { ColumnRequest } from '../../data/table.ts';
import { Refusal } from '../../refusal.ts';
import type { Dialect } from './dialect/dialect.ts';
import { isNoNumber } from './number-of-text.ts';
import type { Stored } from './source.ts';
import { saysNoTime, timeOfNumber, timeOfText, type WrittenTime } from './time-of-text.ts';

/** A column of the set as it is stored, with the names that its text has in the innermost query. */
export interface StoredCell {
  name: string;
  stored: Stored;
  /** The cell as it is. */
  raw: string;
  /** Its text without white space at the ends; of stored texts only. */
  bare: string;
}

/** What a cell comes to under a request. Keys are texts: 5832 and "5832" are one id. */
export interface Cell {
  /** A finite double, or a text; NULL where missing or invalid. */
  value: string;
  /** The text of a cell that is not of the type asked for, else NULL; null: there can be none. */
  invalid: string | null;
  /** Of a time: its two parts, before the plan's zone is known, and the steps that both use. */
  time: WrittenTime | null;
}

/** Longest text of an invalid cell that is shown. */
const longest = 80;

/** A cell as the request asks for it: the rules of data/column.ts in SQL. `set` is for messages. */
export function cellOf(
  cell: StoredCell,
  type: Exclude<ColumnRequest['type'], 'auto'>,
  set: string,
  dialect: Dialect,
): Cell {
  if (cell.stored === 'nested') {
    throw new Refusal(
      `${set}: column "${cell.name}" holds nested values. Write the parts that are needed as columns of their own.`,
    );
  }
  if (type === 'number') return numberCell(cell, set, dialect);
  if (type === 'time') return timeCell(cell, dialect);
  return { value: textOf(cell, dialect), invalid: null, time: null };
}

/** What an `auto` column is, by how it is stored; null: its texts have to be looked at. */
export function typeOfStored(stored: Stored): 'number' | 'category' | null {
  if (stored === 'written') return null;
  return stored === 'integer' || stored === 'float' ? 'number' : 'category';
}

function numberCell({ name, stored, raw, bare }: StoredCell, set: string, dialect: Dialect): Cell {
  const none = { invalid: null, time: null };
  // Zero has no sign.
  const plain = (double: string) => `(${dialect.finite(double)} + ${dialect.number(0)})`;
  switch (stored) {
    case 'written':
    case 'text': {
      const invalid = isNoNumber(bare, dialect);
      return {
        value: plain(`(CASE WHEN NOT ${invalid} THEN ${dialect.parsed(bare)} END)`),
        invalid: shownWhere(invalid, raw),
        time: null,
      };
    }
    case 'truth':
      return {
        value: `(CASE WHEN ${raw} THEN ${dialect.number(1)} WHEN NOT ${raw} THEN ${dialect.number(0)} END)`,
        ...none,
      };
    case 'integer':
    case 'float':
      return { value: plain(double(raw, dialect)), ...none };
    default:
      throw new Refusal(
        `${set}: column "${name}" holds times, but the plan takes it for numbers. Give it type: time.`,
      );
  }
}

function timeCell({ stored, raw, bare }: StoredCell, dialect: Dialect): Cell {
  const nothing = `CAST(NULL AS ${dialect.types.double})`;
  const of = (time: WrittenTime, invalid: string | null): Cell => ({
    value: `COALESCE(${time.local}, ${time.moment})`,
    invalid,
    time,
  });
  switch (stored) {
    case 'written':
    case 'text': {
      const time = timeOfText(bare, raw, dialect);
      const wrong = `(NOT ${saysNoTime(bare, dialect)} AND ${time.local} IS NULL AND ${time.moment} IS NULL)`;
      return of(time, shownWhere(wrong, raw));
    }
    case 'date':
    case 'clock':
      return of({ steps: [], local: dialect.milliseconds(stored, raw), moment: nothing }, null);
    case 'instant':
      return of({ steps: [], local: nothing, moment: dialect.milliseconds(stored, raw) }, null);
    case 'truth':
      return of(
        { steps: [], local: nothing, moment: nothing },
        shownWhere(`(${raw} IS NOT NULL)`, `CAST(${raw} AS ${dialect.types.text})`),
      );
    default: {
      const value = dialect.finite(double(raw, dialect));
      const time = timeOfNumber(value, dialect);
      const wrong = `(${value} IS NOT NULL AND ${time.local} IS NULL AND ${time.moment} IS NULL)`;
      return of(time, shownWhere(wrong, `CAST(${raw} AS ${dialect.types.text})`));
    }
  }
}

function textOf({ stored, raw }: StoredCell, dialect: Dialect): string {
  const text = (value: string) => `CAST(${value} AS ${dialect.types.text})`;
  switch (stored) {
    case 'written':
    case 'text':
      return `NULLIF(${raw}, '')`;
    case 'truth':
      return `LOWER(${text(raw)})`;
    case 'integer':
      return text(raw);
    case 'float': {
      const value = dialect.finite(double(raw, dialect));
      const isWhole = `(${value} = FLOOR(${value}) AND ABS(${value}) < ${dialect.number(1e15)})`;
      return `(CASE WHEN ${isWhole} THEN ${text(`CAST(${value} AS ${dialect.types.whole})`)} ELSE ${text(value)} END)`;
    }
    default:
      return dialect.isoText(stored as 'date' | 'clock' | 'instant', raw);
  }
}

function double(raw: string, dialect: Dialect): string {
  return `CAST(${raw} AS ${dialect.types.double})`;
}

function shownWhere(condition: string, text: string): string {
  return `(CASE WHEN ${condition} THEN SUBSTR(${text}, 1, ${longest}) END)`;
}
