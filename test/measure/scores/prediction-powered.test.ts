import { describe, expect, it } from 'vitest';
import { countScores } from '../../../src/count/answers/scores.ts';
import type { OutcomeCounts } from '../../../src/count/counts.ts';
import { compared } from '../../../src/measure/compare.ts';
import { statistic } from '../../../src/measure/metrics.ts';
import { isStatistic, proofBounds, type Statistic } from '../../../src/measure/statistic.ts';
import type { Metric } from '../../../src/plan/vocabulary/metrics.ts';
import golden from '../golden/prediction-powered.json' with { type: 'json' };

type Row = [score: number, label: number];

/** Counts of rows with a label, decided by 0.5, and of rows without one, `[score, rows]`. */
function outcome(labelled: Row[], unlabelled: [number, number][]): OutcomeCounts {
  const table = new Float64Array(4);
  for (const [score, label] of labelled) table[2 * label + (score >= 0.5 ? 1 : 0)]!++;
  const all = [
    ...labelled.map(([score]) => score),
    ...unlabelled.flatMap(([s, rows]) => Array(rows).fill(s)),
  ];
  return {
    cases: labelled.length,
    confusion: { classes: ['0', '1'], positive: 1, table },
    scores: countScores(
      Float64Array.from(labelled, ([score]) => score),
      Uint8Array.from(labelled, ([, label]) => label),
    ),
    classScores: null,
    residuals: null,
    decided: countScores(
      Float64Array.from(all),
      Uint8Array.from(all, (score) => (score >= 0.5 ? 1 : 0)),
    ),
  };
}

function measured(metric: Metric, counts: OutcomeCounts): Statistic {
  const found = statistic(metric, counts, null);
  if (!isStatistic(found)) throw new Error(found.noEvidence);
  return found;
}

describe.each(golden)('rows without a label: $name', ({ labelled, unlabelled, expected }) => {
  const counts = outcome(labelled as Row[], unlabelled as [number, number][]);

  // ppi-python 0.2.3.
  it.each(Object.entries(expected))(
    'help to measure %s as in ppi-python',
    (metric, { value, plain, interval }) => {
      const found = measured(metric as Metric, counts);
      expect(found.value).toBeCloseTo(value, 12);
      expect(found.standardError).toBeCloseTo((interval[1]! - interval[0]!) / 2 / 1.959963984540054, 12);
      expect(found.powered).toBe(unlabelled.reduce((sum, [, rows]) => sum + rows!, 0));
      const alone = measured(metric as Metric, { ...counts, decided: null });
      expect(alone.value).toBeCloseTo(plain, 12);
      expect(alone.powered).toBeUndefined();
      for (const bounds of [
        (one: Statistic) => one.bounds(1.96),
        (one: Statistic) => proofBounds(one, 1.645),
      ]) {
        const [[a, b], [c, d]] = [bounds(found), bounds(alone)];
        expect(b - a).toBeGreaterThanOrEqual(
          (0.999999 * (d - c) * found.standardError) / alone.standardError,
        );
        if (metric === 'accuracy') expect(b - a).toBeLessThan(d - c);
        expect(found.value - a).toBeGreaterThan(0);
      }
    },
  );
});

