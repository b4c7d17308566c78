import { describe, expect, it } from 'vitest';
import { measureFetched } from '../../../src/measure/operations/fetched.ts';
import type { OperationLine } from '../../../src/operations/line.ts';
import { planWith } from '../../operations/plans.ts';

const [hour, day] = [3_600_000, 86_400_000];
const measured = (text: string, lines: Partial<OperationLine>[], asked = 30 * day) => {
  const rule = planWith(text).operations[0]!;
  const full = lines.map((line) => ({
    name: rule.name,
    by: null,
    counts: null,
    value: null,
    from: null,
    to: asked,
    at: asked,
    ...line,
  }));
  return measureFetched(rule as never, { byName: new Map([[rule.name, full]]) } as never);
};
const why = ({ candidate }: ReturnType<typeof measureFetched>) =>
  'noEvidence' in candidate ? candidate.noEvidence : null;

describe('Counts of thirty days', () => {
  const ratio =
    '  - { name: up, good: "good[$window]", total: "all[$window]", over: 30 days, green: ">= 99%" }';
  const days = (from: number, to: number, of: { good: number; total: number }) =>
    Array.from({ length: to - from }, (_, i) => ({
      counts: of,
      from: (from + i) * day,
      to: (from + i + 1) * day,
    }));
  const of = (from: number, asked = 30 * day) =>
    measured(ratio, days(from, 30, { good: 99, total: 100 }), asked);

  it('may lack a tenth of them.', () => {
    expect([why(of(0)), of(0).covered]).toEqual([null, null]);
    expect([why(of(1)), of(1).covered]).toEqual([null, 29 / 30]);
    expect([why(of(3)), of(3).covered]).toEqual([null, 0.9]);
    expect(why(of(4))).toBe('gaps');
  });

  it('spend the error budget stretch by stretch, in the order of time.', () => {
    const lines = [2, 0, 1].map((i) => ({ ...days(i, i + 1, { good: 1000 - i, total: 1000 })[0]! }));
    const rule = { ...planWith(ratio).operations[0]!, objective: 0.99 };
    const full = lines.map((line) => ({ name: 'up', by: null, value: null, at: 30 * day, ...line }));
    const { points } = measureFetched(rule as never, { byName: new Map([['up', full]]) } as never);
    // Thirty bad ones may be among 3,000.
    expect(points.map(({ from, value }) => [from! / day, value])).toEqual([
      [0, 1],
      [1, expect.closeTo(1 - 1 / 30, 12)],
      [2, expect.closeTo(1 - 3 / 30, 12)],
    ]);
  });

  it('have stopped where their last half day is missing.', () => {
    expect(why(of(0, 30 * day + 12 * hour))).toBeNull();
    expect(why(of(0, 30 * day + 12 * hour + 1))).toBe('stopped');
  });

  it('of several hosts are added up for each stretch, and each is held against the others.', () => {
    const lines = ['a', 'b'].flatMap((by, i) =>
      days(0, 30, { good: 99 - i, total: 100 }).map((line) => ({ ...line, by })),
    );
    const found = measured(ratio.replace('over:', 'by: instance, over:'), lines);
    expect(found.candidate).toMatchObject({ value: 0.985, cases: 6000 });
    expect(found.members).toMatchObject([
      { name: 'a', value: 0.99, others: 0.98, rows: 3000 },
      { name: 'b', value: 0.98, others: 0.99, rows: 3000 },
    ]);
    expect(found.points[0]).toMatchObject({ from: 0, to: day, value: 0.985, cases: 200 });
  });
});

describe('One value', () => {
  const value = '  - { name: disk, query: disk, over: 1 day, green: "<= 5" }';

  it('is a plain one that draws nothing, and is late by no more than a second.', () => {
    const found = measured(value, [{ value: 3 }]);
    expect(found).toMatchObject({ plain: true, points: [], candidate: { value: 3 } });
    expect(why(measured(value, [{ value: 3, to: 30 * day - 1000 }]))).toBeNull();
    expect(why(measured(value, [{ value: 3, to: 30 * day - 1001 }]))).toBe('stopped');
  });

  it('is not told from several.', () => {
    const several = [1, 2, 3].map((one) => ({ value: one, to: 30 * day - one }));
    expect(why(measured(value, several))).toBe('severalValues');
  });

  it('is no evidence where nothing was fetched, or counts were.', () => {
    expect(why(measured(value, []))).toBe('notFetched');
    expect(why(measured(value, [{ counts: { good: 1, total: 2 }, from: 0 }]))).toBe('notFetched');
  });
});
