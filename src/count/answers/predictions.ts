import { earliest } from '../../data/cell/invalid.ts';
import { timeZone } from '../../data/cell/time-zone.ts';
import { type Numbers, numberAt, rowCount } from '../../data/column/numbers.ts';
import type { Invalid, Table } from '../../data/table.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ScoreCounts } from '../counts.ts';
import { allWithin, countPairs } from '../row-loops.ts';
import { type Answers, type ClassAnswers, rounding } from './answers.ts';
import { countScores } from './scores.ts';

/** What the predictions look like, whether or not labels have come. */
export interface PredictionCounts {
  rows: number;
  /** Rows without a prediction: no score, or a score that is not a number. */
  missing: number;
  /** The first cell that holds something other than a prediction: a marker such as NA, an infinity, a text among numbers. */
  unsaid?: { row: number; text: string } | null;
  /** Scores outside 0..1: how many, and the first. */
  outside: { rows: number; row: number; value: number } | null;
  /** Multiclass, where every class has a score: rows whose scores do not sum to 1, the first of them and its sum. */
  unsummed?: { rows: number; row: number; sum: number } | null;
  /** Whether all rows (two at least) got the same score, or, without scores, the same prediction. */
  identical: boolean;
  /** Days (of the plan's zone; their midnight in milliseconds) with at least `leastRows` scores, all the same, and their rows. */
  identicalDays: { day: number; rows: number }[];
  /** The same of weeks, by their Monday, of which no day has so many. */
  identicalWeeks: { week: number; rows: number }[];
  /** Predicted class → rows; empty for a regression. */
  classes: Map<string, number>;
}

/** Fewer equal predictions in a day than this may be chance. */
export const leastRows = 10;
export const dayLength = 86_400_000;

/** Counts the predictions of a set. */
export function countPredictions(answers: Answers, table: Table, data: Plan['data']): PredictionCounts {
  const { time, timeZone: zone } = data;
  const scores = scoresOf(answers);
  const spoken = scores.length > 0 ? scores : [answers.predicted];
  const column = time === null ? undefined : table.columns.get(time);
  // Decisions repeat by nature; only a score or a number that repeats all day tells of a stuck model.
  const repeats = column?.type === 'time' && !(spoken[0] instanceof Int16Array);
  const { has, missing, outside } = lookAt(spoken, answers.task === 'classes' && scores.length > 0);
  const days = repeats ? daysOf(spoken as Numbers[], has, column.values, zone) : [];
  const identicalDays = days.filter(({ same, rows }) => same !== null && rows >= leastRows);
  return {
    rows: table.rows,
    missing,
    unsaid: missing > 0 ? unsaidIn(table.columns, data) : null,
    outside,
    unsummed: answers.task === 'classes' ? sumsOf(answers) : null,
    identical: table.rows > 1 && spoken.every(isConstant),
    identicalDays: identicalDays.map(({ day, rows }) => ({ day: day * dayLength, rows })),
    identicalWeeks: countIdenticalWeeks(days),
    classes: countPredictedClasses(answers),
  };
}

/** What cells of a column say that are no prediction. */
interface Unsaid {
  invalid?: Invalid | null;
  infinite?: Invalid | null;
  markers?: Invalid | null;
}

/** The first cell of the columns of answers that holds something other than a prediction. */
export function unsaidIn(
  columns: ReadonlyMap<string, Unsaid>,
  { score, scores, prediction }: Plan['data'],
): { row: number; text: string } | null {
  const spoken = score === null && scores === null ? [prediction] : [score, ...Object.values(scores ?? {})];
  const found = spoken.flatMap((name) => {
    const { invalid, infinite, markers } = (name === null ? undefined : columns.get(name)) ?? {};
    return [invalid, infinite, markers];
  });
  const first = earliest(found);
  return first && { row: first.row, text: first.text };
}

/** How far rounded scores may be from 1 when they are added. */
export const farFromOne = 0.02;

function sumsOf({ classScores }: ClassAnswers): NonNullable<PredictionCounts['unsummed']> | null {
  if (classScores === null || classScores.includes(null)) return null;
  let found: NonNullable<PredictionCounts['unsummed']> | null = null;
  const rows = rowCount(classScores[0]!);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (const scores of classScores) sum += numberAt(scores!, row);
    if (!(Math.abs(sum - 1) > farFromOne)) continue;
    found ??= { rows: 0, row: row + 1, sum };
    found.rows++;
  }
  return found;
}

type Spoken = Numbers | Int16Array;

/** The least that is a value: a class is 0 or more, and no score is NaN, which is not even this much. */
function leastOf(spoken: Spoken): number {
  return spoken instanceof Int16Array ? 0 : -Infinity;
}

function lengthOf(spoken: Spoken): number {
  return spoken instanceof Int16Array ? spoken.length : rowCount(spoken);
}

function valueAt(spoken: Spoken, row: number): number {
  return spoken instanceof Int16Array ? spoken[row]! : numberAt(spoken, row);
}

/** 1 for a row that has every score, or its class, and how many rows do not; scores outside 0..1, if they are probabilities. */
function lookAt(
  spoken: Spoken[],
  areProbabilities: boolean,
): { has: Uint8Array } & Pick<PredictionCounts, 'missing' | 'outside'> {
  const has = new Uint8Array(lengthOf(spoken[0]!)).fill(1);
  let missing = 0;
  let outside: PredictionCounts['outside'] = null;
  for (const one of spoken) {
    const least = areProbabilities ? -rounding : leastOf(one);
    const most = areProbabilities ? 1 + rounding : Infinity;
    if (!(one instanceof Int16Array) && allWithin(one, least, most)) continue;
    for (let row = 0; row < has.length; row++) {
      const value = valueAt(one, row);
      if (value >= least && value <= most) continue;
      if (areProbabilities && !Number.isNaN(value)) {
        outside ??= { rows: 0, row: row + 1, value };
        outside.rows++;
      } else {
        missing += has[row]!;
        has[row] = 0;
      }
    }
  }
  return { has, missing, outside };
}

