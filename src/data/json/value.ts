import type { ColumnBuilder } from '../column/column.ts';
import { CsvCell } from '../log/event.ts';
import { withQuotedWords } from './records.ts';

/** JSON numbers beyond 2^53 are rounded when read, so that two ids could become one. */
export function isRounded({ kind }: ColumnBuilder, value: number): boolean {
  return kind !== 'number' && Math.abs(value) > 2 ** 53 && Number.isInteger(value);
}

/** An array of numbers, such as the scores of classes, is its JSON text: `name[1]` in a plan takes one of them. */
export function isNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.length > 1 && value.every((one) => typeof one === 'number');
}

/** Whether a value is an object, or a list that is no array of numbers. */
export function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof CsvCell) && !isNumbers(value);
}

/** The value of a JSON text; numbers that JSON does not have, such as NaN, are texts. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const quoted = withQuotedWords(text);
    if (quoted === text) throw error;
    return JSON.parse(quoted);
  }
}

/** Whether a byte begins a number or a word of JSON. */
export function isScalar(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || byte === 45 || (byte >= 97 && byte <= 122);
}
