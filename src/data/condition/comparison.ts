import { parseNumber } from '../cell/number.ts';
import { spellingIn } from '../cell/spelling.ts';
import { doublesWithin, type Numbers } from '../column/numbers.ts';
import {
  type Context,
  described,
  eachRow,
  FALSE,
  numbersOf,
  type Operand,
  TRUE,
  type Truth,
  truthOf,
  UNKNOWN,
} from './operand.ts';

/** Rows that are compared at a time. */
const BLOCK = 4096;

export type Comparator = '=' | '!=' | '<' | '<=' | '>' | '>=';

/**
 * `left op right`, row by row. Numbers are compared with numbers and with texts that write one, times with times and ISO
 * texts, texts with texts by their UTF-16 units, true and false with columns of such texts. Refuses other pairs.
 */
export function compare(op: Comparator, left: Operand, right: Operand, context: Context): Truth {
  if (left.type === 'null' || right.type === 'null') {
    return context.refuse('a comparison with NULL is never true; write IS NULL or IS NOT NULL');
  }
  if (left.type === 'time' || right.type === 'time') {
    const [a, b] = [timesOf(left, context), timesOf(right, context)];
    if (a === null || b === null)
      return unlike(left, right, context, "a time is compared with a time such as '2026-03-01'");
    return compareNumbers(op, a, b, context.rows);
  }
  if (left.type === 'truth' || right.type === 'truth') {
    const [a, b] = [truthOf(left, context), truthOf(right, context)];
    if (a === null || b === null)
      return unlike(left, right, context, 'write 1 or 0 where numbers say true or false');
    return eachRow(context.rows, (row) =>
      a[row] === UNKNOWN || b[row] === UNKNOWN ? UNKNOWN : holds(op, a[row]! - b[row]!),
    );
  }
  if (left.type === 'number' || right.type === 'number') {
    const [a, b] = [numbersOrLiteral(left), numbersOrLiteral(right)];
    if (a === null || b === null)
      return unlike(left, right, context, "a text is put in quotes, 'so', a number is not");
    return compareNumbers(op, a, b, context.rows);
  }
  return compareTexts(op, left, right, context);
}

/** `value IN (members)`: TRUE for a member, UNKNOWN for none where one of them is NULL or the value is missing. */
export function isOneOf(value: Operand, members: Operand[], context: Context): Truth {
  const known = members.filter(({ type }) => type !== 'null');
  const otherwise = known.length < members.length ? UNKNOWN : FALSE;
  if (value.type === 'null') return new Uint8Array(context.rows).fill(UNKNOWN);
  if (value.type === 'text' && known.every(({ type }) => type === 'literal')) {
    const { texts } = value;
    const wanted = new Set(
      known.map((member) => (member.type === 'literal' ? spellingIn(texts, member.text, context.zone) : '')),
    );
    const truths = value.texts.map((text) => (wanted.has(text) ? TRUE : otherwise));
    return eachRow(context.rows, (row) => truths[value.codes[row]!] ?? UNKNOWN);
  }
  const result = new Uint8Array(context.rows).fill(otherwise);
  for (const member of known) {
    const equal = compare('=', value, member, context);
    for (let row = 0; row < result.length; row++) result[row] = Math.max(result[row]!, equal[row]!);
  }
  return result;
}

function compareNumbers(op: Comparator, a: Numbers | number, b: Numbers | number, rows: number): Truth {
  const truth = new Uint8Array(rows);
  const [below, at, above] = [holds(op, -1), holds(op, 0), holds(op, 1)];
  const [left, right] = [valuesOf(a), valuesOf(b)];
  for (let from = 0; from < rows; from += BLOCK) {
    const to = Math.min(from + BLOCK, rows);
    const [xs, ys] = [left(from, to), right(from, to)];
    for (let row = from; row < to; row++) {
      const x = xs[row - from]!;
      const y = ys[row - from]!;
      truth[row] = x < y ? below : x > y ? above : x === y ? at : UNKNOWN;
    }
  }
  return truth;
}

/** Gives the values of the rows from one to another, no more than a block, until it is asked again. */
function valuesOf(numbers: Numbers | number): (from: number, to: number) => Float64Array {
  const buffer = new Float64Array(BLOCK);
  if (typeof numbers !== 'number') return (from, to) => doublesWithin(numbers, from, to, buffer);
  buffer.fill(numbers);
  return () => buffer;
}

function holds(op: Comparator, difference: number): number {
  switch (op) {
    case '=':
      return difference === 0 ? TRUE : FALSE;
    case '!=':
      return difference !== 0 ? TRUE : FALSE;
    case '<':
      return difference < 0 ? TRUE : FALSE;
    case '<=':
      return difference <= 0 ? TRUE : FALSE;
    case '>':
      return difference > 0 ? TRUE : FALSE;
    default:
      return difference >= 0 ? TRUE : FALSE;
  }
}

function compareTexts(op: Comparator, left: Operand, right: Operand, { rows, zone }: Context): Truth {
  const order = (a: string, b: string) => holds(op, a < b ? -1 : a > b ? 1 : 0);
  if (left.type === 'text' && right.type === 'literal') {
    const wanted = spellingIn(left.texts, right.text, zone);
    const truths = left.texts.map((text) => order(text, wanted));
    return eachRow(rows, (row) => truths[left.codes[row]!] ?? UNKNOWN);
  }
  if (left.type === 'literal' && right.type === 'text') {
    const wanted = spellingIn(right.texts, left.text, zone);
    const truths = right.texts.map((text) => order(wanted, text));
    return eachRow(rows, (row) => truths[right.codes[row]!] ?? UNKNOWN);
  }
  const [a, b] = [textsOf(left), textsOf(right)];
  return eachRow(rows, (row) => {
    const [one, other] = [a(row), b(row)];
    return one === undefined || other === undefined ? UNKNOWN : order(one, other);
  });
}

function textsOf(operand: Operand): (row: number) => string | undefined {
  if (operand.type === 'literal') return () => operand.text;
  return operand.type === 'text' ? (row) => operand.texts[operand.codes[row]!] : () => undefined;
}

function timesOf(operand: Operand, context: Context): Numbers | number | null {
  if (operand.type === 'time') return operand.values;
  return operand.type === 'literal' ? (present(context.time(operand.text)) ?? null) : null;
}

function numbersOrLiteral(operand: Operand): Numbers | number | null {
  return operand.type === 'literal' ? (present(parseNumber(operand.text)) ?? null) : numbersOf(operand);
}

/** A literal that says "missing", such as 'NA', is no value to compare with. */
function present(value: number | undefined): number | undefined {
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

function unlike(left: Operand, right: Operand, { refuse }: Context, advice: string): never {
  return refuse(`${described(left)} cannot be compared with ${described(right)}; ${advice}`);
}
