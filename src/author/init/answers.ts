import { countScores } from '../../count/scores.ts';
import { auroc } from '../../measure/scores/auroc.ts';
import { isStatistic } from '../../measure/statistic.ts';
import type { Task } from '../../plan/plan.ts';
import { Refusal } from '../../refusal.ts';
import { agreement, looksPredictedBy, shareOfHighest, sumToOne } from './relations.ts';
import type { Ask, Said } from './said.ts';
import { type Sketch, textsOf, valuesOf } from './sketch.ts';

/** What was right, what the model said, and what kind of task that makes. */
export interface Answer {
  task: Task;
  label: Sketch;
  /** Binary: the label that counts as positive, and why it was chosen. */
  positive: { text: string; because: string } | null;
  score: Sketch | null;
  /** Multiclass: class → its score. */
  scores: Map<string, Sketch> | null;
  prediction: Sketch | null;
}

const labelWords = [
  'label',
  'target',
  'truth',
  'actual',
  'outcome',
  'y',
  'true',
  'observed',
  'real',
  'response',
];
const predictionWords = [
  'prediction',
  'predicted',
  'pred',
  'yhat',
  'hat',
  'decision',
  'decided',
  'forecast',
  'forecasted',
  'estimate',
  'estimated',
  'expected',
  'promised',
  'output',
];
const scoreWords = [
  'probability',
  'proba',
  'prob',
  'score',
  'risk',
  'likelihood',
  'p',
  'confidence',
  'propensity',
];

const has = ({ words }: Sketch, list: string[]) => list.some((word) => words.has(word));
/** A number from 0 to 1 that takes more values than a decision does. */
export const looksLikeScore = ({ type, range, distinct }: Sketch) =>
  type === 'number' && range !== null && range.min >= 0 && range.max <= 1 && distinct > 2;

type Named = (name: string | null) => Sketch | null;

/** Finds label, score and prediction among the columns that have no other role. */
export async function answersAmong(free: Sketch[], said: Said, named: Named, ask: Ask): Promise<Answer> {
  const told = { label: named(said.label), score: named(said.score), prediction: named(said.prediction) };
  const scores = free.filter((sketch) => looksLikeScore(sketch));
  const classes =
    told.score || said.task === 'binary' || said.task === 'regression' ? null : classPair(free, told);
  const score = told.score ?? (classes ? null : (scores.find(isScoreByName) ?? null));
  const prediction =
    told.prediction ??
    classes?.prediction ??
    free.find((one) => one !== score && one !== told.label && isPredictionByName(one)) ??
    null;
  const rest = free.filter((one) => one !== score && one !== prediction);
  const label =
    told.label ??
    classes?.label ??
    byWord(rest.filter(({ distinct }) => distinct > 1)) ??
    (await guessLabel(rest, { score, prediction, scores }, said, ask));
  const task = said.task ?? taskOf(label, prediction, score);
  return complete(task, label, { score, prediction, free: rest }, said);
}

/**
 * Columns of classes for each of which there is a score. The prediction is the one that is always the class of the highest
 * score; the label is the other.
 */
function classPair(
  free: Sketch[],
  told: { label: Sketch | null; prediction: Sketch | null },
): { label: Sketch | null; prediction: Sketch | null } | null {
  const pairs = free.flatMap((sketch) => {
    const fits = sketch.distinct > 2 && sketch.distinct <= 100 && sketch.type === 'category';
    const scores = fits ? scoresOfClasses(sketch, free) : null;
    return scores ? [{ sketch, right: shareOfHighest(sketch, scores) }] : [];
  });
  if (pairs.length === 0) return null;
  const others = pairs.filter(({ sketch }) => sketch !== told.label);
  const said = others.find(({ right }) => right > 0.995)?.sketch ?? null;
  const truth = pairs.find(({ sketch }) => sketch !== said && sketch !== told.prediction)?.sketch ?? null;
  return { label: truth, prediction: said };
}

const isScoreByName = (sketch: Sketch) =>
  has(sketch, scoreWords) && !has(sketch, ['label', 'target', 'truth', 'actual', 'outcome']);

