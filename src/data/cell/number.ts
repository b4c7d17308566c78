import { isMissing } from './missing.ts';

/** `1.#INF` is how C of Microsoft writes it. */
const INFINITE = /^[+-]?(?:inf(?:inity)?|1\.#INF)$/i;
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const CANONICAL_INTEGER = /^(0|-?[1-9]\d{0,15})$/;
const INTEGER_ID = /^(0|-?[1-9]\d*)(\.0*)?$/;

/**
 * The number that `text` writes in decimal, surrounding white space aside: NaN where it says that the number is missing
 * (see missing.ts), an infinity where it says that or is too large for a double, undefined where it is not a number. Zero has no
 * sign: −0 is 0.
 */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (DECIMAL.test(trimmed)) return Number(trimmed) + 0;
  if (isMissing(trimmed)) return Number.NaN;
  if (!INFINITE.test(trimmed)) return undefined;
  return trimmed.startsWith('-') ? -Infinity : Infinity;
}

/** The integer that `text` writes as String(integer) would, at most 2^53 in size; undefined for any other text. */
export function parseInteger(text: string): number | undefined {
  if (!CANONICAL_INTEGER.test(text)) return undefined;
  const value = Number(text);
  return Math.abs(value) <= 2 ** 53 && String(value) === text ? value : undefined;
}

/** An id as several files may write it: a whole number up to 2^53, or any other text; undefined where missing. */
export type Id = number | string | undefined;

/**
 * The id that a text writes: white space around it aside, `1002.0` is 1002, and digits beyond 2^53 stay a text, so that none is
 * rounded. Zeros in front, signs, exponents and capitals make another id.
 */
export function parseId(text: string): Id {
  const trimmed = text.trim();
  const whole = INTEGER_ID.exec(trimmed)?.[1];
  if (whole !== undefined) return parseInteger(whole) ?? whole;
  return isMissing(trimmed) ? undefined : trimmed.normalize('NFC');
}
