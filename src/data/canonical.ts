import { parseNumber } from './number.ts';

/**
 * The form in which labels and classes are compared, so that files written by different tools agree: a decimal number as
 * JavaScript writes it ("1.0", "+1" and "1e0" are "1"; "-0" is "0"), true and false in lower case ("True"), any other text
 * as it stands, white space around it aside. Numbers of more than 15 digits stay text: they may be ids.
 */
export function canonicalLabel(text: string): string {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase();
  if (/^[+-]?[\d.]/.test(trimmed) && trimmed.replace(/\D/g, '').length <= 15) {
    const value = parseNumber(trimmed);
    if (value !== undefined && !Number.isNaN(value)) return String(value === 0 ? 0 : value);
  }
  return trimmed;
}
