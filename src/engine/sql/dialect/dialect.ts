import type { LikePart } from '../condition/like-pattern.ts';

export type DialectName = 'duckdb' | 'spark' | 'databricks' | 'trino' | 'bigquery' | 'snowflake';

/**
 * How one engine writes what every engine has. Numbers are doubles; what is missing, infinite or not a number is NULL, on
 * the way in and after every division, so that no engine's own rule about NaN or x/0 is ever asked for.
 */
export interface Dialect {
  name: DialectName;
  /** A column or table by its exact name. */
  identifier(name: string): string;
  /** A text, whatever is in it. */
  text(value: string): string;
  /** A finite double, to the last bit. */
  number(value: number): string;
  types: { double: string; text: string; truth: string; whole: string };
  /** Sum, difference, product or quotient, which may be infinite or NaN where it is none; never an error. */
  arithmetic(op: '+' | '-' | '*' | '/', left: string, right: string): string;
  /** The double, but NaN where it is infinite: a divisor that overflowed must not make a zero. It is written once, since copies of copies grow fast. */
  divisor(double: string): string;
  /** The double, or NULL where it is infinite or NaN. */
  finite(double: string): string;
  /** A text as a double; NULL where it is none. */
  parsed(text: string): string;
  /** Whether a text holds a match of an RE2 pattern (Java reads the same). */
  matches(text: string, pattern: string): string;
  /** The first group of the first match; NULL or '' where nothing matches. */
  group(text: string, pattern: string, group: number): string;
  /** A text without these characters at both ends. */
  trimmed(text: string, characters: string): string;
  /** Whether the text is like the pattern. `lower`: both are compared in lower case, and the pattern is in it already. */
  like(text: string, pattern: LikePart[], lower: boolean): string;
  /** A key by which the engine sorts texts as their UTF-16 units sort. */
  sortKey(text: string): string;
  /** A text with its accents composed (NFC); as it is where the engine cannot. */
  composed(text: string): string;
  /** Days from 1970-01-01 of a text `2026-03-01`, as a double; NULL where no calendar has that day. */
  dayOf(text: string): string;
  /** A stored time as milliseconds since 1970 on its own clock (UTC where it is a moment), fractions kept. */
  milliseconds(stored: 'date' | 'clock' | 'instant', time: string): string;
  /** The same in ISO 8601. */
  isoText(stored: 'date' | 'clock' | 'instant', time: string): string;
  /** The moment at which the query runs, in milliseconds since 1970 UTC, as a double. */
  now: string;
  /** A number from 0 to 1 that hangs on the values alone, for a sample that is always the same. */
  share(values: string[]): string;
  /** About how many different values. */
  aboutDistinct(value: string): string;
  /** About the value that such a share of the rows does not exceed. */
  aboutQuantile(value: string, share: number): string;
  /** The sum of doubles, compensated where the engine can. */
  sum(value: string): string;
  /** `aggregate` over the rows where `condition` is TRUE. */
  where(aggregate: string, condition: string): string;
  /** What the engine cannot say as the local engine means it; null where it can. */
  cannotLowerCase(pattern: string): string | null;
}
