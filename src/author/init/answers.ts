import { canonicalLabel } from '../../data/cell/canonical.ts';
import type { Task } from '../../plan/plan.ts';
import { answersByName, looksLikeScore } from './answers-by-name.ts';
import { chooseLabel, isClasses } from './label.ts';
import { chooseModel, type Model, noAnswer } from './model.ts';
import { isLabelName } from './names.ts';
import type { Ask, Overrides } from './overrides.ts';
import { positiveOf } from './positive.ts';
import { agreement, association, looksPredictedBy, sharesVocabulary } from './relations.ts';
import { type Sketch, valuesOf } from './sketch.ts';
import { refuseSeveralModels, refuseUnsupported } from './unsupported.ts';

/** What was right, what the model said, and what kind of task that makes. */
export interface Answer {
  task: Task;
  label: Sketch;
  /** Binary: the label that counts as positive, and why it was chosen. */
  positive: { text: string; because: string } | null;
  /** Binary: the answer that no case of the reference has as its label; null: the labels tell. */
  negative: string | null;
  score: Sketch | null;
  /** Multiclass: class → its score. */
  scores: Map<string, Sketch> | null;
  prediction: Sketch | null;
  /** What the values of the prediction are called in the label; null: they are the same. */
  answers: Map<string, string> | null;
  /** Classes that are predicted and never right, with those that are; null: every class is a label. */
  classes: string[] | null;
  /** Answers that are not judged, and why. */
  others: { sketch: Sketch; why: string }[];
}

type Named = (name: string | null) => Sketch | null;

/** Finds label, score and prediction among the columns that have no other role. */
export async function answersAmong(
  free: Sketch[],
  overrides: Overrides,
  named: Named,
  ask: Ask,
): Promise<Answer> {
  const told = {
    prediction: named(overrides.prediction),
    score: named(overrides.score),
    label: named(overrides.label),
  };
  const found = answersByName(
    free.filter((one) => one !== told.label),
    told,
  );
  if (!told.label || !(told.prediction || told.score)) refuseUnsupported(free, found);
  const label = told.label ?? (await chooseLabel(free, found, ask));
  refuseSeveralModels(free, label);
  const known = found.answers.length + found.scores.length > 0 ? found : answersByRelation(label, free);
  const model = chooseModel(label, free, known, { task: overrides.task, ...told });
  return complete(label, model, found.answers, overrides);
}

/** Where no name says what the model said: columns that go with the label as answers do. */
function answersByRelation(label: Sketch, free: Sketch[]) {
  const others = free.filter(
    (one) => one !== label && one.type !== 'time' && one.distinct > 1 && !isLabelName(one),
  );
  const classes = others.filter(
    (one) =>
      isClasses(label) &&
      isClasses(one) &&
      sharesVocabulary(label, one) &&
      agreement(label, one) > 0.2 &&
      association(one, label) < 0.9999,
  );
  const isNumber = label.type === 'number' && label.distinct > 20;
  const numbers = isNumber
    ? others.filter((one) => one.type === 'number' && looksPredictedBy(label, one) > 0.6)
    : [];
  const answers = label.distinct > 2 || classes.length === 1 ? classes : [];
  // Beside features any share may be one of them: only where nothing else is there must it be the score.
  const scores =
    label.distinct === 2 && others.length === 1
      ? others.filter((one) => looksLikeScore(one) && one.distinct > 20)
      : [];
  return {
    answers: isNumber ? (numbers.length === 1 ? numbers : []) : answers,
    scores: scores.length === 1 ? scores : [],
  };
}

function complete(label: Sketch, found: Model, answers: Sketch[], overrides: Overrides): Answer {
  const model = withThird(label, found, overrides);
  const { task, prediction, score, scores } = model;
  if (task === 'regression' ? !prediction : !prediction && !score && !scores)
    throw noAnswer(label, task, answers);
  if (task !== 'binary') {
    return {
      ...model,
      label,
      positive: null,
      negative: null,
      scores: scores && withTexts(label, scores),
      classes: classesOf(label, model),
    };
  }
  const positive = positiveOf(label, score, overrides.positive);
  const negative = neverRight(label, model)[0] ?? null;
  if (!scores) return { ...model, label, positive, negative, classes: null };
  // Of the scores of both classes the positive one's is the score; the other says the same again.
  const own = scores.get(canonicalLabel(positive.text)) ?? null;
  const others = [...scores.values()]
    .filter((one) => one !== own)
    .map((sketch) => ({ sketch, why: 'the probability of the other class' }));
  return {
    ...model,
    label,
    positive,
    score: own,
    negative,
    scores: null,
    classes: null,
    others: [...model.others, ...others],
  };
}

/** Two labels and a third answer, such as "unknown", are three classes; a score has no use for the decision. */
function withThird(label: Sketch, model: Model, overrides: Overrides): Model {
  if (model.task !== 'binary' || label.distinct < 2 || neverRight(label, model).length === 0) return model;
  if (model.score || model.scores || overrides.task === 'binary') {
    const why = 'holds answers that no label is';
    return { ...model, prediction: null, others: [...model.others, { sketch: model.prediction!, why }] };
  }
  return { ...model, task: 'multiclass' };
}

/** What is predicted and never is the label. */
function neverRight(label: Sketch, { prediction, answers }: Model): string[] {
  const own = new Set(valuesOf(label).map(({ text }) => canonicalLabel(text)));
  const said = prediction ? valuesOf(prediction).map(({ text }) => text) : [];
  return said.filter((text) => !own.has(answers?.get(canonicalLabel(text)) ?? canonicalLabel(text)));
}

/** Classes as the label writes them. */
function withTexts(label: Sketch, scores: Map<string, Sketch>): Map<string, Sketch> {
  const texts = new Map(valuesOf(label).map(({ text }) => [canonicalLabel(text), text]));
  return new Map([...scores].map(([name, sketch]) => [texts.get(name) ?? name, sketch]));
}

/** All classes, where the model answers some that no case has. */
function classesOf(label: Sketch, { task, prediction, answers, scores }: Model): string[] | null {
  if (task !== 'multiclass') return null;
  const own = new Map(valuesOf(label).map(({ text }) => [canonicalLabel(text), text]));
  const said = prediction ? valuesOf(prediction).map(({ text }) => canonicalLabel(text)) : [];
  const more = [...said.map((text) => answers?.get(text) ?? text), ...(scores?.keys() ?? [])].filter(
    (text) => !own.has(text),
  );
  return more.length === 0 ? null : [...new Set([...own.values(), ...more])].sort();
}
