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
