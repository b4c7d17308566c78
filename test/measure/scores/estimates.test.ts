import { describe, expect, it } from 'vitest';
import { countScores } from '../../../src/count/answers/scores.ts';
import { estimateByReference, estimateClasses } from '../../../src/measure/scores/estimates.ts';
import { grouped } from '../../../src/measure/scores/recalibration.ts';

const counted = (scores: number[], labels: number[]) =>
  countScores(Float64Array.from(scores), Uint8Array.from(labels));
const thousand = Array.from({ length: 1000 }, (_, i) => i);
/** Scores from 0.2 to 0.7, which are right on average. */
const reference = counted(
  thousand.map((i) => 0.2 + (i % 6) / 10),
  thousand.map((i) => (((i * 7919) % 1000) / 1000 < 0.2 + (i % 6) / 10 ? 1 : 0)),
);
const decided = (scores: number[]) =>
  counted(
    scores,
    scores.map((score) => (score >= 0.5 ? 1 : 0)),
  );

describe('An estimate without labels', () => {
  const far = (rows: number) => decided(thousand.map((i) => (i < rows ? 0.9 : 0.4)));

  it('is none where more than a twentieth of the rows lie beyond the scores of the reference, and what chance adds of a thousand.', () => {
    expect(estimateByReference(reference, far(53))).toHaveProperty('accuracy');
    // 0.05 + 4 / 1001 = 0.054.
    expect(estimateByReference(reference, far(55))).toEqual({ noEvidence: 'outsideSupport', cases: 1000 });
  });

  it('is none where the reference has labels of one class, or there are no scores.', () => {
    const ones = counted([0.2, 0.7], [1, 1]);
    expect(estimateByReference(ones, far(0))).toEqual({ noEvidence: 'oneClass', cases: 1000 });
    expect(estimateByReference(counted([0.2, 0.7], [0, 0]), far(0))).toHaveProperty('noEvidence', 'oneClass');
    expect(estimateByReference(reference, decided([]))).toEqual({ noEvidence: 'noScoreColumn', cases: 0 });
    expect(estimateClasses(new Map(), new Map([['a', far(0)]]))).toEqual({
      noEvidence: 'noScoresOfClass',
      cases: 1000,
      class: 'a',
    });
    expect(estimateClasses(new Map(), new Map())).toEqual({ noEvidence: 'noScoreColumn', cases: 0 });
  });

  it('of precision is none where nothing is predicted positive.', () => {
    const found = estimateByReference(reference, far(0));
    expect(found).toMatchObject({ precision: null, recall: { value: 0 } });
  });
});

it('What half of the labels that may come leave undefined is not estimated: twenty rows, of which one in fifty is positive.', () => {
  // 1 − 0.98²⁰: a third of the draws have a positive.
  const rare = counted(
    thousand.map((i) => (i % 2 ? 0.7 : 0.2)),
    thousand.map((i) => (i < 20 ? 1 : 0)),
  );
  const found = estimateByReference(rare, decided(Array.from({ length: 20 }, (_, i) => (i % 2 ? 0.7 : 0.2))));
  expect(found).toMatchObject({ recall: null, auroc: null, accuracy: { value: expect.closeTo(0.5, 1) } });
});

it('Neighbouring scores are taken together to ten rows at least, and to a hundredth of them.', () => {
  const groups = (rows: number) =>
    grouped(
      counted(
        Array.from({ length: rows }, (_, i) => i / rows),
        Array.from({ length: rows }, (_, i) => i % 2),
      ),
    ).map(({ positives, negatives }) => positives + negatives);
  expect(groups(25)).toEqual([10, 10, 5]);
  expect(groups(3000)).toEqual(Array(100).fill(30));
});

it('An interval holds how little the reference shows: a small one leaves more open than a large one of the same shape.', () => {
  const times = (rows: number) =>
    counted(
      Array.from({ length: rows }, (_, i) => 0.2 + (i % 6) / 10),
      Array.from({ length: rows }, (_, i) => (((i * 7919) % 1000) / 1000 < 0.2 + (i % 6) / 10 ? 1 : 0)),
    );
  const unlabelled = decided(thousand.map((i) => 0.2 + (i % 6) / 10));
  const width = (rows: number) => {
    const found = estimateByReference(times(rows), unlabelled);
    if ('noEvidence' in found) throw new Error(found.noEvidence);
    const [lower, upper] = found.accuracy!.interval;
    return upper - lower;
  };
  expect(width(300)).toBeGreaterThan(1.5 * width(30_000));
});
