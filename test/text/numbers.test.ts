import { describe, expect, it } from 'vitest';
import {
  formatApart,
  formatCount,
  formatExact,
  formatLogProbability,
  formatNumber,
  formatPercent,
} from '../../src/text/numbers.ts';

describe('a number', () => {
  it.each([
    [0.7402, '0.7402'],
    [0.74018, '0.7402'],
    [0.8, '0.8'],
    [0, '0'],
    [-0, '0'],
    [-0.0677, '−0.0677'],
    [1450, '1,450'],
    [1_234_567, '1,234,567'],
    [12_345.678, '12,346'],
    [999_999.5, '1,000,000'],
    [4.70912, '4.709'],
    [42.123, '42.12'],
    [0.00571234, '0.00571'],
    [0.00125, '0.00125'],
    [0.00001, '1 × 10⁻⁵'],
    [3.25e20, '3.25 × 10²⁰'],
    [1e308, '1 × 10³⁰⁸'],
    [-5e-324, '−5 × 10⁻³²⁴'],
    [9_007_199_254_740_991, '9,007,199,254,740,991'],
  ])('%s is shown as %s', (value, shown) => expect(formatNumber(value)).toBe(shown));

  it('that is none is a dash, and one without a bound is ∞', () => {
    expect([null, undefined, Number.NaN].map((value) => formatNumber(value))).toEqual(['–', '–', '–']);
    expect([Infinity, -Infinity].map((value) => formatNumber(value))).toEqual(['∞', '−∞']);
  });

  // Rounded by the ICU of Node, which is other software.
  it.each([4, 3])('with half a digit too many is rounded as ICU rounds it, to %s digits', (digits) => {
    const format = new Intl.NumberFormat('en-US', { maximumSignificantDigits: digits });
    for (
      let value = digits === 4 ? 1.00005 : 0.0100005;
      value < (digits === 4 ? 9.99 : 0.0999);
      value *= 1.003
    ) {
      const half = Number(`${format.format(value)}5`);
      for (const one of [value, half]) {
        const shortest = String(one)
          .replace(/^0?\.?0*/, '')
          .replace('.', '');
        if (shortest.length > 4) expect(formatNumber(one), String(one)).toBe(format.format(one));
      }
    }
  });

  it('nearly 1 does not read as 1, unless it differs only by how it was calculated', () => {
    expect(formatNumber(0.99999)).toBe('0.99999');
    expect(formatNumber(1 - 2 ** -53)).toBe('1');
  });
});

describe('a number beside others', () => {
  it.each([
    [1.0000001, [1], '1.0000001'],
    [0.1, [0.1000001], '0.1'],
    [0.1000001, [0.1], '0.1000001'],
    [0.79999999, [0.7, null, 0.8], '0.79999999'],
    [0.74018, [0.8], '0.7402'],
    [0.74018, [0.74018], '0.7402'],
    [1e20, [1.00001e20], '1 × 10²⁰'],
    [1.00001e20, [1e20], '1.00001 × 10²⁰'],
    [null, [0.5], '–'],
  ])('%s beside %s is %s', (value, others, shown) => expect(formatApart(value, others)).toBe(shown));
});

it('a number that somebody chose keeps its digits', () => {
  expect([0.123456789, 1234567, -40, 1e-7, null].map(formatExact)).toEqual([
    '0.123456789',
    '1,234,567',
    '−40',
    '1 × 10⁻⁷',
    '–',
  ]);
});

describe('a share', () => {
  it.each([
    [0.823, '82.3 %'],
    [1 / 3, '33.3 %'],
    [0, '0 %'],
    [1, '100 %'],
    [0.07, '7 %'],
    [0.9995, '99.95 %'],
    [0.99996, '99.996 %'],
    [0.00012, '0.012 %'],
    [1e-9, 'below 0.001 %'],
    [-0.05, '−5 %'],
    [12.5, '1,250 %'],
    [null, '–'],
  ])('%s is shown as %s', (value, shown) => expect(formatPercent(value)).toBe(shown));

  it('is told from the bound that it misses', () => {
    expect(formatPercent(0.0500001, [0.05])).toBe('5.00001 %');
  });
});

it('a count has its thing, one or many', () => {
  expect([formatCount(1, 'row'), formatCount(1450, 'row'), formatCount(2, 'child', 'children')]).toEqual([
    '1 row',
    '1,450 rows',
    '2 children',
  ]);
});

it('a probability is shown from its logarithm, also where a double cannot hold it', () => {
  expect([Math.log(0.031), -2499.307, -Infinity, 0].map(formatLogProbability)).toEqual([
    '= 0.031',
    '< 10⁻¹⁰⁸⁵',
    '≈ 0',
    '= 1',
  ]);
});
