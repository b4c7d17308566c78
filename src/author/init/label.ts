import { Refusal } from '../../refusal.ts';
import type { Answers } from './answers-by-name.ts';
import { classScores } from './class-scores.ts';
import { isFunctionOf } from './computed.ts';
import { columnWords, has, isAnswerName, isEventName, isLabelName, subjectOf } from './names.ts';
import type { Ask } from './overrides.ts';
import {
  agreement,
  agreesWithHighest,
  association,
  looksPredictedBy,
  ranks,
  sharesVocabulary,
  vocabularyOf,
} from './relations.ts';
import { type Sketch, valuesOf } from './sketch.ts';

/** What speaks for a column as the label. */
interface Candidate {
  sketch: Sketch;
  /** By names: the words of its own, and what it shares with the names of the answers. */
  name: number;
  /** By values: those of the answers are its own, or are others. */
  values: number;
  /** How strongly it goes with what the model said, from 0 to 1. */
  strength: number;
  /** Whether it is called by what models foresee, such as `fraud`. */
  event: boolean;
}

/** Such a name counts as much as so much strength; where a nameless column still goes with the answers better, a person is asked. */
const byEvent = 0.25;

/**
 * The label: by its name, by the names and values that it shares with the answers, by how it goes with them. A person is
 * asked where two columns fit as well.
 */
export async function chooseLabel(columns: Sketch[], found: Answers, ask: Ask): Promise<Sketch> {
  const { answers, scores } = found;
  const taken = new Set([...answers, ...scores]);
  const pair = classPair(columns);
  if (pair) return pair;
  const candidates = columns
    .filter((one) => one.type !== 'time' && one.distinct > 1 && !taken.has(one))
    .map((sketch) => candidateOf(sketch, found, columns))
    .sort((a, b) => pointsOf(b) - pointsOf(a));
  const fitting = candidates.filter(
    (one) =>
      one.name >= 2.5 ||
      (one.name > 0 && pointsOf(one) >= 2.5) ||
      (one.strength > 0.15 && !isComputed(one.sketch, found)),
  );
  const byName = candidates.filter(({ name }) => name > 0);
  // In a test "expected" is what is right, and in an actuary's table what was foreseen.
  const both = ['expected', 'actual'].map((word) => byName.find(({ sketch }) => sketch.words.has(word)));
  if (answers.length + scores.length === 0 && both[0] && both[1] && both[0] !== both[1])
    return askForLabel(columns, [both[0].sketch, both[1].sketch], found, ask);
  if (answers.length + scores.length === 0 && byName.length === 1) return byName[0]!.sketch;
  const [first, second] = fitting;
  // A model that makes no error leaves its label looking like its decision: the name alone tells that it may be the label.
  const faultless = candidates.filter((one) => one.event && !fitting.includes(one) && one.strength > 0.15);
  const isDoubtful = first && first.name === 0 && !first.event && faultless.length > 0;
  if (first && !isDoubtful && (!second || isClear(first, second))) return first.sketch;
  const rivals = fitting.filter((one) => one === first || !isClear(first!, one));
  return askForLabel(
    columns,
    [...faultless, ...rivals].map(({ sketch }) => sketch),
    found,
    ask,
  );
}

/** What follows from an answer, such as a flag of low confidence, is no label. */
const isComputed = (one: Sketch, { answers, scores }: Answers) =>
  [...answers, ...scores].some((said) => isFunctionOf(one, [said]));

const pointsOf = (one: Candidate) => one.name + one.values + 2 * weightOf(one);
const weightOf = ({ strength, event }: Candidate) => strength + (event ? byEvent : 0);

function isClear(first: Candidate, second: Candidate): boolean {
  if (isTwin(first.sketch, second.sketch)) return true;
  const byName = first.name + first.values - second.name - second.values;
  if (byName >= 1) return pointsOf(first) - pointsOf(second) > 0.5;
  if (second.event && !first.event && first.name === 0) return false;
  return weightOf(first) - weightOf(second) > 0.1;
}

/** Whether two columns say the same in other words: one value of the one stands beside one value of the other, always. */
export function isTwin(a: Sketch, b: Sketch): boolean {
  return (
    a.distinct === b.distinct && a.distinct > 1 && association(a, b) > 0.9999 && association(b, a) > 0.9999
  );
}

function candidateOf(sketch: Sketch, { answers, scores }: Answers, columns: Sketch[]): Candidate {
  const said = [...answers, ...scores];
  const beside = has(sketch, columnWords.labelBeside);
  const own = isLabelName(sketch) ? 3 : beside ? 1.5 : 0;
  const shared = Math.max(0, ...said.map((one) => sharedSubject(sketch, one)));
  const classes = answers.filter((one) => isClasses(one));
  const values = classes.some((one) => isClasses(sketch) && sharesVocabulary(sketch, one))
    ? 1.5
    : classes.length > 0 && classes.every((one) => isOther(sketch, one))
      ? -1.5
      : 0;
  const strength = strengthOf(sketch, { answers, scores }, columns);
  return {
    sketch,
    name: own + shared,
    values,
    strength,
    event: isEventName(sketch) && sketch.distinct === 2,
  };
}

