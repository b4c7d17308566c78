import { expect, it } from 'vitest';
import { judgeStream } from '../../../src/judge/data/stream.ts';
import { readBound } from '../../../src/plan/vocabulary/terms.ts';

const lost = { green: null, amber: readBound('> 1%'), red: readBound('> 5%'), line: 7 };
const judged = (read: number, late: number, unreadable: number, labelsDue: string | null = null) =>
  judgeStream({ watch: { lost, line: 3 } } as never, { read, late, unreadable, labelsDue, again: null });

it.each([
  [1000, 5, 5, 'GREEN', 0.01],
  [1000, 11, 0, 'AMBER', 0.011],
  [1000, 0, 11, 'AMBER', 0.011],
  [1000, 26, 25, 'RED', 0.051],
  [0, 0, 0, 'NOTE', 0],
] as const)(
  'Of %d records, %d that were late and %d that could not be read are %s.',
  (read, late, unreadable, status, value) => {
    expect(judged(read, late, unreadable)).toMatchObject([{ status, value, cases: read, plan_line: 7 }]);
  },
);

it('That metrics wait for labels is a note.', () => {
  expect(judged(10, 0, 0, '2026-05-01T00:00:00Z')[1]).toMatchObject({
    aspect: 'labels-due',
    status: 'NOTE',
    reasons: [{ reason: 'labelsDue', at: '2026-05-01T00:00:00Z' }],
    plan_line: 3,
  });
});

it('Ids that came in an earlier window too are judged by their share, which is told with examples; of no id there is none.', () => {
  const again = { green: null, amber: readBound('> 1%'), red: readBound('> 5%'), line: 9 };
  const judgedAgain = (ids: number, times: number) =>
    judgeStream({ watch: { lost, again, line: 3 } } as never, {
      ...{ read: 100, late: 0, unreadable: 0, labelsDue: null },
      again: { ids, again: times, examples: ['a'] } as never,
    })[1];
  expect(judgedAgain(200, 2)).toMatchObject({ status: 'GREEN', value: 0.01 });
  expect(judgedAgain(200, 3)).toMatchObject({
    ...{
      kind: 'input',
      aspect: 'records/again',
      status: 'AMBER',
      value: 0.015,
      unit: 'share',
      cases: 200,
      plan_line: 9,
    },
    reasons: [{ reason: 'idsAgain', ids: 200, again: 3, examples: ['a'] }],
  });
  expect(judgedAgain(200, 11)).toMatchObject({ status: 'RED' });
  expect(judgedAgain(0, 0)).toMatchObject({ status: 'NOTE', value: 0 });
});
