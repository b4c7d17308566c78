import type { Task } from '../../plan/plan.ts';
import { Refusal } from '../../refusal.ts';
import { type Answers, looksLikeScore } from './answers-by-name.ts';
import { type ClassScores, classScores, tellsLabel } from './class-scores.ts';
import { isClasses } from './label.ts';
import { columnWords, scoreRank, subjectOf } from './names.ts';
import {
  agreement,
  agreesWithHighest,
  looksPredictedBy,
  ranks,
  sharesVocabulary,
  vocabularyOf,
} from './relations.ts';
import { look, type Sketch } from './sketch.ts';
import { translation } from './translation.ts';

/** What one model said, and what the columns of other models are. */
export interface Model {
  task: Task;
  prediction: Sketch | null;
  /** Binary. */
  score: Sketch | null;
  /** Multiclass: class, as labels are compared, → its score. */
  scores: Map<string, Sketch> | null;
  /** What the values of the prediction are called in the label; null: they are the same. */
  answers: Map<string, string> | null;
  /** Answers that are not judged, and why. */
  others: { sketch: Sketch; why: string }[];
}

interface Told {
  task: Task | null;
  prediction: Sketch | null;
  score: Sketch | null;
}

/** Finds out of one model's answers what the task needs. Of several models the first is taken, and the others are named. */
export function chooseModel(label: Sketch, free: Sketch[], found: Answers, told: Told): Model {
  const task = told.task ?? taskOf(label, found, free);
  const answers = found.answers.filter((one) => one !== label);
  const scores = found.scores.filter((one) => one !== label);
  const models = modelsOf(label, answers, scores);
  if (task === 'regression') return regression(label, answers, models, told);
  const classes = [...vocabularyOf(label).keys()];
  const groups = classScores(
    classes,
    free.filter((one) => one !== label),
  ).filter((group) => tellsLabel(label, group));
  const fits = (one: Sketch) => one === told.prediction || fitsClasses(label, one);
  const prediction =
    told.prediction ??
    preferred(
      answers.filter((one) => !isTold(one, told) && fits(one)),
      models,
    );
  const map = prediction && !sharesVocabulary(label, prediction) ? translation(label, prediction) : null;
  const rest = answers.filter((one) => one !== prediction);
  if (task === 'multiclass') {
    const group = groups.find((one) => ofModel(one, prediction, models)) ?? null;
    const used = new Set(group?.scores.values() ?? []);
    const highest = prediction ?? (group && free.find((one) => one !== label && isHighest(one, group)));
    const others = [...rest, ...scores].filter((one) => !used.has(one));
    return {
      task,
      prediction: highest ?? null,
      score: null,
      scores: group?.scores ?? null,
      answers: map,
      others: named(others, label, prediction, models),
    };
  }
  const pair = groups.find((one) => ofModel(one, prediction, models));
  const score =
    told.score ??
    (pair ? null : scoreOf(label, prediction, [...scores, ...rest.filter(isScoreLike)], models));
  const used = new Set<Sketch | null>([score, prediction, ...(pair?.scores.values() ?? [])]);
  const others = named(
    [...rest, ...scores].filter((one) => !used.has(one)),
    label,
    prediction,
    models,
  );
  return { task, prediction, score, scores: pair?.scores ?? null, answers: map, others };
}

/** The class of the highest score needs no name to be known. */
const isHighest = (one: Sketch, { scores }: ClassScores) =>
  isClasses(one) && one.distinct > 1 && agreesWithHighest(one, scores).share > 0.995;

const isTold = (one: Sketch, told: Told) => one === told.score;

/** Numbers that may be a score although they are called a prediction. */
const isScoreLike = (one: Sketch) => one.type === 'number' && one.distinct > 2;

/** Whether a column can be the decision about this label: it holds its classes, or classes that go with them one to one. */
function fitsClasses(label: Sketch, one: Sketch): boolean {
  if (!isClasses(one) || one.distinct > Math.max(20, 3 * label.distinct)) return false;
  return sharesVocabulary(label, one) || within(label, one) || translation(label, one) !== null;
}

/** A model that never answers one of the classes still answers with classes of the label. */
function within(label: Sketch, one: Sketch): boolean {
  const classes = vocabularyOf(label);
  return [...vocabularyOf(one).keys()].every((text) => classes.has(text));
}

function taskOf(label: Sketch, { answers, scores }: Answers, free: Sketch[]): Task {
  if (label.distinct <= 2) return 'binary';
  if (label.type !== 'number') return 'multiclass';
  if (!label.whole) return 'regression';
  const classes = label.distinct <= 200 ? [...vocabularyOf(label).keys()] : [];
  const others = free.filter((one) => one !== label);
  if (
    classScores(classes, others).some((group) =>
      group.named ? group.probabilities : tellsLabel(label, group),
    )
  )
    return 'multiclass';
  const numbers = answers.filter((one) => one.type === 'number');
  if (numbers.length === 0) return answers.length > 0 || label.distinct <= 20 ? 'multiclass' : 'regression';
  // Ratings and counts are predicted by numbers between them; classes never are.
  const exact = numbers.filter((one) => one.whole && one.distinct <= 200 && sharesVocabulary(label, one));
  if (exact.length === 0) return 'regression';
  if (label.distinct <= 20 && exact.some((one) => one.distinct <= 20)) return 'multiclass';
  return label.distinct <= 200 && exact.some((one) => agreement(label, one) > 0.3) && scores.length >= 0
    ? 'multiclass'
    : 'regression';
}

