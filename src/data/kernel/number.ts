// Decimal numbers, eight digits at a time: eight bytes make a 64-bit word, the first of them lowest.

const MINUS: u8 = 45;
const PLUS: u8 = 43;
const POINT: u8 = 46;
const ZEROS: u64 = 0x3030303030303030;
/** The highest bit of each byte. */
const HIGHEST: u64 = 0x8080808080808080;
const EXACT: u64 = 1 << 53;
/** The most digits of which any number fits into 64 bits. */
const MOST_DIGITS: usize = 19;

/** 10^0 to 10^8. */
const WHOLE_POWERS = memory.data<u64>([1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000]);
/** 10^0 to 10^22: the powers of ten that a double holds exactly. */
const LARGEST_POWER: isize = 22;
const POWERS = memory.data<f64>([
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
  1e20, 1e21, 1e22,
]);

/** The decimal that `parse` read last: its digits as a whole number, and how many of them stand behind the point. */
let mantissa: u64 = 0;
let scale: isize = 0;

/** What `parseShort` gives for a text of another form. */
const NOT_SHORT: u64 = u64.MAX_VALUE;

/**
 * Reads the decimal number `from..to` into `cell`, equal bit for bit to JavaScript's Number(), but for −0, which is 0. False where the text is
 * left to `parseNumber`: no number, over 19 significant digits, or an exponent out of the exact range.
 */
export function readNumber(from: usize, to: usize, cell: usize): bool {
  const negative = u64(load<u8>(from) == MINUS);
  const first = from + usize(negative);
  const short = parseShort(first, to);
  if (short == NOT_SHORT) return readLong(first, to, negative, cell);
  store<f64>(cell, signed(f64(short & 0xffffffff) / power(isize(short >> 32)), negative));
  return true;
}

/** What `readWhole` found instead of decimals that a unit is too large for. */
export const WHOLE: i32 = -1;
export const LEFT: i32 = -2;
/** A number that no whole number stands for. */
export const NEVER: i32 = 99;
const MOST_WHOLE: u64 = 0x7fffffff;
const MOST_DECIMALS: usize = 8;

/**
 * Reads the decimal number `from..to` into `cell` as a whole number of units of so many decimals, a 32-bit integer. Returns WHOLE,
 * or LEFT where the text is left to `parseNumber`, or how many decimals the number needs, NEVER where it is too large for any or has an exponent.
 */
export function readWhole(from: usize, to: usize, cell: usize, decimals: usize): i32 {
  const negative = load<u8>(from) == MINUS;
  const first = from + usize(negative);
  const short = parseShort(first, to);
  let digits = short & 0xffffffff;
  let behind = usize(short >> 32);
  if (short == NOT_SHORT) {
    if (!parse(first, to)) return LEFT;
    if (scale < 0 || usize(scale) > MOST_DECIMALS || mantissa > MOST_WHOLE) return NEVER;
    digits = mantissa;
    behind = usize(scale);
  }
  if (behind > decimals) return i32(behind);
  const whole = digits * wholePower(decimals - behind);
  if (whole > MOST_WHOLE) return NEVER;
  store<i32>(cell, negative ? -i32(whole) : i32(whole));
  return WHOLE;
}

// Cells of a column mostly write all of its decimals, as 1.50 beside 2.75. The word that ends with such a cell has the point at one place.
/** What is taken off its bytes: '0', and '.' where the point is. */
let zeros: u64 = 0;
/** What makes the highest bit of a byte show that it was no digit, or no point. */
let excess: u64 = 0;
/** The bytes in front of the point. */
let ahead: u64 = 0;
/** The fewest characters there are, and the most with a sign: none where a point and all decimals are more than a word. */
let fewest: usize = 0;
let most: u32 = 0;

