import { describe, expect, it } from 'vitest';
import { judgeEstimates } from '../../../src/judge/performance/estimates.ts';
import { judgeSums } from '../../../src/judge/reviews/cusum.ts';
import { againstLastReview, judgeLeavingRed, judgeReviews } from '../../../src/judge/reviews/history.ts';
import { readAmount, readBound } from '../../../src/plan/vocabulary/terms.ts';
import type { ReviewRecord } from '../../../src/record/review-record.ts';
import { planOf, reviewOf } from '../counts.ts';

const estimate = (value: number, cases = 1000, standardError = 0.01) => ({
  value,
  standardError,
  interval: [value - 0.02, value + 0.02] as [number, number],
  cases,
});
const ruled = (more = {}, comparison = {}) =>
  ({
    check: { kind: 'metric', subject: null, aspect: null, metric: 'accuracy', class: null },
    rule: {
      metric: 'accuracy',
      class: null,
      green: readBound('>= 0.8'),
      amber: null,
      red: readBound('< 0.7'),
      falls: [{ from: 'last review', amber: readAmount('0.02'), red: null, line: 1 }],
      gates: true,
      minCases: 100,
      line: 1,
      ...more,
    },
    comparison: {
      metric: 'accuracy',
      class: null,
      candidate: estimate(0.9),
      reference: estimate(0.92),
      difference: estimate(-0.02),
      paired: false,
      ...comparison,
    },
    outcomes: {},
  }) as never;
const record = (more: Partial<ReviewRecord>, value = 0.9, cases = 500): ReviewRecord =>
  ({
    at: '2026-04-01T00:00:00Z',
    status: 'GREEN',
    level: 'GREEN',
    raised: [],
    columns: [],
    known_answers: [],
    reference: { rows: 1, sha256: 'r' },
    candidate: { rows: 1, sha256: 'old' },
    values: [
      {
        check: 'metric/accuracy',
        cases,
        measured: { value, standard_error: 0.03, interval: [0, 1] },
        reference: 0.92,
        difference: { value: 0, standard_error: 0.03 },
      },
    ],
    ...more,
  }) as unknown as ReviewRecord;

describe('The last review', () => {
  it('is the last that measured a metric on enough cases; the difference has the errors of both.', () => {
    const earlier = [record({}, 0.95), record({}, 0.94, 99)];
    const [found] = againstLastReview([ruled()], earlier);
    expect(found!.comparison).toMatchObject({
      reference: { value: 0.95, cases: 500 },
      difference: { value: expect.closeTo(-0.05, 12), cases: 500, standardError: Math.hypot(0.01, 0.03) },
    });
    expect(againstLastReview([ruled()], [record({}, 0.94, 99)])).toEqual([]);
    expect(againstLastReview([ruled({ falls: [] })], earlier)).toEqual([]);
  });
});

describe('A history', () => {
  const judged = (past: { records?: ReviewRecord[]; faults?: object[] }, now = '2026-05-01T00:00:00Z') =>
    judgeReviews(
      planOf('history: { cusum: false }'),
      [],
      { measurements: { changes: [] }, counts: reviewOf({ sha256: 'r' }, { sha256: 'now' }) } as never,
      { records: [], faults: [], ...past } as never,
      new Date(now),
    );
  const statuses = (...args: Parameters<typeof judged>) =>
    judged(...args).map(({ aspect, status }) => `${aspect} ${status}`);
  const fault = (kind: string, line: number) => ({ kind, place: `line ${line}` });

  it('that begins is noted, and so is one whose last line was cut off.', () => {
    expect(statuses({})).toEqual(['first NOTE']);
    expect(statuses({ records: [record({})] })).toEqual([]);
    expect(statuses({ faults: [fault('cut off', 1)] })).toEqual(['history-cut-off NOTE']);
  });

  it('with lines that cannot be read holds the gate, and names three of them.', () => {
    const faults = [1, 2, 3, 4, 5].map((line) => fault('damaged', line));
    expect(judged({ faults })).toMatchObject([
      { aspect: 'history', status: 'AMBER', value: 5, reasons: [{ lines: faults.slice(0, 3), more: 2 }] },
    ]);
  });

  it('with a review of more than a day from now is out of order.', () => {
    const at = (text: string) => statuses({ records: [record({ at: text })] });
    expect(at('2026-05-02T00:00:00Z')).toEqual([]);
    expect(at('2026-05-02T00:00:01Z')).toEqual(['history-order AMBER']);
  });
});

