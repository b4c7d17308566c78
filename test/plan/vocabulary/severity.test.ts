import { describe, expect, it } from 'vitest';
import { isWorse, worst } from '../../../src/plan/vocabulary/severity.ts';

describe('worst', () => {
  it('ranks RED over AMBER over GREEN over NOTE', () => {
    expect(worst(['GREEN', 'NOTE', 'RED', 'AMBER'])).toBe('RED');
    expect(worst(['GREEN', 'NOTE', 'AMBER'])).toBe('AMBER');
    expect(worst(['NOTE', 'GREEN'])).toBe('GREEN');
  });
});

describe('isWorse', () => {
  it('sets a review that could not judge between AMBER and RED', () => {
    expect([isWorse('ERROR', 'AMBER'), isWorse('RED', 'ERROR'), isWorse('AMBER', 'ERROR')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([isWorse('RED', 'RED'), isWorse('GREEN', 'RED')]).toEqual([false, false]);
  });
});
