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
