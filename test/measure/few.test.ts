import { describe, expect, it } from 'vitest';
import type { ClassAnswers } from '../../src/count/answers/answers.ts';
import { countOutcome } from '../../src/count/answers/outcome.ts';
import { compared } from '../../src/measure/compare.ts';
import { statistic } from '../../src/measure/metrics.ts';
import { isStatistic, proofBounds, type Statistic, safeBounds } from '../../src/measure/statistic.ts';
import type { Metric } from '../../src/plan/vocabulary/metrics.ts';
import { clopperPearson } from '../../src/statistics/intervals/clopper-pearson.ts';
import { newcombeMethod5 } from '../../src/statistics/intervals/newcombe5.ts';
import { tango } from '../../src/statistics/intervals/tango.ts';
import { mulberry32, normals } from '../../src/statistics/random.ts';
import { binary, outcomeOf, paired, regression } from './answers.ts';

const oneSided = 1.6448536269514722;
const twoSided = 1.959963984540054;

function seen(metric: Metric, answers: Parameters<typeof outcomeOf>[0]): Statistic {
  const found = statistic(metric, outcomeOf(answers), null);
  if (!isStatistic(found)) throw new Error(found.noEvidence);
  return found;
}

/** 200 rows: so many positives, all scored high; negatives low but for a few. */
const rare = (positives: number, high: number, wrong: number) =>
  binary(
    Array.from({ length: 200 }, (_, i) => (i < positives ? 1 : 0)),
    Array.from({ length: 200 }, (_, i) =>
      i < positives ? high : i % 20 === wrong ? 0.6 : 0.1 + wrong / 1000,
    ),
  );

describe('the same three positives, all found by both models', () => {
  const outcomes = paired(rare(3, 0.9, 5), rare(3, 0.85, 6));

  it.each(['recall', 'f1', 'precision', 'balanced_accuracy', 'mcc', 'auroc', 'average_precision'] as const)(
    'do not prove that %s has fallen by less than a hundredth',
    (metric) => {
      const { difference, paired: together } = compared(metric, null, outcomes);
      if (!isStatistic(difference)) throw new Error(difference.noEvidence);
      expect(together).toBe(true);
      expect(Math.abs(difference.value)).toBeLessThan(0.01);
      expect(proofBounds(difference, oneSided)[0]).toBeLessThan(-0.05);
    },
  );

  it('leave of recall what the exact bound of none of three leaves', () => {
    const { difference } = compared('recall', null, outcomes);
    const [lower] = proofBounds(difference as Statistic, oneSided);
    expect(lower).toBeCloseTo(-clopperPearson(0, 3, oneSided)[1], 9);
    // What is shown is Tango's.
    const [least, most] = (difference as Statistic).bounds(twoSided);
    const [from, to] = tango(0, 0, 3, twoSided);
    expect([least, most]).toEqual([from, to]);
  });

  it('prove it where they are many', () => {
    const many = (high: number) =>
      binary(
        Array.from({ length: 4000 }, (_, i) => i % 2),
        Array.from({ length: 4000 }, (_, i) => (i % 2 === 1 ? high : 0.1)),
      );
    const { difference } = compared('recall', null, paired(many(0.9), many(0.8)));
    expect(proofBounds(difference as Statistic, oneSided)[0]).toBeGreaterThan(-0.01);
  });
});

