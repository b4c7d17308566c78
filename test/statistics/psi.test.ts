import { expect, it } from 'vitest';
import { countValues } from '../../src/count/values.ts';
import { quantileBins } from '../../src/measure/columns/bins.ts';
import { psi, psiByChance, psiLogP } from '../../src/statistics/psi.ts';
import golden from '../measure/golden/drift.json' with { type: 'json' };

const counts = (values: number[]) => countValues(Float64Array.from(values));

it('is .228217 for [10, 20, 30, 40] against a quarter each', () => {
  expect(psi([10, 20, 30, 40], [25, 25, 25, 25])).toBeCloseTo(0.228217, 6);
});

it('equals numpy on plain shares and with half a row added to every bin', () => {
  for (const table of golden.tables) {
    if (table.psi !== null) expect(psi(table.a, table.b)).toBeCloseTo(table.psi, 12);
    expect(psi(table.a, table.b, 0.5)).toBeCloseTo(table.psi_half, 12);
  }
});

it('calls chance what χ² of scipy allows at these rows, which has a p-value of 5 %', () => {
  for (const { a, b, psi_chance } of golden.tables) {
    const n = a.reduce((x, y) => x + y);
    const m = b.reduce((x, y) => x + y);
    expect(psiByChance(a.length, n, m)).toBeCloseTo(psi_chance, 10);
    expect(Math.exp(psiLogP(psi_chance, a.length, n, m))).toBeCloseTo(0.05, 10);
  }
});

it('is infinite where a bin is empty on one side and nothing is added, and 0 for equal shares', () => {
  expect(psi([1, 0], [1, 1])).toBe(Infinity);
  expect(psi([1, 0, 2], [2, 0, 4])).toBe(0);
  expect(psi([], [])).toBeNaN();
});

it('bins by the reference deciles of numpy', () => {
  for (const { x, y, reference, candidate } of golden.binned) {
    const binned = quantileBins(counts(x), counts(y));
    expect(binned.reference).toEqual(reference);
    expect(binned.candidate).toEqual(candidate);
  }
});

it('gives a heavy value a bin of its own and keeps what lies beyond it apart', () => {
  const heavy = counts([...Array(95).fill(0), 1, 2, 3, 4, 5]);
  expect(quantileBins(heavy, counts([-1, 0, 0, 3, 9]))).toEqual({
    reference: [0, 95, 5],
    candidate: [1, 2, 2],
  });
  const constant = counts([7, 7, 7]);
  expect(quantileBins(constant, counts([6, 7, 8]))).toEqual({ reference: [0, 3, 0], candidate: [1, 1, 1] });
  expect(quantileBins(constant, counts([7]))).toEqual({ reference: [3], candidate: [1] });
  expect(quantileBins(counts([0, 0]), counts([-5e-324]))).toEqual({ reference: [0, 2], candidate: [1, 0] });
  expect(quantileBins(counts([-1, -1]), counts([-1 - 2 ** -52]))).toEqual({
    reference: [0, 2],
    candidate: [1, 0],
  });
});
