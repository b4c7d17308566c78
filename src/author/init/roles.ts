import { canonicalLabel } from '../../data/cell/canonical.ts';
import { Refusal } from '../../refusal.ts';
import { type Answer, answersAmong } from './answers.ts';
import { answersByName } from './answers-by-name.ts';
import { isIndex, isKeyLike, type LeftOut, partFeatures } from './left-out.ts';
import { columnWords, has, isAnswerName, isLabelName } from './names.ts';
import type { Ask, Overrides } from './overrides.ts';
import { look, type Sketch } from './sketch.ts';

/** The columns and what they are for, each a sketch or, where the set has none, null. */
export interface Roles extends Answer {
  id: Sketch | null;
  time: Sketch | null;
  group: Sketch | null;
  version: Sketch | null;
  host: Sketch | null;
  /** Columns that the model may look at, in the order of the file. */
  features: Sketch[];
  /** All others, each with the reason. */
  leftOut: LeftOut[];
}

const timeWords = [
  'timestamp',
  'scored',
  'predicted',
  'prediction',
  'at',
  'time',
  'datetime',
  'date',
  'ts',
  'ds',
  'created',
  'period',
  'day',
  'week',
  'month',
];
const otherTimes = new Set([
  'birth',
  'birthdate',
  'birthday',
  'dob',
  'born',
  'due',
  'expiry',
  'expires',
  'end',
  'signup',
  'joined',
  'hired',
]);
const groupWords = [
  'customer',
  'client',
  'user',
  'account',
  'patient',
  'person',
  'member',
  'household',
  'group',
];

/** Finds out what each column is for: from its name, and from how the columns hang together. */
export async function findRoles(sketches: Sketch[], overrides: Overrides, ask: Ask): Promise<Roles> {
  const named = (name: string | null) => (name === null ? null : columnNamed(sketches, name));
  const taken = new Set<Sketch>();
  const take = (sketch: Sketch | null) => {
    if (sketch) taken.add(sketch);
    return sketch;
  };
  for (const name of [overrides.label, overrides.score, overrides.prediction, overrides.id, overrides.group])
    take(named(name));
  const left = () => sketches.filter((sketch) => !taken.has(sketch));
  const free = () => left().filter(({ distinct }) => distinct > 0);
  const time = take(named(overrides.time) ?? findTime(free()));
  const id = take(named(overrides.id) ?? findId(free()));
  const version = take(free().find(isVersion) ?? null);
  const host = take(free().find(isHost) ?? null);
  const told = [overrides.label, overrides.score, overrides.prediction]
    .map(named)
    .filter((one) => one !== null);
  const answer = await answersAmong([...told, ...left()], overrides, named, ask);
  const { label, prediction, score, scores, positive } = answer;
  for (const sketch of [label, prediction, score, ...(scores?.values() ?? [])]) take(sketch);
  for (const { sketch } of answer.others) take(sketch);
  const group = named(overrides.group) ?? take(free().find(isGroup) ?? null);
  const models = answersByName(left(), { prediction: null, score: null });
  const stray = new Set([...models.answers, ...models.scores].filter((one) => isAnswerName(one)));
  const parted = partFeatures(
    left().filter((one) => !stray.has(one)),
    {
      label,
      said: [
        prediction,
        score,
        ...(scores?.values() ?? []),
        ...answer.others.map(({ sketch }) => sketch),
      ].filter((one) => one !== null),
      positive: positive && canonicalLabel(positive.text),
    },
  );
  const strays = [...stray].map((sketch) => ({
    sketch,
    why: 'looks like an answer, and is not the one that is judged',
  }));
  // What has a role is looked at, whatever else may be said of it.
  const used = new Set([label, prediction, score, ...(scores?.values() ?? []), id, time, group]);
  const leftOut = [...answer.others, ...strays, ...parted.leftOut]
    .filter(({ sketch }) => !used.has(sketch))
    .sort((a, b) => a.sketch.place - b.sketch.place);
  return {
    ...answer,
    id,
    time,
    group,
    version,
    host,
    features: parted.features.filter(({ array }) => array === null),
    leftOut: [...leftOut.filter(({ sketch }) => sketch.array === null), ...arraysOf(sketches)],
  };
}

/** Columns of arrays are no features; one of their elements may have a role. */
function arraysOf(sketches: Sketch[]): LeftOut[] {
  const first = new Map(
    sketches.flatMap((one) => (one.array === null ? [] : [[one.array, one]])).reverse() as [string, Sketch][],
  );
  return [...first].map(([name, sketch]) => ({ sketch: { ...sketch, name }, why: 'arrays of numbers' }));
}

function columnNamed(sketches: Sketch[], name: string): Sketch {
  const found = sketches.find((sketch) => sketch.name === name);
  if (found) return found;
  const names = sketches.map((sketch) => `"${sketch.name}"`);
  throw new Refusal(`the reference has no column "${name}". Its columns: ${names.slice(0, 40).join(', ')}.`);
}

/** Of several times the one whose name holds the earliest of the words; a time that names none of them is no time of a case. */
function findTime(sketches: Sketch[]): Sketch | null {
  const times = sketches.filter((one) => one.type === 'time' && one.distinct > 1 && !has(one, otherTimes));
  for (const word of timeWords) {
    const found = times.find((sketch) => sketch.words.has(word));
    if (found) return found;
  }
  return null;
}

const caseWords = new Set([
  'case',
  'sample',
  'record',
  'item',
  'image',
  'img',
  'file',
  'filename',
  'path',
  'transaction',
  'order',
  'instance',
  'example',
  'observation',
]);

/** A column in which no value comes twice: one that is named an id, or else the first of the file. */
function findId(sketches: Sketch[]): Sketch | null {
  const unique = sketches.filter(
    (one) =>
      isKeyLike(one) &&
      one.rows > 1 &&
      one.type !== 'time' &&
      !isLabelName(one) &&
      !isAnswerName(one) &&
      !isProse(one),
  );
  const first = unique.find(({ place }) => place === 0);
  return (
    unique.find((one) => has(one, columnWords.id) && !isIndex(one)) ??
    unique.find((one) => has(one, caseWords)) ??
    (first && (first.type === 'category' || isIndex(first) || isAscending(first)) ? first : null) ??
    unique.find(isIndex) ??
    null
  );
}

/** Sentences are alike nowhere, and name nothing. */
function isProse(sketch: Sketch): boolean {
  if (sketch.type !== 'category') return false;
  const some = look(sketch).texts.slice(0, 200);
  return (
    some.filter((text) => text.trim().split(/\s+/).length > 4 || text.length > 80).length > 0.2 * some.length
  );
}

function isAscending(sketch: Sketch): boolean {
  const { numbers } = look(sketch);
  return numbers.every((value, row) => row === 0 || value > numbers[row - 1]!);
}

function isGroup({ words, distinct, rows, type }: Sketch): boolean {
  const named = groupWords.some((word) => words.has(word)) && (words.has('id') || words.size === 1);
  return named && type !== 'time' && distinct > 20 && distinct < rows;
}

/** One version answered a reference. A column "model" of several values is of the thing that is judged: a car's, say. */
function isVersion({ words, type, distinct }: Sketch): boolean {
  const named = words.has('version') && (words.has('model') || words.size === 1);
  return (named || (words.has('model') && words.size === 1)) && type !== 'time' && distinct === 1;
}

function isHost({ words, type, distinct }: Sketch): boolean {
  return (
    ['host', 'hostname', 'server', 'node', 'pod'].some((word) => words.has(word)) &&
    type === 'category' &&
    distinct <= 50
  );
}
