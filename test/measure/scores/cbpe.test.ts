import { expect, it } from 'vitest';
import { countValues } from '../../../src/count/values.ts';
import { estimateWithoutLabels } from '../../../src/measure/scores/cbpe.ts';
import golden from '../golden/drift.json' with { type: 'json' };

const counts = (values: number[]) => countValues(Float64Array.from(values));
const metrics = ['accuracy', 'precision', 'recall', 'f1', 'auroc'] as const;

it('expects accuracy .825 and F1 .829268 of [.9, .8, .3, .1]', () => {
  const found = estimateWithoutLabels(counts([0.9, 0.8, 0.3, 0.1]), 0.5);
  expect(found).toMatchObject({ accuracy: expect.closeTo(0.825, 12), f1: expect.closeTo(0.829268, 6) });
});

it('equals expected counts of numpy, and the weighted AUROC of scikit-learn', () => {
  for (const { p, threshold, ...expected } of golden.cbpe) {
    const found = estimateWithoutLabels(counts(p), threshold);
    for (const metric of metrics) expect(found).toHaveProperty(metric, expect.closeTo(expected[metric], 12));
  }
});

it('takes decisions that follow no threshold as rows of each score', () => {
  const scores = counts([0.1, 0.3, 0.8, 0.9]);
  expect(estimateWithoutLabels(scores, Uint32Array.of(0, 0, 1, 1))).toEqual(
    estimateWithoutLabels(scores, 0.5),
  );
  expect(estimateWithoutLabels(scores, Uint32Array.of(1, 0, 0, 1))).toMatchObject({
    precision: expect.closeTo(0.5, 12),
    accuracy: expect.closeTo((0.1 + 0.9 + 0.7 + 0.2) / 4, 12),
  });
});

it('leaves undefined what has no expected positives, negatives or predicted positives', () => {
  expect(estimateWithoutLabels(counts([0, 0]), 0.5)).toEqual({
    accuracy: 1,
    precision: null,
    recall: null,
    f1: null,
    auroc: null,
  });
  expect(estimateWithoutLabels(counts([1]), 0.5)).toMatchObject({ f1: 1, auroc: null });
});

it('finds no evidence in scores that are no probabilities, or in none', () => {
  expect(estimateWithoutLabels(counts([0.2, 1.01]), 0.5)).toHaveProperty('noEvidence');
  expect(estimateWithoutLabels(counts([-1e-9, 0.4]), 0.5)).toHaveProperty('noEvidence');
  expect(estimateWithoutLabels(counts([]), 0.5)).toHaveProperty('noEvidence');
});
