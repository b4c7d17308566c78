import { describe, expect, it } from 'vitest';
import { judgeFallOf } from '../../../src/judge/operations/falls.ts';
import { judgeOperations } from '../../../src/judge/operations/index.ts';
import { proven, unproven } from '../../../src/judge/operations/proof.ts';
import { measureCounted } from '../../../src/measure/operations/counted.ts';
import type { OperationFound, OperationsFound } from '../../../src/measure/operations/found.ts';
import { operationsShown } from '../../../src/measure/operations/shown.ts';
import type { Statistic } from '../../../src/measure/statistic.ts';
import { readAmount, readBound } from '../../../src/plan/vocabulary/terms.ts';
import { planWith } from '../../operations/plans.ts';

/** A value known to a hundredth. */
const seen = (value: number, cases = 1000, error = 0.01): Statistic => ({
  value,
  standardError: error,
  cases,
  bounds: (z) => [value - z * error, value + z * error],
});
const rules = (names: string[], more = '') =>
  names.map((name) => `  - { name: ${name}, where: ms > 200, amber: "> 1%", red: "> 3%"${more} }`).join('\n');
const foundOf = (plan: ReturnType<typeof planWith>, of: (i: number) => Partial<OperationFound>) =>
  ({
    measures: plan.operations.map((rule, i) => ({
      rule,
      candidate: seen(0.05),
      reference: { noEvidence: 'noReference', cases: 0 },
      plain: false,
      points: [],
      blocks: null,
      covered: null,
      members: null,
      ...of(i),
    })),
    restarts: null,
    hardwareErrors: null,
    clockSkew: null,
    hosts: null,
  }) as OperationsFound;
const judged = (plan: ReturnType<typeof planWith>, of: (i: number) => Partial<OperationFound> = () => ({})) =>
  judgeOperations(plan, foundOf(plan, of), []);
const sure = 'confidence: 95%';

describe('Measures of the service', () => {
  // 5 %, a hundredth off, is past 3 % by two errors: at 1.645 of one measure, 1.96 of two, and not at 2.128 of three.
  it('must each be so much surer to be RED, the more of them may be.', () => {
    const first = (names: string[], of?: (i: number) => Partial<OperationFound>) =>
      judged(planWith(rules(names), sure), of)[0]!.status;
    expect([first(['a']), first(['a', 'b']), first(['a', 'b', 'c'])]).toEqual(['RED', 'RED', 'AMBER']);
    expect(first(['a', 'b', 'c'], (i) => (i === 2 ? { plain: true } : {}))).toBe('RED');
    const two = `${rules(['a', 'b'])}\n${rules(['c'], ', gates: false')}`;
    expect(judged(planWith(two, sure))[0]!.status).toBe('RED');
    const plan = planWith(rules(['a', 'b', 'c']), sure);
    const asWritten = (i: number) => (i === 2 ? { rule: { ...plan.operations[2]!, asWritten: true } } : {});
    expect(judged(plan, asWritten)[0]!.status).toBe('RED');
  });

  it('are judged from their least cases on.', () => {
    const plan = planWith(rules(['a'], ', min_cases: 500'));
    const of = (cases: number) => judged(plan, () => ({ candidate: seen(0.05, cases) }))[0]!;
    expect(of(500).status).toBe('RED');
    expect(of(499)).toMatchObject({ status: 'AMBER', reasons: [{ reason: 'tooFewCases', needed: 500 }] });
  });

  it('are held against the last review that measured them.', () => {
    const plan = planWith(rules(['a'], ', falls: [{ from: last review, amber: 1% }]'));
    const review = (value: number | null) => ({
      operations: [
        {
          name: 'a',
          measured: value === null ? null : { value, standard_error: 0, interval: null, cases: 100 },
        },
      ],
    });
    const [, last] = judgeOperations(
      plan,
      foundOf(plan, () => ({})),
      [review(0.01), review(0.02), review(null)] as never,
    );
    expect(last).toMatchObject({ aspect: 'last-review', status: 'AMBER', reference: 0.02 });
    const [, none] = judgeOperations(
      plan,
      foundOf(plan, () => ({})),
      [review(null)] as never,
    );
    expect(none).toMatchObject({ status: 'NOTE', reasons: [{ reason: 'noEarlierValue' }] });
  });
});

