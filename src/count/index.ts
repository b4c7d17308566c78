import type { Condition } from '../data/condition.ts';
import type { Leftovers } from '../data/leftovers.ts';
import type { LabelledSet, Sets } from '../data/sets.ts';
import type { Table } from '../data/table.ts';
import type { Plan } from '../plan/plan.ts';
import { type Answers, answersOf } from './answers.ts';
import { type Classes, classesOf } from './classes.ts';
import { type ColumnsCounted, countCategories, countColumns } from './column.ts';
import type { ColumnCounts, ColumnTotals, OutcomeCounts, PairedOutcomes, ScoreCounts } from './counts.ts';
import { countIds, type IdCounts } from './ids.ts';
import { countOutcome } from './outcome.ts';
import { pairOutcomes } from './pairs.ts';
import { countDecisions, countPredictions, type PredictionCounts } from './predictions.ts';
import { cutColumn } from './segment-cuts.ts';
import { countSlice, type SliceCounts } from './slices.ts';
import { countTimes, type TimeCounts } from './times.ts';
import { countForSearch, rowsToSearch, type SearchCounts, type SearchedRows } from './weak-rows.ts';

/** All that is counted of one evaluation set but its columns one by one: labels, predictions, times, ids. */
export interface AnswerCounts {
  rows: number;
  sha256: string;
  header: string[];
  labelled: number;
  /** Rows younger than the plan's `labels_after`: not judged, because the labels that come early are not a fair sample. */
  pending: number;
  unmatched: number;
  /** What was left on both sides where labels were joined. */
  leftovers?: Leftovers | null;
  /** null without a time column. */
  times: TimeCounts | null;
  outcome: OutcomeCounts;
  /** One for each edge case of the plan, in its order. */
  edgeCases: SliceCounts[];
  predictions: PredictionCounts;
  /** Binary, where no label has come: rows predicted positive and negative at each score. */
  unlabelled: ScoreCounts | null;
  ids: IdCounts | null;
  /** Rows by text of the columns that name the model's version and host. */
  deployment: { version: Map<string, number> | null; host: Map<string, number> | null };
}

/** All that is counted of one evaluation set. */
export interface SetCounts<Counts extends ColumnTotals = ColumnTotals> extends AnswerCounts {
  /** Score, predicted numbers and features, by column name. */
  columns: Map<string, Counts>;
}

/**
 * The counts of a review: everything that the measures need, and no rows but those of a paired comparison. Those of number
 * columns are left out where they have been measured already.
 */
export interface ReviewCounts<Counts extends ColumnTotals = ColumnTotals> {
  classes: Classes;
  reference: SetCounts<Counts>;
  candidate: SetCounts<Counts>;
  paired: PairedOutcomes | null;
  /** The candidate's, for the search for weak segments; null where there is nothing to search. */
  search: SearchCounts | null;
}

/** A part of both sets. */
export interface ReviewSlice {
  where: string;
  reference: SliceCounts;
  candidate: SliceCounts;
}

/** What was said and what was true in each row of both sets, for whatever has to go back to the rows. */
export interface ReviewAnswers {
  reference: Answers;
  candidate: Answers;
}

/** What is counted of a review before its columns are, and what they are counted with. */
export interface AnswersCounted {
  classes: Classes;
  reference: AnswerCounts;
  candidate: AnswerCounts;
  paired: PairedOutcomes | null;
  searched: SearchedRows | null;
  answers: ReviewAnswers;
}

/** Counts both sets of a review that is made at the moment `now`. */
export function count(
  plan: Plan,
  sets: Sets,
  now: Date,
  columns: ColumnsCounted = countColumns(plan, sets),
): { counts: ReviewCounts<ColumnCounts>; answers: ReviewAnswers } {
  const answers = countAnswers(plan, sets, now);
  const { searched } = answers;
  const cuts = new Map(searched?.features.map((name) => [name, cutColumn(columns.reference.get(name)!)]));
  const search = searched && countForSearch(searched, cuts, sets.candidate.table);
  return withColumns(answers, columns, search);
}

