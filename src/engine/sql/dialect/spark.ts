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
  dayOf: (text) => `CAST(DATEDIFF(TRY_CAST(${text} AS DATE), DATE '1970-01-01') AS DOUBLE)`,
  milliseconds: (stored, time) =>
    stored === 'date'
      ? `(CAST(DATEDIFF(${time}, DATE '1970-01-01') AS DOUBLE) * 86400000)`
      : `(CAST(UNIX_MICROS(CAST(${time} AS TIMESTAMP)) AS DOUBLE) / 1000)`,
  isoText: (stored, time) =>
    `DATE_FORMAT(${time}, ${escapedText(stored === 'date' ? 'yyyy-MM-dd' : stored === 'clock' ? "yyyy-MM-dd'T'HH:mm:ss.SSS" : "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")})`,
  now: 'CAST(UNIX_MILLIS(CURRENT_TIMESTAMP()) AS DOUBLE)',
  share: (values) => `(CAST(XXHASH64(${values.join(', ')}) AS DOUBLE) / 1.8446744073709552e19 + 0.5)`,
  aboutQuantile: (value, share) => `PERCENTILE_APPROX(${value}, ${share})`,
  aboutDistinct: (value) => `APPROX_COUNT_DISTINCT(${value})`,
  finite: (double) => `NANVL(${double} % 1.7976931348623157e308, CAST(NULL AS DOUBLE))`,
};

/** Databricks SQL is Spark's. */
export const databricks: Dialect = { ...spark, name: 'databricks' };
