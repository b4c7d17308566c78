import { describe, expect, it } from 'vitest';
import type { ClassAnswers, NumberAnswers } from '../../../src/count/answers/answers.ts';
import { worstOf, wrongRows } from '../../../src/count/answers/wrong-rows.ts';

function binary(rows: [actual: number, predicted: number, score: number][]): ClassAnswers {
  return {
    task: 'classes',
    classes: { names: ['no', 'yes'], positive: 1 },
    actual: Int16Array.from(rows, ([actual]) => actual),
    predicted: Int16Array.from(rows, ([, predicted]) => predicted),
    score: Float64Array.from(rows, ([, , score]) => score),
    classScores: null,
    group: null,
  };
}
const numbers = (actual: number[], predicted: number[]): NumberAnswers => ({
  task: 'numbers',
  actual: Float64Array.from(actual),
  predicted: Float64Array.from(predicted),
  group: null,
});

describe('of a binary model', () => {
  const answers = binary([
    [1, 0, 0.3],
    [1, 1, 0.99],
    [0, 1, 0.6],
    [1, 0, 0.05],
    [-1, 1, 0.9],
    [0, -1, Number.NaN],
    [0, 1, 0.8],
    [1, 0, Number.NaN],
  ]);

  it('those rows are wrong whose label and prediction are known and differ', () => {
    expect([...wrongRows(answers)]).toEqual([0, 2, 3, 6, 7]);
    expect([...wrongRows(answers, Uint8Array.of(1, 1, 0, 1, 1, 1, 1, 0))]).toEqual([0, 3, 6]);
  });

  it('the most confident error comes first, whether it said yes or no; one without a score last', () => {
    const rows = wrongRows(answers);
    expect(worstOf(answers, rows, 10)).toEqual([3, 6, 0, 2, 7]);
    expect(worstOf(answers, rows, 2)).toEqual([3, 6]);
    expect(worstOf(answers, rows.slice(0, 2), 1)).toEqual([0]);
  });
});

it('of several classes the error of the highest score for what was said comes first', () => {
  const answers: ClassAnswers = {
    ...binary([
      [0, 1, 0],
      [1, 2, 0],
      [2, 2, 0],
      [2, 0, 0],
    ]),
    classes: { names: ['a', 'b', 'c'], positive: null },
    score: null,
    classScores: [
      Float64Array.of(0.4, 0.1, 0, 0.7),
      { wholes: Int32Array.of(5, 3, 1, 2), unit: 10 },
      Float64Array.of(0.1, 0.6, 0.9, 0.1),
    ],
  };
  expect(worstOf(answers, wrongRows(answers), 3)).toEqual([3, 1, 0]);
});

it('of a regression every error is wrong, and the largest comes first, on either side', () => {
  const answers = numbers([1, 2, Number.NaN, 4, 5], [1, 5, 3, -4, Number.NaN]);
  expect([...wrongRows(answers)]).toEqual([1, 3]);
  expect([...wrongRows(answers, Uint8Array.of(1, 1, 1, 0, 1))]).toEqual([1]);
  expect(worstOf(answers, wrongRows(answers), 5)).toEqual([3, 1]);
});
