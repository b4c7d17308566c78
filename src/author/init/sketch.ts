import { doublesOf, numberAt } from '../../data/numbers.ts';
import type { Column, Table } from '../../data/table.ts';
import { epochTime, parseTime } from '../../data/time.ts';

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
}

/** Sketches every column of a table that was read without being told what its columns are. */
export function sketchColumns(table: Table): Sketch[] {
  return table.header.flatMap((name, place) => {
    const column = table.columns.get(name);
    return column ? [sketch(name, column, table.rows, place)] : [];
  });
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
  const about = { name, words, column, rows, place };
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
  const type = range && looksLikeEpoch(words, range) ? 'time' : 'number';
  return { ...about, type, missing, distinct: distinct.size, range, whole };
}

function wordsOf(name: string): Set<string> {
  const parted = name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
  return new Set(parted.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
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
