import type { Dialect } from './dialect/dialect.ts';
import type { Answer, Session } from './session.ts';

/** Texts of a column that come over at most: beyond this it holds no categories. */
const mostTexts = 1_000_000;

/** A whole number, as the double that every number comes over as: exact up to 2^53. */
export function asDouble(expression: string, { types }: Dialect): string {
  return `CAST(${expression} AS ${types.double})`;
}

/** Rows, as a double. */
export function rowsOf(dialect: Dialect, condition: string | null = null): string {
  return asDouble(condition === null ? 'COUNT(*)' : dialect.where('COUNT(*)', condition), dialect);
}

/** A query of one row, its numbers by name. */
export async function numbersOf(
  session: Session,
  selected: Record<string, string>,
  from: string,
): Promise<Record<string, number>> {
  const answer = await session.query(`SELECT ${named(selected)} FROM ${from}`);
  return Object.fromEntries(Object.keys(selected).map((name) => [name, answer.numbers(name)[0]!]));
}

/** `expression AS name, …` */
export function named(selected: Record<string, string>): string {
  return Object.entries(selected)
    .map(([name, expression]) => `${expression} AS ${name}`)
    .join(', ');
}

/**
 * Rows of each text of a column, in order of first appearance where the engine knows rows, else the most frequent first, of equals
 * the first in order of their letters. null: they are more than anybody looks at.
 */
export async function textsOf(
  session: Session,
  from: string,
  value: string,
  row: string | null,
): Promise<Map<string, number> | null> {
  const { dialect } = session;
  const order = row === null ? 'n DESC, v' : 'f';
  const first = row === null ? '' : `, MIN(${row}) AS f`;
  const answer = await session.query(
    `SELECT v, n FROM (SELECT ${value} AS v, ${rowsOf(dialect)} AS n${first} FROM ${from} WHERE ${value} IS NOT NULL GROUP BY ${value}) AS g ORDER BY ${order} LIMIT ${mostTexts + 1}`,
  );
  if (answer.rows > mostTexts) return null;
  return pairs(answer);
}

function pairs(answer: Answer): Map<string, number> {
  const rows = answer.numbers('n');
  return new Map(answer.texts('v').map((text, at) => [text!, rows[at]!]));
}
