import { describe, expect, it } from 'vitest';
import { boundAgainst, levelOf, meets } from '../../src/judge/rule.ts';
import { readBound } from '../../src/plan/vocabulary/terms.ts';

const bound = (text: string) => readBound(text)!;
const classic = { green: bound('>= 0.8'), amber: null, red: bound('<= 0.7') };

describe('levelOf', () => {
  it.each([
    [0.8, 'GREEN'],
    [0.7999999999, 'AMBER'],
    [0.7000000001, 'AMBER'],
    [0.7, 'RED'],
    [0, 'RED'],
    [1, 'GREEN'],
  ])('reads the classic plan at %f as %s', (value, level) => {
    expect(levelOf(value, classic)).toBe(level);
  });

  it('is GREEN by default where only the worse levels have a rule', () => {
    const missing = { green: null, amber: bound('> 1%'), red: bound('> 5%') };
    expect([0.01, 0.010001, 0.05, 0.0500001].map((share) => levelOf(share, missing))).toEqual([
      'GREEN',
      'AMBER',
      'AMBER',
      'RED',
    ]);
  });

  it('is AMBER, never GREEN, below a lone green rule', () => {
    expect(levelOf(0.5, { green: bound('>= 0.8'), amber: null, red: null })).toBe('AMBER');
  });

  it('never finds a value that is not a number GREEN by a green rule', () => {
    expect(levelOf(Number.NaN, classic)).toBe('AMBER');
    expect(levelOf(Number.NaN, { green: null, amber: bound('> 1%'), red: bound('> 5%') })).toBe('AMBER');
  });
});

describe('the bound that decides', () => {
  const shares = { green: null, amber: bound('> 1%'), red: bound('> 5%') };
  it.each([
    ['a red one that is met', 0.7, classic, { level: 'RED', bound: classic.red, met: true }],
    ['a green one that is missed', 0.75, classic, { level: 'AMBER', bound: classic.green, met: false }],
    ['an amber one that is met', 0.02, shares, { level: 'AMBER', bound: shares.amber, met: true }],
    ['red before amber', 0.06, shares, { level: 'RED', bound: shares.red, met: true }],
  ])('is %s', (_, value, rule, decided) => {
    expect(boundAgainst(value, rule)).toEqual([{ reason: 'belowBound', ...decided }]);
  });

  it('is none where the value is GREEN', () => {
    expect(boundAgainst(0.9, classic)).toEqual([]);
    expect(boundAgainst(0.01, shares)).toEqual([]);
  });
});

describe('meets', () => {
  it.each([
    ['> 1', 1, false],
    ['>= 1', 1, true],
    ['< 1', 1, false],
    ['<= 1', 1, true],
  ])('%s at %d is %s', (text, value, expected) => {
    expect(meets(value, bound(text))).toBe(expected);
  });
});
