import { describe, expect, it } from 'vitest';
import { studentCdf, studentOf } from '../../src/statistics/distributions/student-t.ts';
import { homogeneousAssociation } from '../../src/statistics/homogeneous-association.ts';
import { clopperPearson } from '../../src/statistics/intervals/clopper-pearson.ts';
import { cr2 } from '../../src/statistics/intervals/cr2.ts';
import { hallReach } from '../../src/statistics/intervals/hall.ts';
import { addend, squareAndAdd, subtracted } from '../../src/statistics/intervals/mover.ts';
import { tango } from '../../src/statistics/intervals/tango.ts';
import { criticalValue } from '../../src/statistics/max-t.ts';
import { weightedHolm } from '../../src/statistics/multiple-testing.ts';
import { chanceOfAlarm, sharedThreshold } from '../../src/statistics/sequential/cusum-rate.ts';
import golden from './golden/proof.json' with { type: 'json' };

const z = 1.959963984540054;

function close(found: readonly number[], expected: readonly number[], digits: number) {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i]!, digits);
  });
}

describe(`equal to ${golden.software}`, () => {
  it.each(golden.clopper_pearson)('the exact interval of $k of $n', ({ k, n, ci }) => {
    close(clopperPearson(k, n, z), ci, 9);
  });

  it.each(golden.korn_graubard)('the same of counts that are not whole, $k of $n', ({ k, n, ci }) => {
    close(clopperPearson(k, n, z), ci, 9);
  });

  it.each(golden.student)('Student’s t for $z at $df degrees of freedom', ({ z: normal, df, t }) => {
    expect(studentOf(normal, df)).toBeCloseTo(t, 8);
    expect(studentOf(-normal, df)).toBeCloseTo(-t, 8);
    expect(studentCdf(t, df) + studentCdf(-t, df)).toBeCloseTo(1, 12);
  });

  it.each(golden.tango)('Tango’s interval of ($b − $c)/$n', ({ b, c, n, ci }) => {
    close(tango(b, c, n, z), ci, 6);
    close(tango(c, b, n, z), [-ci[1]!, -ci[0]!], 6);
  });

  it.each(golden.cr2)('CR2 and its degrees of freedom, of a mean', ({ groups, error, df }) => {
    const all = groups.flat();
    const mean = all.reduce((a, b) => a + b) / all.length;
    const sums = groups.map((own) => own.reduce((sum, x) => sum + (x - mean) / all.length, 0));
    const found = cr2(
      sums,
      groups.map((own) => own.length),
    );
    close([found.error, found.df], [error, df], 9);
  });

  it.each(golden.hall)('a mean of skewness $skewness', ({ skewness, cases, below, above }) => {
    const found = hallReach({ skewness, cases }, z);
    close([found.below, found.above], [below, above], 6);
  });

  it.each(golden.max_t)(
    'the critical value of the largest of correlated tests',
    ({ correlation, alpha, z: most }) => {
      // By draws: to two digits.
      expect(Math.abs(criticalValue(correlation, alpha) - most)).toBeLessThan(0.05);
    },
  );

  it.each(golden.association)('two tables that share their association', ({ tables, columns, x2, df }) => {
    const found = homogeneousAssociation(tables as [number[], number[]], columns);
    expect(found.df).toBe(df);
    expect(Math.abs(found.x2 / x2 - 1)).toBeLessThan(1e-3);
  });

  it.each(golden.cusum)('the chance of an alarm within $reviews reviews', ({ reviews, rate }) => {
    expect(Math.abs(chanceOfAlarm(reviews, 0.5, 4) - rate)).toBeLessThan(0.001);
  });
});

describe('several sums of falls', () => {
  it('alarm together about as rarely as one alone', () => {
    const one = chanceOfAlarm(52, 0.5, 4);
    const ten = 1 - (1 - chanceOfAlarm(52, 0.5, sharedThreshold(4, 0.5, 10))) ** 10;
    expect(ten).toBeLessThan(one);
    expect(ten).toBeGreaterThan(one / 2.5);
  });
});

describe('bounds of a sum', () => {
  it('are those of one addend where the other has none, and add up where both move together', () => {
    const [one, other] = [addend(0.5, [0.4, 0.7]), addend(0.2, [0.1, 0.25])];
    close(Object.values(squareAndAdd([one, addend(1, [1, 1])])), [0.1, 0.2], 12);
    close(Object.values(squareAndAdd([one, other], () => 1)), [0.2, 0.25], 12);
    // Newcombe: the lower bound of a difference takes the lower one of the first and the upper one of the second.
    close(
      Object.values(squareAndAdd([one, subtracted(other)])),
      [Math.hypot(0.1, 0.05), Math.hypot(0.2, 0.1)],
      12,
    );
  });
});

describe('Holm’s procedure with weights', () => {
  it('is Holm’s where all weigh alike, and easier for a test that weighs more', () => {
    const p = [0.01, 0.04, 0.03].map(Math.log);
    const alike = weightedHolm(p, [1 / 3, 1 / 3, 1 / 3]).map(Math.exp);
    close(alike, [0.03, 0.06, 0.06], 12);
    // By hand: first 0.03·1/0.8, then 0.01·0.2/0.1, which may not be less, then 0.04·0.1/0.1.
    close(weightedHolm(p, [0.1, 0.1, 0.8]).map(Math.exp), [0.0375, 0.04, 0.0375], 12);
  });
});
