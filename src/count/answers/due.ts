import { numberAt } from '../../data/column/numbers.ts';
import type { RowCounts } from '../counts.ts';
import type { Answers } from './answers.ts';

/**
 * What the model said of rows that are old enough to have a label, apart by whether they have one: rows in each of some cells,
 * in the order of what was said. Scores and numbers fall into cells of equal width, decisions into one a class.
 */
export interface DueAnswers {
  labelled: RowCounts;
  unlabelled: RowCounts;
}

/** Cells for scores and numbers: a step of any size that matters lies between two of them. */
export const cells = 1000;

/** Counts what was said by label and none; `young` holds 1 for rows that are too young. null: all of them have one, or none has. */
export function countDue(answers: Answers, young: Uint8Array | null): DueAnswers | null {
  if (hasEveryLabel(answers)) return null;
  const cells = cellsOf(answers);
  const counts = { labelled: new Uint32Array(cells.size), unlabelled: new Uint32Array(cells.size) };
  let [labelled, unlabelled] = [0, 0];
  for (let row = 0; row < answers.actual.length; row++) {
    if (young?.[row]) continue;
    const cell = cells.at(row);
    if (cell < 0) continue;
    const truth = answers.actual[row]!;
    if (answers.task === 'classes' ? truth >= 0 : !Number.isNaN(truth)) {
      counts.labelled[cell]! += 1;
      labelled++;
    } else {
      counts.unlabelled[cell]! += 1;
      unlabelled++;
    }
  }
  return labelled > 0 && unlabelled > 0 ? counts : null;
}

function hasEveryLabel({ task, actual }: Answers): boolean {
  for (let row = 0; row < actual.length; row++)
    if (task === 'classes' ? actual[row]! < 0 : Number.isNaN(actual[row])) return false;
  return true;
}

/** The cell of what was said of a row; −1 where nothing was. */
function cellsOf(answers: Answers): { size: number; at(row: number): number } {
  if (answers.task === 'classes') {
    const { score, predicted, classes } = answers;
    if (score === null) return { size: classes.names.length, at: (row) => predicted[row]! };
    return { size: cells, at: (row) => cellOf(numberAt(score, row), 0, 1) };
  }
  const { predicted } = answers;
  let [least, most] = [Infinity, -Infinity];
  for (const value of predicted) {
    // What is not finite goes to the ends, and must not set them.
    if (!Number.isFinite(value)) continue;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { size: cells, at: (row) => cellOf(predicted[row]!, least, most) };
}

function cellOf(value: number, least: number, most: number): number {
  if (Number.isNaN(value)) return -1;
  // Halved, because the whole way between two ends may be more than a double holds.
  const place = most > least ? (value / 2 - least / 2) / (most / 2 - least / 2) : 0;
  return Math.min(cells - 1, Math.max(0, Math.floor(place * cells)));
}
