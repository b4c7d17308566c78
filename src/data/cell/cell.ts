import type { CellFormat } from '../../plan/cell-formats.ts';
import { isTimeFormat, parseFormatted, parseFormattedTime } from './format.ts';
import { isMissing, isMissingText, mayBeMissing } from './missing.ts';
import { parseId, parseNumber } from './number.ts';
import { parseTime } from './time.ts';
import type { TimeZone } from './time-zone.ts';

// What a cell is, for every kind of file and every set alike: the texts of CSV, JSON lines and Parquet come here, and the kernel, which
// reads the plainest of them itself, must agree. docs/values.md tells it to users.

/** How the texts of a column are read. */
export interface Reading {
  /** Number columns take true for 1 and false for 0 where they were asked for, as typed files do. */
  type: 'number' | 'integer' | 'time';
  asked: boolean;
  format: CellFormat | null;
  zone: TimeZone | null;
}

/**
 * The number or time (milliseconds since 1970 UTC) that a text writes: NaN where it says that there is none, an infinity where it
 * says that, undefined where it is none.
 */
export function readCell(text: string, { type, asked, format, zone }: Reading): number | undefined {
  if (type === 'integer') {
    const id = parseId(text);
    return id === undefined ? Number.NaN : typeof id === 'number' ? id : undefined;
  }
  if (type === 'time') {
    const time = format && isTimeFormat(format) ? parseFormattedTime(text, format, zone) : undefined;
    return time ?? parseTime(text, zone);
  }
  const value = format && !isTimeFormat(format) ? parseFormatted(text, format) : parseNumber(text);
  if (value !== undefined || !asked) return value;
  return truthOf(text.trim());
}

/** Whether a text is seen to be no number without being read: it begins with a letter or a sign that none begins with. */
export function isPlainlyText(text: string): boolean {
  const first = text.charCodeAt(0);
  // White space, what is not ASCII, digits, signs and points, and the i of infinities.
  if (first <= 32 || first > 126 || (first >= 43 && first <= 57) || (first | 32) === 105) return false;
  return !mayBeMissing(text);
}

const TRUTHS: Record<string, number> = { true: 1, false: 0 };

/** 1 for true, 0 for false, in small letters, capitals or with a capital in front; undefined for any other text. */
export function truthOf(trimmed: string): number | undefined {
  return /^(true|True|TRUE|false|False|FALSE)$/.test(trimmed) ? TRUTHS[trimmed.toLowerCase()] : undefined;
}

/** Of cells that are not missing, how many must be numbers for a column to be one of numbers, where nobody says what it is. */
const mostly = 0.9;

/** Whether a column of so many numbers and so many other texts holds numbers, so that the other texts are faults. */
export function holdsNumbers(numbers: number, others: number): boolean {
  return numbers > 0 ? numbers >= mostly * (numbers + others) : others === 0;
}

/** Which texts of a text column stand for nothing. */
export interface Nothing {
  /** Whether words such as NA and None do, as in labels and ids. */
  words: boolean;
  /** Texts that the plan names as values: they never do. */
  known: ReadonlySet<string>;
}

/** Whether a text without white space around it stands for nothing in a text column. */
export function isNothing(trimmed: string, { words, known }: Nothing): boolean {
  if (!mayBeMissing(trimmed)) return false;
  return (words ? isMissing(trimmed) : isMissingText(trimmed)) && (trimmed === '' || !known.has(trimmed));
}

/**
 * The texts of a column as they are compared: without white space around them, composed (NFC), and `true` and `false` in small
 * letters where all are one of them. `arePlain` says that they are known to be so.
 */
export function plainTexts(texts: readonly string[], arePlain: boolean): readonly string[] {
  const plain = arePlain || texts.every(isPlain) ? texts : texts.map(plainText);
  const words = plain.length <= 6 && plain.some((text) => truthOf(text) !== undefined);
  const allTruths = words && plain.every((text) => text === '' || truthOf(text) !== undefined);
  return allTruths ? plain.map((text) => text.toLowerCase()) : plain;
}

/** A text without white space around it, composed. */
export function plainText(text: string): string {
  return isPlain(text) ? text : text.trim().normalize('NFC');
}

function isPlain(text: string): boolean {
  // Nothing but ASCII that is neither a blank nor a control character at either end.
  return /^[!-~](?:[ -~]*[!-~])?$/.test(text);
}
