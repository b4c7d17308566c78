import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countScores } from '../../src/count/answers/scores.ts';
import type { CaseOutcomes, OutcomeCounts } from '../../src/count/counts.ts';
import { compare } from '../../src/measure/compare.ts';
import { statistic } from '../../src/measure/metrics.ts';
import { auroc } from '../../src/measure/scores/auroc.ts';
import { isStatistic, type Statistic } from '../../src/measure/statistic.ts';
import { normalQuantile } from '../../src/statistics/distributions/normal.ts';
import { bonettPrice } from '../../src/statistics/intervals/bonett-price.ts';
import { differenceBounds } from '../../src/statistics/intervals/newcombe.ts';
import { newcombeMethod5 } from '../../src/statistics/intervals/newcombe5.ts';
import { wilson } from '../../src/statistics/intervals/wilson.ts';
import { mcnemar } from '../../src/statistics/mcnemar.ts';
import { benjaminiHochberg } from '../../src/statistics/multiple-testing.ts';

// Computed with scipy 1.17.1, scikit-learn 1.9.1 and statsmodels 0.15.0.
const path = join(import.meta.dirname, '../../fixtures/vectors/statistics.json');
const vectors = JSON.parse(readFileSync(path, 'utf8'));
const z = normalQuantile(0.975);

function close(found: readonly number[], expected: readonly number[], digits = 9) {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i]!, digits);
  });
}

/** Newcombe's interval of k₁/n₁ − k₂/n₂. */
const newcombe = (k1: number, n1: number, k2: number, n2: number) =>
  differenceBounds(
    { value: k1 / n1, bounds: wilson(k1, n1, z) },
    { value: k2 / n2, bounds: wilson(k2, n2, z) },
  );

function statisticOf(scores: number[], labels: number[]): Statistic {
  const found = auroc(countScores(Float64Array.from(scores), Uint8Array.from(labels)));
  if (!isStatistic(found)) throw new Error(found.noEvidence);
  return found;
}

const outcome = (scores: number[], labels: number[]): OutcomeCounts => ({
  cases: labels.length,
  confusion: null,
  scores: countScores(Float64Array.from(scores), Uint8Array.from(labels)),
  classScores: null,
  residuals: null,
});

const cases = (
  actual: ArrayLike<number>,
  predicted: ArrayLike<number>,
  scores: number[] | null,
): CaseOutcomes => ({
  classes: ['0', '1'],
  positive: 1,
  actual: Float64Array.from(actual),
  predicted: Float64Array.from(predicted),
  scores: scores && Float64Array.from(scores),
  classScores: null,
  group: null,
});