describe('A gate that was RED', () => {
  const red = record({ status: 'RED', raised: [{ check: 'metric/accuracy', status: 'RED' }] });
  const better = record({ status: 'RED', raised: [] });
  const left = (earlier: ReviewRecord[], after: number) =>
    judgeLeavingRed(planOf(`history: { leave_red_after: ${after} }`), [], [ruled()], earlier)[0];

  it('is left with as many reviews in a row as the plan asks for, this one among them.', () => {
    expect(left([red], 1)).toMatchObject({ status: 'GREEN', value: 1 });
    expect(left([red], 2)).toMatchObject({ status: 'RED', value: 1 });
    expect(left([red, better], 2)).toMatchObject({ status: 'GREEN', value: 2 });
    expect(left([red, better, red], 2)).toMatchObject({ status: 'RED', value: 1 });
    expect(left([record({})], 2)).toBeUndefined();
  });
});

describe('Falls that add up', () => {
  const summed = (earlier: ReviewRecord[], comparison = {}) =>
    judgeSums(planOf(), [ruled({}, comparison)], earlier, 'r')[0]!;

  it('raise nothing in one review, and leave out those of too few cases or against another reference.', () => {
    const fallen = { candidate: estimate(0.5) };
    const reviews = (found: ReturnType<typeof summed>) => found.reasons[0];
    expect(summed([], fallen)).toMatchObject({ status: 'GREEN', reasons: [{ reviews: 1 }] });
    expect(summed([], fallen).value).toBeGreaterThanOrEqual(4);
    expect(summed([record({}, 0.5)], fallen)).toMatchObject({ status: 'AMBER', reasons: [{ reviews: 2 }] });
    expect(reviews(summed([record({}, 0.5, 99)], fallen))).toMatchObject({ reviews: 1 });
    expect(reviews(summed([record({ reference: { rows: 1, sha256: 'other' } }, 0.5)], fallen))).toMatchObject(
      { reviews: 1 },
    );
  });

  it('are falls over their errors where the same cases come back; without an error one is beyond all, and none is none.', () => {
    const again = (value: number) => ({
      paired: true,
      candidate: estimate(value),
      difference: estimate(0, 1000, 0),
    });
    expect(summed([record({})], again(0.91))).toMatchObject({ status: 'AMBER' });
    expect(summed([record({}, 0.92)], again(0.92))).toMatchObject({ status: 'GREEN', value: 0 });
  });
});

describe('An estimate without labels', () => {
  const judged = (gates: boolean, more: object = {}) => {
    const plan = planOf(`metrics: { accuracy: { green: ">= 0.8", gates: ${gates} } }`);
    const measurements = {
      comparisons: [],
      changes: [],
      candidate: { rows: 1000 },
      notEstimated: null,
      estimated: [{ metric: 'accuracy', value: 0.7, interval: [0.6, 0.8], cases: 1000 }],
      ...more,
    };
    return judgeEstimates(plan, measurements as never)[0]!;
  };
  const grew = (rows: number) => ({
    changes: [{ name: 'x', against: { range: [{ change: 'grew', rows }] } }],
  });

  it('that is bad is AMBER where its rule gates, and so is one that cannot be made.', () => {
    expect([judged(true).status, judged(false).status]).toEqual(['AMBER', 'NOTE']);
    const none = { notEstimated: { noEvidence: 'oneClass', cases: 10 } };
    expect([judged(true, none).status, judged(false, none).status]).toEqual(['AMBER', 'NOTE']);
  });

  it('cannot be made where more than a tenth of the rows lie beyond the ends of a column.', () => {
    expect(judged(true, grew(100)).value).toBe(0.7);
    expect(judged(true, grew(101))).toMatchObject({ value: null, reasons: [{ why: 'outsideSupport' }] });
  });
});
