/** A number in a sentence: four significant digits, thousands grouped, never "NaN". */
export function say(value: number): string {
  if (!Number.isFinite(value)) return 'not a number';
  if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? grouped(value) : value.toExponential(2);
  if (Math.abs(value) >= 1e6 || Math.abs(value) < 1e-4) return value.toExponential(2);
  return grouped(fourDigits(value));
}

/** A number beside others, with all of its digits where they would else look the same: 1.0000011 beside 1. */
export function sayApart(value: number, others: readonly (number | null)[]): string {
  const short = say(value);
  const alike = others.some((other) => other !== null && other !== value && say(other) === short);
  return alike ? String(value) : short;
}

/** `value` with its thousands apart. By hand: to load the formats of all languages takes longer than to judge a small set. */
function grouped(value: number): string {
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  return sign + thousands(String(Math.abs(value)));
}

/** Written digits, maybe with a point among them, with their thousands apart. */
export function thousands(digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** `value` rounded to four significant digits, a half away from zero, as it is written and not as it is stored: 1.0005 → 1.001. */
function fourDigits(value: number): number {
  const [written = '', power = '0'] = value.toExponential().split('e');
  const [, sign, digits = ''] = /^(-?)(.*)$/.exec(written.replace('.', ''))!;
  const up = digits.length > 4 && digits[4]! >= '5' ? 1 : 0;
  return Number(
    `${sign}${Number(digits.slice(0, 4)) + up}e${Number(power) - Math.min(3, digits.length - 1)}`,
  );
}

/** A share as per cent: `4.2 %`. */
export function sayShare(share: number): string {
  return `${say(100 * share)} %`;
}

/** `1 row`, `2 rows`. */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${say(count)} ${count === 1 ? one : many}`;
}

/** A probability from its natural logarithm, which may lie far below what a double holds. */
export function sayLogProbability(log: number): string {
  return log > Math.log(1e-4) ? say(Math.exp(log)) : `< 1e${Math.floor(log / Math.LN10) + 1}`;
}
