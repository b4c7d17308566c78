import { describe, expect, it } from 'vitest';
import { judgeAge, judgeFetchedAge, judgePace } from '../../../src/judge/reviews/pace.ts';
import { planWith } from '../../operations/plans.ts';
import { planOf } from '../counts.ts';

const day = 86_400_000;
const at = (days: number) => new Date(days * day);
const monthly = planOf('review: every 28 days');
const reviewed = (days: number, sha256 = 'b') =>
  ({ at: at(days).toISOString(), candidate: { sha256 } }) as never;

describe('A review every 28 days', () => {
  it('is in time up to a quarter more, 35 days, and no longer.', () => {
    const level = (days: number) => judgePace(monthly, [reviewed(1), reviewed(100)], at(100 + days))[0];
    expect(level(35)).toMatchObject({ status: 'GREEN', value: 35 });
    expect(level(35.1)).toMatchObject({ status: 'AMBER', value: 35.1 });
    expect(judgePace(monthly, [], at(100))).toEqual([]);
    expect(judgePace(planOf(), [reviewed(1)], at(100))).toEqual([]);
  });

  it('wants data that are as new, and the time that labels take besides.', () => {
    const level = (days: number, plan = monthly) =>
      judgeAge(
        plan,
        { sha256: 'a', times: { span: { from: 0, to: 100 * day } } } as never,
        null,
        at(100 + days),
      )[0];
    expect(level(35)).toMatchObject({ status: 'GREEN', value: 35 });
    expect(level(35.1)).toMatchObject({ status: 'AMBER' });
    expect(level(-2)).toMatchObject({ status: 'GREEN', value: 0 });
    const waits = planOf('review: every 28 days', ', time: t, labels_after: 10 days');
    expect(level(45, waits)).toMatchObject({ status: 'GREEN' });
    expect(level(45.1, waits)).toMatchObject({ status: 'AMBER' });
  });

  it('finds data without times stale that were judged more than 35 days ago.', () => {
    const level = (days: number, sha256: string) =>
      judgeAge(monthly, { sha256 } as never, { records: [reviewed(100, 'b')], faults: [] }, at(100 + days));
    expect(level(35, 'b')).toEqual([]);
    expect(level(35.1, 'b')).toMatchObject([{ status: 'AMBER', reasons: [{ reason: 'sameData' }] }]);
    expect(level(35.1, 'a')).toEqual([]);
  });
});

describe('What was fetched of the service', () => {
  const values = (name: string, over: string) =>
    `  - { name: ${name}, query: up, every: 1 hour, over: ${over}, green: ">= 0.9" }`;
  const plan = planWith(
    [values('short', '2 days'), values('long', '8 days'), values('middle', '4 days')].join('\n'),
  );
  const status = (age: number, of = plan) => judgeFetchedAge(of, 100 * day, at(100 + age));

  it('may be as old as the longest time that is judged and a quarter of it, where the plan has no frequency.', () => {
    expect(status(10)).toMatchObject({ status: 'GREEN', value: 10, expected: { every: '8 days' } });
    expect(status(10.1)).toMatchObject({ status: 'AMBER' });
  });

  it('may be of another day in another zone, and not of later.', () => {
    expect(status(-1)).toMatchObject({ status: 'GREEN' });
    expect(status(-1.1)).toMatchObject({ status: 'AMBER' });
  });
});
