import { canonicalLabel } from '../../data/cell/canonical.ts';
import { Refusal } from '../../refusal.ts';
import { ranks } from './relations.ts';
import { type Sketch, valuesOf } from './sketch.ts';

/** Labels that mean "yes", and labels that mean "no". */
const usual = [
  '1',
  'true',
  'yes',
  'y',
  't',
  'positive',
  'pos',
  'bad',
  'fraud',
  'default',
  'churned',
  'spam',
  'attack',
  'malignant',
];
const opposite = [
  '0',
  'false',
  'no',
  'n',
  'f',
  'negative',
  'neg',
  'good',
  'normal',
  'benign',
  'ham',
  'legit',
  '-1',
];

/** The label that counts as positive: the usual words for it; else the one that goes with high scores; else the rarer one. */
export function positiveOf(
  label: Sketch,
  score: Sketch | null,
  said: string | null,
): { text: string; because: string } {
  const values = valuesOf(label);
  const texts = values.map(({ text }) => text);
  if (said !== null) {
    const found =
      texts.find((text) => text === said) ??
      texts.find((text) => canonicalLabel(text) === canonicalLabel(said));
    if (found !== undefined) return { text: found, because: 'as told' };
    const list = texts.slice(0, 10).map((text) => `"${text}"`);
    throw new Refusal(
      `the label "${label.name}" never is "${said}"; it is ${list.join(', ')}${texts.length > 10 ? ', …' : ''}.`,
    );
  }
  const rarer = values.at(-1);
  if (!rarer) throw new Refusal(`the label "${label.name}" is empty.`);
  const common = texts.find((text) => usual.includes(text.toLowerCase()));
  const against = texts.find((text) => opposite.includes(text.toLowerCase()));
  const named =
    common ??
    (texts.length === 2 ? texts.find((text) => against !== undefined && text !== against) : undefined);
  const ranked = (text: string) => (score ? ranks(score, label, canonicalLabel(text)) : 0.5);
  // A name may be about the other class; only scores that plainly go the other way say so.
  if (named !== undefined && ranked(named) > 0.35) {
    const high = score !== null && ranked(named) > 0.65;
    return { text: named, because: high ? 'it goes with high scores' : 'by its name' };
  }
  if (score) {
    const [best] = [...texts].sort((a, b) => ranked(b) - ranked(a));
    if (ranked(best!) > 0.65) return { text: best!, because: 'it goes with high scores' };
  }
  return named !== undefined
    ? { text: named, because: 'by its name' }
    : { text: rarer.text, because: 'it is the rarer one' };
}
