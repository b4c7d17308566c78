import { createHash } from 'node:crypto';
import type { ReviewRecord } from '../../record/review-record.ts';
import type { Verdict } from '../../record/verdict.ts';
import type { Cell, ShownRows } from '../row-output.ts';

/** A review of a history, and its whole verdict where that was kept. */
export interface KeptReview {
  record: ReviewRecord;
  verdict: Verdict | null;
}

type Type = 'text' | 'whole number' | 'number' | 'time' | 'true or false';

/** What a column holds: its type, and words for whoever draws with it. */
export type ColumnType = [type: Type, description: string];

/** One of the tables: what its columns hold, and its rows of one review. */
export interface Table {
  description: string;
  columns: Record<string, ColumnType>;
  rows(review: KeptReview): Record<string, Cell>[];
}

/** Columns that every table begins with. */
export const keyColumns = {
  review: ['text', 'Key of the review, the same in all tables: one for each candidate set of a plan'],
  plan: ['text', 'Name of the plan; in a matrix, of the gate'],
  reviewed_at: ['time', 'When the review was made, UTC'],
} satisfies Record<string, ColumnType>;

/** The compiler holds the rows to the columns. */
export function table<Name extends string>(made: {
  description: string;
  columns: Record<Name, ColumnType>;
  rows(review: KeptReview): Record<Name, Cell>[];
}): Table {
  return {
    ...made,
    columns: { ...keyColumns, ...made.columns },
    rows: (review) => made.rows(review).map((row) => ({ ...keyOf(review.record), ...row })),
  };
}

/** The key of a review. The same set judged again is the same review, and the later answer takes its place. */
export function reviewKey({ plan, candidate }: Pick<ReviewRecord, 'plan' | 'candidate'>): string {
  return createHash('sha256').update(`${plan}\n${candidate.sha256}`).digest('hex').slice(0, 16);
}

function keyOf(record: ReviewRecord) {
  return { review: reviewKey(record), plan: record.plan, reviewed_at: timeCell(record.at) };
}

/** The rows of a review, column by column, for a writer. */
export function shownRows(of: Table, review: KeptReview): ShownRows {
  const rows = of.rows(review);
  return {
    rows: rows.length,
    columns: Object.entries(of.columns).map(([name, [type]]) => ({
      name,
      type: written[type],
      decimal: type === 'number',
      values: rows.map((row) => row[name]!),
    })),
  };
}

const written = {
  text: 'category',
  'whole number': 'number',
  number: 'number',
  time: 'time',
  'true or false': 'flag',
} as const;

export function timeCell(at: string | null): Date | null {
  return at === null ? null : new Date(at);
}
