import { doublesOf, type Numbers, numberAt } from '../../data/column/numbers.ts';
import type { CategoryColumn, Table } from '../../data/table.ts';
import type { Plan } from '../../plan/plan.ts';
import { allWithin, decide } from '../row-loops.ts';
import { type Classes, classCodes } from './classes.ts';

/** What was right and what the model said, row by row, of a classifier: indices into `classes`, −1 where there is none. */
export interface ClassAnswers {
  task: 'classes';
  classes: Classes;
  actual: Int16Array;
  predicted: Int16Array;
  /** Binary: P(positive), NaN where there is none. */
  score: Numbers | null;
  /** Multiclass: one array of scores a class, in the order of `classes`; null for a class without a column. */
  classScores: (Numbers | null)[] | null;
  /** Group of each row, from 0, negative where it has none; null: every row by itself. */
  group: Int32Array | null;
}

/** The same of a regression: NaN where there is none. */
export interface NumberAnswers {
  task: 'numbers';
  actual: Float64Array;
  predicted: Float64Array;
  group: Int32Array | null;
}

export type Answers = ClassAnswers | NumberAnswers;

/** Reads the label, prediction and score columns of a set by the plan's roles. */
export function answersOf(plan: Plan, table: Table, classes: Classes): Answers {
  const { data } = plan;
  const group = groupsOf(table, data.group);
  if (data.task === 'regression') {
    return {
      task: 'numbers',
      actual: numbers(table, data.label)!,
      predicted: numbers(table, data.prediction)!,
      group,
    };
  }
  const score = data.task === 'binary' ? probabilities(table, data.score) : null;
  const classScores = data.scores
    ? classes.names.map((name) => probabilities(table, data.scores![name] ?? null))
    : null;
  const label = categories(table, data.label);
  const actual = label ? classCodes(label, classes, 'label', table) : new Int16Array(table.rows).fill(-1);
  const decided = data.prediction === null ? null : categories(table, data.prediction);
  const predicted = decided
    ? classCodes(decided, classes, 'prediction', table)
    : score
      ? decide(score, data.threshold)
      : classScores
        ? highest(classScores, table.rows)
        : new Int16Array(table.rows).fill(-1);
  return { task: 'classes', classes, actual, predicted, score, classScores, group };
}

/** The group of each row by a column that several rows may share. */
export function groupsOf(table: Table, name: string | null): Int32Array | null {
  const column = name === null ? undefined : table.columns.get(name);
  if (!column) return null;
  if (column.type === 'category') return column.codes;
  const index = new Map<number, number>();
  return Int32Array.from(doublesOf(column.values), (value) => {
    if (Number.isNaN(value)) return -1;
    if (!index.has(value)) index.set(value, index.size);
    return index.get(value)!;
  });
}

/** The class of the highest score; the first of equals; none where a score is missing. */
function highest(scores: (Numbers | null)[], rows: number): Int16Array {
  const predicted = new Int16Array(rows);
  for (let row = 0; row < rows; row++) {
    let best = -1;
    let top = -Infinity;
    for (let i = 0; i < scores.length; i++) {
      const numbers = scores[i];
      if (!numbers) continue;
      const score = numberAt(numbers, row);
      if (Number.isNaN(score)) {
        best = -1;
        break;
      }
      if (score > top) {
        top = score;
        best = i;
      }
    }
    predicted[row] = best;
  }
  return predicted;
}

function categories(table: Table, name: string): CategoryColumn | null {
  const column = table.columns.get(name);
  return column?.type === 'category' ? column : null;
}

function numbersOrNull(table: Table, name: string | null): Numbers | null {
  const column = name === null ? undefined : table.columns.get(name);
  return column?.type === 'number' ? column.values : null;
}

/** How far a probability may be outside 0 to 1 by rounding. */
export const rounding = 1e-6;

/** Scores, of which those that rounding has put outside 0 to 1 are 0 and 1. */
function probabilities(table: Table, name: string | null): Numbers | null {
  const found = numbersOrNull(table, name);
  if (found === null || allWithin(found, 0, 1)) return found;
  const doubles = doublesOf(found);
  const isRounded = (value: number) =>
    (value < 0 && value >= -rounding) || (value > 1 && value <= 1 + rounding);
  if (!doubles.some(isRounded)) return found;
  return doubles.map((value) => (isRounded(value) ? Math.round(value) : value));
}

function numbers(table: Table, name: string | null): Float64Array {
  const found = numbersOrNull(table, name);
  return found ? doublesOf(found) : new Float64Array(table.rows).fill(Number.NaN);
}
