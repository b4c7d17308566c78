import { canonicalLabel } from '../../data/cell/canonical.ts';
import { epochTime, parseTime } from '../../data/cell/time.ts';
import { doublesOf, numberAt } from '../../data/column/numbers.ts';
import { arrayIn, elementsOf } from '../../data/elements.ts';
import type { Column, Table } from '../../data/table.ts';
import { wordsOf } from './names.ts';

/** A column of the reference, before anybody has said what it is for. */
export interface Sketch {
  name: string;
  /** The words of its name, in small letters: `creditScore` and `credit_score` are both credit, score. */
  words: Set<string>;
  /** What its cells look like. */
  type: 'number' | 'category' | 'time';
  column: Column;
  rows: number;
  missing: number;
  /** Different values, missing ones left out. */
  distinct: number;
  /** Least and greatest number; null where it holds none. */
  range: { min: number; max: number } | null;
  whole: boolean;
  /** Place in the file, from 0. */
  place: number;
  /** The column of arrays that it is one element of; null: it is a column of its own. */
  array: string | null;
}

/** Sketches every column of a table that was read without being told what its columns are. */
export function sketchColumns(table: Table): Sketch[] {
  return table.header.flatMap((name, place) => {
    const column = table.columns.get(name);
    if (!column) return [];
    const length = column.type === 'category' ? lengthOfArrays(column.categories) : null;
    if (length === null || column.type !== 'category') return [sketch(name, column, table.rows, place)];
    return Array.from({ length }, (_, i) => ({
      ...sketch(`${name}[${i}]`, elementsOf(column, i), table.rows, place),
      array: name,
    }));
  });
}

/** Numbers in each cell of a column of arrays, such as `[0.3, 0.7]`; null where its cells are something else. */
function lengthOfArrays(texts: string[]): number | null {
  const some = texts.filter((text) => text !== '').slice(0, 200);
  const lengths = new Set(some.map((text) => arrayIn(text)?.length ?? 0));
  const [length] = lengths;
  return lengths.size === 1 && length! > 1 && length! <= 1000 ? length! : null;
}

/** What a sketch's cells read as, row by row: '' where there is nothing. */
export function textsOf({ column, rows }: Sketch): string[] {
  if (column.type === 'category')
    return Array.from(column.codes, (code) => (code < 0 ? '' : column.categories[code]!));
  return Array.from({ length: rows }, (_, row) => {
    const value = numberAt(column.values, row);
    return Number.isNaN(value) ? '' : String(value);
  });
}

/** Most rows that are looked at to see how columns hang together; of more, evenly spaced ones. */
const mostLookedAt = 20_000;
const looks = new WeakMap<Sketch, { texts: string[]; numbers: Float64Array }>();

/** Cells of some rows, the same ones of every column: as labels are compared, '' where there is nothing; and as numbers, or NaN. */
export function look(sketch: Sketch): { texts: string[]; numbers: Float64Array } {
  const found = looks.get(sketch);
  if (found) return found;
  const { column, rows } = sketch;
  const step = Math.max(1, rows / mostLookedAt);
  const picked = Array.from({ length: Math.min(rows, mostLookedAt) }, (_, i) => Math.floor(i * step));
  const numbers = Float64Array.from(picked, (row) =>
    column.type === 'category' ? Number.NaN : numberAt(column.values, row),
  );
  const texts =
    column.type === 'category'
      ? textsLookedAt(column, picked)
      : Array.from(numbers, (value) => (Number.isNaN(value) ? '' : String(value)));
  const looked = { texts, numbers };
  looks.set(sketch, looked);
  return looked;
}

function textsLookedAt(column: Column & { type: 'category' }, picked: number[]): string[] {
  const canonical = new Map<number, string>([[-1, '']]);
  return picked.map((row) => {
    const code = column.codes[row]!;
    const text = canonical.get(code) ?? canonicalLabel(column.categories[code]!);
    canonical.set(code, text);
    return text;
  });
}

/** Different values as texts, the most frequent first. */
export function valuesOf(sketch: Sketch): { text: string; rows: number }[] {
  const counts = new Map<string, number>();
  for (const text of textsOf(sketch)) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, rows]) => ({ text, rows })).sort((a, b) => b.rows - a.rows);
}

/** Different numbers that are counted one by one. */
const mostCounted = 10_000;

function sketch(name: string, column: Column, rows: number, place: number): Sketch {
  const words = wordsOf(name);
  const about = { name, words, column, rows, place, array: null };
  if (column.type === 'category') {
    const used = new Set<number>();
    let missing = 0;
    for (const code of column.codes) {
      if (code < 0) missing++;
      else used.add(code);
    }
    const type = looksLikeTimes(column.categories) ? 'time' : 'category';
    return { ...about, type, missing, distinct: used.size, range: null, whole: false };
  }
  const distinct = new Set<number>();
  let [min, max, whole, missing] = [Infinity, -Infinity, true, 0];
  for (const value of doublesOf(column.values)) {
    if (Number.isNaN(value)) {
      missing++;
      continue;
    }
    // Beyond so many, only a column of whole numbers can still be an id.
    if (whole || distinct.size <= mostCounted) distinct.add(value);
    min = Math.min(min, value);
    max = Math.max(max, value);
    whole &&= Number.isInteger(value);
  }
  const range = distinct.size > 0 ? { min, max } : null;
  const type = column.type === 'time' || (range && looksLikeEpoch(words, range)) ? 'time' : 'number';
  return { ...about, type, missing, distinct: distinct.size, range, whole };
}

function looksLikeTimes(categories: string[]): boolean {
  const some = categories.length > 200 ? categories.slice(0, 200) : categories;
  return some.length > 0 && some.every((text) => /\D/.test(text) && isTime(parseTime(text, null)));
}

const clockWords = ['timestamp', 'time', 'ts', 'epoch', 'date', 'datetime', 'day', 'at'];

/** Numbers are seldom times: only where the name says so, and from 1990 on. */
function looksLikeEpoch(words: Set<string>, { min, max }: { min: number; max: number }): boolean {
  if (!clockWords.some((word) => words.has(word))) return false;
  const from = Date.UTC(1990);
  return [min, max].every((value) => {
    const time = epochTime(value, null);
    return isTime(time) && time >= from;
  });
}

function isTime(time: number | undefined): time is number {
  return time !== undefined && !Number.isNaN(time);
}
