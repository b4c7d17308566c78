import type { Condition } from '../data/condition/condition.ts';
import type { Leftovers } from '../data/leftovers.ts';
import type { LabelledSet, Sets } from '../data/sets.ts';
import type { Column, Table } from '../data/table.ts';
import type { Plan } from '../plan/plan.ts';
import { type AgreementCounts, countAgreement } from './answers/agreement.ts';
import { type Answers, answersOf } from './answers/answers.ts';
import { type Classes, classesOf } from './answers/classes.ts';
import { countDue, type DueAnswers } from './answers/due.ts';
import { countLosses } from './answers/losses.ts';
import { countOutcome } from './answers/outcome.ts';
import {
  countDecisions,
  countDecisionsOfClasses,
  countPredictions,
  type PredictionCounts,
} from './answers/predictions.ts';
import { type ColumnsCounted, countCategories } from './column.ts';
import type { ColumnTotals, OutcomeCounts, PairedOutcomes, ScoreCounts, ValueCounts } from './counts.ts';
import type { DependenceCounts } from './dependence.ts';
import { countIds, type IdCounts } from './ids.ts';
import type { SearchCounts } from './segments/weak-rows.ts';
import { countSlice, type SliceCounts } from './slices.ts';
import { countTimes, type TimeCounts } from './times.ts';
import { countValues } from './values.ts';

/** All that is counted of one evaluation set but its columns one by one: labels, predictions, times, ids. */
export interface AnswerCounts {
  rows: number;
  sha256: string;
  /** The snapshot of a table that was read; absent of files. */
  snapshot?: string | null;
  header: string[];
  labelled: number;
  /** Rows younger than the plan's `labels_after`: not judged, because the labels that come early are not a fair sample. */
  pending: number;
  unmatched: number;
  /** What was left on both sides where labels were joined. */
  leftovers?: Leftovers | null;
  /** Labels that say by a text such as NA that there is none: how many, the first, and the files where they came in some of their own. */
  labelMarkers?: LabelMarkers | null;
  /** null without a time column. */
  times: TimeCounts | null;
  outcome: OutcomeCounts;
  /** Of a regression, for pictures; absent where there is none, or the engine does not count it. */
  agreement?: AgreementCounts | null;
  /** One for each edge case of the plan, in its order. */
  edgeCases: SliceCounts[];
  predictions: PredictionCounts;
  /** Binary, where no label has come: rows predicted positive and negative at each score. */
  unlabelled: ScoreCounts | null;
  /** The same of each of several classes; absent where nobody counted. */
  unlabelledClasses?: Map<string, ScoreCounts> | null;
  /** Regression, where no label has come: predicted numbers; absent where nobody counted. */
  unlabelledNumbers?: ValueCounts | null;
  /** null: every row that is old enough has a label, or none has; absent: nobody counted. */
  due?: DueAnswers | null;
  ids: IdCounts | null;
  /** Rows by text of the columns that name the model's version and host. */
  deployment: { version: Map<string, number> | null; host: Map<string, number> | null };
}

export interface LabelMarkers {
  cells: number;
  row: number;
  text: string;
  files: string[] | null;
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
  /** See `Sets`. */
  sameFiles?: boolean | undefined;
  /** The candidate's, for the search for weak segments; null where there is nothing to search. */
  search: SearchCounts | null;
}

/** A part of both sets. */
export interface ReviewSlice {
  where: string;
  reference: SliceCounts;
  candidate: SliceCounts;
}

/** One set with what was said and what was true in each of its rows. */
export interface AnsweredSet {
  table: Table;
  answers: Answers;
  /** See `AnswerCounts`. */
  pending: number;
  /** 1 for rows that are too young to have a label; null: none is. */
  young: Uint8Array | null;
  unmatched: number;
  leftovers: Leftovers | null;
}

export interface AnsweredSets {
  classes: Classes;
  reference: AnsweredSet;
  candidate: AnsweredSet;
}

/** What is counted of both sets but their columns one by one. */
export interface AnswersCounted {
  classes: Classes;
  reference: AnswerCounts;
  candidate: AnswerCounts;
  /** Rows by pairs of features; absent or null where there are no two, or the engine does not count them. */
  dependence?: DependenceCounts | null;
  /** See `Sets`. */
  sameFiles?: boolean | undefined;
}

/** Reads what was said and what was true in both sets of a review that is made at the moment `now`. */
export function answerSets(plan: Plan, sets: Sets, now: Date): AnsweredSets {
  const classes = classesOf(plan, sets.reference.table);
  const answered = ({ table, unmatched, leftovers = null }: LabelledSet): AnsweredSet => {
    const answers = answersOf(plan, table, classes);
    const young = youngRows(plan, table, now);
    return { table, answers, young, pending: withhold(young, answers), unmatched, leftovers };
  };
  return { classes, reference: answered(sets.reference), candidate: answered(sets.candidate) };
}

