import { type Id, idsOf } from './id-index.ts';
import type { Column } from './table.ts';

/** What is left on both sides where labels were joined by id. */
export interface Leftovers {
  /** Rows whose id the labels do not hold, and the first of them. */
  rows: number;
  row: { row: number; id: string } | null;
  /** Labels whose id is in no row, the first of them, and where it stands. */
  labels: number;
  /** All labels, those that were joined among them. */
  all: number;
  label: { row: number; id: string } | null;
  files: string[];
  /** SHA-256 of their bytes; of a table, what stands for it. */
  sha256: string;
  /** The difference in spelling but for which some of them would be joined; null: there is none. */
  spelling: { what: string; ids: number; row: string; label: string; affix: boolean } | null;
}

/** Ids that are compared by other spellings; more tell nothing new. */
const most = 200_000;
/** The share of the smaller side that must be joined for a spelling to be the reason. */
const enough = 0.1;

/** The first rows of a side that were left over, by their ids. */
export function leftIds(column: Column, left: readonly number[]): { row: number; id: string }[] {
  const idOf = idsOf(column);
  return left.slice(0, most).flatMap((row) => {
    const id: Id = idOf(row);
    return id === undefined ? [] : [{ row: row + 1, id: String(id) }];
  });
}

/** The spelling but for which ids left on both sides would be the same. What stands in front or behind counts where no id was joined: else it tells ids of other cases. */
export function spellingBetween(
  rows: readonly { id: string }[],
  labels: readonly { id: string }[],
  someJoined: boolean,
): Leftovers['spelling'] {
  if (rows.length === 0 || labels.length === 0) return null;
  const [ours, theirs] = [rows, labels].map((side) => side.map(({ id }) => id)) as [string[], string[]];
  const least = Math.max(1, enough * Math.min(new Set(ours).size, new Set(theirs).size));
  const fixes = someJoined ? [] : affixes(ours, theirs);
  for (const [what, ofRow, ofLabel] of [...spellings, ...fixes]) {
    const places = new Map(theirs.map((id) => [ofLabel(id), id]));
    let ids = 0;
    let example: { row: string; label: string } | null = null;
    for (const id of ours) {
      const label = places.get(ofRow(id));
      if (label === undefined || label === id) continue;
      ids++;
      example ??= { row: id, label };
    }
    if (example && ids >= least)
      return { what, ids, ...example, affix: !spellings.some(([one]) => one === what) };
  }
  return null;
}

type Spelling = [what: string, ofRow: (id: string) => string, ofLabel: (id: string) => string];

const both = (what: string, of: (id: string) => string): Spelling => [what, of, of];

const spellings: Spelling[] = [
  both('zeros in front', (id) => id.replace(/(^|\D)0+(?=\d)/g, '$1')),
  both('a decimal point or an exponent', wholeOf),
  both('capitals', (id) => id.toLowerCase()),
  both('blanks, dashes or signs', (id) => id.replace(/[^\p{L}\p{N}]+/gu, '')),
  both('accents', (id) => id.normalize('NFKD').replace(/\p{M}/gu, '')),
  both('zeros, capitals and signs', (id) =>
    wholeOf(id)
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .replace(/(^|\D)0+(?=\d)/g, '$1')
      .toLowerCase(),
  ),
];

/** `1E5` and `100000.00` are 100000. */
function wholeOf(id: string): string {
  const parts = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(id);
  if (!parts) return id;
  const [, sign, whole, fraction = '', exponent = '0'] = parts;
  const power = Number(exponent);
  if (power < 0 || fraction.replace(/0+$/, '').length > power) return id;
  const digits = (whole + fraction.slice(0, power).padEnd(power, '0')).replace(/^0+(?=\d)/, '');
  return (sign === '-' ? '-' : '') + digits;
}

/** Letters and signs that all ids of one side have in front or behind, and the other side's do not. */
function affixes(ours: string[], theirs: string[]): Spelling[] {
  const [front, back] = [ours, theirs].map((ids) => common(ids, (id) => id)) as [string, string];
  const reverse = (id: string) => [...id].reverse().join('');
  const [ourEnd, theirEnd] = [ours, theirs].map((ids) => common(ids, reverse)) as [string, string];
  const cut = (affix: string) => (id: string) => id.slice(affix.length);
  const cutEnd = (affix: string) => (id: string) => id.slice(0, id.length - affix.length);
  const found: Spelling[] = [];
  if (front !== back) found.push([`"${front || back}" in front`, cut(front), cut(back)]);
  if (ourEnd !== theirEnd) {
    found.push([`"${reverse(ourEnd || theirEnd)}" behind`, cutEnd(ourEnd), cutEnd(theirEnd)]);
  }
  return found;
}

/** What all ids begin with, but no digits: those are the ids themselves. */
function common(ids: string[], of: (id: string) => string): string {
  let shared = of(ids[0]!);
  for (const id of ids) {
    const text = of(id);
    while (!text.startsWith(shared)) shared = shared.slice(0, -1);
    if (shared === '') break;
  }
  return /^[^\d]*/.exec(shared)![0];
}
