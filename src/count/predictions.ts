import type { Table } from '../data/table.ts';
import type { Answers } from './answers.ts';
import type { ScoreCounts } from './counts.ts';
import { countScores } from './scores.ts';

/** What the predictions look like, whether or not labels have come. */
export interface PredictionCounts {
  rows: number;
  /** Rows without a prediction: no score, or a score that is not a number. */
  missing: number;
  /** Scores outside 0..1: how many, and the first. */
  outside: { rows: number; row: number; value: number } | null;
  /** Whether all rows (two at least) got the same score, or, without scores, the same prediction. */
  identical: boolean;
  /** Days (UTC midnight, milliseconds) with at least `leastRows` scores, all of them the same, and their rows. */
  identicalDays: { day: number; rows: number }[];
  /** Predicted class → rows; empty for a regression. */
  classes: Map<string, number>;
}

/** Fewer equal predictions in a day than this may be chance. */
export const leastRows = 10;

/** Counts the predictions of a set. `time` is its time column's name. */
export function countPredictions(answers: Answers, table: Table, time: string | null): PredictionCounts {
  const scores = scoresOf(answers);
  const spoken = scores[0] ?? answers.predicted;
  const none = (value: number) => Number.isNaN(value) || (spoken instanceof Int16Array && value < 0);
  let missing = 0;
  let first: number | null = null;
  let identical = table.rows > 1;
  for (const value of spoken) {
    if (none(value)) missing++;
    else if (first === null) first = value;
    else if (value !== first) identical = false;
  }
  const column = time === null ? undefined : table.columns.get(time);
  // Decisions repeat by nature; only a score or a number that repeats all day tells of a stuck model.
  const days = column?.type === 'time' && !(spoken instanceof Int16Array);
  return {
    rows: table.rows,
    missing,
    outside: answers.task === 'classes' ? countOutside(scores) : null,
    identical: identical && first !== null,
    identicalDays: days ? countIdenticalDays(spoken as Float64Array, column.values) : [],
    classes: countPredictedClasses(answers),
  };
}

function scoresOf(answers: Answers): Float64Array[] {
  if (answers.task === 'numbers') return [];
  if (answers.score) return [answers.score];
  return answers.classScores?.filter((score) => score !== null) ?? [];
}

function countOutside(scores: Float64Array[]): PredictionCounts['outside'] {
  let outside: PredictionCounts['outside'] = null;
  for (const score of scores) {
    for (let row = 0; row < score.length; row++) {
      const value = score[row]!;
      if (value >= 0 && value <= 1) continue;
      if (Number.isNaN(value)) continue;
      outside ??= { rows: 0, row: row + 1, value };
      outside.rows++;
    }
  }
  return outside;
}

function countIdenticalDays(values: Float64Array, times: Float64Array): PredictionCounts['identicalDays'] {
  const days = new Map<number, { first: number; same: boolean; rows: number }>();
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    const time = times[row]!;
    if (Number.isNaN(value) || Number.isNaN(time)) continue;
    const day = Math.floor(time / 86_400_000);
    const seen = days.get(day);
    if (!seen) days.set(day, { first: value, same: true, rows: 1 });
    else {
      seen.rows++;
      if (seen.first !== value) seen.same = false;
    }
  }
  return [...days]
    .filter(([, { same, rows }]) => same && rows >= leastRows)
    .map(([day, { rows }]) => ({ day: day * 86_400_000, rows }))
    .sort((a, b) => a.day - b.day);
}

function countPredictedClasses(answers: Answers): Map<string, number> {
  if (answers.task === 'numbers') return new Map();
  const rows = new Float64Array(answers.classes.names.length);
  for (const code of answers.predicted) if (code >= 0) rows[code]!++;
  return new Map(answers.classes.names.map((name, i) => [name, rows[i]!]));
}

/** Rows predicted positive and negative at each distinct score; null for what is not binary or has no scores. */
export function countDecisions(answers: Answers): ScoreCounts | null {
  if (answers.task === 'numbers' || answers.score === null || answers.classes.positive === null) return null;
  const { positive } = answers.classes;
  const side = Uint8Array.from(answers.predicted, (said) => (said < 0 ? 2 : said === positive ? 1 : 0));
  return countScores(answers.score, side);
}
