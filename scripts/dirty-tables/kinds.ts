import type { Cell, Row } from './tables.ts';

/** A way in which tables are dirty: how a cell of one of some columns is written, or what becomes of the lines. */
export interface Kind {
  name: string;
  columns: string[];
  cell?(cell: Cell, row: number): Cell;
  lines?(lines: string[]): string[];
  /** What a finding or a refusal must say, beside the column or the file; the cell that was written where it is absent. */
  says?: RegExp;
}

const numbers = ['x', 'p'];
const markers = [
  'NaN',
  'nan',
  '-nan',
  '<NA>',
  'NULL',
  'null',
  'NA',
  'N/A',
  'n/a',
  'None',
  '-',
  '#N/A',
  '-1.#IND',
  '1.#QNAN',
  'NAN',
  '',
];
const odd = ['err', '#DIV/0!', '#VALUE!', '?', 'unknown', '12a'];
const text = (cell: Cell) => String(cell ?? '');

export const kinds: Kind[] = [
  ...markers.map(
    (marker): Kind => ({
      name: `"${marker}" for nothing`,
      columns: [...numbers, 'y', 'id'],
      cell: () => marker,
      says: /missing|without (a|an) (prediction|label|id)|no case|No evidence|known answer|holds no label|no prediction|cannot be told|without a label/i,
    }),
  ),
  ...odd.map(
    (word): Kind => ({ name: `"${word}" among numbers`, columns: [...numbers, 'y'], cell: () => word }),
  ),
  { name: 'infinities', columns: [...numbers, 'y'], cell: () => 'inf', says: /inf|without a prediction/i },
  { name: 'decimal commas', columns: [...numbers, 'y'], cell: (cell) => text(cell).replace('.', ',') },
  { name: 'per cents', columns: numbers, cell: (cell) => `${text(cell)}%` },
  {
    name: 'thousands',
    columns: ['y', 'p'],
    cell: (cell) => Number(cell).toLocaleString('en-US', { maximumFractionDigits: 9 }),
  },
  { name: 'currency signs', columns: ['x'], cell: (cell) => `€ ${text(cell)}` },
  { name: 'numbers as texts', columns: [...numbers, 'y', 'id', 'n'], cell: text },
  { name: 'numbers with blanks', columns: [...numbers, 'y', 'id', 'n'], cell: (cell) => ` ${text(cell)} ` },
  {
    name: 'whole numbers with .0',
    columns: ['y', 'id', 'n'],
    cell: (cell) => (Number.isInteger(cell) ? `${text(cell)}.0` : cell),
  },
  { name: 'zeros in front of ids', columns: ['id'], cell: (cell) => `00${text(cell)}`, says: idsApart() },
  {
    name: 'ids with an exponent',
    columns: ['id'],
    cell: (cell) => Number(cell).toExponential(),
    says: idsApart(),
  },
  {
    name: 'ids with a letter in front',
    columns: ['id'],
    cell: (cell) => `A-${text(cell)}`,
    says: idsApart(),
  },
  { name: 'categories with blanks', columns: ['k'], cell: (cell) => `${text(cell)} ` },
  {
    name: 'categories in capitals',
    columns: ['k'],
    cell: (cell) => text(cell).toUpperCase(),
    says: /spelling alone/,
  },
  { name: 'truth values as TRUE and FALSE', columns: ['b'], cell: (cell) => text(cell).toUpperCase() },
  {
    name: 'truth values as 1 and 0',
    columns: ['b'],
    cell: (cell) => (cell === true || cell === 'true' ? 1 : 0),
  },
  {
    name: 'labels as True and False',
    columns: ['y'],
    cell: (cell) => (cell === 1 ? 'True' : cell === 0 ? 'False' : cell),
  },
  {
    name: 'scores over 1 by rounding',
    columns: ['p'],
    cell: (cell) => (Number(cell) > 0.9 ? 1.0000001 : cell),
    says: /./,
  },
  {
    name: 'the header once more',
    columns: ['*'],
    lines: (all) => [...all.slice(0, 40), all[0]!, ...all.slice(40)],
    says: /header once more|the key/,
  },
  {
    name: 'a mark of byte order inside',
    columns: ['*'],
    lines: (all) => all.map((line, i) => (i === 40 ? `\ufeff${line}` : line)),
    says: /./,
  },
  {
    name: 'blank lines',
    columns: ['*'],
    lines: (all) => all.flatMap((line, i) => (i % 50 === 7 ? [line, ''] : [line])),
    says: /./,
  },
  {
    name: 'a short line',
    columns: ['*'],
    lines: (all) => all.map((line, i) => (i === 30 ? line.slice(0, line.lastIndexOf(',')) : line)),
    says: /row 30|line 3[01]/,
  },
];

function idsApart(): RegExp {
  return /spelling|no case has a label|not in the candidate|No evidence|without an id|no prediction/i;
}

/** The rows with a share of the cells of a column written in another way, and the first cell that is. */
export function soiled(rows: Row[], column: string, kind: Kind, chosen: (row: number) => boolean) {
  let first: { row: number; text: string } | null = null;
  const changed = rows.map((row, i) => {
    if (!kind.cell || !chosen(i) || !(column in row)) return row;
    const cell = kind.cell(row[column]!, i);
    if (String(cell) === String(row[column])) return { ...row, [column]: cell };
    first ??= { row: i + 1, text: String(cell).trim() };
    return { ...row, [column]: cell };
  });
  return { rows: changed, first: first as { row: number; text: string } | null };
}
