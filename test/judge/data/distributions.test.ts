import { expect, it } from 'vitest';
import { noteShiftSinceLastReview } from '../../../src/judge/data/distributions.ts';
import type { ReviewRecord } from '../../../src/record/review-record.ts';

const bins = { ends: null, categories: ['a', 'b'] };
const last = {
  at: '2026-05-01T00:00:00Z',
  reference: { sha256: 'r' },
  columns: [{ name: 'region', ...bins, rows: [5000, 5000] }],
} as unknown as ReviewRecord;

/** The columns of now that are named, against the last review. */
function named(rows: number[], reference = 'r', more = {}) {
  const changes = [{ name: 'region', against: { deciles: { ...bins, rows, ...more } } }] as never;
  const reasons = noteShiftSinceLastReview(reference, changes, [last]).flatMap((one) => one.reasons);
  return reasons.flatMap((one) => (one.reason === 'columnsShifted' ? one.columns : []));
}

it('A column is named from a PSI of 0.1 on since the last review, where chance does not make as much.', () => {
  // By hand: 0.19 · ln(0.69 / 0.5) − 0.19 · ln(0.31 / 0.5) = 0.152; 0.1 · ln 1.2 − 0.1 · ln 0.8 = 0.041.
  const [found] = named([6900, 3100]);
  expect(found!.name).toBe('region');
  expect(found!.size).toBeCloseTo(0.152, 3);
  expect(named([6000, 4000])).toEqual([]);
  expect(named([7, 3])).toEqual([]);
});

it('Nothing is compared with a review against another reference, or with other bins.', () => {
  expect(named([6900, 3100], 'another')).toEqual([]);
  expect(named([6900, 3100], 'r', { categories: ['a', 'c'] })).toEqual([]);
});
