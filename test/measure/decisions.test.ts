import { describe, expect, it } from 'vitest';
import type { ConfusionCounts, OutcomeCounts } from '../../src/count/counts.ts';
import { influenceOfCases } from '../../src/measure/cases/case-influences.ts';
import { pairedError } from '../../src/measure/cases/paired.ts';
import { measureClasses } from '../../src/measure/classes.ts';
import { decisionMetric } from '../../src/measure/confusion.ts';
import { regressionMetric } from '../../src/measure/regression.ts';
import { isStatistic, type Statistic } from '../../src/measure/statistic.ts';
import { hallReach } from '../../src/statistics/intervals/hall.ts';
import { binary, multiclass, outcomeOf, paired, regression } from './answers.ts';

const z = 1.959963984540054;
const of = (classes: string[], table: number[], positive: number | null = null): ConfusionCounts => ({
  ...{ classes, positive },
  table: Float64Array.from(table),
});
const known = (found: ReturnType<typeof decisionMetric>): Statistic => {
  if (!isStatistic(found)) throw new Error(found.noEvidence);
  return found;
};

describe('The bounds of decisions', () => {
  it.each(['shown', 'proof'] as const)(
    'of the Matthews correlation are those of its influences where the cases are many: %s',
    (which) => {
      for (const table of [
        [500, 60, 40, 90, 700, 10, 20, 80, 400],
        [900, 5, 95, 30, 300, 70, 300, 20, 180],
      ]) {
        const found = known(
          decisionMetric(
            'mcc',
            of(
              ['a', 'b', 'c'],
              table.map((rows) => rows * 1e5),
            ),
            null,
            1,
          ),
        );
        const [lower, upper] = which === 'shown' ? found.bounds(z) : found.proof!(z);
        expect((found.value - lower) / found.standardError / z).toBeCloseTo(1, 2);
        expect((upper - found.value) / found.standardError / z).toBeCloseTo(1, 2);
      }
    },
  );

  it('of the Matthews correlation are no nearer than what the few cases of an actual class leave open, or of a predicted one.', () => {
    const oneSided = 1.6448536269514722;
    const mcc = (...table: number[]) => known(decisionMetric('mcc', of(['0', '1'], table, 1), null, 1));
    // Of two positives, both found, at least 0.05^(1/2) are found in truth (Clopper and Pearson).
    const found = 2 * Math.sqrt(0.05);
    const least = mcc(100, 10, 2 - found, found).value;
    expect(mcc(100, 10, 0, 2).proof!(oneSided)[0]).toBeLessThan(least);
    expect(mcc(100, 0, 10, 2).proof!(oneSided)[0]).toBeLessThan(least);
    // The same with all answers turned round.
    expect(mcc(10, 100, 2, 0).proof!(oneSided)[1]).toBeGreaterThan(-least);
    expect(mcc(0, 100, 2, 10).proof!(oneSided)[1]).toBeGreaterThan(-least);
  });

  it.each(['precision_weighted', 'f1_weighted', 'f1_macro'])(
    'of %s are those of its influences, which move the weights too, where the cases are many',
    (metric) => {
      const table = [500, 60, 40, 90, 700, 10, 20, 80, 400].map((rows) => rows * 1e6);
      const found = known(decisionMetric(metric, of(['a', 'b', 'c'], table), null, 1));
      const [lower, upper] = found.bounds(z);
      expect((found.value - lower) / found.standardError / z).toBeCloseTo(1, 2);
      expect((upper - found.value) / found.standardError / z).toBeCloseTo(1, 2);
      expect(found.cases).toBe(1900e6);
    },
  );

  it('of a mean count a class that is never predicted as 0, and a class that is not there is no evidence', () => {
    const table = of(['a', 'b', 'c'], [5, 0, 0, 2, 0, 0, 0, 0, 3]);
    const found = known(decisionMetric('precision', table, null, 1));
    expect(found.value).toBeCloseTo((5 / 7 + 0 + 1) / 3, 12);
    const [lower, upper] = found.bounds(z);
    expect(lower).toBeLessThan(found.value);
    expect(upper).toBeGreaterThan(found.value);
    expect(decisionMetric('precision', table, 'x', 1)).toEqual({ noEvidence: 'classAbsent', cases: 10 });
  });

  it('of F1 are Wilson’s at as many cases as its error is worth, and no nearer where all is right.', () => {
    // statsmodels 0.15.0: proportion_confint(method='wilson') of F1 = 16/18 at F1 (1 − F1) / se², se by the delta method from J = 8/10.
    const f1 = (tp: number, wrong: number) =>
      known(decisionMetric('f1', of(['0', '1'], [50, wrong, wrong, tp], 1), null, 1)).bounds(z);
    expect(f1(8, 1)).toEqual([expect.closeTo(0.657864469008122, 9), expect.closeTo(0.9708322797030883, 9)]);
    // Wilson of 10 of 10: 1 / (1 + z²/10).
    expect(f1(10, 0)).toEqual([expect.closeTo(1 / (1 + (z * z) / 10), 9), 1]);
  });

  it('are none without labels, or without predictions.', () => {
    expect(decisionMetric('accuracy', null, null, 0)).toEqual({ noEvidence: 'noLabel', cases: 0 });
    expect(decisionMetric('accuracy', null, null, 7)).toEqual({ noEvidence: 'noPrediction', cases: 7 });
    expect(decisionMetric('accuracy', of(['a', 'b'], [0, 0, 0, 0]), null, 7)).toMatchObject({
      noEvidence: 'noPrediction',
    });
  });
});

