import type { ValueCounts } from '../counts.ts';

/** What is counted of the rows of one set for the measures of the service. Counts alone: intervals are made from them. */
export interface OperationCounts {
  /** One for each of the plan's measures of rows, in the order of `rowRules`; null: the set has not got the columns. */
  measures: (RowMeasureCounts | null)[];
  /** The hosts that answered; null: the plan names no column of them, or the set has none. */
  hosts: HostCounts[] | null;
}

export type RowMeasureCounts = ShareCounts | QuantileCounts | MeanCounts | RateCounts | StartCounts;

interface Counted {
  /** Rows of which the condition or the value is known. */
  rows: number;
  /** Rows of which it is not. */
  missing: number;
}

/** A stretch of time with its rows; milliseconds. */
export interface Block {
  from: number;
  to: number;
  rows: number;
}

export interface ShareCounts extends Counted {
  kind: 'share';
  met: number;
  /** By time, as many rows in each; null: the rows have no times, or too few of them differ. */
  blocks: (Block & { met: number })[] | null;
  members: (Member & { met: number })[];
}

export interface QuantileCounts extends Counted {
  kind: 'quantile';
  /** The percentile: the least value that so many of the rows do not exceed. */
  value: number;
  counts: ValueCounts;
  /** `met`: rows of the block that do not exceed the percentile; `under`: those that lie below it; `value`: the block's own. */
  blocks: (Block & { met: number; under: number; value: number })[] | null;
  /** `value`: the member's percentile; `others`: that of all other rows; `beyond`: the member's rows that exceed it. */
  members: (Member & { value: number; others: number; beyond: number })[];
}

export interface MeanCounts extends Counted {
  kind: 'mean';
  sum: number;
  blocks: (Block & { sum: number })[] | null;
  members: (Member & { sum: number; squares: number })[];
}

export interface RateCounts extends Counted {
  kind: 'rate';
  /** First and last time of all rows; null: no row has a time. */
  span: { from: number; to: number } | null;
  /** Stretches of the same length. */
  bins: Block[];
}

export interface StartCounts extends Counted {
  kind: 'starts';
  /** Processes beyond the first of each host. */
  starts: number;
}

export interface Member {
  name: string;
  rows: number;
}

/** One host: when it answered, by its own clock, and which versions. */
export interface HostCounts {
  name: string;
  rows: number;
  first: number;
  last: number;
  /** Milliseconds by which its clock is ahead of the other time of the same rows, the median; null: there is none. */
  ahead: number | null;
  /** The same as the order of the rows tells it, where they stand as they came; null: too few of its rows follow one of another host. */
  inOrder: { ahead: number; error: number } | null;
  /** Rows by version; null: the plan names no column of it. */
  versions: Map<string, number> | null;
}