describe('a class that is all right', () => {
  it('adds the doubt of its few cases to balanced accuracy', () => {
    const labels = Array.from({ length: 200 }, (_, i) => (i < 2 ? 1 : 0));
    const found = seen(
      'balanced_accuracy',
      binary(
        labels,
        labels.map((y, i) => (y === 1 || i > 193 ? 0.9 : 0.1)),
      ),
    );
    // 2 of 2 and 192 of 198, each a half, by Clopper and Pearson (scipy: 0.05^(1/2), beta.ppf) and the square root of the sum of squares.
    const [least] = clopperPearson(192, 198, oneSided);
    const reach = Math.hypot((1 - Math.sqrt(0.05)) / 2, (192 / 198 - least) / 2);
    expect(found.value).toBeCloseTo((1 + 192 / 198) / 2, 12);
    expect(proofBounds(found, oneSided)[0]).toBeCloseTo(found.value - reach, 9);
    expect(found.bounds(twoSided)[0]).toBeLessThan(0.75);
  });

  it('is nothing where no case shows it: a mean over classes is unsure by its share', () => {
    const answers: ClassAnswers = {
      task: 'classes',
      classes: { names: ['a', 'b', 'c'], positive: null },
      actual: Int16Array.from({ length: 100 }, (_, i) => i % 2),
      predicted: Int16Array.from({ length: 100 }, (_, i) => i % 2),
      score: null,
      classScores: null,
      group: null,
    };
    const found = statistic('recall', countOutcome(answers, null), null) as Statistic;
    expect(found.value).toBe(1);
    expect(proofBounds(found, oneSided)[0]).toBeLessThan(2 / 3);
  });
});

describe('AUROC with ten of a class', () => {
  it('has the wider of DeLong’s and Newcombe’s bounds', () => {
    const random = mulberry32(5);
    const labels = Array.from({ length: 300 }, (_, i) => (i < 10 ? 1 : 0));
    const found = seen(
      'auroc',
      binary(
        labels,
        labels.map((y) => Math.min(1, random() * (1 - 0.6 * y) + 0.6 * y)),
      ),
    );
    const newcombe = newcombeMethod5(found.value, 10, 290, oneSided);
    const [lower, upper] = proofBounds(found, oneSided);
    expect(lower).toBeLessThanOrEqual(newcombe[0]);
    expect(upper).toBeGreaterThanOrEqual(newcombe[1]);
  });
});

describe('a model that is calibrated', () => {
  it.each([200, 500, 1000])('is not proven to be off by more than 0.03 on %d cases', (cases) => {
    const random = mulberry32(cases);
    let proven = 0;
    for (let run = 0; run < 60; run++) {
      const scores = Array.from({ length: cases }, random);
      const found = seen(
        'calibration_error',
        binary(
          scores.map((p) => (random() < p ? 1 : 0)),
          scores,
        ),
      );
      if (proofBounds(found, oneSided)[0] > 0.03) proven++;
    }
    expect(proven).toBeLessThanOrEqual(3);
  });

  it('is proven to be off where it is', () => {
    const random = mulberry32(9);
    const scores = Array.from({ length: 1000 }, random);
    const found = seen(
      'calibration_error',
      binary(
        scores.map((p) => (random() < p * p ? 1 : 0)),
        scores,
      ),
    );
    expect(proofBounds(found, oneSided)[0]).toBeGreaterThan(0.03);
  });
});

describe('a mean of skewed losses', () => {
  it('reaches further to the side of its tail', () => {
    const targets = Array.from({ length: 100 }, (_, i) => i);
    const found = seen(
      'rmse',
      regression(
        targets,
        targets.map((y, i) => y + (i % 25 === 0 ? 10 : 1)),
      ),
    );
    const [lower, upper] = found.bounds(twoSided);
    expect(upper - found.value).toBeGreaterThan(1.2 * (found.value - lower));
  });

  it('is nearly anything upwards where no positive was seen', () => {
    const found = seen(
      'log_loss',
      binary(
        Array(100).fill(0),
        Array.from({ length: 100 }, (_, i) => 0.001 + i / 1e4),
      ),
    );
    expect(found.bounds(twoSided)[1]).toBeGreaterThan(10 * found.value);
  });
});

describe('no positive at all', () => {
  it.each(['precision', 'f1'] as const)('proves nothing of a fall of %s on the same cases', (metric) => {
    const labels = Array(300).fill(0);
    const outcomes = paired(
      binary(
        labels,
        labels.map((_, i) => (i % 60 === 0 ? 0.9 : 0.1)),
      ),
      binary(
        labels,
        labels.map((_, i) => (i % 50 === 0 ? 0.9 : 0.1)),
      ),
    );
    const { difference } = compared(metric, null, outcomes);
    if (!isStatistic(difference)) throw new Error(difference.noEvidence);
    expect(proofBounds(difference, oneSided)[0]).toBeLessThanOrEqual(-1);
  });
});

