import { merged } from '../column/text.ts';
import type { CategoryColumn, Table } from '../table.ts';
import { plainText, truthOf } from './cell.ts';
import { isMissingWord } from './missing.ts';
import { parseNumber } from './number.ts';
import { parseTime } from './time.ts';
import type { TimeZone } from './time-zone.ts';

// The same value as several programs write it: `1` and `1.0`, `True` and `true`, `2026-01-01 00:00:00` and the instant of a Parquet
// file. Texts that differ otherwise, in a capital or an accent, are other values; what they look like is told by `looseSpelling`.

/**
 * Gives the text columns of both sets one spelling of each value: that of the plan's list of values, else the reference's. `lists` holds
 * those lists by column; `skip` names columns that are compared in another way.
 */
export function sameSpelling(
  reference: Table,
  candidate: Table,
  {
    lists,
    skip,
    zone,
  }: { lists: ReadonlyMap<string, readonly string[]>; skip: ReadonlySet<string>; zone: TimeZone | null },
): { reference: Table; candidate: Table } {
  const before = new Map(reference.columns);
  const after = new Map(candidate.columns);
  for (const [name, column] of reference.columns) {
    const other = candidate.columns.get(name);
    if (column.type !== 'category' || skip.has(name)) continue;
    const listed = lists.get(name) ?? [];
    const own = spelledAs(column, listed, zone);
    if (other?.type !== 'category') {
      before.set(name, own);
      continue;
    }
    const theirs = spelledAs(other, [...listed, ...own.categories], zone);
    const words = new Set([...listed, ...theirs.categories].filter(isMissingWord));
    const ours = new Set([...listed, ...own.categories].filter(isMissingWord));
    before.set(name, withoutWords(own, words));
    after.set(name, withoutWords(theirs, ours));
  }
  return { reference: { ...reference, columns: before }, candidate: { ...candidate, columns: after } };
}

/** A word such as NA that the other set never holds says here that there is nothing. */
function withoutWords(column: CategoryColumn, others: ReadonlySet<string>): CategoryColumn {
  const { codes, categories, markers } = column;
  const strange = categories.map((text) => isMissingWord(text) && !others.has(text));
  if (!strange.includes(true)) return column;
  const without = merged(codes, categories, (code) => (strange[code] ? null : categories[code]!));
  return markers ? { ...without, markers } : without;
}

/** The column with each text spelled as that of `vocabulary` which is the same value, where there is one. */
function spelledAs(
  column: CategoryColumn,
  vocabulary: readonly string[],
  zone: TimeZone | null,
): CategoryColumn {
  const { codes, categories, markers } = column;
  const known = new Set(vocabulary);
  if (vocabulary.length === 0 || categories.every((text) => known.has(text))) return column;
  const find = finder(vocabulary, categories, zone);
  const texts = categories.map((text) => (known.has(text) ? text : find(text)));
  if (texts.every((text, code) => text === categories[code])) return column;
  const spelled = merged(codes, categories, (code) => texts[code]!);
  return markers ? { ...spelled, markers } : spelled;
}

/** The spelling in `texts` of the value that a text of a condition writes; the text itself where there is none. */
export function spellingIn(texts: readonly string[], text: string, zone: TimeZone | null): string {
  if (texts.includes(text)) return text;
  const plain = plainText(text);
  return texts.includes(plain) ? plain : finder(texts, [plain], zone)(plain);
}

/** Finds for a text the one of `vocabulary` that is the same value; the text itself where none is, or more than one. */
function finder(
  vocabulary: readonly string[],
  texts: readonly string[],
  zone: TimeZone | null,
): (text: string) => string {
  const places = new Map<string, string | null>();
  const decimals = areDecimals(texts) && areDecimals(vocabulary);
  const truths = truthsIn(vocabulary);
  const others = truthsIn(texts);
  const key = (text: string) => valueKey(text, decimals, zone);
  for (const text of vocabulary) {
    const own = key(text);
    if (own !== null) places.set(own, places.has(own) && places.get(own) !== text ? null : text);
  }
  return (text) => {
    const truth = truths && others ? truths[others.indexOf(text)] : undefined;
    const own = key(text);
    return truth ?? (own === null ? null : places.get(own)) ?? text;
  };
}

/** The texts for false and true, where all texts are one of them; else null. */
function truthsIn(texts: readonly string[]): readonly string[] | null {
  const isOneOf = (pair: readonly string[]) => texts.length > 0 && texts.every((text) => pair.includes(text));
  return (
    [
      ['false', 'true'],
      ['False', 'True'],
      ['FALSE', 'TRUE'],
      ['0', '1'],
      ['0.0', '1.0'],
      ['f', 't'],
      ['F', 'T'],
    ].find(isOneOf) ?? null
  );
}

/** What two texts of the same value have in common; null for a text that is no number, truth value or time. */
function valueKey(text: string, decimals: boolean, zone: TimeZone | null): string | null {
  if (!/^[+\-.\dTtFf]/.test(text)) return null;
  const truth = truthOf(text);
  if (truth !== undefined) return `truth ${truth}`;
  if (/^\d{4}[-/]\d/.test(text)) {
    const time = parseTime(text, zone);
    if (time !== undefined && !Number.isNaN(time)) return `time ${time}`;
  }
  const number = text.length <= 24 ? parseNumber(text) : undefined;
  // More digits than a double holds are an id rather than a number.
  if (number === undefined || !Number.isFinite(number) || text.replace(/\D/g, '').length > 15) return null;
  return Number.isInteger(number) || decimals ? `number ${number}` : null;
}

/**
 * Whether texts that write fractions write them as decimals: all with as many digits behind the point, or none with a zero at its
 * end. Others, such as 1.9 and 1.10, may be versions, of which 1.1 is another.
 */
function areDecimals(texts: readonly string[]): boolean {
  const fractions = texts
    .map((text) => /^[+-]?\d*\.(\d+)$/.exec(text)?.[1])
    .filter((digits) => digits !== undefined);
  const lengths = new Set(fractions.map((digits) => digits.length));
  return lengths.size <= 1 || fractions.every((digits) => digits === '0' || !digits.endsWith('0'));
}

/** What texts have in common that differ in capitals, accents, or blanks and signs alone. */
export function looseSpelling(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const plain = letters.replace(/[\s_\-'’.]+/gu, '');
  return plain === '' ? letters : plain;
}
