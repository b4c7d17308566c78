import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDay,
  formatInterval,
  formatLogP,
  formatNumber,
  formatPercent,
  formatTime,
} from '../../src/report/format.ts';

describe('numbers for people', () => {
  it.each([
    [0.7402, '0.7402'],
    [0.74018, '0.7402'],
    [0.8, '0.8000'],
    [1, '1'],
    [0, '0'],
    [-0, '0'],
    [-0.0677, '−0.0677'],
    [1450, '1,450'],
    [1_234_567, '1,234,567'],
    [12_345.678, '12,346'],
    [4.70912, '4.709'],
    [42.123, '42.12'],
    [830.55, '830.5'],
    [0.00001, '1 × 10⁻⁵'],
    [3.25e20, '3.3 × 10²⁰'],
  ])('shows %s as %s', (value, shown) => expect(formatNumber(value)).toBe(shown));

  it('shows what is no number as a dash and what is boundless as such', () => {
    expect([null, undefined, Number.NaN].map(formatNumber)).toEqual(['–', '–', '–']);
    expect([Infinity, -Infinity].map(formatNumber)).toEqual(['∞', '−∞']);
  });

  it.each([
    [0.823, '82.3 %'],
    [0, '0 %'],
    [1, '100 %'],
    [0.02, '2.0 %'],
    [0.00012, '0.012 %'],
    [1e-9, 'below 0.001 %'],
    [-0.05, '−5.0 %'],
    [12.5, '1,250.0 %'],
  ])('shows the share %s as %s', (value, shown) => expect(formatPercent(value)).toBe(shown));

  it('shows intervals and counts', () => {
    expect(formatInterval([0.7201, 0.7594])).toBe('[0.7201, 0.7594]');
    expect(formatInterval(null)).toBe('');
    expect(formatCount(1, 'row')).toBe('1 row');
    expect(formatCount(1450, 'row')).toBe('1,450 rows');
  });

  it('shows p-values that underflow', () => {
    expect(formatLogP(Math.log(0.031))).toBe('p = 0.031');
    expect(formatLogP(-2499.307, 'q')).toBe('q < 10⁻¹⁰⁸⁵');
    expect(formatLogP(-Infinity)).toBe('p ≈ 0');
    expect(formatLogP(null)).toBe('');
  });

  it('shows times in UTC and leaves what is none', () => {
    expect(formatTime('2026-11-23T10:30:00+01:00')).toBe('2026-11-23 09:30 UTC');
    expect(formatDay('2026-11-23T23:30:00Z')).toBe('2026-11-23');
    expect(formatTime('soon')).toBe('soon');
  });
});