/** `default` and `default_probability` speak of the same; `prior_default` does so less. */
function sharedSubject(label: Sketch, said: Sketch): number {
  const [own, other] = [subjectOf(label), subjectOf(said)];
  if (own.size === 0 || other.size === 0) return 0;
  const common = [...own].filter((word) => other.has(word)).length;
  if (common === own.size && common === other.size) return 3;
  return common === own.size || common === other.size ? 1 : 0;
}

export const isClasses = ({ type, whole, distinct }: Sketch): boolean =>
  distinct <= 200 && (type === 'category' || (type === 'number' && whole));

/** Words beside numbers: whatever they mean, they are not the same values. */
const isOther = (a: Sketch, b: Sketch) => isClasses(a) && !sharesVocabulary(a, b);

/** How strongly a column goes with what the model said, from 0 to 1. */
function strengthOf(sketch: Sketch, { answers, scores }: Answers, columns: Sketch[]): number {
  const numeric = sketch.type === 'number' && sketch.distinct > 2;
  const byAnswer = answers.map((answer) => {
    if (numeric && answer.type === 'number' && (answer.distinct > 20 || !answer.whole))
      return looksPredictedBy(sketch, answer);
    if (sketch.distinct === 2 && answer.type === 'number' && answer.distinct > 2)
      return twoClasses(sketch, answer);
    return isClasses(sketch) && isClasses(answer)
      ? Math.max(agreement(sketch, answer), 0.8 * association(sketch, answer))
      : 0;
  });
  const byScore = sketch.distinct === 2 ? scores.map((score) => twoClasses(sketch, score)) : [];
  const classes =
    isClasses(sketch) && sketch.distinct >= 2 && sketch.distinct <= 100
      ? [...vocabularyOf(sketch).keys()]
      : [];
  const byClass = classScores(
    classes,
    columns.filter((one) => one !== sketch),
  )
    .filter(({ probabilities }) => probabilities || sketch.distinct > 2)
    .map(({ scores: own }) => agreesWithHighest(sketch, own).kappa);
  return Math.max(0, ...byAnswer, ...byScore, ...byClass);
}

const twoClasses = (label: Sketch, score: Sketch) =>
  2 * Math.abs(ranks(score, label, [...vocabularyOf(label).keys()][0]!) - 0.5);

/** Where two columns hold classes that have scores, the one that is always the class of the highest is the answer. */
function classPair(columns: Sketch[]): Sketch | null {
  const pairs = columns.flatMap((sketch) => {
    if (!isClasses(sketch) || sketch.distinct < 3 || sketch.distinct > 100 || isAnswerName(sketch)) return [];
    const found = classScores(
      [...vocabularyOf(sketch).keys()],
      columns.filter((one) => one !== sketch),
    ).find(({ named }) => named);
    return found ? [{ sketch, right: agreesWithHighest(sketch, found.scores).share }] : [];
  });
  const said = pairs.find(({ right }) => right > 0.995);
  const others = pairs.filter((one) => one !== said);
  return said && others.length === 1 ? others[0]!.sketch : null;
}

/** The label where nothing tells: a person says, or must say with a flag. */
async function askForLabel(
  columns: Sketch[],
  rivals: Sketch[],
  { answers, scores }: Answers,
  ask: Ask,
): Promise<Sketch> {
  // Without any, the likeliest first: what takes few values is more often a label than what takes many.
  const said = new Set([...answers, ...scores]);
  const likely = rivals.length > 0 ? rivals : byDistinct(columns.filter((one) => !said.has(one)));
  const choices = likely.map(({ name }) => name);
  if (ask && choices.length > 0) {
    const name = await ask('Which column holds what really happened?', choices);
    const chosen = columns.find((one) => one.name === name);
    if (chosen) return chosen;
  }
  const list = choices.slice(0, 40).map((name) => `"${name}"`);
  const may = list.length > 0 ? ` It may be ${list.join(', ')}${choices.length > 40 ? ', …' : ''}.` : '';
  const barren = columns.find((one) => one.distinct <= 1 && isLabelName(one));
  if (barren && rivals.length === 0) {
    const holds = barren.distinct === 0 ? 'it is empty' : `it is always "${valuesOf(barren)[0]!.text}"`;
    throw new Refusal(
      `"${barren.name}" looks like the label, but ${holds}: nothing can be measured by it. Name another with --label, or add the labels.`,
    );
  }
  const none =
    rivals.length > 1
      ? `${rivals.length} columns may be what really happened.`
      : answers.length + scores.length > 0
        ? 'No column stands out as what really happened.'
        : 'No column looks like what a model said, and none stands out as what really happened.';
  throw new Refusal(
    `${none}${may} Name it with --label, and what the model said with --score (a probability) or --prediction. ` +
      `A plan judges a model’s answers: where the set has none, add them first.${withoutHeader(columns)}`,
  );
}

function byDistinct(columns: Sketch[]): Sketch[] {
  return columns.filter(({ distinct }) => distinct > 1).sort((a, b) => a.distinct - b.distinct);
}

/** Names that are numbers are most often the first row of a file without a header. */
function withoutHeader(columns: Sketch[]): string {
  const numbers = columns.filter(({ name }) => /^[-+]?\d*\.?\d+(?:[eE][-+]?\d+)?$/.test(name)).length;
  return 2 * numbers > columns.length && !columns.every((one, i) => one.name === String(i))
    ? ' The first line looks like data: has the file no header? Write the names of the columns above it.'
    : '';
}
