import type { Dialect } from './dialect.ts';
import { standard } from './standard.ts';

/** DuckDB: NaN equals NaN and is above all else, x/0 is Infinity; literals hold no escapes. */
export const duckdb: Dialect = {
  ...standard,
  name: 'duckdb',
  types: { double: 'DOUBLE', text: 'VARCHAR', truth: 'BOOLEAN', whole: 'BIGINT' },
  finite: (double) => `(CASE WHEN ISFINITE(${double}) THEN ${double} END)`,
  matches: (text, pattern) => `REGEXP_MATCHES(${text}, ${standard.text(pattern)})`,
  trimmed: (text, characters) => `TRIM(${text}, ${standard.text(characters)})`,
  sortKey: (text) =>
    `REGEXP_REPLACE(${text}, ${standard.text('([\uE000-\uFFFF])')}, ${standard.text('\u{10FFFF}\\1')}, 'g')`,
};
