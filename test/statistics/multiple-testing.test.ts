import { expect, it } from 'vitest';
import { benjaminiHochberg, holm } from '../../src/statistics/multiple-testing.ts';
import golden from '../measure/golden/drift.json' with { type: 'json' };

const adjust = (correction: (logP: number[]) => number[], p: number[]) =>
  correction(p.map(Math.log)).map(Math.exp);
const near = (found: number[], expected: number[]) => {
  expect(found).toHaveLength(expected.length);
  found.forEach((p, i) => {
    expect(p).toBeCloseTo(expected[i]!, 12);
  });
};

it('equals statsmodels', () => {
  for (const { p, bh, holm: stepDown } of golden.corrections) {
    near(adjust(benjaminiHochberg, p), bh);
    near(adjust(holm, p), stepDown);
  }
});

it('corrects the smallest of many tests without the others', () => {
  for (const { p, holm: stepDown } of golden.corrections) {
    const smallest = p.map((_, test) => test).filter((test) => p[test]! <= 0.05);
    const given = smallest.map((test) => p[test]!);
    near(
      adjust((logP) => holm(logP, p.length), given),
      smallest.map((test) => stepDown[test]!),
    );
  }
});

it('meets the worked case of six tests', () => {
  const p = [0.01, 0.04, 0.03, 0.005, 0.55, 0.04];
  near(adjust(benjaminiHochberg, p), [0.03, 0.048, 0.048, 0.03, 0.55, 0.048]);
  near(adjust(holm, p), [0.05, 0.12, 0.12, 0.03, 0.55, 0.12]);
});

it('leaves a test that was not made out of the count', () => {
  const [first, none, last] = benjaminiHochberg([Math.log(0.01), NaN, Math.log(0.02)]);
  expect(Math.exp(first!)).toBeCloseTo(0.02, 12);
  expect(none).toBeNaN();
  expect(Math.exp(last!)).toBeCloseTo(0.02, 12);
  expect(holm([NaN])).toEqual([NaN]);
  expect(benjaminiHochberg([])).toEqual([]);
});

it('works where p itself underflows', () => {
  expect(benjaminiHochberg([-2499, -0.1, -3000])).toEqual([-2499 + Math.log(1.5), -0.1, -3000 + Math.log(3)]);
  expect(holm([-Infinity, 0])).toEqual([-Infinity, 0]);
});
