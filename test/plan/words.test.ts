import { describe, expect, it } from 'vitest';
import { readBound } from '../../src/plan/vocabulary/terms.ts';
import { describeBound, describeRule } from '../../src/plan/words.ts';

const bound = (text: string) => readBound(text)!;

describe('describeRule', () => {
  it('says a rule as a verdict shows it', () => {
    const rule = { green: bound('>=0.8'), amber: null, red: bound('<= 0.7') };
    expect(describeRule(rule)).toBe('green when >= 0.8, red when <= 0.7');
    expect(describeRule({ green: null, amber: bound('> 1 %'), red: null })).toBe('amber when > 1%');
    expect(describeRule({ green: null, amber: null, red: null })).toBe('');
  });
});

describe('describeBound', () => {
  it.each([
    ['>= 0.8', 'at least 0.8'],
    ['> 1%', 'above 1%'],
    ['<= 4', 'at most 4'],
    ['< .5', 'below .5'],
  ])('says %s as %s', (text, words) => {
    expect(describeBound(bound(text))).toBe(words);
  });
});
