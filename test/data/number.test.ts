import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber, scanInteger, scanNumber } from '../../src/data/number.ts';

/** What `scanNumber` makes of the whole text; undefined where it leaves it to parseNumber. */
function scanned(text: string): number | undefined {
  const values = new Float64Array(1);
  const bytes = Buffer.from(`${text},`);
  const end = scanNumber(bytes, 0, values, 0);
  if (end < 0) return undefined;
  expect(end, text).toBe(text.length);
  return values[0];
}

function expectExact(text: string): void {
  const value = scanned(text);
  if (value !== undefined)
    expect(Object.is(value, Number(text)), `${text}: ${value}, not ${Number(text)}`).toBe(true);
  expect(parseNumber(text)).toBe(Number(text));
}

describe('scanning a number gives what Number() gives, bit for bit', () => {
  it.each([
    ['0', 0],
    ['-0', -0],
    ['.5', 0.5],
    ['5.', 5],
    ['00012.50', 12.5],
    ['9007199254740993.1', 9007199254740994],
    ['5.207100591715976', 5.207100591715976],
    ['0.30000000000000004', 0.30000000000000004],
    ['123456789012345678', 123456789012345680],
    ['1e22', 1e22],
    ['1.5E-5', 1.5e-5],
    ['2.2250738585e-10', 2.2250738585e-10],
  ])('%s', (text, value) => {
    expect(scanned(text)).toBe(value);
  });

  it('for doubles as JavaScript and Python write them', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expectExact(String(value));
        expectExact(value.toFixed(Math.abs(value) < 1 ? 20 : 9));
      }),
      { numRuns: 5000, seed: 1 },
    );
  });

  it('for any digits, point and exponent', () => {
    const digits = fc.stringMatching(/^\d{1,12}$/);
    fc.assert(
      fc.property(
        digits,
        digits,
        fc.integer({ min: -30, max: 30 }),
        fc.boolean(),
        (whole, fraction, exponent, negative) => {
          const text = `${negative ? '-' : ''}${whole}.${fraction}`;
          expectExact(text);
          expectExact(`${text}e${exponent}`);
          expectExact(whole + fraction);
        },
      ),
      { numRuns: 5000, seed: 2 },
    );
  });

  it('for decimals as near to halfway between two doubles as their digits allow', () => {
    let left = 0;
    const bits = new DataView(new ArrayBuffer(8));
    for (let step = 0; step < 4000; step++) {
      bits.setFloat64(0, 1 + step * 997.0003);
      const mantissa = (bits.getBigUint64(0) & 0xfffffffffffffn) | 0x10000000000000n;
      const exponent = Number(bits.getBigUint64(0) >> 52n) - 1075;
      // The midpoint (2m + 1) · 2^(e−1), to 17 and 18 digits, down and up.
      const scaled = ((2n * mantissa + 1n) * 10n ** 30n) >> BigInt(1 - exponent);
      const text = scaled.toString();
      const whole = text.length - 30;
      for (const length of [17, 18]) {
        for (const last of [0n, 1n]) {
          const cut = (BigInt(text.slice(0, length)) + last).toString();
          const decimal = `${cut.slice(0, whole)}.${cut.slice(whole)}`;
          expectExact(decimal);
          if (scanned(decimal) === undefined) left++;
        }
      }
    }
    expect(left).toBe(0);
  });
});

it.each([
  '',
  '-',
  '.',
  '-.',
  'e5',
  '1e',
  '1e+',
  '+5',
  ' 5',
  'NaN',
  '1234567890123456789',
  '1e-400',
  '9007199254740993.0',
  '2.2250738585072e-10',
])('leaves %j to parseNumber', (text) => {
  expect(scanNumber(Buffer.from(`${text},`), 0, new Float64Array(1), 0)).toBe(-1);
});

it.each([
  ['0', 0],
  ['-7', -7],
  ['999999999999999', 999999999999999],
  ['007', -1],
  ['-0', -1],
  ['1234567890123456', -1],
  ['', -1],
  ['-', -1],
])('scans the key %j as an integer only in canonical form', (text, value) => {
  const values = new Float64Array(1).fill(-1);
  const end = scanInteger(Buffer.from(`${text},`), 0, values, 0);
  expect(values[0]).toBe(value);
  expect(end).toBe(value === -1 ? -1 : text.length);
});
