/** A number in a sentence: four significant digits, thousands grouped, never "NaN". */
export function say(value: number): string {
  if (!Number.isFinite(value)) return 'not a number';
  if (Number.isInteger(value)) return value.toLocaleString('en-US');
  if (Math.abs(value) >= 1e6 || Math.abs(value) < 1e-4) return value.toExponential(2);
  return value.toLocaleString('en-US', { maximumSignificantDigits: 4 });
}

/** A share as per cent: `4.2 %`. */
export function sayShare(share: number): string {
  return `${say(100 * share)} %`;
}

/** `1 row`, `2 rows`. */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${say(count)} ${count === 1 ? one : many}`;
}
