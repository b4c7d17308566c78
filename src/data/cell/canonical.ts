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
    if (value !== undefined && Number.isFinite(value)) return String(value === 0 ? 0 : value);
  }
  return trimmed;
}

const same: Record<string, string> = { true: '1', false: '0', 1: 'true', 0: 'false' };

/** Some labels of a binary task, each once: where some of them are 1 and 0, true and false are those. */
export function binaryLabels(labels: readonly string[]): string[] {
  const numbers = labels.includes('1') || labels.includes('0');
  const truths = new Set(['true', 'false']);
  return [...new Set(labels.map((label) => (numbers && truths.has(label) ? same[label]! : label)))];
}

/** A label of two, as `others` write it: a program that writes true and false means what another writes as 1 and 0. */
export function labelAmong(label: string, others: readonly string[]): string {
  const other = Object.hasOwn(same, label) ? same[label]! : label;
  return !others.includes(label) && others.includes(other) ? other : label;
}