/** Counts what was said and what was true in both sets, whatever their columns hold. */
export function countAnswers(
  plan: Plan,
  edgeCases: Condition[],
  { classes, reference, candidate }: AnsweredSets,
  now: Date,
): AnswersCounted {
  const [before, after] = [reference.answers, candidate.answers];
  const agreement =
    before.task === 'numbers' && after.task === 'numbers' ? countAgreement(before, after) : null;
  const [known, asked] = [
    countSet(plan, edgeCases, reference, now),
    countSet(plan, edgeCases, candidate, now),
  ];
  // Only where errors are to be estimated: it takes a sort of all predictions.
  const losses = before.task === 'numbers' && asked.unlabelledNumbers ? countLosses(before) : null;
  const outcome = losses ? { ...known.outcome, losses } : known.outcome;
  return {
    classes,
    reference: { ...known, outcome, agreement: agreement?.reference ?? null },
    candidate: { ...asked, agreement: agreement?.candidate ?? null },
  };
}

/** The counts of a review, put together: answers, the same cases under both models, columns, and what the search reads. */
export function reviewCounts<Counts extends ColumnTotals>(
  { classes, reference, candidate, sameFiles }: AnswersCounted,
  columns: ColumnsCounted<Counts>,
  paired: PairedOutcomes | null = null,
  search: SearchCounts | null = null,
): ReviewCounts<Counts> {
  return {
    classes,
    reference: { ...reference, columns: columns.reference },
    candidate: { ...candidate, columns: columns.candidate },
    paired,
    sameFiles,
    search,
  };
}

/** Counts the rows of both sets that meet each condition: right and wrong ones, without their scores. */
export function countSlices(conditions: Condition[], { reference, candidate }: AnsweredSets): ReviewSlice[] {
  const [before, after] = [withoutScores(reference.answers), withoutScores(candidate.answers)];
  return conditions.map((condition) => ({
    where: condition.sql,
    reference: countSlice(condition, reference.table, before),
    candidate: countSlice(condition, candidate.table, after),
  }));
}

function withoutScores(answers: Answers): Answers {
  return answers.task === 'classes' ? { ...answers, score: null, classScores: null } : answers;
}

function countSet(
  plan: Plan,
  edgeCases: Condition[],
  { table, answers, young, pending, unmatched, leftovers }: AnsweredSet,
  now: Date,
): AnswerCounts {
  const { data, deployment } = plan;
  const id = data.id === null ? undefined : table.columns.get(data.id);
  const labelled = countOutcome(answers, null);
  const none = labelled.cases === 0;
  const outcome = plan.unlabelled && !none ? { ...labelled, decided: countDecisions(answers) } : labelled;
  return {
    rows: table.rows,
    sha256: table.source.sha256,
    header: table.header,
    labelled: outcome.cases,
    pending,
    unmatched,
    leftovers,
    labelMarkers: labelMarkersOf(table.columns.get(data.label)),
    due: countDue(answers, young),
    times: countTimes(data.time === null ? undefined : table.columns.get(data.time), now),
    outcome,
    edgeCases: edgeCases.map((condition) => countSlice(condition, table, answers)),
    predictions: countPredictions(answers, table, data),
    unlabelled: none ? countDecisions(answers) : null,
    unlabelledClasses: none ? countDecisionsOfClasses(answers) : null,
    unlabelledNumbers: none && answers.task === 'numbers' ? countValues(answers.predicted) : null,
    ids: id ? countIds(id) : null,
    deployment: {
      version: deployment.version ? countTexts(table, deployment.version.column) : null,
      host: deployment.host ? countTexts(table, deployment.host.column) : null,
    },
  };
}

function labelMarkersOf(column: Column | undefined): LabelMarkers | null {
  return column?.markers ? { ...column.markers, files: column.origin?.files ?? null } : null;
}

function countTexts(table: Table, name: string): Map<string, number> | null {
  const column = table.columns.get(name);
  return column?.type === 'category' ? countCategories(column) : null;
}

/** Takes back the labels of rows that are too young to have one, and says how many rows are. */
export function withholdYoung(plan: Plan, table: Table, answers: Answers, now: Date): number {
  return withhold(youngRows(plan, table, now), answers);
}

/** Which rows are too young to have a label; null where none is. */
function youngRows(plan: Plan, table: Table, now: Date): Uint8Array | null {
  const { time, labelsAfter } = plan.data;
  const column = time === null ? undefined : table.columns.get(time);
  if (!labelsAfter || column?.type !== 'time') return null;
  const ripe = now.getTime() - labelsAfter.milliseconds;
  let young: Uint8Array | null = null;
  for (let row = 0; row < table.rows; row++) {
    if (!(column.values[row]! > ripe)) continue;
    young ??= new Uint8Array(table.rows);
    young[row] = 1;
  }
  return young;
}

/**
 * Takes back the labels of rows that are too young to have one, and says how many rows are. Labels that come early are
 * not a fair sample: a loan that defaults in its first week is known to be bad long before the others are known good.
 */
function withhold(young: Uint8Array | null, answers: Answers): number {
  if (young === null) return 0;
  const none = answers.task === 'classes' ? -1 : Number.NaN;
  // Of a regression they are the column's own cells, which are shown as they are.
  answers.actual = answers.actual.slice();
  let pending = 0;
  for (let row = 0; row < young.length; row++) {
    if (young[row] === 0) continue;
    pending++;
    answers.actual[row] = none;
  }
  return pending;
}
