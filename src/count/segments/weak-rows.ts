import type { Column, Table } from '../../data/table.ts';
import type { Feature, Plan } from '../../plan/plan.ts';
import type { Answers } from '../answers/answers.ts';
import type { OutcomeCounts, ValueCounts } from '../counts.ts';
import { sampleRows } from '../sample.ts';
import {
  applyCut,
  type Cut,
  type CutColumn,
  canBeNamed,
  cellsOf,
  cellsOfRows,
  type SegmentFeature,
} from './segment-cuts.ts';
import { addSegmentCounts, countSegments, type SegmentCounts } from './segments.ts';

/** What the search for weak segments reads. */
export interface SearchCounts {
  features: SegmentFeature[];
  counts: SegmentCounts;
}

/** Features beyond this many are not searched: the pairs of 64 are 2,016 already. */
export const mostFeatures = 64;
/** Cells counted at most, pairs times rows, and rows at most: of a larger set a sample is counted. */
export const mostCounted = 60_000_000;
export const mostRows = 100_000;
/** A number counts as predicted wrongly when its error is among this share of the largest. */
export const largeErrors = 0.25;

/** What is searched: features, and rows of the candidate that were predicted wrongly (1) or rightly (0). */
export interface SearchedRows {
  features: string[];
  rows: Uint32Array;
  wrong: Uint8Array;
}

/**
 * Chooses the candidate's rows that are searched for weak segments, always the same, of a large set a sample, and the features that
 * both sets have: no private columns, because a condition would tell their values. null where there is nothing to search.
 */
export function rowsToSearch(
  plan: Plan,
  features: Feature[],
  [reference, candidate]: readonly [Table, Table],
  answers: Answers,
  outcome: OutcomeCounts,
): SearchedRows | null {
  if (!plan.segments.search) return null;
  const typeIn = ({ columns }: Table, name: string) => columns.get(name)?.type ?? null;
  const searched = features
    .filter(({ name, type }) => type !== 'time' && !plan.data.private.includes(name) && canBeNamed(name))
    .map(({ name }) => name)
    .filter((name) => typeIn(reference, name) !== null && typeIn(reference, name) === typeIn(candidate, name))
    .slice(0, mostFeatures);
  const pairs = (searched.length * (searched.length - 1)) / 2;
  const most = Math.min(mostRows, mostCounted / Math.max(1, pairs));
  const id = plan.data.id === null ? undefined : candidate.columns.get(plan.data.id);
  const sample = sampled(answers, outcome, most, id);
  return sample.rows.length === 0 || searched.length === 0 ? null : { features: searched, ...sample };
}

/** Some of the rows that are searched, with their cut features: counts of parts add up. */
export interface SearchPart {
  columns: { column: CutColumn; cells: number }[];
  rows: Uint32Array;
  wrong: Uint8Array;
}

/** Divides what is searched into so many parts. The features of the candidate are cut as the reference's rows ask for. */
export function partsOfSearch(
  { features, rows, wrong }: SearchedRows,
  cuts: Map<string, Cut>,
  { columns }: Table,
  parts: number,
): SearchPart[] {
  const cut = features.map((name) => {
    const of = cuts.get(name)!;
    return { column: applyCut(columns.get(name)!, of)!, cells: cellsOf(of) };
  });
  const size = Math.ceil(rows.length / parts);
  // Copies, since a part of an array crosses to another thread with the whole of it.
  return Array.from({ length: parts }, (_, part) => {
    const [from, to] = [part * size, (part + 1) * size];
    return { columns: cut, rows: rows.slice(from, to), wrong: wrong.slice(from, to) };
  });
}

/** Counts right and wrong predictions by cells of features. */
export function countPart({ columns, rows, wrong }: SearchPart): SegmentCounts {
  const codes = columns.map(({ column, cells }) => ({ codes: cellsOfRows(column, rows), cells }));
  return countSegments(codes, wrong);
}

/** What the parts of a search counted, added up. */
export function joinParts(
  { features }: SearchedRows,
  cuts: Map<string, Cut>,
  parts: SegmentCounts[],
): SearchCounts {
  return {
    features: features.map((name) => ({ name, cut: cuts.get(name)! })),
    counts: parts.reduce(addSegmentCounts),
  };
}

/** Counts right and wrong predictions by cells of features, which are cut as the reference's rows ask for. */
export function countForSearch(searched: SearchedRows, cuts: Map<string, Cut>, table: Table): SearchCounts {
  return joinParts(searched, cuts, partsOfSearch(searched, cuts, table, 1).map(countPart));
}

/** Whether the row was predicted wrongly, a number where its error is large for the set; null where label or prediction is missing. */
function judge(answers: Answers, outcome: OutcomeCounts): (row: number) => boolean | null {
  const { actual, predicted } = answers;
  if (answers.task === 'classes') {
    return (row) => (actual[row]! < 0 || predicted[row]! < 0 ? null : actual[row] !== predicted[row]);
  }
  const limit = outcome.residuals ? upper(outcome.residuals.absoluteErrors, largeErrors) : 0;
  return (row) => {
    const error = Math.abs(predicted[row]! - actual[row]!);
    return Number.isFinite(error) ? error > limit : null;
  };
}

/** Rows that can be judged. */
export function judgedRows({ confusion, residuals }: OutcomeCounts): number {
  return residuals?.cases ?? confusion?.table.reduce((rows, count) => rows + count, 0) ?? 0;
}

/** The least value that at most so great a share of the rows lies above. */
export function upper({ values, rows }: ValueCounts, share: number): number {
  let total = 0;
  for (let i = 0; i < rows.length; i++) total += rows[i]!;
  let above = 0;
  let i = values.length - 1;
  while (i > 0 && above + rows[i]! <= share * total) above += rows[i--]!;
  return values[i]!;
}

/** About `most` of the rows that can be judged, or all where they are fewer, as `sampleRows` chooses them; and which are wrong. */
function sampled(
  answers: Answers,
  outcome: OutcomeCounts,
  most: number,
  id: Column | undefined,
): { rows: Uint32Array; wrong: Uint8Array } {
  const [isWrong, judged] = [judge(answers, outcome), judgedRows(outcome)];
  const rows = sampleRows(id, answers.actual.length, Math.min(1, most / judged));
  const wrong = new Uint8Array(rows.length);
  let n = 0;
  for (const row of rows) {
    const found = isWrong(row);
    if (found === null) continue;
    rows[n] = row;
    wrong[n++] = found ? 1 : 0;
  }
  return { rows: rows.subarray(0, n), wrong: wrong.subarray(0, n) };
}