describe('Classes one by one', () => {
  const outcome = (table: number[]): OutcomeCounts => ({
    ...{ cases: 0, scores: null, classScores: null, residuals: null },
    confusion: of(['a', 'b', 'c'], table),
  });

  it('are counted in both sets, those with the least F1 first.', () => {
    const before = outcome([4, 1, 0, 0, 6, 0, 0, 0, 0]);
    const after = outcome([9, 0, 1, 0, 2, 2, 0, 0, 5]);
    const found = measureClasses(before, after, 0.95);
    expect(found.map((one) => [one.class, one.referenceCases, one.candidateCases])).toEqual([
      ['b', 6, 4],
      ['c', 0, 5],
      ['a', 5, 10],
    ]);
    expect(found[0]!.recall.candidate).toMatchObject({ value: 0.5 });
    expect(
      measureClasses({ ...before, confusion: null }, after, 0.95).map((one) => one.referenceCases),
    ).toEqual([0, 0, 0]);
    expect(measureClasses(before, { ...after, confusion: of(['a', 'b'], [1, 0, 0, 1]) }, 0.95)).toEqual([]);
  });
});

describe('The influence of cases', () => {
  const scores = [0.1, 0.9, 0.4, 0.8, 0.3, 0.6];
  const labels = [0, 1, 1, 0, 0, 1];
  const cases = (own: number[]) => paired(binary(labels, own), binary(labels, own)).paired!.candidate;

  it('without a score is none, and changes that of no other.', () => {
    const whole = influenceOfCases('brier', null, cases(scores))!;
    const holed = cases(scores);
    holed.scores![0] = Number.NaN;
    const found = influenceOfCases('brier', null, holed)!;
    expect(found[0]).toBe(0);
    const own = binary(labels.slice(1), scores.slice(1));
    const alone = influenceOfCases('brier', null, paired(own, own).paired!.candidate)!;
    expect([...found.slice(1)]).toEqual([...alone].map((phi) => expect.closeTo(phi, 12)));
    expect(whole[0]).not.toBe(0);
  });

  it('on the mean over classes leaves out a class without scores.', () => {
    const one = multiclass(
      [0, 1, 2, 0, 1, 2, 1, 0],
      [0, 1, 2, 0, 1, 2, 0, 1].map((k, i) => [0, 1, 2].map((c) => (c === k ? 0.5 + i / 50 : 0.2 + i / 90))),
    );
    const { candidate } = paired(one, one).paired!;
    const all = influenceOfCases('auroc', null, candidate)!;
    const two = influenceOfCases('auroc', null, {
      ...candidate,
      classScores: [candidate.classScores![0]!, candidate.classScores![1]!, null],
    })!;
    const single = ['0', '1'].map((name) => influenceOfCases('auroc', name, candidate)!);
    expect([...two]).toEqual(
      [...two].map((_, i) => expect.closeTo((single[0]![i]! + single[1]![i]!) / 2, 12)),
    );
    expect([...all]).not.toEqual([...two]);
    expect(influenceOfCases('auroc', null, { ...candidate, classScores: [null, null, null] })).toBeNull();
    expect(influenceOfCases('auroc', '2', { ...candidate, classScores: [null, null, null] })).toBeNull();
  });
});

