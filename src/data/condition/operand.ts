import { parseNumber } from '../cell/number.ts';
import type { TimeZone } from '../cell/time-zone.ts';
import type { Numbers } from '../column/numbers.ts';

/** Truth by row, in Kleene's order: AND is the lesser, OR the greater, NOT the mirror image. */
export type Truth = Uint8Array;
export const FALSE = 0;
export const UNKNOWN = 1;
export const TRUE = 2;

/** A value of each row, or, where it is a lone number or a literal, the same for all. Missing numbers and times are NaN. */
export type Operand =
  | { type: 'number' | 'time'; values: Numbers | number }
  | { type: 'text'; codes: Int32Array; texts: string[]; name: string }
  | { type: 'literal'; text: string }
  | { type: 'truth'; truth: Truth }
  | { type: 'null' };

/** What an evaluation needs to know beside its operands. */
export interface Context {
  rows: number;
  zone: TimeZone | null;
  /** Milliseconds since 1970 UTC that a text writes; undefined where it writes no time. */
  time(text: string): number | undefined;
  /** Throws the Refusal that names the condition. */
  refuse(message: string): never;
}

/** The operand as truth: a predicate, or a column of the texts true and false (in any case). */
export function truthOf(operand: Operand, { rows }: Context): Truth | null {
  if (operand.type === 'truth') return operand.truth;
  if (operand.type === 'null') return new Uint8Array(rows).fill(UNKNOWN);
  if (operand.type !== 'text') return null;
  const truths = operand.texts.map((text) => ['false', '', 'true'].indexOf(text.toLowerCase()));
  if (truths.some((truth) => truth !== TRUE && truth !== FALSE)) return null;
  return eachRow(rows, (row) => truths[operand.codes[row]!] ?? UNKNOWN);
}

/** The operand as numbers: a number, or a column of texts that all write one; null for any other. */
export function numbersOf(operand: Operand): Numbers | number | null {
  if (operand.type === 'number') return operand.values;
  if (operand.type === 'null') return Number.NaN;
  if (operand.type !== 'text') return null;
  const numbers = operand.texts.map(parseNumber);
  if (numbers.includes(undefined)) return null;
  return Float64Array.from(operand.codes, (code) => {
    const value = numbers[code];
    return value !== undefined && Number.isFinite(value) ? value : Number.NaN;
  });
}

export function eachRow(rows: number, truth: (row: number) => number): Truth {
  const result = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) result[row] = truth(row);
  return result;
}

/** What a message needs of an operand, whoever evaluates it. */
export type Described =
  | { type: 'text'; name: string; texts: readonly string[] }
  | { type: 'literal'; text: string }
  | { type: 'number' | 'time' | 'truth' | 'null' | 'constant' };

/** An operand in words, for messages. */
export function described(operand: Described): string {
  switch (operand.type) {
    case 'text': {
      const example = operand.texts[0];
      return `the text column "${operand.name}"${example === undefined ? '' : ` (such as ${textInQuotes(example)})`}`;
    }
    case 'literal':
      return `the text ${textInQuotes(operand.text)}`;
    case 'truth':
      return 'true or false';
    case 'null':
      return 'NULL';
    case 'constant':
      return 'a number';
    default:
      return `a ${operand.type}`;
  }
}

/** A text of a condition as it is written there, cut. */
function textInQuotes(text: string): string {
  return `'${text.slice(0, 40).replace(/\s+/g, ' ').replaceAll("'", "''")}'`;
}