/** What `readExpected` expects: so many digits behind the point, or none and no point. */
export function expectDecimals(decimals: usize): void {
  const point = decimals == 0 ? 0 : u64(0xff) << ((7 - u64(decimals)) << 3);
  zeros = ZEROS ^ (point & 0x1e1e1e1e1e1e1e1e);
  excess = 0x7676767676767676 | (point & 0x7f7f7f7f7f7f7f7f);
  ahead = (point & -point) - u64(decimals != 0);
  fewest = decimals + 1;
  most = fewest > 8 ? 0 : 9;
}

/** Whether a text of so many bytes may be what `readExpected` reads. None has as few as 0, or one whose place is unknown. */
export function isShort(length: i32): bool {
  return u32(length - 1) < most;
}

/**
 * Reads the decimal number `from..to`, of a short text, into `cell` as a whole number of units, a 32-bit integer. False where it does not
 * have the decimals that are expected, or more than eight characters without its sign.
 */
export function readExpected(from: usize, to: usize, cell: usize): bool {
  const negative = i32(load<u8>(from) == MINUS);
  const length = to - from - negative;
  if (length - fewest > 8 - fewest) return false;
  const word = (load<u64>(to - 8) ^ zeros) & (u64.MAX_VALUE << ((8 - u64(length)) << 3));
  if ((((word + excess) | word) & HIGHEST) != 0) return false;
  const whole = i32(valueOf((word & ~ahead) | ((word & ahead) << 8)));
  store<i32>(cell, (whole ^ -negative) + negative);
  return true;
}

/** The digits of a decimal that fits into a word, and above them, from the 33rd bit on, how many of them stand behind the point. NOT_SHORT for any other text. */
function parseShort(first: usize, to: usize): u64 {
  const length = to - first;
  if (length > 8) return NOT_SHORT;
  // The point is taken out of the word.
  let word = load<u64>(first) ^ ZEROS;
  let digits = length;
  let behind: usize = 0;
  const whole = leadingDigits(word);
  if (whole < length) {
    if (load<u8>(first + whole) != POINT) return NOT_SHORT;
    const before = (u64(1) << (u64(whole) << 3)) - 1;
    word = (word & before) | ((word >> 8) & ~before);
    digits--;
    if (leadingDigits(word) < digits) return NOT_SHORT;
    behind = digits - whole;
  }
  if (digits == 0) return NOT_SHORT;
  return valueIn(word, digits) | (u64(behind) << 32);
}

/** Parses a number of any length, without its sign, to `mantissa` and `scale`, which an exponent may make negative. False where it is left. */
function parse(first: usize, to: usize): bool {
  let at = first;
  let read: u64 = 0;
  let count: usize;
  do {
    const word = load<u64>(at) ^ ZEROS;
    count = leadingDigits(word);
    read = read * wholePower(count) + valueIn(word, count);
    at += count;
  } while (count == 8);
  let digits = at - first;
  let behind: isize = 0;
  if (load<u8>(at) == POINT) {
    const point = ++at;
    do {
      const word = load<u64>(at) ^ ZEROS;
      count = leadingDigits(word);
      read = read * wholePower(count) + valueIn(word, count);
      at += count;
    } while (count == 8);
    behind = at - point;
    digits += behind;
  }
  if (digits == 0) return false;
  // Zeros in front do not make the mantissa larger.
  if (digits > MOST_DIGITS && digits - leadingZeros(first) > MOST_DIGITS) return false;
  if ((load<u8>(at) | 32) == 101) {
    const sign = load<u8>(++at);
    if (sign == MINUS || sign == PLUS) at++;
    const word = load<u64>(at) ^ ZEROS;
    count = leadingDigits(word);
    if (count == 0 || count > 3) return false;
    const exponent = isize(valueIn(word, count));
    behind += sign == MINUS ? exponent : -exponent;
    at += count;
  }
  if (at != to) return false;
  mantissa = read;
  scale = behind;
  return true;
}

