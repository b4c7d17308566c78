import type { Bound, Level } from '../plan/plan.ts';
import type { JudgedModel } from './model.ts';
import type { Verdict } from './verdict.ts';

/** What is kept of one review, so that later reviews can be compared with it: numbers and counts, and no row. */
export interface ReviewRecord {
  plan: string;
  plan_sha256: string;
  about: string | null;
  /** When the review was made, ISO 8601 in UTC. */
  at: string;
  /** When the next review was due, by the plan's frequency; null: it has none. */
  due: string | null;
  greenlight: string;
  run: string | null;
  commit: string | null;
  /** The model that was judged; absent where none was named. */
  model?: JudgedModel | undefined;
  /** What was answered. */
  status: Level;
  /** What this review found by itself, without the rule for leaving RED. */
  level: Level;
  /** What the plan said to do at this status. */
  todo: { action: string | null; owner: string | null; within: string | null };
  reference: { rows: number; sha256: string } | null;
  candidate: { rows: number; sha256: string };
  labelled: number;
  /** Digest of the labels that came apart; null: they came with the rows; absent: written before it was kept. */
  labels_sha256?: string | null | undefined;
  /** First and last time in the candidate set, ISO 8601; null without a time column. */
  from: string | null;
  to: string | null;
  values: RecordedValue[];
  /** Measures of the service, by name; absent: the plan has none. */
  operations?: RecordedOperation[] | undefined;
  /** Every finding that is AMBER or RED, by its check. */
  raised: { check: string; status: 'AMBER' | 'RED' }[];
  columns: RecordedColumn[];
  /** What was said of the plan's known cases, so that the next review can tell what changed. */
  known_answers: { file: string; answers: { id: string; said: (string | number | null)[] }[] }[];
}

/** One metric, of the whole set (`segment` null) or of a part of it. */
export interface RecordedValue {
  /** `metric/auroc`, `edge/thin file/accuracy`, `segment/<condition>/accuracy`. */
  check: string;
  metric: string;
  class: string | null;
  segment: { kind: 'edge' | 'segment'; name: string } | null;
  /** NOTE: shown, did not gate. */
  status: Level | 'NOTE';
  /** The plan's bounds for it; null: it has none. */
  rule: { green: Bound | null; amber: Bound | null; red: Bound | null } | null;
  cases: number;
  /** null: there was no evidence. */
  measured: Measurement | null;
  /** The reference's value, and candidate − reference with its standard error; null where one of them was not measured. */
  reference: number | null;
  difference: { value: number; standard_error: number } | null;
}

/** A measure of the service. */
export interface RecordedOperation {
  name: string;
  status: Level | 'NOTE';
  rule: { green: Bound | null; amber: Bound | null; red: Bound | null } | null;
  /** null: there was no evidence. `interval` is null of a plain value. */
  measured: {
    value: number;
    standard_error: number;
    interval: [number, number] | null;
    cases: number;
  } | null;
}

export interface Measurement {
  value: number;
  standard_error: number;
  /** Two-sided, 95 %. */
  interval: [number, number];
}

/**
 * Compact counts of the candidate's score or feature. Numbers: rows up to and including each of `ends`, then rows above
 * the last; `ends` are tenths of the reference, so that reviews with the same reference share them. Categories: rows of
 * the reference's most frequent, then of all others.
 */
export interface RecordedColumn {
  name: string;
  role: 'feature' | 'score' | 'prediction';
  missing: number;
  ends: number[] | null;
  categories: string[] | null;
  rows: number[];
}

/** What a history holds of one plan. */
export interface Past {
  /** By the time they were made, the oldest first; of two with the same candidate the later alone. */
  records: ReviewRecord[];
  faults: HistoryFault[];
}

/** A line that was ignored: cut off by a run that was stopped, damaged, or written by a newer version. */
export interface HistoryFault {
  kind: 'cut off' | 'damaged' | 'newer';
  /** `credit-default/2026.jsonl, line 12` */
  place: string;
}

/** A place where reviews are kept. */
export interface History {
  /** Throws a Refusal where the history cannot be read: then nothing may be judged by it. */
  read(plan: string): Promise<Past>;
  /**
   * Adds a record behind those that are there, once, and changes none of them, with the whole verdict beside it where one is given.
   * Throws a Refusal where it cannot.
   */
  append(record: ReviewRecord, verdict?: Verdict): Promise<void>;
}
