import { describe, expect, it } from 'vitest';
import type { OutcomeCounts } from '../../../src/count/counts.ts';
import { judgeMetrics } from '../../../src/judge/performance/metrics.ts';
import { compare } from '../../../src/measure/compare.ts';
import type { MetricRule, Plan } from '../../../src/plan/plan.ts';
import type { Metric } from '../../../src/plan/vocabulary/metrics.ts';
import { readAmount, readBound } from '../../../src/plan/vocabulary/terms.ts';
import type { WrittenFinding } from '../../../src/record/verdict.ts';
import { written } from '../../../src/report/verdict.ts';

/** A binary set from the cells of its table: true negatives, false positives, false negatives, true positives. */
function decided(...table: [number, number, number, number]): OutcomeCounts {
  return {
    cases: table.reduce((a, b) => a + b),
    confusion: { classes: ['0', '1'], positive: 1, table: Float64Array.from(table) },
    scores: null,
    classScores: null,
    residuals: null,
  };
}

const unlabelled: OutcomeCounts = {
  cases: 0,
  confusion: null,
  scores: null,
  classScores: null,
  residuals: null,
};

interface Written {
  metric?: Metric;
  green?: string;
  amber?: string;
  red?: string;
  falls?: { amber?: string; red?: string }[];
  gates?: boolean;
}

function ruleOf({ metric = 'accuracy', green, amber, red, falls = [], gates = true }: Written): MetricRule {
  const bound = (text: string | undefined) => (text === undefined ? null : readBound(text)!);
  const amount = (text: string | undefined) => (text === undefined ? null : readAmount(text)!);
  return {
    metric,
    class: null,
    green: bound(green),
    amber: bound(amber),
    red: bound(red),
    falls: falls.map((fall) => ({
      from: 'reference',
      amber: amount(fall.amber),
      red: amount(fall.red),
      line: 1,
    })),
    gates,
    minCases: 0,
    line: 1,
  };
}

/** Judges rules on one candidate, with 95 % confidence or as written. */
function judged(
  rules: Written[],
  candidate: OutcomeCounts,
  reference: OutcomeCounts | null = null,
  confidence: number | null = 0.95,
  proof?: 'margin',
): WrittenFinding[] {
  const metrics = rules.map(ruleOf).map((rule) => ({
    check: { kind: 'metric' as const, subject: null, aspect: null, metric: rule.metric, class: null },
    rule,
    comparison: compare(rule.metric, null, reference, candidate, null, 0.95),
    outcomes: { reference, candidate, paired: null },
  }));
  return judgeMetrics({ confidence, ...(proof && { proof }) } as Plan, metrics).map(written);
}

const level = (...args: Parameters<typeof judged>) => judged(...args).map(({ status }) => status);

describe('with confidence, a fall that cannot be measured', () => {
  const falls = [{ amber: '0.01', red: '0.03' }];

  it('is AMBER where the reference has no labels, however good the candidate', () => {
    const [finding] = judged([{ green: '>= 0.5', falls }], decided(5000, 10, 10, 5000), unlabelled);
    expect(finding).toMatchObject({ status: 'AMBER' });
    expect(finding!.message).toContain('No fall can be measured: the reference has no value');
  });

  it('is AMBER where there is no reference', () => {
    expect(level([{ green: '>= 0.5', falls }], decided(5000, 10, 10, 5000))).toEqual(['AMBER']);
    expect(level([{ falls }], decided(5000, 10, 10, 5000))).toEqual(['AMBER']);
  });

  it('is RED all the same where the value itself is past the red rule', () => {
    expect(
      level([{ green: '>= 0.8', red: '<= 0.7', falls }], decided(500, 500, 500, 500), unlabelled),
    ).toEqual(['RED']);
  });

  it('is AMBER as written too', () => {
    expect(level([{ green: '>= 0.5', falls }], decided(5000, 10, 10, 5000), unlabelled, null)).toEqual([
      'AMBER',
    ]);
  });
});