/** The column whose name holds the plainest word for a label. */
function byWord(columns: Sketch[]): Sketch | undefined {
  const found = labelWords.map((word) => columns.find(({ words }) => words.has(word)));
  return found.find((column) => column !== undefined);
}

/** "y_pred_proba" is a score and "pred" in it no decision: what runs from 0 to 1 in many steps predicts no class. */
function isPredictionByName(sketch: Sketch): boolean {
  return (
    has(sketch, predictionWords) &&
    !(looksLikeScore(sketch) && has(sketch, scoreWords)) &&
    sketch.type !== 'time'
  );
}

function taskOf(label: Sketch, prediction: Sketch | null, score: Sketch | null): Task {
  if (label.distinct <= 2) return 'binary';
  if (label.type === 'category') return 'multiclass';
  const classes =
    label.whole &&
    label.distinct <= 20 &&
    (prediction ? prediction.whole && prediction.distinct <= 20 : score === null);
  return classes ? 'multiclass' : 'regression';
}

function complete(
  task: Task,
  label: Sketch,
  { score, prediction, free }: { score: Sketch | null; prediction: Sketch | null; free: Sketch[] },
  said: Said,
): Answer {
  const others = free.filter((one) => one !== label);
  if (task === 'regression') {
    if (!prediction) throw noPrediction(label, task);
    return { task, label, positive: null, score: null, scores: null, prediction };
  }
  if (task === 'multiclass') {
    const group = [...others, ...(score ? [score] : [])];
    const scores = scoresOfClasses(label, group);
    if (!scores && !prediction) throw noPrediction(label, task);
    return { task, label, positive: null, score: null, scores, prediction };
  }
  if (!score && !prediction) throw noPrediction(label, task);
  return { task, label, positive: positiveOf(label, score, said.positive), score, scores: null, prediction };
}

/** Columns whose names end, or begin, with the classes, and whose rows add up to 1. */
function scoresOfClasses(label: Sketch, columns: Sketch[]): Map<string, Sketch> | null {
  const classes = valuesOf(label).map(({ text }) => text);
  const found = new Map<string, Sketch>();
  for (const name of classes) {
    const own = columns.find(
      (one) =>
        one.type === 'number' &&
        one.range !== null &&
        one.range.min >= 0 &&
        one.range.max <= 1 &&
        (one.name === name || one.name.endsWith(`_${name}`) || one.name.startsWith(`${name}_`)),
    );
    if (own) found.set(name, own);
  }
  return classes.length > 1 && found.size === classes.length && sumToOne([...found.values()]) ? found : null;
}

/** The label that counts as positive: the one that goes with high scores; else the usual words; else the rarer one. */
function positiveOf(label: Sketch, score: Sketch | null, said: string | null): Answer['positive'] {
  const values = valuesOf(label);
  const texts = values.map(({ text }) => text);
  if (said !== null) {
    if (texts.includes(said)) return { text: said, because: 'as told' };
    throw new Refusal(
      `the label "${label.name}" never is "${said}"; it is ${texts
        .slice(0, 10)
        .map((text) => `"${text}"`)
        .join(', ')}.`,
    );
  }
  if (score && values.length === 2) {
    const ranked = rankedBy(score, label, texts[0]!);
    if (ranked !== null && Math.abs(ranked - 0.5) > 0.05)
      return { text: ranked > 0.5 ? texts[0]! : texts[1]!, because: 'it goes with high scores' };
  }
  const usual = ['1', 'true', 'yes', 'y', 'positive', 'pos', 'bad', 'fraud', 'default', 'churned'];
  const common = texts.find((text) => usual.includes(text.toLowerCase()));
  if (common !== undefined) return { text: common, because: 'by its name' };
  const rarer = values.at(-1);
  if (!rarer) throw new Refusal(`the label "${label.name}" is empty.`);
  return { text: rarer.text, because: 'it is the rarer one' };
}