/** Which model a column is of, by what its name says beside the label's name; '' where it says nothing. */
function modelsOf(label: Sketch, answers: Sketch[], scores: Sketch[]): Map<Sketch, string> {
  const { answerBeside, labelBeside } = columnWords;
  const own = new Set([...subjectOf(label), ...label.words]);
  const classes = new Set(
    [...vocabularyOf(label).keys()]
      .slice(0, 200)
      .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)),
  );
  return new Map(
    [...answers, ...scores].map((one) => {
      const left = [...subjectOf(one)].filter(
        (word) => !own.has(word) && !classes.has(word) && !answerBeside.has(word) && !labelBeside.has(word),
      );
      return [one, left.join(' ')];
    }),
  );
}

/** Of several models' answers: the one whose name names no model, else the first that is no baseline. */
function preferred(answers: Sketch[], models: Map<Sketch, string>): Sketch | null {
  const isBaseline = (one: Sketch) => [...one.words].some((word) => columnWords.baseline.has(word));
  return (
    answers.find((one) => models.get(one) === '') ??
    answers.find((one) => !isBaseline(one)) ??
    answers[0] ??
    null
  );
}

/** Whether scores of classes are of the model that the prediction is of. */
function ofModel({ scores }: ClassScores, prediction: Sketch | null, models: Map<Sketch, string>): boolean {
  if (!prediction) return true;
  const key = models.get(prediction) ?? '';
  return (
    key === '' || [...scores.values()].every(({ words }) => key.split(' ').some((word) => words.has(word)))
  );
}

/**
 * The probability of the positive class. Where there is a decision it must be of the same model and part the decisions:
 * how sure a model is of whatever it says is no probability of anything.
 */
function scoreOf(
  label: Sketch,
  prediction: Sketch | null,
  scores: Sketch[],
  models: Map<Sketch, string>,
): Sketch | null {
  const usable = scores.filter(
    (one) => one !== prediction && (prediction === null || parts(one, prediction)),
  );
  const key = prediction ? models.get(prediction) : '';
  const same = usable.filter((one) => models.get(one) === key);
  const pool =
    same.length > 0
      ? same
      : prediction && key !== ''
        ? usable.filter((one) => models.get(one) === '')
        : usable;
  const ranked = [...pool].sort((a, b) => plainness(b) - plainness(a));
  const best = preferred(ranked, models);
  return best && (looksLikeScore(best) || looksUnbounded(best, label)) ? best : null;
}

const plainness = (one: Sketch) => scoreRank(one) + (looksLikeScore(one) ? 1 : 0);

const looksUnbounded = (one: Sketch, label: Sketch) =>
  one.type === 'number' && one.distinct > 2 && label.distinct === 2;

/** Whether a threshold on the score gives the decisions, in either direction. */
function parts(score: Sketch, prediction: Sketch): boolean {
  if (prediction.distinct !== 2) return prediction.distinct < 2;
  const apart = ranks(score, prediction, [...vocabularyOf(prediction).keys()][0]!);
  return Math.max(apart, 1 - apart) > 0.98;
}

function regression(label: Sketch, answers: Sketch[], models: Map<Sketch, string>, told: Told): Model {
  const numbers = answers.filter((one) => one.type === 'number' && one.distinct > 1);
  const fitting = numbers.filter((one) => looksPredictedBy(label, one) > 0);
  const prediction = told.prediction ?? preferred(fitting.length > 0 ? fitting : numbers, models);
  const rest = answers.filter((one) => one !== prediction);
  return {
    task: 'regression',
    prediction,
    score: null,
    scores: null,
    answers: null,
    others: named(rest, label, prediction, models),
  };
}

/** What the columns are that hold answers and are not judged. */
function named(others: Sketch[], label: Sketch, prediction: Sketch | null, models: Map<Sketch, string>) {
  const key = prediction ? models.get(prediction) : '';
  return others.map((sketch) => {
    const isSure = looksLikeScore(sketch) && prediction !== null && models.get(sketch) === key;
    const why =
      isSure && label.distinct > 1
        ? 'how sure the model is of its answer'
        : 'an answer of another model, or another answer';
    return { sketch, why };
  });
}

/** Refuses a label that no answer goes with. */
export function noAnswer(label: Sketch, task: Task, answers: Sketch[]): Refusal {
  const strange = answers.find((one) => isClasses(one));
  if (task !== 'regression' && strange) {
    const list = (one: Sketch) =>
      [...vocabularyOf(one).keys()]
        .slice(0, 6)
        .map((text) => `"${text}"`)
        .join(', ');
    return new Refusal(
      `"${label.name}" says ${list(label)} and "${strange.name}" says ${list(strange)}: which means which cannot be told. ` +
        `Name a label of the same words with --label, or write "answers:" in the plan, such as answers: { ${[...vocabularyOf(strange).keys()][0]}: ${[...vocabularyOf(label).keys()][0]} }.`,
    );
  }
  const wanted =
    task === 'regression'
      ? 'the number that the model said: name it with --prediction'
      : 'the model’s answer: name the probability with --score, or the decision with --prediction';
  const numbers = look(label).numbers.length;
  return new Refusal(
    `"${label.name}" looks like the label of a ${task} task (${numbers > 0 ? `${label.distinct} different values` : 'no values'}), but no column looks like ${wanted}. ` +
      'Where the set has none, add the model’s answers to it first: a plan judges them, not the data alone.',
  );
}
