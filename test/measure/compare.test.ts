import { expect, it } from 'vitest';
import { unpaired } from '../../src/measure/compare.ts';
import { flipChance } from '../../src/measure/flip.ts';

it('a difference of two sets rests on as many cases as the smaller has', () => {
  const side = (cases: number) => ({
    value: 0.5,
    standardError: 0.1,
    cases,
    bounds: (): [number, number] => [0.3, 0.7],
  });
  expect(unpaired(side(1000), side(40)).cases).toBe(40);
  expect(unpaired(side(40), side(1000)).cases).toBe(40);
});

it('a level flips by all bounds about it, in whichever order they come', () => {
  const levelAt = (value: number) => (value >= 0.8 ? 'GREEN' : value <= 0.75 ? 'RED' : 'AMBER');
  // scipy 1.17.1: norm.sf(1) + norm.cdf(-1.5).
  for (const cuts of [
    [0.8, 0.75],
    [0.75, 0.8],
  ])
    expect(flipChance({ value: 0.78, standardError: 0.02 }, cuts, levelAt)).toBeCloseTo(
      0.22546245520031516,
      9,
    );
});
