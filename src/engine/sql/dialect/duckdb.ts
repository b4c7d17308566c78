import type { Dialect } from './dialect.ts';
import { standard } from './standard.ts';

/** DuckDB: NaN equals NaN and is above all else, x/0 is Infinity; literals hold no escapes. */
export const duckdb: Dialect = {
  ...standard,
  name: 'duckdb',
  types: { double: 'DOUBLE', text: 'VARCHAR', truth: 'BOOLEAN', whole: 'BIGINT' },
  finite: (double) => `(CASE WHEN ISFINITE(${double}) THEN ${double} END)`,
  composed: (text) => `NFC_NORMALIZE(${text})`,
  dayOf: (text) => `CAST(DATE_DIFF('day', DATE '1970-01-01', TRY_CAST(${text} AS DATE)) AS DOUBLE)`,
  milliseconds: (stored, time) =>
    stored === 'date'
      ? `(CAST(DATE_DIFF('day', DATE '1970-01-01', ${time}) AS DOUBLE) * 86400000)`
      : `(CAST(EPOCH_US(${time}) AS DOUBLE) / 1000)`,
  isoText: (stored, time) =>
    `STRFTIME(${stored === 'instant' ? `${time} AT TIME ZONE 'UTC'` : time}, '${stored === 'date' ? '%Y-%m-%d' : stored === 'clock' ? '%Y-%m-%dT%H:%M:%S.%g' : '%Y-%m-%dT%H:%M:%S.%gZ'}')`,
  now: 'CAST(EPOCH_MS(NOW()) AS DOUBLE)',
  share: (values) => `(CAST(HASH(${values.join(', ')}) AS DOUBLE) / 1.8446744073709552e19)`,
  aboutDistinct: (value) => `APPROX_COUNT_DISTINCT(${value})`,
  aboutQuantile: (value, share) => `APPROX_QUANTILE(${value}, ${share})`,
  sum: (value) => `FSUM(${value})`,
  matches: (text, pattern) => `REGEXP_MATCHES(${text}, ${standard.text(pattern)})`,
  trimmed: (text, characters) => `TRIM(${text}, ${standard.text(characters)})`,
  sortKey: (text) =>
    `REGEXP_REPLACE(${text}, ${standard.text('([\uE000-\uFFFF])')}, ${standard.text('\u{10FFFF}\\1')}, 'g')`,
};
