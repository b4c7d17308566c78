import { expect, it } from 'vitest';
import { say } from '../../src/text/numbers.ts';

/** What the formats of Node's own ICU make of a number. */
function expected(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en-US');
  if (Math.abs(value) >= 1e6 || Math.abs(value) < 1e-4) return value.toExponential(2);
  return value.toLocaleString('en-US', { maximumSignificantDigits: 4 });
}

it.each([
  0, -0, 0.5, 7, -1234, 1e20, 9007199254740994, 1.0005, 0.00010005, 9999.5, 99995.5, 999999.5, 1234567.5,
])('says %d as ICU does', (value) => {
  expect(say(value)).toBe(expected(value));
  expect(say(-value)).toBe(expected(-value));
});

it('says numbers beyond all counting by their power of ten, not by three hundred digits', () => {
  expect(say(1e21)).toBe('1.00e+21');
  expect(say(-1e308)).toBe('-1.00e+308');
});

it('says every half of a fifth digit as ICU does', () => {
  const halves = Array.from({ length: 900 }, (_, i) => 1000.5 + 10 * i);
  for (const half of halves) {
    for (const value of [half, half / 10, half / 1000, half / 1e6, half * 10 + 0.1])
      expect(say(value)).toBe(expected(value));
  }
});

it('says what is no number in words', () => {
  expect([Number.NaN, Infinity].map(say)).toEqual(['not a number', 'not a number']);
});
