import { Refusal } from '../../refusal.ts';

/** A condition made ready for the parser, which reads a smaller SQL. */
export interface SqlText {
  text: string;
  /** Names that were written in double quotes, or hold letters beyond ASCII: the text has them as "0", "1", … */
  names: string[];
}

/** String, quoted name, comment, number with an exponent, word, minus before a number. */
const TOKENS =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|--|\/\*|(?:\d+\.?\d*|\.\d+)[eE][+-]?\d+|[\p{L}_][\p{L}\p{M}\p{N}_$]*'?|-(?=[\d.])/gu;

/**
 * Writes names beyond the parser's lexer as placeholders, numbers with exponents out in full, and a minus apart from its
 * number. Refuses comments (`x > 5--1` would lose its end unseen), strings with escapes and exponents past ±308.
 */
export function sqlText(sql: string): SqlText {
  const names: string[] = [];
  const placeholder = (name: string) => `"${names.push(name) - 1}"`;
  const text = sql.replace(TOKENS, (token) => {
    if (token.startsWith("'")) return token;
    if (token === '-') return '- ';
    if (token === '--' || token === '/*') {
      throw new Refusal(
        `condition ${quoted(sql)}: comments are not allowed. Write "- -1" for a minus before a negative number.`,
      );
    }
    if (token.startsWith('"')) return placeholder(token.slice(1, -1).replaceAll('""', '"'));
    if (/^[\d.]/.test(token)) return writtenOut(token, sql);
    if (token.endsWith("'")) {
      throw new Refusal(
        `condition ${quoted(sql)}: strings are written 'so', without ${token.slice(0, -1)} before them.`,
      );
    }
    return /^[\x00-\x7f]*$/.test(token) ? token : placeholder(token);
  });
  return { text, names };
}

/** A condition as it is shown in messages. */
export function quoted(sql: string): string {
  const line = sql.replace(/\s+/g, ' ').trim();
  return `"${line.length > 120 ? `${line.slice(0, 120)}…` : line}"`;
}

function writtenOut(number: string, sql: string): string {
  const [mantissa, exponent] = number.toLowerCase().split('e') as [string, string];
  if (Math.abs(Number(exponent)) > 308)
    throw new Refusal(`condition ${quoted(sql)}: the number ${number.slice(0, 40)} is out of range.`);
  const [whole, fraction = ''] = mantissa.split('.') as [string, string?];
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return digits + '0'.repeat(point - digits.length);
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}
