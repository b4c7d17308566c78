import { Refusal } from '../refusal.ts';
import { nearest } from '../text/nearest.ts';

/** The files that a training gets: what it learns from, what it is to answer, where the answers go. */
export const placeholders = ['train', 'score', 'out'] as const;
export type Placeholder = (typeof placeholders)[number];

/**
 * A command as the words that it is started with: no shell sees it. Blanks part words; 'single' and "double" quotes hold a word
 * together; a backslash outside single quotes takes the next quote, blank or backslash as it stands, and is itself before anything else.
 *
 * @throws {Refusal} for an open quote, words that only a shell understands, and placeholders that are missing or unknown.
 */
export function commandWords(text: string): string[] {
  const words = split(text);
  const shell = words.find(({ word, quoted }) => !quoted && /^(?:[|&;<>]+|\d?>>?.*|&&.*|\|\|.*)$/.test(word));
  if (shell) {
    throw new Refusal(
      `--train: "${shell.word.slice(0, 40)}" is for a shell, and none is started. Put the command into a script, or quote the word.`,
    );
  }
  const plain = words.map(({ word }) => word);
  for (const name of placeholders) {
    if (!plain.some((word) => word.includes(`{${name}}`))) {
      throw new Refusal(
        `--train: the command does not say {${name}}. Write, for instance: --train 'python train.py {train} {score} {out}'`,
      );
    }
  }
  for (const word of plain) {
    for (const [, name] of word.matchAll(/\{([a-z_]+)\}/gi)) {
      const known = placeholders.some((one) => one === name);
      const meant = known ? null : nearest(name!, placeholders);
      if (meant !== null)
        throw new Refusal(`--train: {${name}} is no file of a training. Was {${meant}} meant?`);
    }
  }
  if (plain[0]!.includes('{')) throw new Refusal('--train: the first word is the program to start.');
  return plain;
}

/** The words with the files in them. */
export function filledWords(words: readonly string[], files: Record<Placeholder, string>): string[] {
  // A replacement is a function: a path may hold $ signs.
  return words.map((word) =>
    word.replaceAll(/\{(train|score|out)\}/g, (_, name: string) => files[name as Placeholder]),
  );
}

function split(text: string): { word: string; quoted: boolean }[] {
  const words: { word: string; quoted: boolean }[] = [];
  let open = null as { word: string; quoted: boolean } | null;
  let quote = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    const next = text[i + 1];
    if (c === '\0') throw new Refusal('--train: the command holds a character that no command can.');
    if (c === '\\' && quote !== "'" && next !== undefined && escaped(next, quote)) {
      open = { word: (open?.word ?? '') + next, quoted: open?.quoted ?? false };
      i++;
    } else if (quote !== '') {
      if (c === quote) quote = '';
      else open!.word += c;
    } else if (c === "'" || c === '"') {
      quote = c;
      open = { word: open?.word ?? '', quoted: true };
    } else if (/\s/.test(c)) {
      if (open) words.push(open);
      open = null;
    } else {
      open = { word: (open?.word ?? '') + c, quoted: open?.quoted ?? false };
    }
  }
  if (quote !== '') throw new Refusal(`--train: a quote (${quote}) is opened and never closed.`);
  if (open) words.push(open);
  if (words.length === 0) throw new Refusal('--train: the command is empty.');
  return words;
}

function escaped(next: string, quote: string): boolean {
  return quote === '"' ? next === '"' || next === '\\' : /[\s'"\\]/.test(next);
}
