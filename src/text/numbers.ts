/** Numbers as people read them, everywhere: `0.7402`, `82.3 %`, `1,450`, `2.5 × 10⁻⁵`. What is no number is shown as –. */

type Value = number | null | undefined;

/** The digits of a number and the power of ten of the first: 0.0423 is `['423', -2]`. */
type Decimal = [digits: string, exponent: number];

const minus = '\u{2212}';

/**
 * Thousands apart. Whole numbers, and numbers of at most four digits, are shown as they are; others have four digits, or three
 * below 0.1, and their whole part in full. A share that is nearly 1 does not read as 1.
 */
export function formatNumber(value: Value): string {
  return formatApart(value, []);
}

/** `value` with as many digits as tell it from those of `others` that differ: 1.0000011 beside 1, not 1 beside 1. */
export function formatApart(value: Value, others: readonly Value[]): string {
  const nearlyOne = value != null && value > 0.99 && value < 1 - 1e-9;
  return apart(value, nearlyOne ? [...others, 1] : others, written);
}

/** A number that somebody chose, with all of its digits: a bound, a tolerance, a threshold. */
export function formatExact(value: Value): string {
  return written(value, MOST_DIGITS);
}

/** A share as per cent, in three digits: 0.823 → `82.3 %`. Nearly all is not 100 %, and nearly `others` is not as they are. */
export function formatPercent(share: Value, others: readonly Value[] = []): string {
  return apart(share, [...others, 1], percent);
}

/** `1 row`, `1,450 rows`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** A probability from its natural logarithm, which may lie far below what a double holds: `= 0.031`, `< 10⁻¹⁰⁸⁵`. */
export function formatLogProbability(log: number): string {
  if (log === -Infinity) return '≈ 0';
  if (log < Math.log(1e-4)) return `< 10${superscript(Math.ceil(log / Math.LN10))}`;
  return `= ${formatNumber(Number(Math.exp(Math.min(0, log)).toPrecision(2)))}`;
}

/** As many digits as any two doubles need to differ. */
const MOST_DIGITS = 17;

function apart(
  value: Value,
  others: readonly Value[],
  write: (value: Value, digits: number) => string,
): string {
  const different = others.filter((other) => other !== value && !farApart(value, other));
  let digits = 4;
  while (digits < MOST_DIGITS && different.some((other) => write(other, digits) === write(value, digits)))
    digits++;
  return write(value, digits);
}

/** Whether two numbers differ in any three digits of them. */
function farApart(one: Value, other: Value): boolean {
  return (
    one != null && other != null && Math.abs(one - other) > Math.max(Math.abs(one), Math.abs(other)) / 50
  );
}

function percent(share: Value, digits: number): string {
  if (share === null || share === undefined || !Number.isFinite(share)) return written(share, digits);
  // In doubles, 100 × 0.07 is 7.000000000000001.
  const value = Number((100 * share).toPrecision(15));
  if (value > 0 && value < 0.001) return 'below 0.001 %';
  return `${written(value, digits, 1)} %`;
}

/** `value` in `digits` digits, or in all if it has no more; `fewer` digits where it has. */
function written(value: Value, digits: number, fewer = 0): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  if (value < 0) return minus + written(-value, digits, fewer);
  if (value === Infinity) return '∞';
  if (value === 0) return '0';
  const all = decimal(value);
  const [shortest, exponent] = all;
  const short = digits - (exponent < -1 ? 1 : fewer);
  const kept =
    shortest.length <= digits ? all : rounded(all, Math.max(short, exponent > 15 ? 0 : exponent + 1));
  if (exponent > 15 || exponent < -4) return scientific(kept);
  return positional(Number.isInteger(value) ? all : kept);
}

function decimal(value: number): Decimal {
  const text = value.toExponential();
  const e = text.indexOf('e');
  return [text[0]! + text.slice(2, e), Number(text.slice(e + 1))];
}

/** A half is rounded up as it is written and not as it is stored: 1.0005 → 1.001. */
function rounded([digits, exponent]: Decimal, kept: number): Decimal {
  if (digits.length <= kept) return [digits, exponent];
  const head = digits.slice(0, kept);
  if (digits[kept]! < '5') return [head.replace(/0+$/, '') || '0', exponent];
  const nines = /9*$/.exec(head)![0].length;
  if (nines === kept) return ['1', exponent + 1];
  const last = kept - nines - 1;
  return [head.slice(0, last) + (Number(head[last]) + 1), exponent];
}

function positional([digits, exponent]: Decimal): string {
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const fraction = digits.slice(exponent + 1);
  return thousands(whole) + (fraction === '' ? '' : `.${fraction}`);
}

function scientific([digits, exponent]: Decimal): string {
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : '';
  return `${digits[0]}${fraction} × 10${superscript(exponent)}`;
}

function thousands(whole: string): string {
  return whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
}

function superscript(power: number): string {
  const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  return String(power).replace(/[-\d]/g, (c) => (c === '-' ? '⁻' : digits[Number(c)]!));
}
