import { describe, expect, it } from 'vitest';
import { drawFalls } from '../../../scripts/simulation/falls.ts';
import { countScores } from '../../../src/count/answers/scores.ts';
import { doublesOf } from '../../../src/data/column/numbers.ts';
import { compared } from '../../../src/measure/compare.ts';
import { averagePrecision } from '../../../src/measure/scores/average-precision.ts';
import { isStatistic, proofBounds, type Statistic } from '../../../src/measure/statistic.ts';
import { logitBounds } from '../../../src/statistics/intervals/logit.ts';
import { mulberry32 } from '../../../src/statistics/random.ts';

/** A positive where a number that looks drawn is below a share that rises with the score. */
function labels(cases: number, power: number): Uint8Array {
  return Uint8Array.from({ length: cases }, (_, i) =>
    ((i * 7919) % cases) / cases < ((i + 1) / cases) ** power ? 1 : 0,
  );
}

const scoresOf = (cases: number) => Float64Array.from({ length: cases }, (_, i) => (i + 1) / (cases + 1));
const counted = (cases: number, power: number) => countScores(scoresOf(cases), labels(cases, power));

function measured(cases: number, power: number): Statistic {
  const found = averagePrecision(counted(cases, power));
  if (!isStatistic(found)) throw new Error(found.noEvidence);
  return found;
}

describe('bounds on the logit scale', () => {
  // scipy 1.17.1: expit(logit(0.8) − 0.1/0.16), expit(logit(0.8) + 0.05/0.16).
  it('lie as far away as scipy says, and never leave 0 to 1', () => {
    const [lower, upper] = logitBounds(0.8, 0.1, 0.05);
    expect(lower).toBeCloseTo(0.6816346876077918, 14);
    expect(upper).toBeCloseTo(0.8453772059440265, 14);
    expect(logitBounds(0.99, 0.5)[1]).toBeLessThanOrEqual(1);
    expect(logitBounds(1, 0.5)).toEqual([1, 1]);
    expect(logitBounds(0, 0.5)).toEqual([0, 0]);
  });
});

describe('the average precision', () => {
  // scikit-learn 1.9.1: influences by its sample weights; scipy 1.17.1: Student's t, logit, expit.
  it.each([
    [200, 1, 0.8412333563095038, 0.0321093302, 0.7692722554, 0.8913162565],
    [300, 3, 0.7803097703969912, 0.0416697831, 0.6934764812, 0.8473863027],
  ])(
    'is proven as scikit-learn and scipy have it, of %i cases',
    (cases, power, value, error, lower, upper) => {
      const found = measured(cases, power);
      expect(found.value).toBeCloseTo(value, 12);
      expect(found.standardError).toBeCloseTo(error, 8);
      const [least, greatest] = proofBounds(found, 1.6448536269514722);
      expect(least).toBeCloseTo(lower, 6);
      expect(greatest).toBeCloseTo(upper, 6);
    },
  );

  /** The highest are positive, but for one of them. */
  const allButOne = (positives: number, wrong: number) =>
    averagePrecision(
      countScores(
        scoresOf(300),
        Uint8Array.from({ length: 300 }, (_, i) => (i >= 299 - positives && i !== wrong ? 1 : 0)),
      ),
    ) as Statistic;

  it('is proven less of few positives than of as many answers, right or wrong', () => {
    const found = allButOne(9, 295);
    expect(found.standardError).toBeLessThan(0.1);
    // scipy 1.17.1: beta.ppf(0.05, 8, 2) = 0.571, of 8 right answers of 9.
    expect(proofBounds(found, 1.645)[0]).toBeLessThan(0.66);
    expect(proofBounds(found, 1.645)[0]).toBeGreaterThan(0.4);
  });

  it('is no less proven of many positives because one of them is placed badly', () => {
    const found = allButOne(60, 245);
    expect(found.value).toBeGreaterThan(0.95);
    // scipy 1.17.1: beta.ppf(0.05, 56, 5) = 0.853, of 56 right answers of 60.
    expect(proofBounds(found, 1.645)[0]).toBeGreaterThan(0.853);
  });

  it('of two models on the same cases is no surer than both models’ own bounds leave it, however many cases', () => {
    const cases = 400;
    const [before, after] = drawFalls(
      { prevalence: 0.5, apart: [2.5, 2.5], paired: 0.95 },
      cases,
      mulberry32(5),
    );
    const actual = Float64Array.from(before.actual);
    const [own, other] = [before.score!, after.score!].map(doublesOf) as [Float64Array, Float64Array];
    const of = (scores: Float64Array) => ({
      classes: ['0', '1'],
      positive: 1,
      actual,
      predicted: Float64Array.from(scores, (score) => (score >= 0.5 ? 1 : 0)),
      scores,
      classScores: null,
      group: null,
    });
    const outcome = (scores: Float64Array) => ({
      cases,
      confusion: null,
      scores: countScores(scores, Uint8Array.from(actual)),
      classScores: null,
      residuals: null,
    });
    const { difference } = compared('average_precision', null, {
      reference: outcome(own),
      candidate: outcome(other),
      paired: { cases, reference: of(own), candidate: of(other) },
    });
    const seen = difference as Statistic;
    const [lower] = proofBounds(seen, 1.6448536269514722);
    // The error of the difference alone would have it here.
    expect((seen.value - lower) / seen.standardError).toBeGreaterThan(1.9);
  });
});
