import { describe, expect, it } from 'vitest';
import {
  readAmount,
  readBound,
  readFrequency,
  readPeriod,
  readShare,
} from '../../../src/plan/vocabulary/terms.ts';

describe('a bound', () => {
  it.each([
    ['>= 0.8', '>=', 0.8, '>= 0.8'],
    ['<.5', '<', 0.5, '< .5'],
    ['> 1 %', '>', 0.01, '> 1%'],
    ['<= -1e-3', '<=', -0.001, '<= -1e-3'],
    ['≥ 80%', '>=', 0.8, '>= 80%'],
  ])('%s', (text, operator, value, shown) => {
    expect(readBound(text)).toEqual({ operator, value, text: shown });
  });

  it.each(['0.8', '= 0.8', '>= 0,8', '>= 1e999', '>', '>= 0.8 or so', '> 1% %', '>= 0x10', ''])(
    'is not %j',
    (text) => {
      expect(readBound(text)).toBeNull();
    },
  );

  it('reads per cent by their digits, without a rounding error', () => {
    for (let tenths = 1; tenths < 1000; tenths++) {
      const digits = `${Math.floor(tenths / 10)}.${tenths % 10}`;
      expect(readBound(`> ${digits}%`)!.value).toBe(Number(`${digits}e-2`));
    }
    expect(readBound('> 1.1%')!.value).toBe(0.011);
  });
});

describe('an amount', () => {
  it('is relative in per cent and else in points', () => {
    expect(readAmount('10%')).toEqual({ value: 0.1, relative: true, text: '10%' });
    expect(readAmount(0.03)).toEqual({ value: 0.03, relative: false, text: '0.03' });
    expect(readAmount('ten')).toBeNull();
    expect([readShare('95%'), readShare(0.95), readShare('most')]).toEqual([0.95, 0.95, null]);
  });
});

describe('a length of time', () => {
  const day = 24 * 60 * 60 * 1000;
  it.each([
    ['24 hours', day],
    ['1 day', day],
    ['1.5 weeks', 10.5 * day],
    ['2 months', 60 * day],
    ['1 quarter', 91 * day],
    ['1 year', 365 * day],
    ['30 minutes', day / 48],
  ])('%s', (text, milliseconds) => {
    expect(readPeriod(text)).toEqual({ text, milliseconds });
  });

  it.each(['5 dayz', '0 days', 'day', '5d', '-1 days', 'weekly', '1e3 days'])('is not %s', (text) => {
    expect(readPeriod(text)).toBeNull();
  });
});

describe('a frequency', () => {
  const hour = 60 * 60 * 1000;
  it.each([
    ['hourly', hour],
    ['daily', 24 * hour],
    ['weekly', 168 * hour],
    ['monthly', 720 * hour],
    ['quarterly', 2184 * hour],
    ['yearly', 8760 * hour],
    ['every 2 weeks', 336 * hour],
    ['every day', 24 * hour],
    ['12 hours', 12 * hour],
  ])('%s', (text, milliseconds) => {
    expect(readFrequency(text)).toEqual({ text, milliseconds });
  });
});
