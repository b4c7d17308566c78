import { describe, expect, it } from 'vitest';
import { compare } from '../../src/measure/compare.ts';
import type { Measured } from '../../src/measure/measurements.ts';
import type { Metric } from '../../src/plan/vocabulary/metrics.ts';
import { binary, multiclass, outcomeOf, paired, regression } from './answers.ts';

function measure(
  metric: Metric,
  answers: Parameters<typeof outcomeOf>[0],
  one: string | null = null,
): Measured {
  return compare(metric, one, null, outcomeOf(answers), null, 0.95).candidate;
}

const value = (metric: Metric, answers: Parameters<typeof outcomeOf>[0]) => {
  const found = measure(metric, answers);
  return 'value' in found ? found.value : found.noEvidence;
};

describe('scores that are no numbers', () => {
  const whole = binary([0, 1, 0, 1, 1, 0], [0.2, 0.9, 0.4, 0.3, 0.7, 0.6]);
  const holed = binary(
    [0, 1, 1, 0, 0, 1, 1, 0, 1],
    [0.2, 0.9, Number.NaN, 0.4, Number.POSITIVE_INFINITY, 0.3, 0.7, 0.6, Number.NEGATIVE_INFINITY],
  );

  it.each<Metric>(['auroc', 'average_precision', 'brier', 'log_loss', 'calibration_error'])(
    'leave %s as it is without them',
    (metric) => {
      expect(measure(metric, holed)).toEqual(measure(metric, whole));
    },
  );

  it('leave regression errors as they are without them', () => {
    const some = regression(
      [1, 2, Number.NaN, 4, 5, 6],
      [1.5, 2, 3, Number.NaN, 4, Number.POSITIVE_INFINITY],
    );
    const rest = regression([1, 2, 5], [1.5, 2, 4]);
    for (const metric of ['mae', 'rmse', 'bias', 'r2', 'mape', 'median_absolute_error'] as const)
      expect(measure(metric, some), metric).toEqual(measure(metric, rest));
  });
});

describe('one row', () => {
  it.each<Metric>(['auroc', 'average_precision', 'balanced_accuracy', 'mcc', 'log_loss'])(
    'is no evidence for %s',
    (metric) => {
      expect(measure(metric, binary([1], [0.7]))).toHaveProperty('noEvidence');
    },
  );

  it.each<Metric>(['mae', 'rmse', 'bias', 'r2', 'mape', 'median_absolute_error'])(
    'is no evidence for %s',
    (metric) => {
      expect(measure(metric, regression([1], [1.5]))).toHaveProperty('noEvidence');
    },
  );

  it.each<Metric>(['accuracy', 'precision', 'recall', 'f1', 'brier', 'calibration_error'])(
    'leaves %s nearly anything',
    (metric) => {
      const found = measure(metric, binary([1], [0.7]));
      if (!('value' in found)) throw new Error(found.noEvidence);
      expect(found.interval[1] - found.interval[0]).toBeGreaterThan(0.7);
      expect(found.standardError).toBeGreaterThan(0.1);
    },
  );
});

describe('one class', () => {
  it('is no evidence for what sets one against the other', () => {
    const [all, none] = [binary([1, 1, 1], [0.9, 0.2, 0.6]), binary([0, 0, 0], [0.9, 0.2, 0.6])];
    expect(value('auroc', all)).toBe('allPositive');
    expect(value('average_precision', none)).toBe('allNegative');
    expect(value('recall', none)).toBe('noneInClass');
    expect(value('specificity', all)).toBe('allInClass');
    expect(value('f1', binary([0, 0], [0.1, 0.2]))).toBe('noneInClassNorPredicted');
    expect(
      value(
        'auroc',
        multiclass(
          [0, 0, 1],
          [
            [0.8, 0.1, 0.1],
            [0.6, 0.3, 0.1],
            [0.2, 0.7, 0.1],
          ],
        ),
      ),
    ).toBe('oneSidedClass');
  });

  it('is named where a mean over classes sees it from one side only', () => {
    const scores = [
      [0.8, 0.1, 0.1],
      [0.1, 0.8, 0.1],
      [0.2, 0.7, 0.1],
      [0.1, 0.1, 0.8],
    ];
    const found = compare(
      'f1',
      null,
      outcomeOf(multiclass([0, 1, 2, 2], scores)),
      outcomeOf(multiclass([0, 1, 1, 1], scores)),
      null,
      0.95,
    );
    expect(found.candidate).toHaveProperty(
      'note',
      'Class predicted but never labelled: "2"; Class labelled in the reference only: "2"',
    );
  });
});

