import type { ReviewRecord } from '../../src/record/review-record.ts';

const digest = (text: string) => Buffer.from(text.padEnd(32).slice(0, 32)).toString('hex');

/** A record of one metric; all else is as it may be. `at` counts days of 2026. */
export function recordAt(day: number, name = 'shared', more: Partial<ReviewRecord> = {}): ReviewRecord {
  return {
    plan: 'weekly',
    plan_sha256: digest('plan'),
    about: null,
    at: new Date(Date.UTC(2026, 0, 1 + day)).toISOString(),
    due: null,
    greenlight: '0.1.0',
    run: null,
    commit: null,
    status: 'GREEN',
    level: 'GREEN',
    todo: { action: null, owner: null, within: null },
    reference: { rows: 4000, sha256: digest('reference') },
    candidate: { rows: 400, sha256: digest(`${name} ${day}`) },
    labelled: 400,
    from: null,
    to: null,
    values: [
      {
        check: 'metric/accuracy',
        metric: 'accuracy',
        class: null,
        segment: null,
        status: 'GREEN',
        rule: null,
        cases: 400,
        measured: { value: 0.9, standard_error: 0.015, interval: [0.87, 0.93] },
        reference: 0.9,
        difference: { value: 0, standard_error: 0.016 },
      },
    ],
    raised: [],
    columns: [],
    known_answers: [],
    ...more,
  };
}
