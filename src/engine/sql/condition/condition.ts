import type { Expr, ExprBinary, ExprTernary, ExprUnary } from 'pgsql-ast-parser';
import { parseTime } from '../../../data/cell/time.ts';
import { timeZone } from '../../../data/cell/time-zone.ts';
import { described } from '../../../data/condition/operand.ts';
import type { Predicate } from '../../../data/condition/predicate.ts';
import { quoted } from '../../../data/condition/sql-text.ts';
import { Refusal } from '../../../refusal.ts';
import { nearest } from '../../../text/nearest.ts';
import type { Dialect } from '../dialect/dialect.ts';
import { between, type Comparator, compare, isOneOf } from './comparison.ts';
import { partsOfPattern } from './like-pattern.ts';
import { arithmetic, type Context, numbersOf, type Operand, truthOf } from './operand.ts';

/** A column that a condition may name: what the local engine would read it as, and an expression for it. */
export interface ConditionColumn {
  type: 'number' | 'time' | 'text';
  /** NULL where missing; numbers finite, times as milliseconds since 1970 UTC. */
  sql: string;
  /** Of a text column: the different texts in it. */
  texts?: readonly string[];
}

/** Longer text than this is refused, since nested BETWEEN writes its operand twice. */
const longest = 400_000;

/**
 * Writes a checked condition in a dialect of SQL: an expression that is TRUE, FALSE or NULL in the very rows in which the
 * local engine finds it true, false or unknown. Refuses what that refuses, and what the dialect cannot say.
 */
export function conditionSql(
  predicate: Predicate,
  columns: ReadonlyMap<string, ConditionColumn>,
  dialect: Dialect,
): string {
  const { sql, timeZone: zone } = predicate;
  const written = new Writer(predicate, columns, {
    dialect,
    zone: timeZone(zone),
    time: (text) => parseTime(text, timeZone(zone)),
    refuse(message) {
      throw new Refusal(`condition ${quoted(sql)}: ${message}.`);
    },
  }).truth(predicate.root);
  if (written.length <= longest) return written;
  throw new Refusal(
    `condition ${quoted(sql)}: is too long once written for ${dialect.name}. Make it simpler.`,
  );
}

class Writer {
  private readonly predicate: Predicate;
  private readonly columns: ReadonlyMap<string, ConditionColumn>;
  private readonly context: Context;

  constructor(predicate: Predicate, columns: ReadonlyMap<string, ConditionColumn>, context: Context) {
    this.predicate = predicate;
    this.columns = columns;
    this.context = context;
  }

  truth(node: Expr): string {
    const operand = this.operand(node);
    const truth = truthOf(operand, this.context);
    if (truth !== null) return truth;
    return this.context.refuse(
      `${described(operand)} stands where true or false is needed; compare it with something`,
    );
  }

  private operand(node: Expr): Operand {
    switch (node.type) {
      case 'integer':
      case 'numeric':
        return { type: 'constant', value: node.value };
      case 'string':
        return { type: 'literal', text: node.value };
      case 'boolean':
        return { type: 'truth', sql: node.value ? '(1 = 1)' : '(1 = 0)' };
      case 'null':
        return { type: 'null' };
      case 'ref':
        return this.column(node);
      case 'unary':
        return this.unary(node);
      case 'ternary':
        return { type: 'truth', sql: this.between(node) };
      case 'binary':
        return this.binary(node);
      default:
        return this.context.refuse(`"${node.type}" is not allowed`);
    }
  }

  private column(node: Expr): Operand {
    const { name, exact } = this.predicate.columns.get(node)!;
    const found = this.columns.has(name) ? name : this.sameButForCase(name, exact);
    const { type, sql, texts = [] } = this.columns.get(found)!;
    return type === 'text' ? { type, sql, name: found, texts } : { type, sql };
  }

