import { Refusal } from '../../../refusal.ts';
import { patternWith } from '../condition/like-pattern.ts';
import type { Dialect } from './dialect.ts';

/** A character that few patterns hold, so that few have to be escaped. */
const mark = '^';
/** The last code point. Before a character from U+E000 on it sorts that behind those that UTF-16 writes as two units. */
const last = '\u{10FFFF}';

/** What most engines write in one way; a dialect says what it writes in another. */
export const standard = {
  identifier: (name: string) => `"${name.replaceAll('"', '""')}"`,
  text: (value: string) => `'${withoutNul(value).replaceAll("'", "''")}'`,
  number(value: number) {
    const written = value.toExponential().replace('e+', 'e');
    return value < 0 ? `(${written})` : written;
  },
  trimmed(this: Dialect, text: string, characters: string) {
    return `TRIM(BOTH ${this.text(characters)} FROM ${text})`;
  },
  matches(this: Dialect, text: string, pattern: string) {
    return `REGEXP_LIKE(${text}, ${this.text(pattern)})`;
  },
  group(this: Dialect, text: string, pattern: string, group: number) {
    return `REGEXP_EXTRACT(${text}, ${this.text(pattern)}, ${group})`;
  },
  parsed(this: Dialect, text: string) {
    return `TRY_CAST(${text} AS ${this.types.double})`;
  },
  arithmetic: (op, left, right) => `(${left} ${op} ${right})`,
  // The remainder of a smaller number is the number itself; that of an infinite one is NaN.
  divisor: (double) => `(${double} % 1.7976931348623157e308)`,
  finite(this: Dialect, double: string) {
    const special = (name: string) => `CAST('${name}' AS ${this.types.double})`;
    return `NULLIF(NULLIF(NULLIF(${double}, ${special('NaN')}), ${special('Infinity')}), ${special('-Infinity')})`;
  },
  like(this: Dialect, text, parts, lower) {
    const pattern = this.text(patternWith(parts, mark));
    return `${lower ? lowered(this, text) : text} LIKE ${pattern} ESCAPE '${mark}'`;
  },
  sortKey(this: Dialect, text: string) {
    return `REGEXP_REPLACE(${text}, ${this.text('([\uE000-\uFFFF])')}, ${this.text(`${last}$1`)})`;
  },
  composed: (text: string) => text,
  dayOf: (text: string) => `CAST(DATE_DIFF('day', DATE '1970-01-01', TRY_CAST(${text} AS DATE)) AS DOUBLE)`,
  milliseconds: (stored, time) =>
    stored === 'date'
      ? `(CAST(DATE_DIFF('day', DATE '1970-01-01', ${time}) AS DOUBLE) * 86400000)`
      : `(TO_UNIXTIME(${time}) * 1000)`,
  isoText: (stored, time) =>
    `FORMAT_DATETIME(${time}, '${stored === 'date' ? 'yyyy-MM-dd' : "yyyy-MM-dd''T''HH:mm:ss.SSS"}')`,
  now: '(TO_UNIXTIME(CURRENT_TIMESTAMP) * 1000)',
  share: (values: string[]) =>
    `(CAST(FROM_BIG_ENDIAN_64(XXHASH64(TO_UTF8(CONCAT(${values.map((value) => `COALESCE(CAST(${value} AS VARCHAR), '')`).join(', ')})))) AS DOUBLE) / 1.8446744073709552e19 + 0.5)`,
  aboutDistinct: (value: string) => `APPROX_DISTINCT(${value})`,
  aboutQuantile: (value: string, share: number) => `APPROX_PERCENTILE(${value}, ${share})`,
  sum: (value: string) => `SUM(${value})`,
  where: (aggregate: string, condition: string) => `${aggregate} FILTER (WHERE ${condition})`,
  cannotLowerCase: (pattern: string) =>
    /[σς]/.test(pattern)
      ? 'a Greek sigma is written in two ways in lower case, and engines differ in which'
      : null,
} satisfies Partial<Dialect> & ThisType<Dialect>;

/** The text of a column in lower case: of the one letter that becomes two, engines keep one. */
function lowered(dialect: Dialect, text: string): string {
  return `LOWER(REPLACE(${text}, ${dialect.text('İ')}, ${dialect.text('i̇')}))`;
}

/** A text for a dialect in which a backslash in a literal escapes what follows. */
export function escapedText(value: string, quote = "\\'"): string {
  const named: Record<string, string> = { '\\': '\\\\', "'": quote, '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return `'${withoutNul(value).replace(/[\\'\n\r\t]/g, (character) => named[character]!)}'`;
}

function withoutNul(value: string): string {
  if (!value.includes('\0')) return value;
  throw new Refusal(
    `the text ${JSON.stringify(value.slice(0, 40))} holds the character NUL, which SQL cannot write. Leave it out.`,
  );
}
