import type { Path, PlanDocument } from '../document.ts';
import type { Problem } from '../problems.ts';

/** Where the checks of a plan's sense put what they find. */
export interface Reporter {
  /** A fault of the value at a path. */
  value(path: Path, message: string): void;
  /** A fault of the key at a path, or of the whole that stands on it. */
  key(path: Path, message: string): void;
  /** Whether a path is written, sound or not. */
  written(path: Path): boolean;
  /** The value at a path, as it is written. */
  text(path: Path): string;
  line(path: Path): number;
  /** Every key that is written in the map at a path. */
  keys(path: Path): string[];
}

export function reporter(document: PlanDocument, problems: Problem[]): Reporter {
  return {
    value: (path, message) => problems.push({ ...document.at(path), message }),
    key: (path, message) => problems.push({ ...document.atKey(path), message }),
    written: (path) => document.has(path),
    text: (path) => document.text(path),
    line: (path) => document.atKey(path).line,
    keys: (path) => document.keys(path),
  };
}

/** Where in a list a text stands again. */
export function repeats(texts: string[]): number[] {
  const first = new Map<string, number>();
  for (const [index, text] of texts.entries()) if (!first.has(text)) first.set(text, index);
  return [...texts.keys()].filter((index) => first.get(texts[index]!) !== index);
}
