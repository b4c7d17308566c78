import { Refusal } from '../../refusal.ts';
import { type Answer, answersAmong } from './answers.ts';
import type { Ask, Said } from './said.ts';
import type { Sketch } from './sketch.ts';

/** The columns and what they are for, each a sketch or, where the set has none, null. */
export interface Roles extends Answer {
  id: Sketch | null;
  time: Sketch | null;
  group: Sketch | null;
  version: Sketch | null;
  host: Sketch | null;
  /** All others that hold anything, in the order of the file. */
  features: Sketch[];
  /** Columns that hold nothing. */
  empty: Sketch[];
}

const timeWords = ['timestamp', 'scored', 'predicted', 'prediction', 'at', 'time', 'datetime', 'date', 'ts'];
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
export async function findRoles(sketches: Sketch[], said: Said, ask: Ask): Promise<Roles> {
  const named = (name: string | null) => (name === null ? null : columnNamed(sketches, name));
  const taken = new Set<Sketch>();
  const take = (sketch: Sketch | null) => {
    if (sketch) taken.add(sketch);
    return sketch;
  };
  for (const name of [said.label, said.score, said.prediction]) take(named(name));
  const left = () => sketches.filter((sketch) => !taken.has(sketch));
  const free = () => left().filter(({ distinct }) => distinct > 0);
  const time = take(
    named(said.time) ??
      byWords(
        free().filter(({ type }) => type === 'time'),
        timeWords,
      ),
  );
  const id = take(named(said.id) ?? findId(free()));
  const version = take(free().find(isVersion) ?? null);
  const host = take(free().find(isHost) ?? null);
  const answer = await answersAmong(left(), said, named, ask);
  for (const sketch of [answer.label, answer.prediction, answer.score, ...(answer.scores?.values() ?? [])])
    take(sketch);
  const group = take(named(said.group) ?? free().find(isGroup) ?? null);
  const [empty, features] = [
    sketches.filter(({ distinct }) => distinct === 0),
    free().filter((sketch) => !isAnotherId(sketch)),
  ];
  return { ...answer, id, time, group, version, host, features, empty };
}

function columnNamed(sketches: Sketch[], name: string): Sketch {
  const found = sketches.find((sketch) => sketch.name === name);
  if (found) return found;
  const names = sketches.map((sketch) => `"${sketch.name}"`);
  throw new Refusal(`the reference has no column "${name}". Its columns: ${names.slice(0, 40).join(', ')}.`);
}

/** Of several, the one whose name holds the earliest of the words; else the first. */
function byWords(sketches: Sketch[], words: string[]): Sketch | null {
  for (const word of words) {
    const found = sketches.find((sketch) => sketch.words.has(word));
    if (found) return found;
  }
  return sketches[0] ?? null;
}

const isKeyLike = ({ type, distinct, rows, missing, whole }: Sketch) =>
  distinct === rows && missing === 0 && (type === 'category' || (type === 'number' && whole));
const idWords = ['id', 'uuid', 'guid', 'key', 'identifier', 'nr', 'no', 'number', 'reference'];

/** A column in which no value comes twice: one that is named an id, or else the first of the file. */
function findId(sketches: Sketch[]): Sketch | null {
  const unique = sketches.filter((sketch) => isKeyLike(sketch) && sketch.rows > 1);
  const named = unique.find(({ words }) => idWords.some((word) => words.has(word)));
  return named ?? unique.find(({ place }) => place === 0) ?? null;
}

/** A further id says nothing of a case, unless it is a number that may mean something. */
function isAnotherId(sketch: Sketch): boolean {
  return isKeyLike(sketch) && sketch.words.has('id');
}

function isGroup({ words, distinct, rows, type }: Sketch): boolean {
  const named = groupWords.some((word) => words.has(word)) && (words.has('id') || words.size === 1);
  return named && type !== 'time' && distinct > 20 && distinct < rows;
}

function isVersion({ words, type, distinct }: Sketch): boolean {
  const named = words.has('version') && (words.has('model') || words.size === 1);
  return (named || (words.has('model') && words.size === 1)) && type !== 'time' && distinct <= 20;
}

function isHost({ words, type, distinct }: Sketch): boolean {
  return (
    ['host', 'hostname', 'server', 'node', 'pod'].some((word) => words.has(word)) &&
    type === 'category' &&
    distinct <= 50
  );
}
