import { association, crossTable, vocabularyOf } from './relations.ts';
import type { Sketch } from './sketch.ts';

/** Words for "no" and for "yes": what a 0 and a 1 most often mean. */
const no = new Set([
  '0',
  'no',
  'false',
  'n',
  'f',
  'negative',
  'neg',
  'normal',
  'benign',
  'ham',
  'good',
  'legit',
  'genuine',
  'healthy',
  'real',
]);
const yes = new Set([
  '1',
  'yes',
  'true',
  'y',
  't',
  'positive',
  'pos',
  'attack',
  'malignant',
  'spam',
  'bad',
  'fraud',
  'anomaly',
  'sick',
  'fake',
]);

/**
 * What each value of a prediction is called in the label, where the two have other words for the same classes: by the words
 * for yes and no, by the number that a word such as LABEL_1 ends with, else by what stands beside what, where that is plain and one
 * to one. null: it cannot be told.
 */
export function translation(label: Sketch, prediction: Sketch): Map<string, string> | null {
  const [classes, said] = [[...vocabularyOf(label).keys()], [...vocabularyOf(prediction).keys()]];
  if (said.length < 2 || said.length > classes.length || classes.length > 50) return null;
  return byWords(classes, said) ?? byNumber(classes, said) ?? byRows(label, prediction, said);
}

function byWords(classes: string[], said: string[]): Map<string, string> | null {
  if (classes.length !== 2 || said.length !== 2) return null;
  const one = (texts: string[], list: Set<string>) => texts.filter((text) => list.has(text.toLowerCase()));
  const [negative, positive] = [one(classes, no), one(classes, yes)];
  const [saysNo, saysYes] = [one(said, no), one(said, yes)];
  if (negative.length !== 1 || positive.length !== 1) return null;
  if (saysNo.length === 1)
    return new Map(said.map((text) => [text, text === saysNo[0] ? negative[0]! : positive[0]!]));
  if (saysYes.length === 1)
    return new Map(said.map((text) => [text, text === saysYes[0] ? positive[0]! : negative[0]!]));
  return null;
}

function byNumber(classes: string[], said: string[]): Map<string, string> | null {
  const numbers = said.map((text) => /^\D+(\d+)$/.exec(text)?.[1]);
  if (numbers.some((number) => number === undefined || !classes.includes(number))) return null;
  return new Set(numbers).size === said.length ? new Map(said.map((text, i) => [text, numbers[i]!])) : null;
}

function byRows(label: Sketch, prediction: Sketch, said: string[]): Map<string, string> | null {
  if (association(label, prediction) < 0.2) return null;
  const table = crossTable(prediction, label);
  const map = new Map<string, string>();
  for (const text of said) {
    const counts = [...(table.get(text) ?? [])].sort(([, a], [, b]) => b - a);
    if (counts.length === 0) return null;
    map.set(text, counts[0]![0]);
  }
  return new Set(map.values()).size === said.length ? map : null;
}
