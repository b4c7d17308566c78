/** Numbers, times and differences in pages; the numbers themselves are `text/numbers.ts`'. */

import { formatLogProbability, formatNumber, formatPercent } from '../text/numbers.ts';

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

/** A p-value from its natural logarithm, which does not underflow: `p = 0.031`, `p < 10⁻¹⁰⁸⁵`. */
export function formatLogP(logP: number | null, name = 'p'): string {
  if (logP === null || Number.isNaN(logP)) return '';
  return `${name} ${formatLogProbability(logP)}`;
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
