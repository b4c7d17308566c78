import { missingTexts } from '../../data/cell/missing.ts';
import type { ColumnRequest } from '../../data/table.ts';
import { Refusal } from '../../refusal.ts';
import type { Dialect } from './dialect/dialect.ts';
import type { Stored } from './source.ts';
import { plainNumber, trimmed } from './text/number.ts';
import { type Steps, timeOfNumber, timeOfText } from './text/time.ts';

/** A column of the set as it is stored, with the names that its cells have in the innermost query. */
export interface StoredCell {
  name: string;
  stored: Stored;
  /** The cell as it is. */
  raw: string;
  /** Its text without white space at the ends; of stored texts only. */
  bare: string;
}

/**
 * What the engine makes of a cell by itself. Plain numbers and times it reads; texts that are neither come over, each once, and are
 * read by the rules that files are read by (data/cell/cell.ts).
 */
export interface Cell {
  /** Expressions that others use. */
  steps: Steps;
  /** Of a number, or an `auto` column that may hold numbers: a finite double, NULL where the cell is no plain number. */
  number: string | null;
  /** Of a time: milliseconds on the clock of the plan's zone, and since 1970 UTC. At most one is not NULL. */
  local: string | null;
  moment: string | null;
  /** The text: of a number or time where it is none; NULL where there is nothing. null: there is never one. */
  text: string | null;
}

const nothing: Cell = { steps: [], number: null, local: null, moment: null, text: null };

/** A cell under a request. `set` is for messages. */
export function cellOf(cell: StoredCell, type: ColumnRequest['type'], set: string, dialect: Dialect): Cell {
  if (cell.stored === 'nested') {
    throw new Refusal(
      `${set}: column "${cell.name}" holds nested values. Write the parts that are needed as columns of their own.`,
    );
  }
  switch (type) {
    case 'number':
      return numberCell(cell, set, dialect);
    case 'time':
      return timeCell(cell, dialect);
    case 'key':
      return { ...nothing, text: keyOf(cell, dialect) };
    case 'auto':
      return autoCell(cell, set, dialect);
    default:
      return { ...nothing, text: textOf(cell, dialect) };
  }
}

/** Whether cells are stored as texts. */
export function isText(stored: Stored): boolean {
  return stored === 'written' || stored === 'text';
}

/** What an `auto` column is, by how it is stored; null: its texts have to be looked at. */
export function typeOfStored(stored: Stored): 'number' | 'category' | null {
  if (isText(stored)) return null;
  return stored === 'integer' || stored === 'float' ? 'number' : 'category';
}

function autoCell(cell: StoredCell, set: string, dialect: Dialect): Cell {
  if (isText(cell.stored))
    return { ...nothing, number: plainNumber(cell.bare, dialect), text: textOf(cell, dialect) };
  return typeOfStored(cell.stored) === 'number'
    ? numberCell(cell, set, dialect)
    : { ...nothing, text: textOf(cell, dialect) };
}

function numberCell({ name, stored, raw, bare }: StoredCell, set: string, dialect: Dialect): Cell {
  switch (stored) {
    case 'written':
    case 'text': {
      const number = plainNumber(bare, dialect);
      return { ...nothing, number, text: textWhere(`${number} IS NULL AND ${bare} <> ''`, raw) };
    }
    case 'truth': {
      const [one, zero] = [dialect.number(1), dialect.number(0)];
      return { ...nothing, number: `(CASE WHEN ${raw} THEN ${one} WHEN NOT ${raw} THEN ${zero} END)` };
    }
    case 'integer':
      return { ...nothing, number: double(raw, dialect) };
    case 'float': {
      const value = double(raw, dialect);
      // Zero has no sign.
      const number = `(${dialect.finite(value)} + ${dialect.number(0)})`;
      const infinity = (sign: string) => `CAST('${sign}Infinity' AS ${dialect.types.double})`;
      const text = `(CASE WHEN ${value} = ${infinity('')} THEN 'Infinity' WHEN ${value} = ${infinity('-')} THEN '-Infinity' END)`;
      return { ...nothing, number, text };
    }
    default:
      throw new Refusal(
        `${set}: column "${name}" holds times, but the plan takes it for numbers. Give it type: time.`,
      );
  }
}

