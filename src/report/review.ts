import type { RowSample } from '../engine/evidence.ts';
import type { ColumnsByTime } from '../measure/columns/by-time.ts';
import type { Measurements } from '../measure/measurements.ts';
import type { Plan } from '../plan/plan.ts';
import type { TrendPoint } from '../record/trend.ts';
import type { Verdict } from '../record/verdict.ts';

/** All that a page about one review may say. */
export interface Review {
  plan: Plan;
  verdict: Verdict;
  measurements: Measurements;
  /** The candidate's columns by time; absent or null: without a time, or of too few rows. */
  byTime?: ColumnsByTime | 'not counted' | null;
  /** Sample of the candidate's rows whose prediction is wrong, private columns left out; null without labels. */
  wrongRows: RowSample | null;
  /** A few of the rows behind a finding, by its check name; absent where only the verdict is known. */
  findingRows?: Record<string, RowSample>;
  /** The command that prints the rows behind a finding, by its check name. */
  drillDown: Record<string, string>;
  /** Earlier reviews and this one, oldest first; empty without a history. */
  trend: TrendPoint[];
  /** When the review was made, ISO 8601, and by what; handed in from outside, because rendering has no clock. */
  made: { at: string; version: string; runUrl: string | null; commit: string | null };
}

export type { RowSample };
