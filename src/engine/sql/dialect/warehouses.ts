import { patternWith } from '../condition/like-pattern.ts';
import type { Dialect } from './dialect.ts';
import { escapedText, standard } from './standard.ts';

// Written out by plan-sql for those who run it themselves: a parser of each dialect reads them in the tests, no server does.

export const trino: Dialect = {
  ...standard,
  name: 'trino',
  composed: (text) => `NORMALIZE(${text}, NFC)`,
  types: { double: 'DOUBLE', text: 'VARCHAR', truth: 'BOOLEAN', whole: 'BIGINT' },
};

export const bigquery: Dialect = {
  ...standard,
  name: 'bigquery',
  types: { double: 'FLOAT64', text: 'STRING', truth: 'BOOL', whole: 'INT64' },
  identifier: (name) => `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``,
  text: (value) => escapedText(value),
  arithmetic(op, left, right) {
    const names = { '+': 'SAFE_ADD', '-': 'SAFE_SUBTRACT', '*': 'SAFE_MULTIPLY', '/': 'SAFE_DIVIDE' };
    return `${names[op]}(${left}, ${right})`;
  },
  composed: (text) => `NORMALIZE(${text}, NFC)`,
  dayOf: (text) => `CAST(DATE_DIFF(SAFE_CAST(${text} AS DATE), DATE '1970-01-01', DAY) AS FLOAT64)`,
  milliseconds: (stored, time) =>
    stored === 'date'
      ? `(CAST(DATE_DIFF(${time}, DATE '1970-01-01', DAY) AS FLOAT64) * 86400000)`
      : `(CAST(UNIX_MICROS(CAST(${time} AS TIMESTAMP)) AS FLOAT64) / 1000)`,
  isoText: (stored, time) =>
    stored === 'date'
      ? `FORMAT_DATE('%Y-%m-%d', ${time})`
      : `FORMAT_TIMESTAMP('%Y-%m-%dT%H:%M:%E3S${stored === 'instant' ? 'Z' : ''}', CAST(${time} AS TIMESTAMP))`,
  now: 'CAST(UNIX_MILLIS(CURRENT_TIMESTAMP()) AS FLOAT64)',
  share: (values) =>
    `(CAST(FARM_FINGERPRINT(TO_JSON_STRING(STRUCT(${values.join(', ')}))) AS FLOAT64) / 1.8446744073709552e19 + 0.5)`,
  aboutDistinct: (value) => `APPROX_COUNT_DISTINCT(${value})`,
  aboutQuantile: (value, share) => `APPROX_QUANTILES(${value}, 1000)[OFFSET(${Math.round(1000 * share)})]`,
  divisor: (double) => double,
  finite: (double) => `IF(IS_INF(${double}) OR IS_NAN(${double}), NULL, ${double})`,
  parsed: (text) => `SAFE_CAST(${text} AS FLOAT64)`,
  matches: (text, pattern) => `REGEXP_CONTAINS(${text}, ${escapedText(pattern)})`,
  // Of one group only; a pattern here has its other brackets without a group.
  group: (text, pattern, group) => `REGEXP_EXTRACT(${text}, ${escapedText(onlyGroup(pattern, group))})`,
  trimmed: (text, characters) => `TRIM(${text}, ${escapedText(characters)})`,
  // There is no ESCAPE: a backslash in the pattern does it.
  like(text, parts, lower) {
    const subject = lower ? `LOWER(REPLACE(${text}, ${this.text('İ')}, ${this.text('i̇')}))` : text;
    return `${subject} LIKE ${this.text(patternWith(parts, '\\'))}`;
  },
  sortKey: (text) =>
    `REGEXP_REPLACE(${text}, ${escapedText('([\uE000-\uFFFF])')}, ${escapedText('\u{10FFFF}\\1')})`,
  where: (aggregate, condition) => conditional(aggregate, condition),
};

export const snowflake: Dialect = {
  ...standard,
  name: 'snowflake',
  types: { double: 'DOUBLE', text: 'VARCHAR', truth: 'BOOLEAN', whole: 'BIGINT' },
  text: (value) => escapedText(value, "''"),
  arithmetic: (op, left, right) =>
    op === '/' ? `(${left} / NULLIF(${right}, 0))` : `(${left} ${op} ${right})`,
  dayOf: (text) => `CAST(DATEDIFF('day', DATE '1970-01-01', TRY_CAST(${text} AS DATE)) AS DOUBLE)`,
  milliseconds: (stored, time) =>
    stored === 'date'
      ? `(CAST(DATEDIFF('day', DATE '1970-01-01', ${time}) AS DOUBLE) * 86400000)`
      : `(CAST(DATE_PART('epoch_microsecond', ${time}) AS DOUBLE) / 1000)`,
  isoText: (stored, time) =>
    `TO_CHAR(${time}, '${stored === 'date' ? 'YYYY-MM-DD' : `YYYY-MM-DD"T"HH24:MI:SS.FF3${stored === 'instant' ? '"Z"' : ''}`}')`,
  now: `CAST(DATE_PART('epoch_millisecond', CURRENT_TIMESTAMP()) AS DOUBLE)`,
  share: (values) => `(CAST(HASH(${values.join(', ')}) AS DOUBLE) / 1.8446744073709552e19 + 0.5)`,
  aboutDistinct: (value) => `APPROX_COUNT_DISTINCT(${value})`,
  // REGEXP_LIKE asks for the whole text.
  matches: (text, pattern) =>
    `REGEXP_INSTR(${text}, ${escapedText(pattern.replaceAll('(?:', '('), "''")}) > 0`,
  group: (text, pattern, group) =>
    `REGEXP_SUBSTR(${text}, ${escapedText(pattern.replaceAll('(?:', '('), "''")}, 1, 1, 'e', ${placeOfGroup(pattern, group)})`,
  trimmed: (text, characters) => `TRIM(${text}, ${escapedText(characters, "''")})`,
  sortKey: (text) =>
    `REGEXP_REPLACE(${text}, ${escapedText('([\uE000-\uFFFF])', "''")}, ${escapedText('\u{10FFFF}\\1', "''")})`,
  where: (aggregate, condition) => conditional(aggregate, condition),
};

/** An aggregate of those rows, where there is no FILTER: what it takes of the others is NULL. */
function conditional(aggregate: string, condition: string): string {
  const [, name, argument] = /^(\w+)\(([\s\S]*)\)$/.exec(aggregate)!;
  return `${name}(CASE WHEN ${condition} THEN ${argument === '*' ? '1' : argument} END)`;
}

/** The pattern with one of its groups kept and the brackets of the others made such as keep nothing. */
function onlyGroup(pattern: string, group: number): string {
  let seen = 0;
  return pattern.replace(/\\.|\[(?:\\.|[^\]])*\]|\((?!\?)/g, (token) => {
    if (token !== '(') return token;
    return ++seen === group ? '(' : '(?:';
  });
}

/** The number of a group where every bracket makes one. */
function placeOfGroup(pattern: string, group: number): number {
  let [all, kept] = [0, 0];
  for (const [bracket] of pattern.matchAll(/\((?:\?:)?/g)) {
    all++;
    if (bracket === '(') kept++;
    if (kept === group && bracket === '(') return all;
  }
  throw new Error(`the pattern has no group ${group}`);
}
