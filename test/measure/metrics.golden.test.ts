import { describe, expect, it } from 'vitest';
import type { ClassAnswers, NumberAnswers } from '../../src/count/answers/answers.ts';
import { compare } from '../../src/measure/compare.ts';
import type { Comparison, Estimate } from '../../src/measure/measurements.ts';
import type { Metric } from '../../src/plan/vocabulary/metrics.ts';
import { binary, multiclass, paired, regression } from './answers.ts';
import golden from './golden/metrics.json' with { type: 'json' };

type Expected = Record<string, number>;
type Sides = [ClassAnswers, ClassAnswers] | [NumberAnswers, NumberAnswers];

/** Relative, because a mean of a million and a calibration error are not on one scale. */
function near(found: number, expected: number, digits: number, what: string) {
  const scale = Math.max(1e-3, Math.abs(expected));
  expect(Math.abs(found - expected) / scale, `${what}: ${found}, expected ${expected}`).toBeLessThan(
    10 ** -digits,
  );
}

/** `f1[2]` is F1 of class 2. */
function comparison(name: string, [reference, candidate]: Sides): Comparison {
  const [, metric, one] = /^(\w+?)(?:\[(\d+)\])?$/.exec(name)!;
  const outcomes = paired(reference, candidate);
  return compare(
    metric as Metric,
    one ?? null,
    outcomes.reference,
    outcomes.candidate,
    outcomes.paired,
    0.95,
  );
}

function estimates({
  reference,
  candidate,
  difference,
}: Comparison): Record<'reference' | 'candidate' | 'difference', Estimate> {
  for (const side of [reference, candidate, difference]) expect(side).toHaveProperty('value');
  return { reference, candidate, difference } as Record<'reference' | 'candidate' | 'difference', Estimate>;
}

/** The means over classes take their errors to move together: never too small, and exact only when paired. */
const conservative = (name: string, task: string) =>
  task === 'multiclass' && (name === 'auroc' || name === 'average_precision');

function check(task: string, metrics: Record<string, Expected>, sides: Sides) {
  for (const [name, expected] of Object.entries(metrics)) {
    const compared = comparison(name, sides);
    const found = estimates(compared);
    expect(compared.paired, name).toBe(true);
    near(found.reference.value, expected.reference!, 9, name);
    near(found.candidate.value, expected.candidate!, 9, name);
    near(found.difference.value, expected.candidate! - expected.reference!, 9, name);
    if (expected.se_candidate === undefined) continue;
    if (conservative(name, task)) {
      expect(found.candidate.standardError, name).toBeGreaterThan(expected.se_candidate);
      expect(found.candidate.standardError, name).toBeLessThan(2.5 * expected.se_candidate);
    } else {
      near(found.reference.standardError, expected.se_reference!, 5, `${name}, standard error`);
      near(found.candidate.standardError, expected.se_candidate, 5, `${name}, standard error`);
    }
    // Paired accuracy has Bonett and Price's interval instead: see the vectors.
    if (name !== 'accuracy')
      near(found.difference.standardError, expected.se_difference!, 5, `${name}, difference`);
  }
}

describe(`metrics equal those of ${golden.software}`, () => {
  it.each(golden.binary)('binary, $title', ({ y, reference, candidate, metrics }) => {
    check('binary', metrics, [binary(y, reference), binary(y, candidate)]);
  });

  it.each(golden.multiclass)('multiclass, $title', ({ y, reference, candidate, metrics }) => {
    check('multiclass', metrics as unknown as Record<string, Expected>, [
      multiclass(y, reference),
      multiclass(y, candidate),
    ]);
  });

  it.each(golden.regression)('regression, $title', ({ y, reference, candidate, metrics }) => {
    check('regression', metrics as unknown as Record<string, Expected>, [
      regression(y, reference),
      regression(y, candidate),
    ]);
  });

  it.each(golden.binary)(
    'Wilson’s intervals and McNemar’s p, $title',
    ({ y, reference, candidate, wilson, mcnemar }) => {
      for (const [name, expected] of Object.entries(wilson)) {
        const { candidate: found } = estimates(
          comparison(name, [binary(y, reference), binary(y, candidate)]),
        );
        found.interval.forEach((bound, i) => {
          near(bound, expected[i]!, 9, name);
        });
      }
      const { changed } = comparison('accuracy', [binary(y, reference), binary(y, candidate)]);
      near(changed!.p, mcnemar, 9, 'McNemar');
    },
  );

  it.each(golden.binary)(
    'errors of cases in groups, $title',
    ({ y, reference, candidate, groups, metrics, accuracy_cluster_se: clustered }) => {
      const sides: Sides = [binary(y, reference, groups), binary(y, candidate, groups)];
      for (const [name, expected] of Object.entries(metrics as Record<string, Expected>)) {
        const found = estimates(comparison(name, sides));
        // Groups never make an interval narrower.
        for (const side of ['reference', 'candidate', 'difference'] as const) {
          const least = expected[`se_${side}`]!;
          near(
            found[side].standardError,
            Math.max(least, expected[`se_${side}_grouped`]!),
            5,
            `${name}, ${side}`,
          );
        }
        if (name === 'accuracy') {
          const n = y.length;
          near(
            found.candidate.standardError,
            Math.max(expected.se_candidate!, clustered * Math.sqrt((n - 1) / n)),
            5,
            'statsmodels',
          );
        }
      }
    },
  );

  it.each(golden.regression)(
    'the median’s error about that of a bootstrap, $title',
    ({ y, reference, candidate, metrics }) => {
      const { candidate: found } = estimates(
        comparison('median_absolute_error', [regression(y, reference), regression(y, candidate)]),
      );
      const ratio = found.standardError / metrics.median_absolute_error.se_candidate_bootstrap;
      expect(ratio).toBeGreaterThan(0.75);
      expect(ratio).toBeLessThan(1.35);
    },
  );
});
