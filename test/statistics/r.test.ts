import { describe, expect, it } from 'vitest';
import { pairedError } from '../../src/measure/cases/paired.ts';
import { auroc } from '../../src/measure/scores/auroc.ts';
import { isStatistic } from '../../src/measure/statistic.ts';
import { clopperPearson } from '../../src/statistics/intervals/clopper-pearson.ts';
import { cr2 } from '../../src/statistics/intervals/cr2.ts';
import { isotonic } from '../../src/statistics/isotonic.ts';
import { mcnemar } from '../../src/statistics/mcnemar.ts';
import { badAt } from '../../src/statistics/sequential/score.ts';
import { binary, outcomeOf, paired } from '../measure/answers.ts';
import golden from './golden/r.json' with { type: 'json' };

const z = 1.959963984540054;

describe(`equal to ${golden.software}`, () => {
  it.each(golden.auroc)('AUROC, DeLong’s variance, and that of two models on the same cases', (one) => {
    const [before, after] = [binary(one.labels, one.before), binary(one.labels, one.after)];
    [before, after].forEach((answers, i) => {
      const found = auroc(outcomeOf(answers).scores!);
      if (!isStatistic(found)) throw new Error(found.noEvidence);
      expect(found.value).toBeCloseTo(one.auc[i]!, 12);
      expect(found.standardError ** 2).toBeCloseTo(one.variance[i]!, 12);
    });
    const error = pairedError('auroc', null, paired(before, after).paired!)!;
    expect(error ** 2).toBeCloseTo(one.variance[0]! + one.variance[1]! - 2 * one.covariance, 12);
  });

  it.each(golden.cr2)('CR2 and its degrees of freedom, of a mean of groups', ({ groups, error, df }) => {
    const own = Object.values(groups).map((group) => [group].flat() as number[]);
    const all = own.flat();
    const mean = all.reduce((a, b) => a + b) / all.length;
    const found = cr2(
      own.map((group) => group.reduce((sum, x) => sum + (x - mean) / all.length, 0)),
      own.map((group) => group.length),
    );
    expect(found.error).toBeCloseTo(error, 9);
    expect(found.df).toBeCloseTo(df, 6);
  });

  it.each(golden.clopper_pearson)('the exact interval of $k of $n', ({ k, n, ci }) => {
    clopperPearson(k, n, z).forEach((bound, i) => {
      expect(bound).toBeCloseTo(ci[i]!, 9);
    });
  });

  it.each(golden.mcnemar)('McNemar’s exact p of $b and $c', ({ b, c, p }) => {
    expect(mcnemar(b, c)).toBeCloseTo(p, 9);
  });

  it.each(golden.mantel_haenszel)(
    'the score over batches, which is Mantel and Haenszel’s',
    ({ tables, z: expected }) => {
      let [excess, information] = [0, 0];
      // By columns, as R has it: bad and good of the canary, bad and good of the baseline.
      for (const [canaryBad, canaryGood, baselineBad, baselineGood] of tables as number[][]) {
        const bad = canaryBad! + baselineBad!;
        const { mean, variance } = badAt(
          { canary: canaryBad! + canaryGood!, baseline: baselineBad! + baselineGood!, bad },
          1,
        );
        excess += canaryBad! - mean;
        information += variance;
      }
      expect(Math.abs(excess) / Math.sqrt(information)).toBeCloseTo(expected, 9);
    },
  );

  it('the rising sequence nearest to others', () => {
    const { values, fitted } = golden.isotonic;
    isotonic(
      values,
      values.map(() => 1),
    ).forEach((value, i) => {
      expect(value).toBeCloseTo(fitted[i]!, 10);
    });
  });
});
