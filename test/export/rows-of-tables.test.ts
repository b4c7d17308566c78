import { describe, expect, it } from 'vitest';
import { tables } from '../../src/export/tables/index.ts';
import type { KeptReview } from '../../src/export/tables/table.ts';
import type { ReviewRecord } from '../../src/record/review-record.ts';

const bound = (text: string) => ({ operator: '>=' as const, value: 0.99, text });

/** A review of a plan with measures of the service, of which one had no evidence. */
const record = {
  plan: 'service',
  at: '2026-11-30T12:00:00Z',
  candidate: { rows: 9, sha256: 'a'.repeat(64) },
  values: [],
  raised: [{ check: 'operations/p99', status: 'AMBER' }],
  operations: [
    {
      name: 'availability',
      status: 'GREEN',
      measured: { value: 0.995, standard_error: 0.001, interval: [0.993, 0.997], cases: 12_400 },
      rule: { green: bound('>= 99%'), amber: null, red: bound('< 95%') },
    },
    { name: 'p99', status: 'AMBER', measured: null, rule: null },
  ],
} as unknown as ReviewRecord;
const review: KeptReview = { record, verdict: null };

describe('The table of measures of the service', () => {
  it('has a row for each, with the ends of its interval in their places', () => {
    expect(tables.operations!.rows(review)).toMatchObject([
      {
        plan: 'service',
        measure: 'availability',
        level: 'GREEN',
        value: 0.995,
        standard_error: 0.001,
        lower: 0.993,
        upper: 0.997,
        cases: 12_400,
        green: '>= 99%',
        amber: null,
        red: '< 95%',
      },
      { measure: 'p99', level: 'AMBER', value: null, lower: null, upper: null, cases: null, green: null },
    ]);
  });

  it('and the findings say the same of a review whose verdict was not kept', () => {
    expect(tables.findings!.rows(review)).toMatchObject([
      {
        check_name: 'operations/availability',
        kind: 'operations',
        level: 'GREEN',
        lower: 0.993,
        upper: 0.997,
      },
      { check_name: 'operations/p99', level: 'AMBER', value: null },
    ]);
  });
});

describe('The tables of metrics and of segments', () => {
  const value = (metric: string, segment: object | null) => ({
    check: metric,
    metric,
    class: null,
    segment,
    status: 'GREEN',
    measured: null,
    cases: 9,
    reference: null,
    difference: null,
    rule: null,
  });
  const both = {
    record: {
      ...record,
      values: [value('auroc', null), value('recall', { kind: 'edge', name: 'thin file' })],
    },
    verdict: null,
  } as unknown as KeptReview;

  it('hold what was measured of all rows, and of a part of them', () => {
    expect(tables.metrics!.rows(both)).toMatchObject([{ metric: 'auroc', cases: 9 }]);
    expect(tables.metrics!.rows(both)).toHaveLength(1);
    expect(tables.segments!.rows(both)).toMatchObject([
      { metric: 'recall', kind: 'edge', segment: 'thin file' },
    ]);
    expect(tables.segments!.rows(both)).toHaveLength(1);
  });
});

describe('The table of drift', () => {
  it('holds the columns that were held against the reference, and no other finding', () => {
    const finding = (kind: string, subject: string) => ({
      kind,
      subject,
      status: 'NOTE',
      value: 0.2,
      cases: 9,
      expected: null,
      reasons: [],
    });
    const verdict = {
      findings: ['drift', 'metric', 'input', 'deployment'].map((kind) => finding(kind, kind)),
    };
    expect(tables.drift!.rows({ record, verdict } as unknown as KeptReview)).toMatchObject([
      { column_name: 'drift', level: 'NOTE', value: 0.2 },
    ]);
    expect(tables.drift!.rows({ record, verdict } as unknown as KeptReview)).toHaveLength(1);
  });
});

describe('The table of reviews', () => {
  it('counts what was AMBER and what was RED', () => {
    const raised = ['RED', 'AMBER', 'AMBER'].map((status, i) => ({ check: `metric/${i}`, status }));
    const todo = { action: 'retrain', owner: '@risk', within: '5 days' };
    const one = { ...record, raised, todo, status: 'RED', level: 'RED' } as unknown as ReviewRecord;
    expect(tables.reviews!.rows({ record: one, verdict: null })).toMatchObject([
      { status: 'RED', promote: false, amber: 2, red: 1, findings: null, owner: '@risk', within: '5 days' },
    ]);
  });
});

describe('The table of plans', () => {
  it('has the rules that stand on a line of the plan, and none that a review found by itself', () => {
    const finding = (kind: string, plan_line: number | null) => ({
      check: `${kind}/${plan_line}`,
      kind,
      bounds: { green: bound('>= 99%'), amber: null, red: null },
      rule: 'GREEN at 99 % or more',
      plan_line,
    });
    const verdict = { findings: [finding('metric', 12), finding('input', null), finding('segment', 12)] };
    expect(tables.plans!.rows({ record, verdict } as unknown as KeptReview)).toMatchObject([
      { check_name: 'metric/12', green: '>= 99%', red: null, plan_line: 12 },
    ]);
    expect(tables.plans!.rows({ record, verdict } as unknown as KeptReview)).toHaveLength(1);
  });
});