function readLong(first: usize, to: usize, negative: u64, cell: usize): bool {
  if (!parse(first, to) || scale < -LARGEST_POWER || scale > LARGEST_POWER) return false;
  let value = f64(mantissa);
  if (mantissa <= EXACT) {
    // Both operands are exact, so that one rounding is all there is (Clinger 1990).
    if (scale >= 0) value /= power(scale);
    else value *= power(-scale);
  } else {
    if (scale < 0) return false;
    value = divided(mantissa, power(scale));
    if (isNaN(value)) return false;
  }
  store<f64>(cell, signed(value, negative));
  return true;
}

/** Zero has no sign. */
function signed(value: f64, negative: u64): f64 {
  return reinterpret<f64>(reinterpret<u64>(value) | (negative << 63)) + 0;
}

/** Reads the canonical integer of at most 15 digits `from..to` into `cell`. False where the text is left to `parseInteger`. */
export function readInteger(from: usize, to: usize, cell: usize): bool {
  const negative = load<u8>(from) == MINUS;
  const first = from + usize(negative);
  const length = to - first;
  if (length == 0 || length > 15) return false;
  if (load<u8>(first) == 48 && (length > 1 || negative)) return false;
  let word = load<u64>(first) ^ ZEROS;
  let count = min<usize>(length, 8);
  if (leadingDigits(word) < count) return false;
  let value = valueIn(word, count);
  if (length > 8) {
    word = load<u64>(first, 8) ^ ZEROS;
    count = length - 8;
    if (leadingDigits(word) < count) return false;
    value = value * wholePower(count) + valueIn(word, count);
  }
  store<f64>(cell, negative ? -f64(value) : f64(value));
  return true;
}

/** How many of the word's bytes, from its first, were digits before ZEROS was taken off. */
function leadingDigits(word: u64): usize {
  // What a byte over 127 carries over spoils only the bytes behind it.
  return usize(ctz(((word + 0x7676767676767676) | word) & HIGHEST)) >> 3;
}

/** The number that the first `count` bytes write. */
function valueIn(word: u64, count: usize): u64 {
  // In two halves, as no shift moves a word by 64.
  const half = 32 - 4 * u64(count);
  return valueOf((word << half) << half);
}

/** The number that eight digits write. */
function valueOf(digits: u64): u64 {
  const pairs = digits * 10 + (digits >> 8);
  return (
    ((pairs & 0x000000ff000000ff) * 0x000f424000000064 +
      ((pairs >> 16) & 0x000000ff000000ff) * 0x0000271000000001) >>
    32
  );
}

function leadingZeros(first: usize): usize {
  let zeros: usize = 0;
  let at = first;
  for (let byte = load<u8>(at); byte == 48 || byte == POINT; byte = load<u8>(++at)) {
    zeros += usize(byte == 48);
  }
  return zeros;
}

function wholePower(exponent: usize): u64 {
  return load<u64>(WHOLE_POWERS + (exponent << 3));
}

function power(exponent: isize): f64 {
  return load<f64>(POWERS + (usize(exponent) << 3));
}

/**
 * Correctly rounded quotient, in pairs of doubles (Dekker 1971): a quotient and its remainder's quotient, known to about
 * 2^-103 of its size. NaN, in some one of 2^45 cases, where that is not enough to tell on which side of a rounding
 * boundary it lies (Ziv 1991). The divisor is exact.
 */
function divided(mantissa: u64, divisor: f64): f64 {
  const dividend = f64(mantissa);
  const dividendRest = f64(i64(mantissa - u64(dividend)));
  const quotient = dividend / divisor;
  const quotientHigh = upperHalf(quotient);
  const quotientLow = quotient - quotientHigh;
  const divisorHigh = upperHalf(divisor);
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
  return value == quotient + (correction + doubt) ? value : NaN;
}

/** The leading 26 bits of a double, so that products of halves are exact (Veltkamp's splitting). */
function upperHalf(value: f64): f64 {
  const shifted = value * 134217729;
  return shifted - (shifted - value);
}