function timeCell({ stored, raw, bare }: StoredCell, dialect: Dialect): Cell {
  const never = `CAST(NULL AS ${dialect.types.double})`;
  switch (stored) {
    case 'written':
    case 'text': {
      const { steps, local, moment } = timeOfText(bare, raw, dialect);
      const text = textWhere(`${local} IS NULL AND ${moment} IS NULL AND ${bare} <> ''`, raw);
      return { ...nothing, steps, local, moment, text };
    }
    case 'date':
    case 'clock':
      return { ...nothing, local: dialect.milliseconds(stored, raw), moment: never };
    case 'instant':
      return { ...nothing, local: never, moment: dialect.milliseconds(stored, raw) };
    case 'truth':
      return { ...nothing, local: never, moment: never, text: `LOWER(${asText(raw, dialect)})` };
    default: {
      const value = dialect.finite(double(raw, dialect));
      const { local, moment } = timeOfNumber(value, dialect);
      const isNone = `${value} IS NOT NULL AND ${local} IS NULL AND ${moment} IS NULL`;
      return { ...nothing, local, moment, text: textWhere(isNone, asText(raw, dialect)) };
    }
  }
}

/** An id: see data/cell/number.ts. `1002.0` is 1002; words that say that there is none make none. */
function keyOf(cell: StoredCell, dialect: Dialect): string {
  if (!isText(cell.stored)) return textOf(cell, dialect);
  const { bare } = cell;
  const words = missingTexts.map((word) => dialect.text(word)).join(', ');
  const whole = '^(0|-?[1-9][0-9]*)([.]0*)?$';
  return `(CASE WHEN ${dialect.matches(bare, whole)} THEN ${dialect.group(bare, whole, 1)} WHEN ${bare} IN (${words}) THEN NULL ELSE ${dialect.composed(bare)} END)`;
}

function textOf({ stored, raw }: StoredCell, dialect: Dialect): string {
  switch (stored) {
    case 'written':
    case 'text':
      return `NULLIF(${raw}, '')`;
    case 'truth':
      return `LOWER(${asText(raw, dialect)})`;
    case 'integer':
      return asText(raw, dialect);
    case 'float': {
      const value = dialect.finite(double(raw, dialect));
      const isWhole = `(${value} = FLOOR(${value}) AND ABS(${value}) < ${dialect.number(1e15)})`;
      return `(CASE WHEN ${isWhole} THEN ${asText(`CAST(${value} AS ${dialect.types.whole})`, dialect)} ELSE ${asText(value, dialect)} END)`;
    }
    default:
      return dialect.isoText(stored as 'date' | 'clock' | 'instant', raw);
  }
}

function asText(value: string, { types }: Dialect): string {
  return `CAST(${value} AS ${types.text})`;
}

function double(raw: string, { types }: Dialect): string {
  return `CAST(${raw} AS ${types.double})`;
}

function textWhere(condition: string, text: string): string {
  return `(CASE WHEN ${condition} THEN ${text} END)`;
}

/** The columns asked for under short names, with the trimmed texts of those that hold texts. */
export function innermost(cells: StoredCell[], from: string, row: string | null, dialect: Dialect): string {
  const selected = cells.flatMap(({ name, stored, raw, bare }) => {
    const column = dialect.identifier(name);
    return [`${column} AS ${raw}`, ...(isText(stored) ? [`${trimmed(column, dialect)} AS ${bare}`] : [])];
  });
  const rows = row === null ? [] : [`${row} AS r`];
  return `(SELECT ${[...rows, ...selected, '1 AS one'].join(', ')} FROM ${from}) AS k`;
}