describe('A fall from the last review', () => {
  const found = (
    falls: string,
    before: number,
    now: number,
    more = sure,
    rule = 'where: ms < 200, green: ">= 50%"',
  ) => {
    const plan = planWith(`  - { name: a, ${rule}, falls: [${falls}] }`, more);
    const last = {
      name: 'a',
      measured: { value: before, standard_error: 0.01, interval: null, cases: 1000 },
    };
    const review = [{ operations: [last] }] as never;
    return judgeOperations(
      plan,
      foundOf(plan, () => ({ candidate: seen(now) })),
      review,
    )[1]!;
  };

  it('goes the way in which the measure is worse.', () => {
    const falls = '{ from: last review, red: 4% }';
    expect(found(falls, 0.9, 0.8).status).toBe('RED');
    expect(found(falls, 0.8, 0.9).status).toBe('GREEN');
    const slow = 'where: ms > 200, amber: "> 90%"';
    expect(found(falls, 0.8, 0.9, sure, slow).status).toBe('RED');
    expect(found(falls, 0.9, 0.8, sure, slow).status).toBe('GREEN');
  });

  it('must be past the margin as a whole where the plan asks for that.', () => {
    const falls = '{ from: last review, red: 4% }';
    // 5 points, known to √2 · 1.645 · 0.01 = 2.3.
    expect(found(falls, 0.9, 0.85).status).toBe('RED');
    expect(found(falls, 0.9, 0.85, `${sure}\nproof: margin`).status).toBe('AMBER');
    expect(found(falls, 0.9, 0.8, `${sure}\nproof: margin`).status).toBe('RED');
  });

  it('is told with its value, its unit, the earlier value and its interval.', () => {
    const told = found('{ from: last review, red: 4% }', 0.9, 0.8);
    expect(told).toMatchObject({
      aspect: 'last-review',
      value: 0.8,
      unit: 'share',
      reference: 0.9,
      cases: 1000,
    });
    expect(told.interval![0]).toBeCloseTo(0.8 - 0.01959963984540054, 12);
    expect(told.bounds).toMatchObject({
      green: null,
      amber: null,
      red: null,
      falls: [{ from: 'last review' }],
    });
  });
});

describe('A plain value', () => {
  const rule = planWith(rules(['a'])).operations[0]!;

  it('is never GREEN where the plan asks for proof.', () => {
    expect([unproven(0.005, rule), unproven(0.02, rule), unproven(0.05, rule)]).toEqual([
      'AMBER',
      'AMBER',
      'RED',
    ]);
    const plan = planWith(rules(['a']), sure);
    const [found] = judged(plan, () => ({ plain: true, candidate: seen(0.005) }));
    expect(found).toMatchObject({ status: 'AMBER', interval: null, reasons: [{ reason: 'plainValue' }] });
  });

  it('that is not proven says how many cases would settle it, four times in five.', () => {
    const green = { ...rule, amber: null, red: null, green: readBound('<= 5%')! };
    const needs = (value: number) => proven(seen(value), green, { green: 0.95, red: 0.95 }).casesNeeded;
    // scipy 1.17.1: ((norm.isf(0.05) + norm.isf(0.2)) · 0.01 / 0.01)² · 1000 = 6182.6.
    expect(needs(0.04)).toBe(6183);
    expect(needs(0.05 - 1e-9)).toBeNull();
    expect(needs(0.05)).toBeNull();
  });
});

it('A fall is RED by more than nothing, or with "margin" by more than the margin.', () => {
  const fall = { from: 'reference' as const, amber: null, red: readAmount('0.05')!, line: 1 };
  const level = (now: number, margin: boolean) =>
    judgeFallOf(seen(now), seen(0.9), fall, 'higher', { green: 0.95, red: 0.95 }, margin).level;
  // Two errors of a hundredth, √2 · 0.01 · 1.645 = 0.0233.
  expect([level(0.84, false), level(0.84, true), level(0.82, true)]).toEqual(['RED', 'AMBER', 'RED']);
  expect([level(0.89, false), level(0.875, false)]).toEqual(['GREEN', 'GREEN']);
  expect(level(0.872, false)).toBe('AMBER');
  // Known without an error: at the amount it is no longer GREEN.
  const exact = (now: number) =>
    judgeFallOf(
      seen(now, 1000, 0),
      seen(0.75, 1000, 0),
      { ...fall, amber: readAmount('0.25')!, red: null },
      'higher',
      { green: 0.95, red: 0.95 },
      false,
    ).level;
  expect([exact(0.5), exact(0.625)]).toEqual(['AMBER', 'GREEN']);
});

describe('What is drawn', () => {
  it('is nothing of a rate with one stretch, which rests on none.', () => {
    const plan = planWith('  - { name: requests, per: 1 hour, green: ">= 40" }');
    const measured = (bins: number) =>
      measureCounted(
        plan.operations[0] as never,
        {
          kind: 'rate',
          rows: 10 * bins,
          missing: 0,
          span: { from: 0, to: 3_600_000 * bins },
          bins: Array.from({ length: bins }, (_, i) => ({
            from: 3_600_000 * i,
            to: 3_600_000 * (i + 1),
            rows: 10,
          })),
        },
        null,
      );
    expect(measured(1)).toMatchObject({ blocks: null, points: [] });
    expect(measured(2)).toMatchObject({ blocks: 2, points: [{ value: 10 }, { value: 10 }] });
  });

  it('are fifty hosts, and none by name where they are private.', () => {
    const plan = planWith(rules(['a'], ', by: host'));
    const members = Array.from({ length: 60 }, (_, i) => ({ name: `h${i}`, value: i, rows: 30 }));
    const found = foundOf(plan, () => ({ members: members as never }));
    const shown = (of: typeof plan) => operationsShown(of, found).operations![0]!.members;
    expect(shown(plan)).toEqual(members.slice(0, 50));
    const hidden = { ...plan, data: { ...plan.data, private: ['host'] } };
    expect(shown(hidden)[0]).toEqual({ name: null, value: 0, rows: 30 });
  });
});
