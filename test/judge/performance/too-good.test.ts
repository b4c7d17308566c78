import { describe, expect, it } from 'vitest';
import { countResiduals } from '../../../src/count/answers/residuals.ts';
import { countScores } from '../../../src/count/answers/scores.ts';
import type { OutcomeCounts, ResidualCounts } from '../../../src/count/counts.ts';
import { judgeTooGood } from '../../../src/judge/performance/too-good.ts';
import { planOf, reviewOf } from '../counts.ts';

const none = { cases: 0, confusion: null, scores: null, classScores: null, residuals: null };
const outcomeOf = (cases: number, errors: number): OutcomeCounts => ({
  ...none,
  cases,
  confusion: {
    classes: ['0', '1'],
    positive: 1,
    table: Float64Array.of(cases - errors, errors, 0, 0),
  },
});
const found = (before: OutcomeCounts, now: OutcomeCounts, more = {}) =>
  judgeTooGood(planOf(), {
    ...reviewOf({ sha256: 'a', outcome: before }, { sha256: 'b', outcome: now }),
    ...more,
  });

it('no error at all is implausible where chance makes it less than once in ten thousand reviews', () => {
  const judged = (cases: number) => found(outcomeOf(1000, 100), outcomeOf(cases, 0));
  // scipy 1.17.1, hypergeom(1000 + n, 100, n).pmf(0): 0.000117 of 90 cases, 0.0000494 of 99.
  expect(judged(90)).toEqual([]);
  expect(judged(99)).toMatchObject([{ aspect: 'no-errors', value: 0, cases: 99 }]);
});

it('so few errors are a twentieth of those to be expected, and no more', () => {
  const judged = (errors: number) => found(outcomeOf(10_000, 1000), outcomeOf(10_000, errors));
  expect(judged(50)).toMatchObject([{ aspect: 'no-errors', status: 'AMBER', value: 50 }]);
  expect(judged(51)).toEqual([]);
});

it('more than two thousand errors are not few, however many were to be expected', () => {
  const judged = (errors: number) => found(outcomeOf(100_000, 50_000), outcomeOf(100_000, errors));
  expect(judged(2001)).toEqual([]);
});

it('no error where there was none before is noted, of answers and of numbers', () => {
  expect(found(outcomeOf(100, 0), outcomeOf(100, 0))).toMatchObject([{ status: 'NOTE', value: 0 }]);
  expect(found(outcomeOf(100, 0), outcomeOf(100, 1))).toEqual([]);
  const numbers = (off: number): OutcomeCounts => {
    const target = Float64Array.from({ length: 50 }, (_, i) => i);
    const residuals: ResidualCounts = countResiduals(
      target,
      target.map((value, i) => value + (i % 2 ? off : off / 2)),
      null,
    );
    return { ...none, cases: 50, residuals };
  };
  expect(found(numbers(0), numbers(0))).toMatchObject([{ status: 'NOTE', value: 0, unit: 'target' }]);
  expect(found(numbers(0), numbers(1))).toEqual([]);
  expect(found(numbers(1), numbers(0.05))).toMatchObject([{ status: 'AMBER', unit: 'target' }]);
  expect(found(numbers(1), numbers(0.06))).toEqual([]);
});

describe('A score that is the label', () => {
  const scored = (scores: number[], labels: number[]): OutcomeCounts => ({
    ...none,
    cases: scores.length,
    scores: countScores(Float64Array.from(scores), Uint8Array.from(labels)),
  });
  const fair = scored([0.2, 0.8, 0.2, 0.8], [0, 1, 1, 0]);
  const aspects = (before: OutcomeCounts, now: OutcomeCounts) =>
    found(before, now)
      .filter(({ aspect }) => aspect === 'leak')
      .map(({ status }) => status);

  it('takes two values, one for each label, whichever way round.', () => {
    expect(aspects(fair, scored([0, 1, 0, 1], [0, 1, 0, 1]))).toEqual(['AMBER']);
    expect(aspects(fair, scored([0, 1, 0, 1], [1, 0, 1, 0]))).toEqual(['AMBER']);
    expect(aspects(fair, scored([0, 1, 0, 1], [0, 1, 1, 1]))).toEqual([]);
    expect(aspects(fair, scored([0, 0.5, 1], [0, 1, 1]))).toEqual([]);
    // One score is that of one label alone, the other is of both.
    expect(aspects(fair, scored([0, 1, 0, 1], [1, 1, 1, 0]))).toEqual([]);
    expect(aspects(fair, scored([0, 1, 0, 1], [0, 0, 1, 0]))).toEqual([]);
  });

  it('is noted where it was so in the reference.', () => {
    const same = scored([0, 1, 0, 1], [0, 1, 0, 1]);
    expect(aspects(same, same)).toEqual(['NOTE']);
  });
});

it('one file given twice raises what the plan says; a copy is noted', () => {
  const twice = (sameFiles: boolean | undefined) =>
    found(outcomeOf(100, 10), outcomeOf(100, 10), {
      ...reviewOf({ sha256: 'a' }, { sha256: 'a' }),
      sameFiles,
    }).map(({ aspect, status }) => [aspect, status]);
  expect(twice(undefined)).toEqual([['copy', 'AMBER']]);
  expect(twice(true)).toEqual([['copy', 'AMBER']]);
  expect(twice(false)).toEqual([['copy', 'NOTE']]);
});
