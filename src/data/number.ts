/** Texts that say, in a number column, that there is no number. Infinities count as missing too. */
const MISSING = new Set(['', 'NA', 'N/A', 'NaN', 'nan', 'null', 'NULL', 'None']);
const INFINITE = /^[+-]?inf(inity)?$/i;
const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const CANONICAL_INTEGER = /^(0|-?[1-9]\d{0,15})$/;

/**
 * The number that `text` writes in decimal, surrounding white space aside: NaN where it says that the number is
 * missing (see MISSING) or infinite, undefined where it is not a number.
 */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (DECIMAL.test(trimmed)) {
    const value = Number(trimmed);
    return Number.isFinite(value) ? value : Number.NaN;
  }
  return MISSING.has(trimmed) || INFINITE.test(trimmed) ? Number.NaN : undefined;
}

/** The integer that `text` writes as String(integer) would, at most 2^53 in size; undefined for any other text. */
export function parseInteger(text: string): number | undefined {
  if (!CANONICAL_INTEGER.test(text)) return undefined;
  const value = Number(text);
  return Math.abs(value) <= 2 ** 53 && String(value) === text ? value : undefined;
}

/** 10^0 to 10^22: the powers of ten that a double holds exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const SPLITTER = 2 ** 27 + 1;
const POWERS_HIGH = POWERS.map(upperHalf);

/**
 * Reads the decimal number that starts at `bytes[from]` into `values[row]`, equal bit for bit to JavaScript's
 * Number(). The byte after the last must not be a digit. Returns the index of the first byte after the number, or -1
 * where the text is left to `parseNumber`: no number, over 18 significant digits, or an exponent out of the exact range.
 */
export function scanNumber(bytes: Uint8Array, from: number, values: Float64Array, row: number): number {
  let at = from;
  const negative = bytes[at] === 45;
  if (negative) at++;
  const first = at;
  // Significant digits: the first nine in `high`, the next nine in `low`.
  let high = 0;
  let low = 0;
  let digits = 0;
  let digit = bytes[at]! - 48;
  while (digit >= 0 && digit <= 9) {
    if (digits < 9) high = (Math.imul(high, 10) + digit) | 0;
    else low = (Math.imul(low, 10) + digit) | 0;
    if ((high | digit) !== 0) digits++;
    digit = bytes[++at]! - 48;
  }
  let scale = 0;
  let end = at;
  if (digit === -2) {
    const point = ++at;
    digit = bytes[at]! - 48;
    while (digit >= 0 && digit <= 9) {
      if (digits < 9) high = (Math.imul(high, 10) + digit) | 0;
      else low = (Math.imul(low, 10) + digit) | 0;
      if ((high | digit) !== 0) digits++;
      digit = bytes[++at]! - 48;
    }
    scale = at - point;
    end = at - 1;
  }
  if (end === first || digits > 18) return -1;
  if (digit === 21 || digit === 53) {
    let exponent = 0;
    const sign = bytes[++at]!;
    if (sign === 43 || sign === 45) at++;
    const start = at;
    for (digit = bytes[at]! - 48; digit >= 0 && digit <= 9; digit = bytes[++at]! - 48) {
      exponent = exponent * 10 + digit;
    }
    if (at === start || at - start > 3) return -1;
    scale += sign === 45 ? exponent : -exponent;
  }
  if (digits <= 15 && scale <= 22 && scale >= -22) {
    // Both operands are exact, so that one rounding is all there is (Clinger 1990).
    const integer = digits <= 9 ? high : high * POWERS[digits - 9]! + low;
    const value = scale > 0 ? integer / POWERS[scale]! : scale < 0 ? integer * POWERS[-scale]! : integer;
    values[row] = negative ? -value : value;
    return at;
  }
  if (scale < 0 || scale > 22 || digits <= 9) return -1;
  return divideExactly(high, low, digits, scale, negative, values, row) ? at : -1;
}

/**
 * Correctly rounded (high · 10^(digits−9) + low) / 10^scale for 10 to 18 digits, in pairs of doubles (Dekker 1971): a
 * quotient and its remainder's quotient, known to about 2^-103 of its size. False, in some one of 2^45 cases, where that
 * is not enough to tell on which side of a rounding boundary it lies (Ziv 1991).
 */
function divideExactly(
  high: number,
  low: number,
  digits: number,
  scale: number,
  negative: boolean,
  values: Float64Array,
  row: number,
): boolean {
  const unit = POWERS[digits - 9]!;
  const upper = (high >>> 15) * unit * 32768;
  const lower = (high & 32767) * unit + low;
  const dividend = upper + lower;
  const dividendRest = lower - (dividend - upper);
  const divisor = POWERS[scale]!;
  const quotient = dividend / divisor;
  const quotientHigh = upperHalf(quotient);
  const quotientLow = quotient - quotientHigh;
  const divisorHigh = POWERS_HIGH[scale]!;
  const divisorLow = divisor - divisorHigh;
  const product = quotient * divisor;
  const productRest =
    quotientHigh * divisorHigh -
    product +
    quotientHigh * divisorLow +
    quotientLow * divisorHigh +
    quotientLow * divisorLow;
  const correction = (dividend - product - productRest + dividendRest) / divisor;
  const doubt = quotient * 2 ** -99;
  const value = quotient + (correction - doubt);
  if (value !== quotient + (correction + doubt)) return false;
  values[row] = negative ? -value : value;
  return true;
}

/** The leading 26 bits of a double, so that products of halves are exact (Veltkamp's splitting). */
function upperHalf(value: number): number {
  const shifted = value * SPLITTER;
  return shifted - (shifted - value);
}

/**
 * Reads the canonical integer of at most 15 digits that starts at `bytes[from]` into `values[row]`. Returns the index of
 * the first byte after it, or -1 where the text is left to `parseInteger`.
 */
export function scanInteger(bytes: Uint8Array, from: number, values: Float64Array, row: number): number {
  let at = from;
  const negative = bytes[at] === 45;
  if (negative) at++;
  const first = at;
  let value = 0;
  for (let digit = bytes[at]! - 48; digit >= 0 && digit <= 9; digit = bytes[++at]! - 48) {
    value = value * 10 + digit;
  }
  const length = at - first;
  if (length === 0 || length > 15 || (bytes[first] === 48 && (length > 1 || negative))) return -1;
  values[row] = negative ? -value : value;
  return at;
}