describe('errors of which a sample may have missed the rare and large ones', () => {
  const errors = (cases: number) => {
    const normal = normals(mulberry32(3));
    const targets = Array.from({ length: cases }, (_, i) => 20 + (i % 7));
    return regression(
      targets,
      targets.map((y) => y + normal()),
    );
  };

  it.each(['mae', 'rmse', 'mape'] as const)(
    'are allowed for by GREEN of %s, the less the more cases there are',
    (metric) => {
      const beyond = (cases: number) => {
        const found = seen(metric, errors(cases));
        return safeBounds(found, oneSided)[1] / proofBounds(found, oneSided)[1];
      };
      expect(beyond(200)).toBeGreaterThan(1.1);
      expect(beyond(20_000)).toBeLessThan(1.01);
      // RED rests on the cases that were seen, and what is shown reaches as far as either.
      const found = seen(metric, errors(200));
      expect(found.bounds(oneSided)[1]).toBeGreaterThan(proofBounds(found, oneSided)[1]);
      expect(found.bounds(oneSided)[1]).toBeLessThan(safeBounds(found, oneSided)[1]);
    },
  );

  it('may be one in a hundred, ten times as large: a sample of 200 without one proves no RMSE of 1.4', () => {
    expect(safeBounds(seen('rmse', errors(200)), oneSided)[1]).toBeGreaterThan(Math.sqrt(1 + 0.01 * 99));
    expect(safeBounds(seen('r2', errors(200)), oneSided)[0]).toBeLessThan(1 - (1 + 0.01 * 99) / 4);
  });

  it('leave a bias as it is where no tail is seen', () => {
    const found = seen('bias', errors(2000));
    expect(safeBounds(found, oneSided)).toEqual(proofBounds(found, oneSided));
  });
});

it('the interval of a recall that fell on the same cases lies about the fall, and not about a rise', () => {
  const labels = Array.from({ length: 80 }, (_, i) => (i < 40 ? 1 : 0));
  const scores = (missed: number) => labels.map((label, i) => (label === 1 && i >= missed ? 0.9 : 0.1));
  const { difference } = compared(
    'recall',
    null,
    paired(binary(labels, scores(0)), binary(labels, scores(8))),
  );
  if (!isStatistic(difference)) throw new Error(difference.noEvidence);
  expect(difference.value).toBeCloseTo(-0.2, 12);
  const [low, high] = difference.bounds(twoSided);
  expect(low).toBeLessThan(-0.2);
  expect(high).toBeGreaterThan(-0.2);
  expect(high).toBeLessThan(0);
});

it('the same numbers from both models leave as much open as two cases of which each knew nothing of the other', () => {
  const targets = Array.from({ length: 98 }, (_, i) => i);
  const one = regression(
    targets,
    targets.map((y) => y + (y % 7) / 7),
  );
  const { difference } = compared('mae', null, paired(one, one));
  if (!isStatistic(difference)) throw new Error(difference.noEvidence);
  // Errors of 0 to 6 sevenths, each 14 times: a standard deviation of 2/7. Two of 100 cases have 4 times its square between them.
  const error = Math.sqrt((2 / 100) * 2) * (2 / 7 / Math.sqrt(98));
  // scipy 1.17.1: t.ppf(norm.cdf(z), 97) for z = 1.959963984540054, and once more for what came.
  const t = 2.0103067021073016;
  expect(difference.bounds(1.959963984540054)[1]).toBeCloseTo(t * error, 12);
});

