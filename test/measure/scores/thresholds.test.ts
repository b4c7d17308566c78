import { expect, it } from 'vitest';
import { countScores } from '../../../src/count/answers/scores.ts';
import { costAt, decisionsAt, thresholds } from '../../../src/measure/scores/thresholds.ts';

// Ten cases, four of them positive.
const scores = Float64Array.of(0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1);
const labels = Uint8Array.of(1, 1, 0, 1, 0, 0, 1, 0, 0, 0);
const found = thresholds(countScores(scores, labels));

it.each([
  // [threshold, false positives, missed positives]
  [0.95, 0, 3],
  [0.7, 1, 1],
  [0.5, 3, 1],
  [0.35, 3, 0],
  [0.1, 6, 0],
])(
  'Decisions at %s cost what %s false positives and %s missed positives do, a case.',
  (at, falsePositives, missed) => {
    const cost = costAt(decisionsAt(found, at)!, found, { falsePositive: 2, falseNegative: 7 });
    expect(cost).toBeCloseTo((2 * falsePositives + 7 * missed) / 10, 12);
  },
);

it('A curve of many scores has at most two hundred points, about as many as that, from the highest score to the lowest.', () => {
  const many = Float64Array.from({ length: 1000 }, (_, i) => i / 1000);
  const points = thresholds(
    countScores(
      many,
      Uint8Array.from(many, (_, i) => i % 2),
    ),
  );
  expect([points.length > 180, points.length <= 200]).toEqual([true, true]);
  expect([points[0]!.threshold, points.at(-1)!.threshold, points.at(-1)!.flagged]).toEqual([0.999, 0, 1]);
});
