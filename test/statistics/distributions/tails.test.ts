import { describe, expect, it } from 'vitest';
import { betaQuantile } from '../../../src/statistics/distributions/beta.ts';
import {
  chiSquaredQuantile,
  logGamma,
  logRegularizedGammaQ,
  regularizedBeta,
  regularizedGammaP,
  regularizedGammaQ,
} from '../../../src/statistics/distributions/gamma.ts';
import { logHypergeometricTail } from '../../../src/statistics/distributions/hypergeometric.ts';
import { normalCdf, normalQuantile } from '../../../src/statistics/distributions/normal.ts';
import { studentCdf, studentOf } from '../../../src/statistics/distributions/student-t.ts';
import golden from '../golden/tails.json' with { type: 'json' };

/** Equal but for rounding, however small; R prints fifteen digits. */
function same(found: number, expected: number, to = 1e-12) {
  if (expected === 0) expect(Math.abs(found)).toBeLessThan(1e-14);
  else expect(Math.abs(found / expected - 1), `${found} for ${expected}`).toBeLessThan(to);
}

describe(`equal to ${golden.software}, far from the middle too`, () => {
  it('the normal distribution and its quantiles', () => {
    for (const { z, value } of golden.normal) same(normalCdf(z), value);
    for (const { p, value } of golden.normal_quantile) same(normalQuantile(p), value);
  });

  it('the logarithm of the gamma function', () => {
    for (const { x, value } of golden.log_gamma) same(logGamma(x), value);
  });

  it('the gamma distribution, both tails', () => {
    for (const { a, x, value } of golden.lower_gamma) same(regularizedGammaP(a, x), value);
    for (const { a, x, value } of golden.log_upper_gamma) {
      // Where nearly all lies above x, its logarithm has the digits of one less a small number.
      same(logRegularizedGammaQ(a, x), value, 1e-10);
      same(regularizedGammaQ(a, x), Math.exp(value), 1e-9);
    }
  });

  it('the beta distribution and its quantiles', () => {
    for (const { x, a, b, value } of golden.beta) same(regularizedBeta(x, a, b), value, 1e-11);
    for (const { p, a, b, value } of golden.beta_quantile) same(betaQuantile(p, a, b), value, 1e-10);
  });

  it('quantiles of χ²', () => {
    for (const { p, df, value } of golden.chi_squared_quantile) same(chiSquaredQuantile(p, df), value, 1e-11);
  });

  it('Student’s t', () => {
    for (const { t, df, value } of golden.student) same(studentCdf(t, df), value, 1e-11);
  });

  it('the upper tail of the hypergeometric distribution', () => {
    for (const { marked, drawn, found, value } of golden.hypergeometric)
      same(logHypergeometricTail(60, marked, drawn, found), value, 1e-9);
  });
});

describe('at their ends and outside', () => {
  it('distributions are 0 or 1, and what has no value is NaN', () => {
    expect([normalCdf(0), normalCdf(-40), normalCdf(40), normalCdf(NaN)]).toEqual([0.5, 0, 1, NaN]);
    expect([0, 0.5, 1, -0.1, 1.1, NaN].map(normalQuantile)).toEqual([-Infinity, 0, Infinity, NaN, NaN, NaN]);
    expect([1, 2, Infinity, 0, -1, NaN].map(logGamma)).toEqual([0, 0, Infinity, NaN, NaN, NaN]);
    for (const [of, ends] of [
      [regularizedGammaP, [0, 0, 1, NaN]],
      [regularizedGammaQ, [1, 1, 0, NaN]],
      [logRegularizedGammaQ, [0, 0, -Infinity, NaN]],
    ] as const) {
      expect([-1, 0, Infinity, NaN].map((x) => of(2, x))).toEqual(ends);
      expect([of(0, 1), of(-1, 1), of(NaN, 1)]).toEqual([NaN, NaN, NaN]);
    }
    expect([-1, 0, 1, 2, NaN].map((x) => regularizedBeta(x, 2, 3))).toEqual([0, 0, 1, 1, NaN]);
    expect([regularizedBeta(0.5, 0, 1), regularizedBeta(0.5, 1, 0)]).toEqual([NaN, NaN]);
    expect([0, 1, -0.1, 1.1, NaN].map((p) => betaQuantile(p, 2, 3))).toEqual([0, 1, NaN, NaN, NaN]);
    expect([betaQuantile(0.5, 0, 1), betaQuantile(0.5, 1, 0)]).toEqual([NaN, NaN]);
    expect([0, 1, -0.1, 1.1].map((p) => chiSquaredQuantile(p, 3))).toEqual([0, Infinity, NaN, NaN]);
    expect(chiSquaredQuantile(0.5, 0)).toBeNaN();
    expect([logHypergeometricTail(10, 4, 5, 0), logHypergeometricTail(10, 4, 5, 5)]).toEqual([0, -Infinity]);
  });

  it('t is z where it has all degrees of freedom, and where z is 0', () => {
    expect([studentOf(1.96, 2e7), studentOf(1.96, Infinity), studentOf(0, 3)]).toEqual([1.96, 1.96, 0]);
  });
});
