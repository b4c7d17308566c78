import { parseNumber } from '../../../data/cell/number.ts';
import type { TimeZone } from '../../../data/cell/time-zone.ts';
import { described } from '../../../data/condition/operand.ts';
import type { Dialect } from '../dialect/dialect.ts';
import { plainNumber, trimmed } from '../text/number.ts';

/** A value of each row as SQL, or one that is the same in all rows. */
export type Operand =
  | { type: 'time' | 'truth'; sql: string }
  /** `reckoned`: it may be infinite or NaN, which is to be made NULL before anybody looks. */
  | { type: 'number'; sql: string; reckoned?: boolean }
  | { type: 'text'; sql: string; name: string; texts: readonly string[] }
  | { type: 'literal'; text: string }
  /** NaN: missing. */
  | { type: 'constant'; value: number }
  | { type: 'null' };

/** What writing a condition needs to know beside its operands. */
export interface Context {
  dialect: Dialect;
  zone: TimeZone | null;
  /** Milliseconds since 1970 UTC that a text writes; undefined where it writes no time. */
  time(text: string): number | undefined;
  /** Throws the Refusal that names the condition. */
  refuse(message: string): never;
}

/** The operand as truth: a predicate, or a column of the texts true and false (in any case); null for any other. */
export function truthOf(operand: Operand, { dialect }: Context): string | null {
  if (operand.type === 'truth') return operand.sql;
  if (operand.type === 'null') return `CAST(NULL AS ${dialect.types.truth})`;
  if (operand.type !== 'text' || !operand.texts.every((text) => /^(true|false)$/i.test(text))) return null;
  return `(LOWER(${operand.sql}) = ${dialect.text('true')})`;
}

/** The operand as numbers: a number, or a column of texts that all write one; null for any other. */
export function numbersOf(operand: Operand, { dialect }: Context): string | null {
  if (operand.type === 'number') return operand.reckoned ? dialect.finite(operand.sql) : operand.sql;
  if (operand.type === 'constant') return constant(operand.value, dialect);
  if (operand.type === 'null') return constant(Number.NaN, dialect);
  if (operand.type !== 'text' || operand.texts.some((text) => parseNumber(text) === undefined)) return null;
  return plainNumber(trimmed(operand.sql, dialect), dialect);
}

/** A number that is the same in all rows. */
export function constant(value: number, dialect: Dialect): string {
  return Number.isNaN(value) ? `CAST(NULL AS ${dialect.types.double})` : dialect.number(value);
}

/** The sum, difference, product or quotient of two operands. What overflows or is divided by zero is missing. */
export function arithmetic(
  op: '+' | '-' | '*' | '/',
  left: Operand,
  right: Operand,
  context: Context,
): Operand {
  const { dialect } = context;
  const [a, b] = [partOf(left, context), partOf(right, context)];
  if (a === null || b === null) {
    return context.refuse(`${described(a === null ? left : right)} is no number to reckon with (${op})`);
  }
  const [x, y] = [left, right].map((operand) =>
    operand.type === 'constant' ? operand.value : operand.type === 'null' ? Number.NaN : null,
  );
  if (typeof x === 'number' && typeof y === 'number') {
    const value = op === '+' ? x + y : op === '-' ? x - y : op === '*' ? x * y : x / y;
    return { type: 'constant', value: Number.isFinite(value) ? value : Number.NaN };
  }
  const isReckoned = right.type === 'number' && right.reckoned;
  const second = op === '/' && isReckoned ? dialect.divisor(b) : b;
  return { type: 'number', sql: dialect.arithmetic(op, a, second), reckoned: true };
}

/** A number within a larger one: what is infinite may stay so for now. */
function partOf(operand: Operand, context: Context): string | null {
  return operand.type === 'number' ? operand.sql : numbersOf(operand, context);
}

/** The number that a literal writes; undefined where it writes none, or says that there is none. */
export function numberOfLiteral(text: string): number | undefined {
  const value = parseNumber(text);
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}
