import type { LossCounts, ValueCounts } from '../counts.ts';
import { countedRows, valueOfRow } from '../ranks.ts';
import type { NumberAnswers } from './answers.ts';

/** Groups of neighbouring predictions, each with as many rows, at most; and the fewest rows of one. */
const [most, fewest] = [50, 20];

/** Counts the errors of labelled rows by what was predicted. null where there are too few for a group. */
export function countLosses({
  actual,
  predicted,
}: Pick<NumberAnswers, 'actual' | 'predicted'>): LossCounts | null {
  const labelled: number[] = [];
  for (let row = 0; row < actual.length; row++) {
    if (Number.isFinite(predicted[row]! - actual[row]!)) labelled.push(row);
  }
  if (labelled.length < fewest) return null;
  const order = Uint32Array.from(labelled).sort((a, b) => predicted[a]! - predicted[b]!);
  const groups: Group[] = [];
  let group: Group | null = null;
  const size = groupsOf(order.length);
  for (let i = 0, first = 0, of = -1; i < order.length; i++) {
    const [said, was] = [predicted[order[i]!]!, actual[order[i]!]!];
    // Equal predictions are in one group, in whatever order their rows stand.
    if (i === 0 || said !== predicted[order[i - 1]!]!) first = i;
    const place = Math.floor((first * size) / order.length);
    if (group === null || place !== of) {
      group = { prediction: 0, rows: 0, absolute: 0, squares: 0, fourths: 0 };
      groups.push(group);
      of = place;
    }
    const square = (said - was) ** 2;
    group.rows += 1;
    group.prediction += (said - group.prediction) / group.rows;
    group.absolute += Math.abs(said - was);
    group.squares += square;
    group.fourths += square ** 2;
  }
  return lossCounts(groups, [predicted[order[0]!]!, predicted[order.at(-1)!]!]);
}

/** What is summed of a group: its mean prediction, its rows, Σ|e|, Σe² and Σe⁴. */
export interface Group {
  prediction: number;
  rows: number;
  absolute: number;
  squares: number;
  fourths: number;
}

export function lossCounts(groups: readonly Group[], ends: [number, number]): LossCounts {
  const column = (of: (group: Group) => number) => Float64Array.from(groups, of);
  return {
    predictions: column(({ prediction }) => prediction),
    rows: column(({ rows }) => rows),
    absolute: column(({ absolute }) => absolute),
    squares: column(({ squares }) => squares),
    fourths: column(({ fourths }) => fourths),
    ends,
  };
}

/** Rows, from 0 in order of their predictions, at which groups begin but for ties; none where there are too few. */
export function groupPlaces(rows: number): number[] {
  const groups = rows < fewest ? 0 : groupsOf(rows);
  return Array.from({ length: groups }, (_, group) => Math.ceil((group * rows) / groups));
}

/** The predictions at which groups begin; null where there are too few rows for one. Only those at `groupPlaces`, and the next of each, have to be told apart. */
export function groupStarts(predictions: ValueCounts): number[] | null {
  const rows = countedRows(predictions);
  if (rows < fewest) return null;
  const starts = groupPlaces(rows).flatMap((place) => {
    const { index, end } = valueOfRow(predictions.rows, place);
    const isFirst = end - predictions.rows[index]! === place;
    const start = predictions.values[isFirst ? index : index + 1];
    return start === undefined ? [] : [start];
  });
  return [...new Set(starts)];
}

function groupsOf(rows: number): number {
  return Math.max(1, Math.min(most, Math.floor(rows / fewest)));
}