/** The AUROC of a score for one of the two values of a column. */
function rankedBy(score: Sketch, label: Sketch, positive: string): number | null {
  if (score.column.type === 'category') return null;
  const sides = Uint8Array.from(textsOf(label), (text) => (text === '' ? 2 : text === positive ? 1 : 0));
  const found = auroc(countScores(score.column.values, sides));
  return isStatistic(found) ? found.value : null;
}

/** The label where no name tells: the column that the model's answers go with, if one stands out. */
async function guessLabel(
  columns: Sketch[],
  { score, prediction, scores }: { score: Sketch | null; prediction: Sketch | null; scores: Sketch[] },
  { task }: Said,
  ask: Ask,
): Promise<Sketch> {
  const ranked = columns
    .filter((one) => one.type !== 'time' && one.distinct > 1)
    .map((sketch) => ({ sketch, strength: strengthOf(sketch, score, prediction, scores, task) }))
    .filter(({ strength }) => strength > 0.15)
    .sort((a, b) => b.strength - a.strength);
  const [first, second] = ranked;
  if (first && (!second || first.strength - second.strength > 0.1)) return first.sketch;
  // Without any, the likeliest first: what takes few values is more often a label than what takes many.
  const likely = ranked.length > 0 ? ranked.map(({ sketch }) => sketch) : byDistinct(columns);
  const choices = likely.map(({ name }) => name);
  if (ask && choices.length > 0) {
    const name = await ask('Which column holds what really happened?', choices);
    const chosen = columns.find((one) => one.name === name);
    if (chosen) return chosen;
  }
  const list = choices.slice(0, 12).map((name) => `"${name}"`);
  const may = list.length > 0 ? ` It may be ${list.join(', ')}${choices.length > 12 ? ', …' : ''}.` : '';
  const barren = byWord(columns.filter(({ distinct }) => distinct <= 1));
  if (barren) {
    const holds = barren.distinct === 0 ? 'it is empty' : `it is always "${valuesOf(barren)[0]!.text}"`;
    throw new Refusal(
      `"${barren.name}" looks like the label, but ${holds}: nothing can be measured by it. Name another with --label, or add the labels.`,
    );
  }
  const none =
    score || prediction
      ? 'No column stands out as what really happened.'
      : 'No column looks like what a model said, and none stands out as what really happened.';
  throw new Refusal(
    `${none}${may} Name it with --label, and what the model said with --score (a probability) or --prediction. ` +
      'A plan judges a model’s answers: where the set has none, add them first.',
  );
}

function byDistinct(columns: Sketch[]): Sketch[] {
  return columns.filter(({ distinct }) => distinct > 1).sort((a, b) => a.distinct - b.distinct);
}

/** How strongly a column goes with what the model said, from 0 to 1. */
function strengthOf(
  sketch: Sketch,
  score: Sketch | null,
  prediction: Sketch | null,
  scores: Sketch[],
  task: Task | null,
): number {
  const two = sketch.distinct === 2 && (task === null || task === 'binary');
  if (prediction) {
    if (prediction.type === 'number' && sketch.type === 'number' && prediction.distinct > 20)
      return task === null || task === 'regression' ? looksPredictedBy(sketch, prediction) : 0;
    return agreement(sketch, prediction);
  }
  if (score && two) {
    const found = rankedBy(score, sketch, valuesOf(sketch)[0]!.text);
    return found === null ? 0 : 2 * Math.abs(found - 0.5);
  }
  const classes = sketch.type === 'category' && sketch.distinct > 2 && sketch.distinct <= 50;
  return classes && scoresOfClasses(sketch, scores) ? 1 : 0;
}

function noPrediction(label: Sketch, task: Task): Refusal {
  const wanted =
    task === 'regression'
      ? 'the number that the model said: name it with --prediction'
      : 'the model’s answer: name the probability with --score, or the decision with --prediction';
  return new Refusal(
    `"${label.name}" looks like the label of a ${task} task, but no column looks like ${wanted}. ` +
      'Where the set has none, add the model’s answers to it first: a plan judges them, not the data alone.',
  );
}
