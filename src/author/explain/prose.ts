import type { Level, Raises } from '../../plan/plan.ts';
import { formatExact } from '../../text/numbers.ts';

/** A piece of a sentence. Whatever comes from a plan is escaped when the page is made, never before. */
export type Piece = string | { strong: string } | { code: string } | { level: Level | 'NOTE' };
export type Text = Piece[];

export type Block = { text: Text } | { list: Text[] };

export interface Section {
  title: string;
  blocks: Block[];
}

/** What a level means and who does what by when. */
export interface LevelCard {
  level: Level;
  means: string;
  todo: Text;
}

export interface Explanation {
  name: string;
  about: string | null;
  lead: Text;
  levels: LevelCard[];
  sections: Section[];
}

/** A sentence with pieces in it: phrase`Column ${code('age')} is empty.` */
export function phrase(words: TemplateStringsArray, ...pieces: (Piece | Text | number)[]): Text {
  return joined(
    words.flatMap((word, index) => {
      const piece = pieces[index] ?? [];
      return [
        word,
        ...(Array.isArray(piece) ? piece : [typeof piece === 'number' ? formatExact(piece) : piece]),
      ];
    }),
  );
}

/** Neighbouring words as one piece: what is escaped depends on what stands before it. */
function joined(pieces: Piece[]): Text {
  const text: Text = [];
  for (const piece of pieces) {
    const last = text.at(-1);
    if (typeof last === 'string' && typeof piece === 'string') text[text.length - 1] = last + piece;
    else if (piece !== '') text.push(piece);
  }
  return text;
}

export const code = (text: string): Piece => ({ code: text });
export const strong = (text: string): Piece => ({ strong: text });
export const level = (name: Level | 'NOTE'): Piece => ({ level: name });

/** What follows when a check finds something: ends a sentence. */
export function raised(raises: Raises): Text {
  return raises === 'NOTE' ? ['is shown and decides nothing'] : ['is ', level(raises)];
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(texts: Text[], and = 'and'): Text {
  return texts.flatMap((text, index) => {
    if (index === 0) return text;
    return [index === texts.length - 1 ? ` ${and} ` : ', ', ...text];
  });
}

/** A share as people say it: `95%`. */
export const percent = (share: number): string => `${Number((100 * share).toPrecision(8))}%`;

export const count = (number: number, one: string): string =>
  `${formatExact(number)} ${one}${number === 1 ? '' : 's'}`;
