import { expect, it } from 'vitest';
import type { OutcomeCounts } from '../../../src/count/counts.ts';
import { judgeTooGood } from '../../../src/judge/performance/too-good.ts';
import { planOf, reviewOf } from '../counts.ts';

const outcomeOf = (cases: number, errors: number): OutcomeCounts => ({
  cases,
  confusion: {
    classes: ['0', '1'],
    positive: 1,
    table: Float64Array.of(cases - errors, errors, 0, 0),
  },
  scores: null,
  classScores: null,
  residuals: null,
});

it('no error at all is implausible where chance makes it less than once in ten thousand reviews', () => {
  const found = (cases: number) =>
    judgeTooGood(
      planOf(),
      reviewOf({ sha256: 'a', outcome: outcomeOf(1000, 100) }, { sha256: 'b', outcome: outcomeOf(cases, 0) }),
    );
  // scipy 1.17.1, hypergeom(1000 + n, 100, n).pmf(0): 0.000117 of 90 cases, 0.0000494 of 99.
  expect(found(90)).toEqual([]);
  expect(found(99)).toMatchObject([{ aspect: 'no-errors', value: 0, cases: 99 }]);
});
