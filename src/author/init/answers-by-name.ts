import { columnWords, has, isAnswerName, isLabelName, partOf, scoreRank } from './names.ts';
import { vocabularyOf } from './relations.ts';
import type { Sketch } from './sketch.ts';

/** Columns that by their names hold what the model said. */
export interface Answers {
  /** Decisions, classes and numbers. */
  answers: Sketch[];
  scores: Sketch[];
}

/** Columns that by their names hold what the model said. `told` are those a flag names. */
export function answersByName(
  free: Sketch[],
  told: { prediction: Sketch | null; score: Sketch | null },
): Answers {
  const real = free.filter(({ type, distinct }) => type !== 'time' && distinct > 0);
  const isScore = (one: Sketch) => one.type === 'number' && scoreRank(one) > 0 && looksLikeScore(one);
  const scores = real.filter((one) => isScore(one) && !isTruth(one));
  let answers = real.filter(
    (one) =>
      !scores.includes(one) &&
      (isAnswerName(one) || isScored(one, scores, real)) &&
      !isSpread(one) &&
      !isUnreadable(one),
  );
  if (answers.length === 0)
    answers = real.filter((one) => !scores.includes(one) && isMethod(one) && one.type === 'number');
  if (answers.length === 0)
    answers = secondary(
      real.filter((one) => !scores.includes(one)),
      scores.length > 0,
    );
  if (answers.length + scores.length === 0) scores.push(...real.filter(isUnbounded));
  if (told.prediction && !answers.includes(told.prediction)) answers = [told.prediction, ...answers];
  if (told.score && !scores.includes(told.score)) scores.unshift(told.score);
  return {
    answers: answers.filter((one) => one !== told.score),
    scores: scores.filter((one) => one !== told.prediction),
  };
}

/** `toxic_bert_label` beside `toxic_bert_score` is what was answered, where another column says in the same words what was right. */
function isScored(one: Sketch, scores: Sketch[], columns: Sketch[]): boolean {
  const hasScore = (other: Sketch) => scores.some((score) => partOf(score) === partOf(other));
  return (
    partOf(one) !== '' &&
    isLabelName(one) &&
    hasScore(one) &&
    columns.some((other) => isLabelName(other) && !hasScore(other) && holdsValuesOf(other, one))
  );
}

/** Whether all values of one column are values of another, which has few. */
function holdsValuesOf(other: Sketch, one: Sketch): boolean {
  if (other.distinct > 50 || other.distinct < 2) return false;
  const known = vocabularyOf(other);
  return [...vocabularyOf(one).keys()].every((text) => known.has(text));
}

/** `XGBoost`, `elastic_net`: nothing but a method. */
function isMethod({ name, words, distinct }: Sketch): boolean {
  const whole = name
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .replace(/^auto|(?:regressor|classifier|regression|model)$/g, '');
  return (
    distinct > 1 &&
    (columnWords.method.has(whole) ||
      (words.size > 0 && [...words].every((word) => columnWords.method.has(word))))
  );
}

/** Logits and margins have no ends, and a probability may be in per cent: their order tells all the same. */
const isUnbounded = (one: Sketch) =>
  one.type === 'number' && one.distinct > 2 && scoreRank(one) > 0 && !isTruth(one);

const isTruth = (one: Sketch) =>
  has(one, new Set(['true', 'truth', 'actual', 'target', 'label', 'labels', 'outcome'])) &&
  one.distinct === 2;

/** A word that may mean either side means the answer where another column is plainly the label. */
function secondary(columns: Sketch[], scored: boolean): Sketch[] {
  const isMiddle = (one: Sketch) => /^(?:mean|median)$/i.test(one.name) && one.type === 'number';
  const may = columns.filter(
    (one) => (has(one, columnWords.answerBeside) || isMiddle(one)) && one.distinct > 1,
  );
  const plain = columns.filter((one) => isLabelName(one) && !may.includes(one));
  if (plain.length > 0 || scored) return may;
  const labels = columns.filter((one) => has(one, columnWords.labelBeside) && !may.includes(one));
  // What may be either, and alone says what was right, is the label.
  return labels.length > 0 ? may : may.filter((one) => !isLabelName(one) && !one.words.has('expected'));
}

/** The bounds of an interval and the doubt of a forecast are no forecasts. */
export const isSpread = (one: Sketch): boolean =>
  one.type === 'number' &&
  one.distinct > 20 &&
  (has(one, columnWords.spread) || quantileIn(one.name) !== null);

/** `q10`, `p90`, `quantile_0.5`, `0.9`, `yhat_05`: the quantile that a column holds, as a share; null where it holds none. */
export function quantileIn(name: string): number | null {
  if (/^0?\.\d{1,4}$/.test(name)) return Number(name);
  const found = /(?:^|[^a-z])(?:q|quantile|perc|percentile)[ _-]?0?[._]?(\d{1,3})(?![a-z\d])/i.exec(name);
  if (!found) return /(?:^|[_ .])p(05|10|25|50|75|90|95)$/i.test(name) ? Number(name.slice(-2)) / 100 : null;
  const digits = found[1]!;
  return Number(digits) / 10 ** digits.length;
}

/** A text where a probability should stand, such as 50.5%. */
const isUnreadable = (one: Sketch) =>
  one.type === 'category' &&
  one.distinct > 20 &&
  [...vocabularyOf(one).keys()].slice(0, 20).every((text) => /^[\d.,]+ ?%$/.test(text));

/** A number from 0 to 1 that takes more values than a decision does. */
export const looksLikeScore = ({ type, range, distinct }: Sketch): boolean =>
  type === 'number' && range !== null && range.min >= -1e-6 && range.max <= 1 + 1e-6 && distinct > 2;
