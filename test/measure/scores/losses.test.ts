import { describe, expect, it } from 'vitest';
import { countScores } from '../../../src/count/answers/scores.ts';
import { drawnReach } from '../../../src/measure/scores/calibration-chance.ts';
import { lossesByClass } from '../../../src/measure/scores/mean-loss.ts';
import {
  multiclassLogLoss,
  multiclassLogLossInfluences,
  overClasses,
} from '../../../src/measure/scores/multiclass-scores.ts';
import { oneSidedClasses } from '../../../src/measure/scores/one-sided-classes.ts';
import { noEvidence } from '../../../src/measure/statistic.ts';

const counted = (scores: number[], labels: number[]) =>
  countScores(Float64Array.from(scores), Uint8Array.from(labels));

it('The losses of a class have the standard error of a sample, and those of a single case none.', () => {
  const losses = { positive: Float64Array.of(0, 1), negative: Float64Array.of(3, 4) };
  const [positive, negative] = lossesByClass(counted([0.2, 0.6, 0.6], [1, 1, 0]), losses, (p) => 10 * p);
  // By hand: 0 and 1 lie 0.5 off their mean, 0.5 / (2 − 1) / 2 = 0.5².
  expect(positive).toMatchObject({ cases: 2, mean: 0.5, error: 0.5, skewness: 0, largest: 2 });
  expect(negative).toMatchObject({ cases: 1, mean: 4, error: 0, skewness: 0, largest: 4 });
});

describe('Log loss over several classes', () => {
  it('is no evidence of fewer than two cases, nor is the influence of one.', () => {
    const of = (...labels: number[][]) =>
      multiclassLogLoss(new Map(labels.map((one, i) => [`c${i}`, counted([0.25, 0.5], one)])));
    expect(of([0, 0], [0, 0])).toEqual({ noEvidence: 'noScore', cases: 0 });
    expect(of([1, 0], [0, 0])).toEqual({ noEvidence: 'oneCase', cases: 1 });
    expect(of([1, 0], [0, 1])).toMatchObject({ cases: 2, value: (Math.log(4) + Math.log(2)) / 2 });
    const influences = (...actual: number[]) =>
      multiclassLogLossInfluences({ actual: Float64Array.from(actual) } as never, [
        Float64Array.of(0.25, 0.5),
        null,
      ]);
    expect(influences(0, 1)).toBeNull();
    expect(influences(0, 0)![0]).toBeCloseTo(Math.LN2 / 4, 12);
  });

  it('and every other metric over classes names the first class that cannot be measured.', () => {
    const counts = new Map(['a', 'b', 'c'].map((name) => [name, counted([0.2, 0.8], [0, 1])]));
    const metric = (of: unknown) =>
      of === counts.get('a')
        ? { value: 1, standardError: 1, cases: 2, bounds: (): [number, number] => [0, 1] }
        : noEvidence('allNegative', 2);
    expect(overClasses(counts, metric)).toEqual({ noEvidence: 'oneSidedClass', class: 'b', cases: 2 });
    expect(overClasses(new Map(), metric)).toEqual({ noEvidence: 'noScoreColumn', cases: 0 });
  });
});

it('What chance makes of a gap is drawn, and beyond what the draws show it keeps the ratio of the normal one.', () => {
  const bins = [{ score: 0.5, positives: 0.5, cases: 10_000 }];
  // One bin: |Z| · √(0.25 / 10,000); scipy 1.17.1, norm.isf of half the chance that a normal exceeds 1.6449, and 3.5.
  const reach = (z: number) => drawnReach(bins, z) / 0.005;
  expect(Math.abs(reach(1.6448536) / 1.95996 - 1)).toBeLessThan(0.04);
  expect(Math.abs(reach(3.5) / 3.6803 - 1)).toBeLessThan(0.08);
});

it('Five classes that a mean sees from one side only are named; whether there are more is shown.', () => {
  const said = (never: number) => {
    const names = ['always', ...Array.from({ length: never }, (_, i) => `n${i}`)];
    const table = new Float64Array(names.length ** 2);
    for (let i = 0; i < names.length; i++) table[i * names.length] = 1;
    return oneSidedClasses('f1', null, { classes: names, positive: null, table }, null);
  };
  expect(said(0)).toBeUndefined();
  expect(said(1)).toBe('Class never predicted: "n0"');
  expect(said(5)).toBe('Classes never predicted: "n0", "n1", "n2", "n3", "n4"');
  expect(said(6)).toBe('Classes never predicted: "n0", "n1", "n2", "n3", "n4", …');
});