describe('rows without a label', () => {
  const { labelled, unlabelled } = golden[0]! as unknown as {
    labelled: Row[];
    unlabelled: [number, number][];
  };
  const counts = outcome(labelled, unlabelled);
  const alone = (metric: Metric, changed: OutcomeCounts) =>
    expect(measured(metric, changed)).toMatchObject({
      value: measured(metric, { ...counts, decided: null }).value,
    });

  it('do not help where few others show what the scores are worth', () => {
    const [enough, less] = [200, 199].map((cases) => outcome(labelled.slice(0, cases), unlabelled));
    expect(measured('brier', enough!).powered).toBeDefined();
    expect(measured('brier', less!).powered).toBeUndefined();
  });

  it('do not help where there are none, or one', () => {
    alone('brier', outcome(labelled, []));
    alone('brier', outcome(labelled, [[0.5, 1]]));
  });

  it('do not help a metric that is no mean over the cases', () => {
    for (const metric of ['auroc', 'f1', 'recall', 'average_precision'] as const) {
      expect(measured(metric, counts).powered).toBeUndefined();
      alone(metric, counts);
    }
  });

  it('do not help where their scores are no probabilities', () => {
    alone('accuracy', outcome(labelled, [...unlabelled, [1.5, 3]]));
    alone('brier', outcome(labelled, [...unlabelled, [-0.1, 3]]));
  });

  it('do not help the accuracy where decisions do not follow the score', () => {
    const { scores, positives, negatives } = counts.decided!;
    const mixed = {
      scores,
      positives: positives.map((n, i) => n + negatives[i]! - (i === 3 ? 1 : 0)),
      negatives: negatives.map((_, i) => (i === 3 ? 1 : 0)),
    };
    alone('accuracy', { ...counts, decided: mixed });
    expect(measured('brier', { ...counts, decided: mixed }).powered).toBeDefined();
  });

  it('do not help where some labelled row is not among all rows', () => {
    const { scores, positives, negatives } = counts.decided!;
    const without = { scores: scores.slice(1), positives: positives.slice(1), negatives: negatives.slice(1) };
    alone('brier', { ...counts, decided: without });
    const fewer = { scores, positives: positives.map(() => 0), negatives: negatives.map((n) => n + 1) };
    alone('brier', { ...counts, decided: fewer });
  });

  it('make no certainty of answers that are all right', () => {
    const right = labelled.map(([score]): Row => [score, score >= 0.5 ? 1 : 0]);
    expect(measured('accuracy', outcome(right, unlabelled))).toMatchObject({ value: 1, standardError: 0 });
    expect(measured('accuracy', outcome(right, unlabelled)).bounds(1.96)[0]).toBeCloseTo(
      240 / (240 + 1.96 ** 2),
      10,
    );
  });

  it('help neither side where both models answered the same cases', () => {
    const actual = Float64Array.from(labelled, ([, label]) => label);
    const scores = Float64Array.from(labelled, ([score]) => score);
    const predicted = scores.map((score) => (score >= 0.5 ? 1 : 0));
    const one = {
      classes: ['0', '1'],
      positive: 1,
      actual,
      predicted,
      scores,
      classScores: null,
      group: null,
    };
    const found = compared('brier', null, {
      reference: { ...counts, decided: null },
      candidate: counts,
      paired: { cases: labelled.length, reference: one, candidate: one },
    });
    expect(found.paired).toBe(true);
    expect((found.after as Statistic).powered).toBeUndefined();
    expect((found.difference as Statistic).value).toBe(0);
  });

  it('move a fall as far as they move its value', () => {
    const before = { ...counts, decided: null };
    const { difference, after } = compared('brier', null, {
      reference: before,
      candidate: counts,
      paired: null,
    });
    expect((difference as Statistic).value).toBeCloseTo(
      (after as Statistic).value - measured('brier', before).value,
      14,
    );
    expect((difference as Statistic).value).not.toBe(0);
  });
});

describe('Rows without a label', () => {
  const { labelled } = golden[0]!;

  it('help from two on, beside two hundred with one.', () => {
    const rows = (count: number) => measured('brier', outcome(labelled as Row[], [[0.3, count]]));
    expect(rows(1).powered).toBeUndefined();
    expect(
      measured('brier', outcome((labelled as Row[]).slice(0, 199), [[0.3, 500]])).powered,
    ).toBeUndefined();
  });

  it('leave the bounds as far as the skewness of what is left asks for: never nearer than Hall’s.', () => {
    // Two hundred right scores at 0.02, of which four are positive: errors of 0.9604 among those of 0.0004.
    const few: Row[] = Array.from({ length: 300 }, (_, i) => [
      i % 3 ? 0.02 : 0.3,
      i % 75 === 1 || i % 9 === 0 ? 1 : 0,
    ]);
    const counts = outcome(few, [
      [0.02, 2000],
      [0.3, 1000],
    ]);
    const found = measured('brier', counts);
    expect(found.powered).toBe(3000);
    const [lower, upper] = found.bounds(1.96);
    const plain = measured('brier', { ...counts, decided: null });
    const narrower = found.standardError / plain.standardError;
    const [least, most] = plain.bounds(1.96);
    expect(found.value - lower).toBeGreaterThanOrEqual(narrower * (plain.value - least) - 1e-12);
    expect(upper - found.value).toBeGreaterThanOrEqual(narrower * (most - plain.value) - 1e-12);
    expect(upper - found.value).toBeGreaterThan(1.96 * found.standardError);
    expect(found.value - lower).toBeGreaterThanOrEqual(1.96 * found.standardError - 1e-12);
  });
});
