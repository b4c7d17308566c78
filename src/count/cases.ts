import { type Numbers, takeNumbers } from '../data/column/numbers.ts';
import type { Answers } from './answers/answers.ts';
import type { CaseOutcomes } from './counts.ts';

/** The answers of some rows, in the order of `rows`, with the group of each (as in `CaseOutcomes`). */
export function takeCases(answers: Answers, rows: readonly number[], group: Int32Array | null): CaseOutcomes {
  const take = (values: ArrayLike<number>) => {
    const taken = new Float64Array(rows.length);
    for (let i = 0; i < taken.length; i++) taken[i] = values[rows[i]!]!;
    return taken;
  };
  const takeScores = (scores: Numbers) => takeNumbers(scores, rows, new Float64Array(rows.length));
  const groups = group && Int32Array.from(take(group));
  if (answers.task === 'numbers') {
    const [actual, predicted] = [take(answers.actual), take(answers.predicted)];
    return { classes: [], positive: null, actual, predicted, scores: null, classScores: null, group: groups };
  }
  return {
    classes: answers.classes.names,
    positive: answers.classes.positive,
    actual: take(answers.actual),
    predicted: take(answers.predicted).map((code) => (code < 0 ? Number.NaN : code)),
    scores: answers.score && takeScores(answers.score),
    classScores: answers.classScores?.map((scores) => scores && takeScores(scores)) ?? null,
    group: groups,
  };
}

/** The rows that have a label, and belong to the slice (`rows` holds 1 for a row that does). */
export function labelledRows(answers: Answers, rows: Uint8Array | null = null): number[] {
  const labelled: number[] = [];
  for (let row = 0; row < answers.actual.length; row++) {
    const truth = answers.actual[row]!;
    if (Number.isNaN(truth) || (answers.task === 'classes' && truth < 0)) continue;
    if (rows === null || rows[row] !== 0) labelled.push(row);
  }
  return labelled;
}
