import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/text/nearest.ts';

describe('editDistance counts', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['auroc', 'aurco', 1],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('%s → %s: %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
    expect(editDistance(to, from)).toBe(distance);
  });
});

describe('nearest', () => {
  it('finds the word that was meant', () => {
    expect(nearest('metrcis', ['plan', 'metrics', 'levels'])).toBe('metrics');
    expect(nearest('red', ['NOTE', 'AMBER', 'RED'])).toBe('RED');
  });

  it('finds none where the words are other words', () => {
    expect(nearest('colour', ['plan', 'metrics', 'levels'])).toBeNull();
    expect(nearest('x'.repeat(61), ['x'.repeat(61)])).toBeNull();
  });
});