describe('with confidence', () => {
  const classic = { green: '>= 0.8', red: '<= 0.7' };

  it.each([
    ['clears the green rule', [4300, 700, 700, 4300], 'GREEN'],
    ['is past the red rule', [3300, 1700, 1700, 3300], 'RED'],
    ['is green as written but not beyond chance', [81, 19, 19, 81], 'AMBER'],
    ['is red as written but not beyond chance', [69, 31, 31, 69], 'AMBER'],
  ] satisfies [string, [number, number, number, number], string][])(
    'a value that %s',
    (_, table, expected) => {
      expect(level([classic], decided(...table))).toEqual([expected]);
    },
  );

  it('says how many cases would settle what is not proven', () => {
    const [finding] = judged([classic], decided(410, 90, 90, 410));
    // ((1.6448536 + 0.8416212)·√(.82·.18/1000)/.02)²·1000
    expect(finding!.cases_needed).toBe(2282);
    expect(finding!.message).toContain('About 2,282 cases would settle it.');
  });

  it('never says that fewer cases would settle what so many did not', () => {
    const rule = { metric: 'balanced_accuracy', green: '>= 0.95', red: '< 0.9' } as const;
    const [finding] = judged([rule], decided(192, 6, 0, 2));
    // Of m positives that are all right, the exact bound at z = 1.6448536 + 0.8416212 is 0.0064506^(1/m): half of what it lacks may be 0.03485.
    const positives = Math.log(0.0064506) / Math.log(1 - 2 * (0.5 * (1 + 192 / 198) - 0.95));
    expect(finding!.cases_needed! / (100 * positives)).toBeCloseTo(1, 2);
  });

  it('calls a value that is surely between the rules AMBER, and asks for no more cases', () => {
    const [finding] = judged([classic], decided(3750, 1250, 1250, 3750));
    expect(finding).toMatchObject({ status: 'AMBER' });
    expect(finding!.cases_needed).toBeUndefined();
    expect(finding!.message).not.toContain('Not proven');
  });

  it('asks more of each RED the more rules gate, and lets rules that do not gate cost nothing', () => {
    // One-sided p about .03: RED alone, not among three.
    const worn = decided(344, 156, 174, 326);
    const red = { red: '<= 0.697' };
    expect(level([red], worn)).toEqual(['RED']);
    const others = [
      { metric: 'recall' as const, red: '<= 0.1' },
      { metric: 'specificity' as const, red: '<= 0.1' },
    ];
    expect(level([red, ...others], worn)).toEqual(['AMBER', 'GREEN', 'GREEN']);
    expect(level([red, ...others.map((rule) => ({ ...rule, gates: false }))], worn)[0]).toBe('RED');
  });

  it('proves a fall by the interval of the difference, ends of the scale included', () => {
    const falls = [{ red: '0.03' }];
    expect(level([{ falls }], decided(4000, 1000, 1000, 4000), decided(4500, 500, 500, 4500))).toEqual([
      'RED',
    ]);
    expect(level([{ falls }], decided(4500, 500, 500, 4500), decided(4500, 500, 500, 4500))).toEqual([
      'GREEN',
    ]);
    const [fallen] = judged([{ falls }], decided(4000, 1000, 1000, 4000), decided(4500, 500, 500, 4500));
    expect(fallen!.message).toContain('Its worsening by 0.1 from the reference is past the red rule');
    // 20 of 20 right in the reference is no certainty: a fall of a tenth on ten cases proves nothing.
    expect(level([{ falls }], decided(4, 1, 0, 5), decided(10, 0, 0, 10))).toEqual(['AMBER']);
  });

  it('is RED of a fall where the margin is reached and a fall is proven, and with `proof: margin` where the true fall is past it', () => {
    // A fall of 0.04 on 4,000 cases a side, SE 0.009: surely a fall, not surely one of 0.03.
    const [candidate, reference] = [decided(1520, 480, 480, 1520), decided(1600, 400, 400, 1600)];
    const falls = [{ amber: '0.01', red: '0.03' }];
    expect(level([{ falls }], candidate, reference)).toEqual(['RED']);
    expect(level([{ falls }], candidate, reference, 0.95, 'margin')).toEqual(['AMBER']);
    // One of 0.02 is a fall, but reaches the amber margin only.
    const [between] = judged([{ falls }], decided(1560, 440, 440, 1560), reference);
    expect(between).toMatchObject({ status: 'AMBER', reasons: [{ reason: 'provenBetween' }] });
    // On few cases neither is proven.
    expect(level([{ falls }], decided(38, 12, 12, 38), decided(40, 10, 10, 40))).toEqual(['AMBER']);
  });

  it('proves a fall from the last review by the values and errors that were recorded', () => {
    const estimate = (value: number, standardError: number) => ({
      value,
      standardError,
      interval: [value - 2 * standardError, value + 2 * standardError] as [number, number],
      cases: 1000,
    });
    const rule = ruleOf({ falls: [{ red: '0.03' }] });
    const since = (last: number, standardError: number) =>
      judgeMetrics({ confidence: 0.95 } as Plan, [
        {
          check: { kind: 'review', subject: null, aspect: null, metric: 'accuracy', class: null },
          rule: { ...rule, falls: rule.falls.map((fall) => ({ ...fall, from: 'last review' as const })) },
          comparison: {
            metric: 'accuracy',
            class: null,
            reference: estimate(last, standardError),
            candidate: estimate(0.8, standardError),
            difference: estimate(0.8 - last, Math.SQRT2 * standardError),
            paired: false,
          },
          // The sets of this review, which a fall from the last one has nothing to do with.
          outcomes: { reference: null, candidate: decided(400, 100, 100, 400), paired: null },
          against: 'last review',
        },
      ]).map(written)[0]!;
    expect(since(0.9, 0.01).status).toBe('RED');
    expect(since(0.9, 0.01).message).toContain(
      'Its worsening by 0.1 from the last review is past the red rule',
    );
    expect(since(0.9, 0.05).status).toBe('AMBER');
    expect(since(0.8, 0.01).status).toBe('GREEN');
  });

  it('reads a fall of a bias by its size, whatever its sign', () => {
    const biased = (bias: number, cases = 10_000): OutcomeCounts => ({
      ...unlabelled,
      cases,
      residuals: {
        cases,
        origin: 0,
        moments: [[cases, bias * cases, (1 + bias ** 2) * cases, 0, 0], [0, 0, 0, 0], [0, 0, 0], [0, 0], [0]],
        absolute: cases,
        percentage: 0,
        percentageSquared: 0,
        zeroTargets: cases,
        absoluteErrors: { values: Float64Array.of(1), rows: Uint32Array.of(cases) },
      },
    });
    const rule = { metric: 'bias' as const, falls: [{ amber: '0.2', red: '0.5' }] };
    expect(level([rule], biased(-1), biased(0))).toEqual(['RED']);
    expect(level([rule], biased(1), biased(0))).toEqual(['RED']);
    expect(level([rule], biased(0), biased(-1))).toEqual(['GREEN']);
    expect(level([rule], biased(1), biased(-1))).toEqual(['GREEN']);
    expect(level([rule], biased(-0.3), biased(0))).toEqual(['AMBER']);
  });
});

describe('the cases that would settle a fall', () => {
  const needs = (...table: [number, number, number, number]) => {
    const rule = { falls: [{ red: '0.03' }] };
    return judged([rule], decided(...table), decided(400, 100, 100, 400))[0]!.cases_needed!;
  };

  it('that chance explains are those of none: they do not grow as the fall that is seen nears the margin', () => {
    const [none, near] = [needs(400, 100, 100, 400), needs(386, 114, 114, 386)];
    expect(near / none).toBeGreaterThan(0.95);
    expect(near / none).toBeLessThan(1.15);
  });
});
