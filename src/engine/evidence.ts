import type { KnownAnswerCounts } from '../count/answers/known-answers.ts';
import type { BehaviourCounts } from '../count/behaviour.ts';
import type { ColumnBins, CountsByTime } from '../count/by-time.ts';
import type { ColumnsCounted } from '../count/column.ts';
import type { ColumnTotals, PairedOutcomes } from '../count/counts.ts';
import type { AnswersCounted, ReviewSlice } from '../count/index.ts';
import type { OperationCounts } from '../count/operations/counts.ts';
import type { RowCondition } from '../count/segments/segment-condition.ts';
import type { SearchCounts } from '../count/segments/weak-rows.ts';
import type { Dependencies } from '../data/dependencies.ts';
import type { ColumnMeasured } from '../measure/columns/columns.ts';
import type { Feature, Plan } from '../plan/plan.ts';
import { Refusal } from '../refusal.ts';
import type { By } from './periods.ts';

/**
 * The one door to the rows of a review: reference and candidate, read by a plan as of one moment. Questions go in as data
 * (conditions, and which rows to show), counts and a few rows come out, so that whoever holds the rows can answer: this
 * process and its threads, or a database by SQL. What an engine cannot answer it says, with a reason; where the plan asks for
 * nothing, nothing is the answer.
 */
export interface Evidence {
  /** The plan's features, or, where it lists none, the reference's columns without a role. */
  readonly features: Feature[];
  /** What was said and what was true in both sets: outcomes, predictions, edge cases, times, ids. */
  counts(): Promise<Answered<AnswersCounted>>;
  /** The same cases under both models; null: the sets do not hold the same cases. */
  pairs(): Promise<Answered<PairedOutcomes | null>>;
  /** Every measured column of both sets: its totals, and what its counts tell, which are too many to come over themselves. */
  summaries(): Promise<Answered<ColumnSummaries>>;
  /** The candidate's right and wrong rows by cells of features, for the search for weak segments; null: nothing to search. */
  segments(): Promise<Answered<SearchCounts | null>>;
  /** The rows of both sets that meet each condition: right and wrong ones, without their scores. */
  slices(conditions: RowCondition[]): Promise<Answered<ReviewSlice[]>>;
  /** One for each of the plan's sets of known answers, in its order. */
  knownAnswers(): Promise<Answered<KnownAnswerCounts[]>>;
  /** One for each of the plan's behaviour cases, in its order. */
  behaviour(): Promise<Answered<BehaviourCounts[]>>;
  /** What the rows of both sets tell of the service; null where the plan asks for nothing. */
  operations(): Promise<Answered<SetOperations | null>>;
  /** What was installed where each set was scored; null where the plan does not ask. */
  dependencies(): Promise<Answered<SetDependencies | null>>;
  /** Columns of the candidate by stretches of time, for a picture; null: the plan names no time, or there is no course. */
  byTime(columns: ColumnBins[]): Promise<Answered<CountsByTime | null>>;
  /** Some of the candidate's rows for each request; null where wrong ones are asked for and no row has a label. */
  sampleRows(requests: RowRequest[]): Promise<Answered<(RowSample | null)[]>>;
  /** The candidate cut by its times, in their order; `asked` says as of when each is judged, and by what of the plan. */
  periods(
    by: By,
    asked: (end: number, isNewest: boolean) => AskedPeriod,
  ): Promise<Answered<PeriodEvidence[]>>;
  /** Ends whatever works for it. Nothing can be asked afterwards. */
  close(): Promise<void>;
}

/** What an engine cannot answer, and why, as an end of the sentence "… because". */
export interface Unavailable {
  unavailable: string;
}

export type Answered<Answer> = Answer | Unavailable;

export interface ColumnSummaries {
  totals: ColumnsCounted<ColumnTotals>;
  /** Those of the candidate, in its order. */
  measured: Map<string, ColumnMeasured>;
}

export interface SetDependencies {
  reference: Dependencies | null;
  candidate: Dependencies | null;
}

export interface SetOperations {
  reference: OperationCounts;
  candidate: OperationCounts;
}

/** Which of the candidate's rows to show. */
export interface RowRequest {
  /** SQL that they meet; null: all. */
  where: string | null;
  /** Only wrong ones, the worst first; else the first of all. */
  wrong: boolean;
  most: number;
  /** Every column of the set, or those that tell the most: who, what the condition reads, the answer. Never private ones. */
  columns: 'all' | 'telling';
}

export interface RowSample {
  columns: string[];
  /** Cells as text, "" where missing. `time` is ISO 8601 where the plan names a time column. */
  rows: { row: number; time: string | null; cells: string[]; why: string }[];
  /** How many there are in all. */
  total: number;
}

/** A part of the candidate, against the whole reference. */
export interface PeriodEvidence {
  label: string;
  /** When the period ends, milliseconds. */
  end: number;
  /** False: fewer rows came than a period takes. */
  full: boolean;
  asked: AskedPeriod;
  /** What can be asked of it. */
  open(): Promise<Evidence>;
}

/** How a period is judged. */
export interface AskedPeriod {
  plan: Plan;
  now: Date;
  /**
   * Known answers, behaviour cases, dependencies and labels that belong to no row are of the model of today: of no period but,
   * where this is true, the newest.
   */
  today: boolean;
}

/**
 * An answer without which there is no verdict.
 *
 * @throws {Refusal} where the engine has none; `question` ends the sentence "This engine cannot …".
 */
export function needed<Answer>(answer: Answered<Answer>, question: string): Answer {
  if (!isUnavailable(answer)) return answer;
  throw new Refusal(
    `This engine cannot ${question}, because ${answer.unavailable}. Leave it out of the plan, or judge with the local engine.`,
  );
}

/** An answer that a verdict can do without: null where the engine has none. */
export function optional<Answer>(answer: Answered<Answer>): Answer | null {
  return isUnavailable(answer) ? null : answer;
}

export function isUnavailable<Answer>(answer: Answered<Answer>): answer is Unavailable {
  return typeof answer === 'object' && answer !== null && 'unavailable' in answer;
}