it('AUROC is bounded by DeLong alone from 50 cases of the rarer class on, a proof by Student’s t, and below by the wider of that and Newcombe', () => {
  const random = mulberry32(11);
  const of = (positives: number) => {
    const labels = Array.from({ length: 1000 }, (_, i) => (i < positives ? 1 : 0));
    const found = seen(
      'auroc',
      binary(
        labels,
        labels.map((label) => (label === 1 ? 0.6 + 0.4 * random() : 0.65 * random())),
      ),
    );
    const middle = Math.log(found.value / (1 - found.value));
    const delongAt = (errors: number) => {
      const reach = (errors * found.standardError) / (found.value * (1 - found.value));
      return [1 / (1 + Math.exp(reach - middle)), 1 / (1 + Math.exp(-reach - middle))];
    };
    return {
      shown: found.bounds(twoSided),
      proof: proofBounds(found, twoSided),
      delong: delongAt(twoSided),
      delongAt,
    };
  };
  const enough = of(50);
  // scipy 1.17.1: t.ppf(norm.cdf(1.959963984540054), 12.5).
  const student = enough.delongAt(2.1691859427125406);
  for (const side of [0, 1] as const) {
    expect(enough.shown[side]).toBeCloseTo(enough.delong[side]!, 12);
    expect(enough.proof[side]).toBeCloseTo(student[side]!, 9);
  }
  const few = of(49);
  expect(few.shown[0]).toBeLessThan(few.delong[0]! - 0.001);
  expect(few.proof[0]).toBeLessThan(few.delong[0]! - 0.001);
});

it('a case on which one of two models decided nothing is counted for neither', () => {
  const labels = Array.from({ length: 80 }, (_, i) => (i < 40 ? 1 : 0));
  const scores = labels.map((label) => (label === 1 ? 0.9 : 0.1));
  const without = scores.map((score, i) => (i === 0 ? Number.NaN : score));
  for (const [before, after] of [
    [without, scores],
    [scores, without],
  ] as const) {
    const { difference } = compared('recall', null, paired(binary(labels, before), binary(labels, after)));
    if (!isStatistic(difference)) throw new Error(difference.noEvidence);
    const [low, high] = difference.bounds(twoSided);
    expect([difference.value, low]).toEqual([0, -high]);
  }
});

it('the log loss of a probability of 0 or 1 is that of scikit-learn, which keeps them a rounding error away', () => {
  // scikit-learn 1.9.1: log_loss([1, 0], [0, .5]) and log_loss([1, 0], [1, .5]).
  expect(seen('log_loss', binary([1, 0], [0, 0.5])).value).toBeCloseTo(18.36840028483855, 12);
  expect(seen('log_loss', binary([1, 0], [1, 0.5])).value).toBeCloseTo(0.34657359027997275, 12);
});

it('AUROC of few cases is shown by DeLong alone between 0.4 and 0.6, and by the wider bounds beyond; of one positive it has no error', () => {
  /** Twenty positives among negatives at 0 … 99, so many of which each is above. */
  const of = (above: number, positives = 20) =>
    seen(
      'auroc',
      binary(
        [...Array<number>(positives).fill(1), ...Array<number>(100).fill(0)],
        [
          ...Array.from({ length: positives }, (_, i) => (above - 9.5 + (i % 20)) / 100 - 0.0025),
          ...Array.from({ length: 100 }, (_, i) => i / 100),
        ],
      ),
    );
  const isDeLong = (found: Statistic) => {
    const reach = (twoSided * found.standardError) / (found.value * (1 - found.value));
    const middle = Math.log(found.value / (1 - found.value));
    return Math.abs(found.bounds(twoSided)[0] - 1 / (1 + Math.exp(reach - middle))) < 1e-12;
  };
  const [inside, beyond] = [of(58), of(62)];
  expect([inside.value < 0.6, beyond.value > 0.6]).toEqual([true, true]);
  expect([isDeLong(inside), isDeLong(beyond)]).toEqual([true, false]);
  expect(of(60, 1).standardError).toBe(0);
  expect(of(60, 2).standardError).toBeGreaterThan(0);
});
