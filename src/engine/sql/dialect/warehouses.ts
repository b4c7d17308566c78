import { patternWith } from '../like-pattern.ts';
import type { Dialect } from './dialect.ts';
import { escapedText, standard } from './standard.ts';

// Written out by plan-sql for those who run it themselves: a parser of each dialect reads them in the tests, no server does.

export const trino: Dialect = {
  ...standard,
  name: 'trino',
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
  // REGEXP_LIKE asks for the whole text.
  matches: (text, pattern) => `REGEXP_INSTR(${text}, ${escapedText(pattern, "''")}) > 0`,
  group: (text, pattern, group) =>
    `REGEXP_SUBSTR(${text}, ${escapedText(pattern, "''")}, 1, 1, 'e', ${group})`,
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
