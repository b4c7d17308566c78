/** Numbers as people read them: `0.7402`, `82.3 %`, `1,450`. What is no number is shown as –. */

import { thousands } from '../text/numbers.ts';

const minus = '\u{2212}';

/** A measured value: four decimals below 1, fewer above, whole numbers with their thousands apart. */
export function formatNumber(value: number | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  if (value < 0) return minus + formatNumber(-value);
  if (value === Infinity) return '∞';
  if (value >= 1e15 || (value > 0 && value < 0.00005)) return scientific(value);
  if (Number.isInteger(value)) return thousands(value.toFixed(0));
  return thousands(value.toFixed(value < 1 ? 4 : value < 10 ? 3 : value < 100 ? 2 : value < 1000 ? 1 : 0));
}

/** A share as per cent: 0.823 → `82.3 %`, 0.00012 → `0.012 %`. */
export function formatPercent(share: number | null | undefined): string {
  if (share === null || share === undefined || !Number.isFinite(share)) return formatNumber(share);
  if (share < 0) return minus + formatPercent(-share);
  const percent = share * 100;
  if (percent > 0 && percent < 0.001) return 'below 0.001 %';
  if (percent > 0 && percent < 0.1) return `${Number(percent.toPrecision(2))} %`;
  return `${percent === 0 || percent === 100 ? percent : thousands(percent.toFixed(1))} %`;
}

export function formatInterval(
  interval: readonly [number, number] | null,
  format: (value: number) => string = formatNumber,
): string {
  return interval === null ? '' : `[${format(interval[0])}, ${format(interval[1])}]`;
}

/** A difference with its sign: `+0.0057`, of shares `+1.9 points`; "" where there is none to speak of. */
export function formatDifference(difference: number, ofShares = false): string {
  if (!Number.isFinite(difference)) return '';
  const words = ofShares ? formatPercent(difference).replace(/ %$/, ' points') : formatNumber(difference);
  return difference > 0 ? `+${words}` : words;
}

/** `1 row`, `1,450 rows`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** A p-value from its natural logarithm, which does not underflow: `p = 0.031`, `p < 10⁻¹⁰⁸⁵`. */
export function formatLogP(logP: number | null, name = 'p'): string {
  if (logP === null || Number.isNaN(logP)) return '';
  if (logP === -Infinity) return `${name} ≈ 0`;
  if (logP < Math.log(0.0001)) return `${name} < 10${superscript(Math.ceil(logP / Math.LN10))}`;
  return `${name} = ${Number(Math.exp(Math.min(0, logP)).toPrecision(2))}`;
}

/** `2026-11-24 09:30 UTC` from ISO 8601; other text comes back as it is. */
export function formatTime(iso: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** `2026-11-24` from ISO 8601; other text comes back as it is. */
export function formatDay(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : new Date(time).toISOString().slice(0, 10);
}

function scientific(value: number): string {
  const [digits = '', power = '0'] = value.toExponential(1).split('e');
  return `${digits.replace(/\.0$/, '')} × 10${superscript(Number(power))}`;
}

function superscript(power: number): string {
  const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  return String(power).replace(/[-\d]/g, (c) => (c === '-' ? '⁻' : digits[Number(c)]!));
}