describe('few of a class', () => {
  it('a single positive does not make the AUROC certain', () => {
    const labels = Array.from({ length: 1000 }, (_, i) => (i === 990 ? 1 : 0));
    const found = measure(
      'auroc',
      binary(
        labels,
        labels.map((_, i) => i / 1000),
      ),
    );
    if (!('value' in found)) throw new Error(found.noEvidence);
    expect(found.value).toBeCloseTo(990 / 999, 12);
    expect(found.interval[0]).toBeLessThan(0.7);
  });

  it('perfect separation keeps an interval, the wider the fewer cases', () => {
    const width = (n: number) => {
      const labels = Array.from({ length: n }, (_, i) => (i < n / 2 ? 0 : 1));
      const found = measure(
        'auroc',
        binary(
          labels,
          labels.map((y) => 0.2 + 0.6 * y),
        ),
      );
      if (!('value' in found)) throw new Error(found.noEvidence);
      expect(found.value).toBe(1);
      return found.interval[1] - found.interval[0];
    };
    expect(width(10)).toBeGreaterThan(width(100));
    expect(width(100)).toBeGreaterThan(0.01);
  });
});

describe('cases in groups', () => {
  const labels = Array.from({ length: 60 }, (_, i) => i % 2);
  const scores = labels.map((y, i) => (i % 12 < 9 ? 0.2 + 0.6 * y : 0.8 - 0.6 * y));

  it('that are copies of each other count as one each', () => {
    const alone = measure('accuracy', binary(labels, scores));
    const tripled = (xs: number[]) => xs.flatMap((x) => [x, x, x]);
    const groups = tripled(labels.map((_, i) => i));
    const copied = measure('accuracy', binary(tripled(labels), tripled(scores), groups));
    if (!('value' in alone && 'value' in copied)) throw new Error('no evidence');
    expect(copied.value).toBe(alone.value);
    expect(copied.standardError / alone.standardError).toBeCloseTo(Math.sqrt((60 / 59) * (179 / 180)), 9);
  });

  it('are no evidence when all are in one', () => {
    expect(
      value(
        'accuracy',
        binary(
          labels,
          scores,
          labels.map(() => 0),
        ),
      ),
    ).toBe('oneGroup');
  });

  it('count alone where the group is missing', () => {
    const missing = binary(
      labels,
      scores,
      labels.map(() => -1),
    );
    expect(measure('f1', missing)).toEqual(measure('f1', binary(labels, scores)));
  });
});

describe('a pair of models', () => {
  it('is not compared case by case when labels are missing on one side', () => {
    const [before, after] = [
      binary([0, 1, 1, 0], [0.1, 0.8, 0.4, 0.6]),
      binary([0, 1, -1, 0], [0.2, 0.7, 0.4, 0.3]),
    ];
    const outcomes = paired(before, after);
    expect(
      compare('accuracy', null, outcomes.reference, outcomes.candidate, outcomes.paired, 0.95).paired,
    ).toBe(false);
  });

  it('that answer alike have no difference, but an interval for it', () => {
    const one = binary([0, 1, 1, 0, 1], [0.1, 0.8, 0.4, 0.6, 0.9]);
    const outcomes = paired(one, one);
    const { difference, changed } = compare(
      'accuracy',
      null,
      outcomes.reference,
      outcomes.candidate,
      outcomes.paired,
      0.95,
    );
    if (!('value' in difference)) throw new Error(difference.noEvidence);
    expect(changed).toEqual({ onlyReference: 0, onlyCandidate: 0, p: 1 });
    expect(difference.value).toBe(0);
    expect(difference.interval[1]).toBeGreaterThan(0.2);
  });
});
