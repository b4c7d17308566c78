import { expect, it } from 'vitest';
import type { ClassAnswers } from '../../../src/count/answers/answers.ts';
import { countOutcome } from '../../../src/count/answers/outcome.ts';

/** Three classes; −1 where there is none. */
const answers: ClassAnswers = {
  task: 'classes',
  classes: { names: ['a', 'b', 'c'], positive: null },
  actual: Int16Array.of(0, 0, 1, 1, 2, 2, -1, -1, 0),
  predicted: Int16Array.of(0, 1, 1, -1, 0, 2, 2, -1, -1),
  score: null,
  classScores: null,
  group: null,
};

it('a labelled row is a case, and stands in the table of actual and predicted classes where it has both', () => {
  const { cases, confusion } = countOutcome(answers, null);
  expect(cases).toBe(7);
  expect([...confusion!.table]).toEqual([1, 1, 0, 0, 1, 0, 1, 0, 1]);
});

it('rows outside a slice do not count', () => {
  const { cases, confusion } = countOutcome(answers, Uint8Array.of(0, 1, 0, 1, 0, 1, 1, 1, 1));
  expect(cases).toBe(4);
  expect([...confusion!.table]).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 1]);
});

it('there is no table where no case was predicted', () => {
  const nothing = { ...answers, predicted: new Int16Array(9).fill(-1) };
  expect(countOutcome(nothing, null)).toMatchObject({ cases: 7, confusion: null });
});
