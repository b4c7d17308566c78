import type { Dialect } from './dialect.ts';
import { escapedText, standard } from './standard.ts';

/** Spark SQL: NaN equals NaN and is above all else, x/0 is an error; a backslash in a literal escapes. */
export const spark: Dialect = {
  ...standard,
  name: 'spark',
  types: { double: 'DOUBLE', text: 'STRING', truth: 'BOOLEAN', whole: 'BIGINT' },
  identifier: (name) => `\`${name.replaceAll('`', '``')}\``,
  text: (value) => escapedText(value),
  arithmetic: (op, left, right) =>
    op === '/' ? `TRY_DIVIDE(${left}, ${right})` : `(${left} ${op} ${right})`,
  finite: (double) => `NANVL(${double} % 1.7976931348623157e308, CAST(NULL AS DOUBLE))`,
};

/** Databricks SQL is Spark's. */
export const databricks: Dialect = { ...spark, name: 'databricks' };