  private sameButForCase(name: string, exact: boolean): string {
    const lower = name.toLowerCase();
    const alike = exact ? [] : [...this.columns.keys()].filter((other) => other.toLowerCase() === lower);
    if (alike.length === 1) return alike[0]!;
    if (alike.length > 1) {
      return this.context.refuse(
        `"${name}" could be ${alike.join(' or ')}; put the right one in double quotes`,
      );
    }
    const near = nearest(name, this.columns.keys());
    return this.context.refuse(
      `there is no column "${name}"${near === null ? '' : `; was "${near}" meant?`}`,
    );
  }

  private unary({ op, operand }: ExprUnary): Operand {
    const zero: Operand = { type: 'constant', value: 0 };
    if (op === '-' || op === '+') return arithmetic(op, zero, this.operand(operand), this.context);
    if (op === 'NOT') return { type: 'truth', sql: `(NOT ${this.truth(operand)})` };
    if (op === 'IS NULL' || op === 'IS NOT NULL') return this.missing(this.operand(operand), op);
    const truth = this.truth(operand);
    const wanted = op.endsWith('TRUE') ? truth : `NOT ${truth}`;
    const sure = `COALESCE(${wanted}, (1 = 0))`;
    return { type: 'truth', sql: op.startsWith('IS NOT') ? `(NOT ${sure})` : sure };
  }

  private missing(operand: Operand, op: 'IS NULL' | 'IS NOT NULL'): Operand {
    if (operand.type === 'number') {
      return { type: 'truth', sql: `(${numbersOf(operand, this.context)} ${op})` };
    }
    if ('sql' in operand) return { type: 'truth', sql: `(${operand.sql} ${op})` };
    const missing = operand.type === 'null' || (operand.type === 'constant' && Number.isNaN(operand.value));
    return { type: 'truth', sql: missing === (op === 'IS NULL') ? '(1 = 1)' : '(1 = 0)' };
  }

  private between({ value, lo, hi, op }: ExprTernary): string {
    const within = between(this.operand(value), this.operand(lo), this.operand(hi), this.context);
    return op === 'BETWEEN' ? within : `(NOT ${within})`;
  }

  private binary({ op, left, right }: ExprBinary): Operand {
    switch (op) {
      case 'AND':
      case 'OR':
        return { type: 'truth', sql: `(${this.truth(left)} ${op} ${this.truth(right)})` };
      case '+':
      case '-':
      case '*':
      case '/':
        return arithmetic(op, this.operand(left), this.operand(right), this.context);
      case 'IN':
      case 'NOT IN': {
        const members = right.type === 'list' ? right.expressions : [right];
        const found = isOneOf(
          this.operand(left),
          members.map((member) => this.operand(member)),
          this.context,
        );
        return { type: 'truth', sql: op === 'IN' ? found : `(NOT ${found})` };
      }
      case 'LIKE':
      case 'NOT LIKE':
      case 'ILIKE':
      case 'NOT ILIKE':
        return { type: 'truth', sql: this.like(op, this.operand(left), right) };
      default:
        return {
          type: 'truth',
          sql: compare(op as Comparator, this.operand(left), this.operand(right), this.context),
        };
    }
  }

  private like(op: string, operand: Operand, node: Expr): string {
    const { dialect, refuse } = this.context;
    if (operand.type !== 'text') return refuse(`LIKE is for text columns, not for ${described(operand)}`);
    const lower = op.endsWith('ILIKE');
    const written = node.type === 'string' ? node.value.normalize('NFC') : '';
    const pattern = lower ? written.toLowerCase() : written;
    const why = lower ? dialect.cannotLowerCase(pattern) : null;
    if (why !== null) return refuse(`ILIKE cannot be asked of ${dialect.name} for this pattern: ${why}`);
    const like = dialect.like(operand.sql, partsOfPattern(pattern), lower);
    return op.startsWith('NOT') ? `(NOT (${like}))` : `(${like})`;
  }
}