/** Counts what was said and what was true in both sets, whatever their columns hold. */
export function countAnswers(plan: Plan, sets: Sets, now: Date): AnswersCounted {
  const classes = classesOf(plan, sets.reference.table);
  const [before, after] = [sets.reference, sets.candidate].map((set) => {
    const answers = answersOf(plan, set.table, classes);
    return { table: set.table, answers, pending: withholdYoung(plan, set.table, answers, now), set };
  }) as [CountedSet, CountedSet];
  const [reference, candidate] = [countSet(plan, sets, before, now), countSet(plan, sets, after, now)];
  const tables = [before.table, after.table] as const;
  return {
    classes,
    reference,
    candidate,
    paired: pairOutcomes(before, after, plan.data.id, plan.data.group),
    searched: rowsToSearch(plan, sets.features, tables, after.answers, candidate.outcome),
    answers: { reference: before.answers, candidate: after.answers },
  };
}

/** Adds the columns one by one, and what is counted of several at a time for the search. */
export function withColumns<Counts extends ColumnTotals>(
  { classes, reference, candidate, paired, answers }: AnswersCounted,
  columns: ColumnsCounted<Counts>,
  search: SearchCounts | null,
): { counts: ReviewCounts<Counts>; answers: ReviewAnswers } {
  return {
    counts: {
      classes,
      reference: { ...reference, columns: columns.reference },
      candidate: { ...candidate, columns: columns.candidate },
      paired,
      search,
    },
    answers,
  };
}

/** Counts the rows of both sets that meet each condition: right and wrong ones, without their scores. */
export function countSlices(conditions: Condition[], sets: Sets, answers: ReviewAnswers): ReviewSlice[] {
  const [before, after] = [withoutScores(answers.reference), withoutScores(answers.candidate)];
  return conditions.map((condition) => ({
    where: condition.sql,
    reference: countSlice(condition, sets.reference.table, before),
    candidate: countSlice(condition, sets.candidate.table, after),
  }));
}

function withoutScores(answers: Answers): Answers {
  return answers.task === 'classes' ? { ...answers, score: null, classScores: null } : answers;
}

interface CountedSet {
  table: Table;
  answers: Answers;
  pending: number;
  set: LabelledSet;
}

function countSet(
  plan: Plan,
  sets: Sets,
  { table, answers, pending, set }: CountedSet,
  now: Date,
): AnswerCounts {
  const { data, deployment } = plan;
  const id = data.id === null ? undefined : table.columns.get(data.id);
  const outcome = countOutcome(answers, null);
  return {
    rows: table.rows,
    sha256: table.source.sha256,
    header: table.header,
    labelled: outcome.cases,
    pending,
    unmatched: set.unmatched,
    leftovers: set.leftovers ?? null,
    times: countTimes(data.time === null ? undefined : table.columns.get(data.time), now),
    outcome,
    edgeCases: sets.edgeCases.map((condition) => countSlice(condition, table, answers)),
    predictions: countPredictions(answers, table, data),
    unlabelled: outcome.cases === 0 ? countDecisions(answers) : null,
    ids: id ? countIds(id) : null,
    deployment: {
      version: deployment.version ? countTexts(table, deployment.version.column) : null,
      host: deployment.host ? countTexts(table, deployment.host.column) : null,
    },
  };
}

function countTexts(table: Table, name: string): Map<string, number> | null {
  const column = table.columns.get(name);
  return column?.type === 'category' ? countCategories(column) : null;
}

/**
 * Takes back the labels of rows that are too young to have one, and says how many rows are. Labels that come early are
 * not a fair sample: a loan that defaults in its first week is known to be bad long before the others are known good.
 */
export function withholdYoung(plan: Plan, table: Table, answers: Answers, now: Date): number {
  const { time, labelsAfter } = plan.data;
  const column = time === null ? undefined : table.columns.get(time);
  if (!labelsAfter || column?.type !== 'time') return 0;
  const ripe = now.getTime() - labelsAfter.milliseconds;
  const none = answers.task === 'classes' ? -1 : Number.NaN;
  let pending = 0;
  for (let row = 0; row < table.rows; row++) {
    if (!(column.values[row]! > ripe)) continue;
    pending++;
    answers.actual[row] = none;
  }
  return pending;
}