it('The error of a difference grows by as much as cases in groups are alike.', () => {
  const n = 200;
  const once = (of: (i: number) => number) => Array.from({ length: n }, (_, i) => of(i));
  const labels = once((i) => (i * 7) % 2);
  const [before, after] = [once((i) => ((i * 37) % 101) / 101), once((i) => ((i * 53) % 103) / 103)];
  const twice = (values: number[]) => [...values, ...values];
  const groups = twice(once((i) => i));
  const error = (group: number[] | null) =>
    pairedError(
      'brier',
      null,
      paired(binary(twice(labels), twice(before), group), binary(twice(labels), twice(after), group)).paired!,
    )!;
  // Each case twice: as many as the groups are worth, but for 200/199 over 400/399.
  expect(error(groups) / error(null)).toBeCloseTo(Math.SQRT2 * Math.sqrt(200 / 199 / (400 / 399)), 6);
});

describe('Errors of numbers', () => {
  it('without a target, or a prediction beside it, are no evidence.', () => {
    expect(regressionMetric('mae', null, 0)).toEqual({ noEvidence: 'noTarget', cases: 0 });
    expect(regressionMetric('mae', null, 5)).toEqual({ noEvidence: 'noTargetWithPrediction', cases: 5 });
  });

  it('have bounds as skewed as they are, of their sizes and of themselves.', () => {
    const errors = Array.from({ length: 60 }, (_, i) => 1 + ((i * i) % 23) / 4 + (i % 17 === 0 ? 9 : 0));
    const found = (metric: 'mae' | 'bias') => {
      const targets = errors.map((_, i) => 100 + i);
      const said = targets.map((target, i) => target + (i % 2 ? errors[i]! : -errors[i]!));
      return regressionMetric(metric, outcomeOf(regression(targets, said)).residuals, 60) as Statistic;
    };
    // scipy 1.17.1: skew(|e|), skew(e), and means with std / √60.
    for (const [metric, skewness, mean, error] of [
      ['mae', 2.0112011381116006, 3.575, 0.32141721761252584],
      ['bias', 0.19624913247876896, -0.1, 0.5622746462163999],
    ] as const) {
      const one = found(metric);
      expect([one.value, one.standardError]).toEqual([expect.closeTo(mean, 9), expect.closeTo(error, 9)]);
      const { below, above } = hallReach({ skewness, cases: 60 }, z);
      expect(one.proof!(z)).toEqual([
        expect.closeTo(mean - below * error, 8),
        expect.closeTo(mean + above * error, 8),
      ]);
    }
  });

  it('in per cent say how many targets are zero.', () => {
    const residuals = outcomeOf(regression([0, 2, 4, 5], [1, 1, 5, 5])).residuals;
    expect(regressionMetric('mape', residuals, 4)).toMatchObject({
      cases: 3,
      note: 'Left out: 1 of 4 targets are zero',
    });
    const whole = outcomeOf(regression([1, 2, 4, 5], [1, 1, 5, 5])).residuals;
    expect(regressionMetric('mape', whole, 4)).not.toHaveProperty('note');
  });

  it('of a long tail have two more as large as the largest beneath their upper bound.', () => {
    const rmse = (last: number) => {
      const targets = Array.from({ length: 400 }, (_, i) => i);
      const found = regressionMetric(
        'rmse',
        outcomeOf(
          regression(
            targets,
            targets.map((y, i) => y + (i === 0 ? last : i % 2 ? 1 : -1.1)),
          ),
        ).residuals,
        400,
      ) as Statistic;
      return {
        square: found.value ** 2,
        reach: found.bounds(z)[1] ** 2 - found.value ** 2,
        proof: found.proof!(z)[1] ** 2 - found.value ** 2,
      };
    };
    const [short, long] = [rmse(1), rmse(60)];
    // Two of 60² in 400 are 18 of the mean square.
    expect(long.proof).toBeGreaterThan(18);
    expect(short.proof).toBeLessThan(0.1);
  });
});
