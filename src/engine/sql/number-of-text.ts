import type { Dialect } from './dialect/dialect.ts';

// The rules of data/number.ts, in SQL.

/** What JavaScript takes for white space, so that engines trim what the local engine trims. */
const space =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const missing = ['', 'NA', 'N/A', 'NaN', 'nan', 'null', 'NULL', 'None'];
const decimal = '^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?$';
const infinite = '^[+-]?[iI][nN][fF]([iI][nN][iI][tT][yY])?$';

/** The text without white space at its ends. */
export function trimmed(text: string, dialect: Dialect): string {
  return dialect.trimmed(text, space);
}

/** The number that a text writes in decimal; NULL where it says that there is none, or writes none. */
export function numberOfText(text: string, dialect: Dialect): string {
  const bare = trimmed(text, dialect);
  const value = dialect.finite(dialect.parsed(bare));
  return `(CASE WHEN ${dialect.matches(bare, decimal)} THEN ${value} END)`;
}

/** Whether a text that is not missing writes no number; NULL where the text is NULL. */
export function isNoNumber(text: string, dialect: Dialect): string {
  const bare = trimmed(text, dialect);
  const words = missing.map((word) => dialect.text(word)).join(', ');
  return `(NOT (${dialect.matches(bare, decimal)} OR ${bare} IN (${words}) OR ${dialect.matches(bare, infinite)}))`;
}
