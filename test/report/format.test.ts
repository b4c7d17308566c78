import { describe, expect, it } from 'vitest';
import { formatDay, formatInterval, formatLogP, formatTime } from '../../src/report/format.ts';

describe('numbers and times in pages', () => {
  it('shows intervals', () => {
    expect(formatInterval([0.7201, 0.7594])).toBe('[0.7201, 0.7594]');
    expect(formatInterval(null)).toBe('');
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
