import {
  holdsNumbers,
  isNothing,
  isPlainlyText,
  type Nothing,
  plainTexts,
  type Reading,
  readCell,
} from '../cell/cell.ts';
import { oneMore } from '../cell/invalid.ts';
import type { CategoryColumn, Invalid, NumberColumn } from '../table.ts';
import { NumbersBuilder } from './numbers.ts';

/** The texts of a column as they were read: what each stands for is still to be told. */
type Texts = Pick<CategoryColumn, 'codes' | 'categories' | 'missing'>;

/** A text column: texts that differ in white space around them alone are one, and those that stand for nothing are missing. */
export function textColumn(
  { codes, categories, missing }: Texts,
  nothing: Nothing,
  arePlain = false,
): CategoryColumn {
  const plain = plainTexts(categories, arePlain);
  const isEmpty = (text: string) => isNothing(text, nothing);
  if (plain === categories && !plain.some(isEmpty)) return { type: 'category', codes, categories, missing };
  const empty = plain.map(isEmpty);
  return merged(codes, categories, (code) => (empty[code] ? null : plain[code]!));
}

/** A text column whose texts become others, null for none; codes stay in order of first appearance. */
export function merged(
  codes: Int32Array,
  texts: readonly string[],
  become: (code: number) => string | null,
): CategoryColumn {
  const codeOf = new Map<string, number>();
  const newCodes = texts.map((_, code) => {
    const text = become(code);
    if (text === null) return -1;
    if (!codeOf.has(text)) codeOf.set(text, codeOf.size);
    return codeOf.get(text)!;
  });
  let missing = 0;
  let markers: Invalid | null = null;
  const recoded = codes.map((code, row) => {
    const other = code < 0 ? -1 : newCodes[code]!;
    if (other >= 0) return other;
    missing++;
    if (code >= 0 && texts[code]!.trim() !== '') markers = oneMore(markers, row, texts[code]!);
    return -1;
  });
  const column: CategoryColumn = {
    type: 'category',
    codes: recoded,
    categories: [...codeOf.keys()],
    missing,
  };
  return markers ? { ...column, markers } : column;
}

/** A column of texts as numbers, where nearly all of its cells write one; else null. */
export function numbersAmong(
  codes: Int32Array,
  texts: readonly string[],
  reading: Reading,
): NumberColumn | null {
  let others = 0;
  const values: (number | undefined)[] = [];
  for (const text of texts) {
    const value = isPlainlyText(text) ? undefined : readCell(text, reading);
    // Each text stands in one row at least: where many are no numbers there is no need to look on.
    if (value === undefined && !holdsNumbers(codes.length - ++others, others)) return null;
    values.push(value);
  }
  if (others > 0 && !values.some((value) => value !== undefined && Number.isFinite(value))) return null;
  const cells = { numbers: 0, others: 0 };
  for (const code of codes) {
    const value = code < 0 ? Number.NaN : values[code];
    if (value === undefined) cells.others++;
    else if (Number.isFinite(value)) cells.numbers++;
  }
  return holdsNumbers(cells.numbers, cells.others) ? numberColumn(codes, texts, values) : null;
}

function numberColumn(
  codes: Int32Array,
  texts: readonly string[],
  values: readonly (number | undefined)[],
): NumberColumn {
  const numbers = new NumbersBuilder(true);
  numbers.grow(codes.length);
  let missing = 0;
  const found: Record<'invalid' | 'infinite' | 'markers', Invalid | null> = {
    invalid: null,
    infinite: null,
    markers: null,
  };
  codes.forEach((code, row) => {
    const value = code < 0 ? Number.NaN : values[code];
    const isNumber = value !== undefined && Number.isFinite(value);
    numbers.put(row, isNumber ? value : Number.NaN);
    if (isNumber) return;
    if (value !== undefined) missing++;
    if (code < 0) return;
    const sort = value === undefined ? 'invalid' : Number.isNaN(value) ? 'markers' : 'infinite';
    found[sort] = oneMore(found[sort], row, texts[code]!);
  });
  const { invalid, infinite, markers } = found;
  return {
    type: 'number',
    values: numbers.finish(codes.length),
    missing,
    invalid,
    ...(infinite && { infinite }),
    ...(markers && { markers }),
  };
}
