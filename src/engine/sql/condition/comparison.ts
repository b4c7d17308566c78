import { spellingIn } from '../../../data/cell/spelling.ts';
import type { Comparator } from '../../../data/condition/comparison.ts';
import { described } from '../../../data/condition/operand.ts';
import { type Context, constant, numberOfLiteral, numbersOf, type Operand, truthOf } from './operand.ts';

export type { Comparator };

/**
 * `left op right`: numbers with numbers and with texts that write one, times with times and ISO texts, texts with texts by
 * their UTF-16 units, true and false with columns of such texts. Refuses other pairs, as the local engine does.
 */
export function compare(op: Comparator, left: Operand, right: Operand, context: Context): string {
  const [a, b] = comparable(op === '=' || op === '!=', left, right, context);
  return `(${a} ${op === '!=' ? '<>' : op} ${b})`;
}

/** `low <= value AND value <= high`. The value is written once where both ends can be compared with it as it is. */
export function between(value: Operand, low: Operand, high: Operand, context: Context): string {
  const [a, least] = comparable(false, value, low, context);
  const [b, most] = comparable(false, value, high, context);
  return a === b ? `(${a} BETWEEN ${least} AND ${most})` : `(${a} >= ${least} AND ${b} <= ${most})`;
}

/** Two operands in a form in which the engine compares them as the local one does. */
function comparable(equality: boolean, left: Operand, right: Operand, context: Context): [string, string] {
  if (left.type === 'null' || right.type === 'null') {
    return context.refuse('a comparison with NULL is never true; write IS NULL or IS NOT NULL');
  }
  if (left.type === 'time' || right.type === 'time') {
    const [a, b] = [timeOf(left, context), timeOf(right, context)];
    if (a !== null && b !== null) return [a, b];
    return unlike(left, right, context, "a time is compared with a time such as '2026-03-01'");
  }
  if (left.type === 'truth' || right.type === 'truth') {
    const [a, b] = [truthOf(left, context), truthOf(right, context)];
    if (a !== null && b !== null) return [asNumber(a), asNumber(b)];
    return unlike(left, right, context, 'write 1 or 0 where numbers say true or false');
  }
  if (isNumber(left) || isNumber(right)) {
    const [a, b] = [numberOf(left, context), numberOf(right, context)];
    if (a !== null && b !== null) return [a, b];
    return unlike(left, right, context, "a text is put in quotes, 'so', a number is not");
  }
  const { dialect } = context;
  const texts = [textOf(left, right, context), textOf(right, left, context)];
  const [a, b] = equality ? texts : texts.map((text) => dialect.sortKey(text));
  return [a!, b!];
}

/** A text as it is; a literal in the spelling of the column that it is compared with. */
function textOf(operand: Operand, other: Operand, { dialect, zone }: Context): string {
  if (operand.type !== 'literal') return (operand as { sql: string }).sql;
  return dialect.text(other.type === 'text' ? spellingIn(other.texts, operand.text, zone) : operand.text);
}

/** `value IN (members)`: TRUE for a member, NULL for none where one of them is NULL or the value is missing. */
export function isOneOf(value: Operand, members: Operand[], context: Context): string {
  const unknown = `CAST(NULL AS ${context.dialect.types.truth})`;
  const known = members.filter(({ type }) => type !== 'null');
  if (value.type === 'null') return unknown;
  const equal = known.map((member) => compare('=', value, member, context));
  return `(${[...equal, ...(known.length < members.length ? [unknown] : [])].join(' OR ')})`;
}

function isNumber({ type }: Operand): boolean {
  return type === 'number' || type === 'constant';
}

function asNumber(truth: string): string {
  return `CAST(${truth} AS INT)`;
}

function timeOf(operand: Operand, { dialect, time }: Context): string | null {
  if (operand.type === 'time') return operand.sql;
  const value = operand.type === 'literal' ? time(operand.text) : undefined;
  return value === undefined || Number.isNaN(value) ? null : dialect.number(value);
}

function numberOf(operand: Operand, context: Context): string | null {
  if (operand.type !== 'literal') return numbersOf(operand, context);
  const value = numberOfLiteral(operand.text);
  return value === undefined ? null : constant(value, context.dialect);
}

function unlike(left: Operand, right: Operand, { refuse }: Context, advice: string): never {
  return refuse(`${described(left)} cannot be compared with ${described(right)}; ${advice}`);
}