describe('the vectors of independent software', () => {
  it('DeLong with ties, alone and paired', () => {
    const { y, a, b, auc, cov } = vectors.delong_paired_ties;
    for (const [i, scores] of [a, b].entries()) {
      const { value, standardError } = statisticOf(scores, y);
      close([value, standardError ** 2], [auc[i], cov[i][i]], 12);
    }
    const paired = { cases: y.length, reference: cases(y, y, a), candidate: cases(y, y, b) };
    const { difference, paired: isPaired } = compare(
      'auroc',
      null,
      outcome(a, y),
      outcome(b, y),
      paired,
      0.95,
    );
    expect(isPaired).toBe(true);
    expect((difference as { standardError: number }).standardError ** 2).toBeCloseTo(
      cov[0][0] + cov[1][1] - 2 * cov[0][1],
      12,
    );
  });

  it('Newcombe’s method 5 for AUROC', () => {
    for (const { auc, m, n, ci } of vectors.auc_newcombe_m5_95) close(newcombeMethod5(auc, m, n, z), ci);
  });

  it('10 positives in 100,000', () => {
    const { auc, se, logit95 } = vectors.imbalance_10_in_100000;
    const scores = Array.from({ length: 100_000 }, (_, i) => ((i * 7919 + 13) % 100_003) / 100_003);
    const labels = scores.map((_, i) => (i % 10_000 === 1234 ? 1 : 0));
    const found = statisticOf(scores, labels);
    close([found.value, found.standardError, ...found.bounds(z)], [auc, se, ...logit95]);
  });

  it('Wilson, Newcombe, McNemar and Bonett–Price', () => {
    for (const { k, n, wilson: ci } of vectors.proportion95) close(wilson(k, n, z), ci);
    for (const { k1, n1, k2, n2, ci } of vectors.newcombe_diff95) close(newcombe(k1, n1, k2, n2), ci);
    for (const { b, c, exact, bonett_price_n1000 } of vectors.mcnemar) {
      expect(mcnemar(b, c)).toBeCloseTo(exact, 9);
      close(bonettPrice(b, c, 1000, z), bonett_price_n1000);
    }
  });

  it('Benjamini–Hochberg', () => {
    const { p, bh } = vectors.bh;
    close(benjaminiHochberg(p.map(Math.log)).map(Math.exp), bh);
  });

  it('F1 of two models on the same cases', () => {
    const { cells_y_a_b, f1, se, diff, se_diff } = vectors.f1_paired;
    const rows = cells_y_a_b.flatMap((n: number, cell: number) =>
      Array.from({ length: n }, () => [(cell >> 2) & 1, (cell >> 1) & 1, cell & 1]),
    ) as number[][];
    const column = (i: number) => Float64Array.from(rows, (row) => row[i]!);
    const counted = (said: Float64Array): OutcomeCounts => {
      const table = new Float64Array(4);
      rows.forEach(([y], i) => {
        table[2 * y! + said[i]!]!++;
      });
      return {
        cases: rows.length,
        confusion: { classes: ['0', '1'], positive: 1, table },
        scores: null,
        classScores: null,
        residuals: null,
      };
    };
    const [a, b] = [counted(column(1)), counted(column(2))];
    for (const [i, set] of [a, b].entries()) {
      const found = statistic('f1', set, null) as Statistic;
      close([found.value, found.standardError], [f1[i], se[i]]);
    }
    const paired = {
      cases: rows.length,
      reference: cases(column(0), column(1), null),
      candidate: cases(column(0), column(2), null),
    };
    const { difference } = compare('f1', null, a, b, paired, 0.95) as {
      difference: { value: number; standardError: number };
    };
    close([difference.value, difference.standardError], [-diff, se_diff]);
  });
});

// The trickiest cases again, by eye: statsmodels 0.15.0 (Wilson, Newcombe, McNemar) and the
// published formulas in numpy 2.4.6 (Bonett–Price, Newcombe's method 5).
describe('intervals and tests of proportions', () => {
  it('equal those of independent software', () => {
    close(wilson(0, 10, z), [0, 0.2775327998628893]);
    close(wilson(81, 263, z), [0.255289, 0.36621], 6);
    close(newcombe(56, 70, 48, 80), [0.05243147240236498, 0.33387265403690614]);
    close(newcombe(9, 10, 3, 10), [0.1705227239345029, 0.809017973535488]);
    close(bonettPrice(10, 3, 1000, z), [-0.0005773692957926303, 0.014549425184016185]);
    close(bonettPrice(0, 0, 100, z), [-0.0271746, 0.0271746], 7);
    close([mcnemar(10, 3), mcnemar(0, 0), mcnemar(6, 0)], [0.09228515625, 1, 0.03125]);
    close(newcombeMethod5(1, 4, 4, z), [0.5822840455836055, 1]);
    close(newcombeMethod5(0.85, 50, 50, z), [0.7550533757398058, 0.9098299957669285]);
  });
});

describe('auroc where it is at an end', () => {
  it('is 0.5 for a constant score', () => {
    expect(statisticOf([0.3, 0.3, 0.3], [1, 0, 1]).value).toBe(0.5);
  });

  it('keeps an interval at perfect separation', () => {
    const { value, bounds } = statisticOf([0.1, 0.2, 0.8, 0.9], [0, 0, 1, 1]);
    expect(value).toBe(1);
    expect(bounds(z)[0]).toBeLessThan(0.9);
  });

  it.each([[[1, 1]], [[0, 0]], [[]]])('has no evidence for the labels %j', (labels) => {
    const found = auroc(countScores(Float64Array.from(labels), Uint8Array.from(labels)));
    expect(isStatistic(found)).toBe(false);
  });
});
