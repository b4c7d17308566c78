import { expect, it } from 'vitest';
import { countScores } from '../../../src/count/answers/scores.ts';
import type { CaseOutcomes } from '../../../src/count/counts.ts';
import { withinGroups } from '../../../src/measure/cases/grouped.ts';
import { grouping, skewness, standardError } from '../../../src/measure/cases/influence.ts';
import { discordant, pairedError } from '../../../src/measure/cases/paired.ts';
import { compared } from '../../../src/measure/compare.ts';
import { averagePrecision } from '../../../src/measure/scores/average-precision.ts';
import { scoreMetrics } from '../../../src/measure/scores/metrics.ts';
import { isStatistic, proofBounds, type Statistic } from '../../../src/measure/statistic.ts';
import { clopperPearson } from '../../../src/statistics/intervals/clopper-pearson.ts';
import { binary, paired } from '../answers.ts';

const numbers = (...values: number[]) => Float64Array.from(values);
const oneSided = 1.6448536269514722;

it('Cases in one group tell no error; groups that cancel by luck have that of the cases one by one.', () => {
  expect(grouping(numbers(1, -1), Int32Array.of(0, 0))).toBeNull();
  expect(grouping(numbers(0, 0), Int32Array.of(0, 1))).toBeNull();
  expect(grouping(numbers(1, -1, 1, -1), Int32Array.of(0, 0, 1, 1))!.stretch).toBe(1);
  expect(grouping(numbers(1, -1, 1, -1), Int32Array.of(-1, -1, -1, -1))).toMatchObject({
    stretch: 1,
    df: Infinity,
  });
  // By hand: sums 2 and −2, 2 / 1 for two groups, 4 / 3 for four cases: √(8 · 2 / (4 / 3)) over √4.
  expect(grouping(numbers(1, 1, -1, -1), Int32Array.of(0, 0, 1, 1))!.stretch).toBeCloseTo(Math.sqrt(3), 12);
  expect(standardError(numbers(3, 4))).toBe(5);
  expect([skewness(numbers(0, 0)), skewness(numbers(-1, -1, 2))]).toEqual([
    0,
    expect.closeTo(Math.SQRT1_2, 12),
  ]);
});

const outcomes = (predicted: number[], group: number[] | null = null): CaseOutcomes => ({
  classes: ['0', '1'],
  positive: 1,
  actual: numbers(...predicted.map((_, i) => i % 2)),
  predicted: numbers(...predicted),
  scores: null,
  classScores: null,
  group: group && Int32Array.from(group),
});

it('Where no influence is seen, the cases of a group are copies of each other, and Student’s t has one less than the groups.', () => {
  const right = outcomes(Array.from({ length: 10 }, (_, i) => i % 2));
  const found = {
    value: 1,
    standardError: 1,
    cases: 10,
    bounds: (z: number, stretch = 1): [number, number] => [z, stretch],
  };
  const within = (group: number[]) =>
    withinGroups(found, 'accuracy', null, right, Int32Array.from(group)) as Statistic;
  const pairs = within([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
  // scipy 1.17.1, t.ppf(0.975, 4).
  expect(pairs.bounds(1.959963984540054)[0]).toBeCloseTo(2.7764451, 6);
  expect(pairs.bounds(1)[1]).toBeCloseTo(Math.SQRT2, 12);
  expect(within(Array(10).fill(-1)).bounds(1.5)).toEqual([1.5, 1]);
});

it('One case tells no error of a difference, and cases in groups are not counted one by one.', () => {
  const pair = (said: number[], group: number[] | null = null) => ({
    cases: said.length,
    reference: outcomes(said.map((one) => 1 - one)),
    candidate: outcomes(said, group),
  });
  expect(pairedError('accuracy', null, pair([0]))).toBeNull();
  expect(pairedError('accuracy', null, pair([0, 0]))).toBeGreaterThan(0);
  expect(discordant(pair([0, 0, 0, 1]))).toEqual({ onlyReference: 1, onlyCandidate: 3 });
  expect(discordant(pair([0, 0], [0, 0]))).toBeNull();
});

it('Specificity says nothing of the class that it is not about.', () => {
  const only = binary(Array(400).fill(0), Array(400).fill(0.1));
  const { difference } = compared('specificity', null, paired(only, only));
  if (!isStatistic(difference)) throw new Error(difference.noEvidence);
  expect(proofBounds(difference, oneSided)[0]).toBeGreaterThan(-0.02);
});

it('Few cases are those that do not show how much a metric of scores varies.', () => {
  const few = (metric: keyof typeof scoreMetrics, sizes: [number, number][]) =>
    sizes.map(([m, n]) => scoreMetrics[metric].tooFew(m, n));
  expect(
    few('auroc', [
      [1, 9],
      [9, 1],
      [2, 2],
    ]),
  ).toEqual([true, true, false]);
  expect(
    few('average_precision', [
      [1, 9],
      [2, 0],
    ]),
  ).toEqual([true, false]);
  expect(
    few('brier', [
      [1, 0],
      [0, 1],
      [1, 1],
    ]),
  ).toEqual([true, true, false]);
});

it('Average precision is proven by its own error from fifty positives on, and of one positive it has none.', () => {
  const of = (positives: number) => {
    const labels = Array.from({ length: 400 }, (_, i) => (i < positives ? 1 : 0));
    const scores = labels.map((_, i) => ((i * 7919) % 400) / 400 + (i < positives ? 0.5 : 0));
    return averagePrecision(countScores(Float64Array.from(scores), Uint8Array.from(labels))) as Statistic;
  };
  // As many answers, right or wrong, as there are positives: of few they are worth no more.
  const asAnswers = (positives: number) =>
    clopperPearson(of(positives).value * positives, positives, oneSided)[0];
  expect(proofBounds(of(49), oneSided)[0]).toBeLessThanOrEqual(asAnswers(49));
  expect(proofBounds(of(50), oneSided)[0]).toBeGreaterThan(asAnswers(50));
  expect(of(1).standardError).toBe(0);
});

it('AUROCs of fewer than fifty cases of a class are compared by both models’ own bounds as well.', () => {
  const width = (positives: number) => {
    const labels = Array.from({ length: 1000 }, (_, i) => (i < positives ? 1 : 0));
    const model = (right: number) =>
      binary(
        labels,
        labels.map((label) => (label === 1 ? right : 0.1)),
      );
    const { difference } = compared('auroc', null, paired(model(0.9), model(0.8)));
    const [low, high] = proofBounds(difference as Statistic, oneSided);
    return high - low;
  };
  expect(width(49)).toBeGreaterThan(0.02);
  expect(width(50)).toBeLessThan(0.01);
});