/** Whether all rows that have a value have the same. */
function isConstant(spoken: Spoken): boolean {
  const least = leastOf(spoken);
  let first: number | null = null;
  for (let row = 0; row < lengthOf(spoken); row++) {
    const value = valueAt(spoken, row);
    if (!(value >= least)) continue;
    if (first === null) first = value;
    else if (value !== first) return false;
  }
  return first !== null;
}

function scoresOf(answers: Answers): Numbers[] {
  if (answers.task === 'numbers') return [];
  if (answers.score) return [answers.score];
  return answers.classScores?.filter((score) => score !== null) ?? [];
}

/** A day of the plan's zone, counted from 1970, with its rows and the scores that all of them have; null: they differ. */
export interface Day {
  day: number;
  rows: number;
  same: number[] | null;
}

/** The days of a set, in their order. */
function daysOf(scores: Numbers[], has: Uint8Array, times: Float64Array, zoneName: string): Day[] {
  const zone = timeZone(zoneName);
  const days = new Map<number, Day>();
  let last: Day | null = null;
  let [from, to] = [0, 0];
  for (let row = 0; row < times.length; ) {
    const time = times[row]!;
    if (Number.isNaN(time) || has[row] === 0) {
      row++;
      continue;
    }
    if (last === null || time < from || time >= to) {
      const offset = zone?.offset(time) ?? 0;
      const day = Math.floor((time + offset) / dayLength);
      last = days.get(day) ?? { day, rows: 0, same: at(scores, row) };
      days.set(day, last);
      from = day * dayLength - offset;
      to = from + dayLength;
      if (zone && (zone.offset(from) !== offset || zone.offset(to) !== offset)) to = from = time;
    }
    // Rows are mostly in order: as long as they are of this day, nothing is to be looked up.
    const end = endOfRun(times, has, row, from, to);
    last.rows += end - row;
    while (row < end && last.same !== null) if (!holds(scores, row++, last.same)) last.same = null;
    row = end;
  }
  return [...days.values()].sort((a, b) => a.day - b.day);
}

/** The row behind the last that lies between the two times as this one does, all rows between them too. */
function endOfRun(times: Float64Array, has: Uint8Array, row: number, from: number, to: number): number {
  let end = row + 1;
  while (end < times.length && times[end]! >= from && times[end]! < to && has[end] === 1) end++;
  return end;
}

function at(scores: Numbers[], row: number): number[] {
  return scores.map((score) => numberAt(score, row));
}

function holds(scores: Numbers[], row: number, same: number[]): boolean {
  return scores.every((score, i) => numberAt(score, row) === same[i]);
}

/** Weeks that tell what their days are too short to tell. */
export function countIdenticalWeeks(days: Day[]): PredictionCounts['identicalWeeks'] {
  const weeks = new Map<number, Day[]>();
  for (const one of days) {
    // The first of January 1970 was a Thursday.
    const monday = one.day - ((((one.day + 3) % 7) + 7) % 7);
    weeks.set(monday, [...(weeks.get(monday) ?? []), one]);
  }
  return [...weeks].flatMap(([monday, parts]) => {
    const rows = parts.reduce((total, day) => total + day.rows, 0);
    const stuck = parts.every(({ same }) => same?.every((one, i) => one === parts[0]!.same![i]));
    const told = parts.some((day) => day.rows >= leastRows);
    return stuck && rows >= leastRows && !told ? [{ week: monday * dayLength, rows }] : [];
  });
}

function countPredictedClasses(answers: Answers): Map<string, number> {
  if (answers.task === 'numbers') return new Map();
  const { classes, actual, predicted } = answers;
  const lines = classes.names.length + 1;
  const pairs = countPairs(actual, predicted, null, classes.names.length);
  const rowsOf = (predicted: number) => {
    let rows = 0;
    for (let truth = 0; truth < lines; truth++) rows += pairs[truth * lines + predicted]!;
    return rows;
  };
  return new Map(classes.names.map((name, i) => [name, rowsOf(i + 1)]));
}

/** Rows predicted positive and negative at each distinct score; null for what is not binary or has no scores. */
export function countDecisions(answers: Answers): ScoreCounts | null {
  if (answers.task === 'numbers' || answers.score === null || answers.classes.positive === null) return null;
  const { positive } = answers.classes;
  const side = Uint8Array.from(answers.predicted, (predicted) =>
    predicted < 0 ? 2 : predicted === positive ? 1 : 0,
  );
  return countScores(answers.score, side);
}

/** The same of each of several classes that has scores; null where none has. */
export function countDecisionsOfClasses(answers: Answers): Map<string, ScoreCounts> | null {
  if (answers.task === 'numbers' || answers.classScores === null) return null;
  const counts = new Map<string, ScoreCounts>();
  answers.classScores.forEach((scores, place) => {
    const side = Uint8Array.from(answers.predicted, (said) => (said < 0 ? 2 : said === place ? 1 : 0));
    if (scores) counts.set(answers.classes.names[place]!, countScores(scores, side));
  });
  return counts.size === 0 ? null : counts;
}
