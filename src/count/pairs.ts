import type { Column, Table } from '../data/table.ts';
import type { Answers } from './answers.ts';
import type { PairedOutcomes } from './counts.ts';

/**
 * Joins reference and candidate by id when both hold the same cases: the same ids, each once, with the same label.
 * null when they do not, and then the comparison is unpaired.
 */
export function pairOutcomes(
  reference: { table: Table; answers: Answers },
  candidate: { table: Table; answers: Answers },
  id: string | null,
  group: string | null,
): PairedOutcomes | null {
  const left = id === null ? undefined : reference.table.columns.get(id);
  const right = id === null ? undefined : candidate.table.columns.get(id);
  if (!left || !right || reference.table.rows !== candidate.table.rows) return null;
  const partner = partners(left, right, reference.table.rows);
  return partner && collect(reference.answers, candidate.answers, partner, groups(candidate.table, group));
}

/** For each candidate row the reference row of the same id; null unless ids match one to one. */
function partners(reference: Column, candidate: Column, rows: number): Int32Array | null {
  const rowOf = new Map<string | number, number>();
  for (let row = 0; row < rows; row++) {
    const key = keyAt(reference, row);
    if (key === null || rowOf.has(key)) return null;
    rowOf.set(key, row);
  }
  const partner = new Int32Array(rows);
  const used = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const key = keyAt(candidate, row);
    const match = key === null ? undefined : rowOf.get(key);
    if (match === undefined || used[match]) return null;
    used[match] = 1;
    partner[row] = match;
  }
  return partner;
}

/** The id of a row; null where it is missing. */
export function keyAt(column: Column, row: number): string | number | null {
  if (column.type === 'category') return column.categories[column.codes[row]!] ?? null;
  const value = column.values[row]!;
  return Number.isNaN(value) ? null : value;
}

function groups(table: Table, name: string | null): Int32Array | null {
  const column = name === null ? undefined : table.columns.get(name);
  if (!column) return null;
  if (column.type === 'category') return column.codes;
  const index = new Map<number, number>();
  return Int32Array.from(column.values, (value) => {
    if (!index.has(value)) index.set(value, index.size);
    return index.get(value)!;
  });
}

function collect(
  reference: Answers,
  candidate: Answers,
  partner: Int32Array,
  group: Int32Array | null,
): PairedOutcomes | null {
  const labelled: number[] = [];
  for (let row = 0; row < partner.length; row++) {
    const truth = candidate.actual[row]!;
    if (Number.isNaN(truth) || (candidate.task === 'classes' && truth < 0)) continue;
    if (reference.actual[partner[row]!] !== truth) return null;
    labelled.push(row);
  }
  const take = (values: ArrayLike<number>, places: (row: number) => number) =>
    Float64Array.from(labelled, (row) => values[places(row)]!);
  const own = (row: number) => row;
  const other = (row: number) => partner[row]!;
  const scored =
    reference.task === 'classes' && candidate.task === 'classes' && reference.score && candidate.score;
  const withoutGaps = (values: Float64Array) =>
    candidate.task === 'classes' ? values.map((code) => (code < 0 ? Number.NaN : code)) : values;
  return {
    cases: labelled.length,
    classes: candidate.task === 'classes' ? candidate.classes.names : [],
    positive: candidate.task === 'classes' ? candidate.classes.positive : null,
    actual: take(candidate.actual, own),
    reference: withoutGaps(take(reference.predicted, other)),
    candidate: withoutGaps(take(candidate.predicted, own)),
    referenceScores: scored ? take((reference as { score: Float64Array }).score, other) : null,
    candidateScores: scored ? take((candidate as { score: Float64Array }).score, own) : null,
    group: group && Int32Array.from(labelled, (row) => group[row]!),
  };
}
