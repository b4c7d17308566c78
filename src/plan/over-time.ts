import type { Amount, Period, Raises, Rule } from './plan.ts';
import type { Pace } from './retraining.ts';

/** When a new model is trained, and on what. */
export interface Retraining {
  every: Pace;
  /** `28 days`, `expanding`. */
  window: string;
  reason: string | null;
  /** The day of the newest training, as written. */
  trained: string | null;
  /** How far from the best way is near enough. */
  margin: Amount | null;
  line: number;
}

/** How a stream is cut into windows, and when each is judged. */
export interface WatchRules {
  window: Period;
  /** How long after its end the records of a window are waited for. */
  lateness: Period;
  /** After so long without a record a partition is waited for no longer. */
  idle: Period;
  /** How far ahead of the clock the time of a record may lie. */
  ahead: Period;
  /** Topic, stream, file or folder of the labels; null: records bring them along, or there are none. */
  labels: string | null;
  /** How records are written. */
  format: 'json' | 'avro' | 'protobuf';
  /** On the share of records that are in no window. */
  lost: Omit<Rule, 'line'> & { line: number | null };
  /** On the share of ids that came in an earlier window too. */
  again: Omit<Rule, 'line'> & { line: number | null };
  /** Share of the months of an unchanged stream in which falls that add up over windows may alarm. */
  falseAlarms: number;
  /** What evidence over windows raises. */
  raises: Raises;
  line: number;
}

export interface HistoryRules {
  /** Reviews in a row in which what was RED must be GREEN again, before RED is left. */
  leaveRedAfter: number;
  /** CUSUM over reviews for gating metrics: alarm at `threshold`; null: off. */
  cusum: { threshold: number; allowance: number; raises: Raises } | null;
  overdue: Raises;
  stale: Raises;
  line: number | null;
}
