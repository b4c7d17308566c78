import type { Dialect } from '../dialect/dialect.ts';

/** What JavaScript takes for white space, so that engines trim what files are trimmed of. */
const space =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const decimal = '^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?$';

/** The text without white space at its ends. */
export function trimmed(text: string, dialect: Dialect): string {
  return dialect.trimmed(text, space);
}

/** The finite number that a trimmed text writes in decimal; NULL where it writes none, or one that is too large. Zero has no sign. */
export function plainNumber(bare: string, dialect: Dialect): string {
  const value = dialect.finite(dialect.parsed(bare));
  return `(CASE WHEN ${dialect.matches(bare, decimal)} THEN ${value} + ${dialect.number(0)} END)`;
}
