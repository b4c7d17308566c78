import type { Expr, ExprBinary, ExprTernary, ExprUnary } from 'pgsql-ast-parser';
import { Refusal } from '../../refusal.ts';
import { nearest } from '../../text/nearest.ts';
import { parseTime } from '../cell/time.ts';
import { timeZone } from '../cell/time-zone.ts';
import { numberAt } from '../column/numbers.ts';
import type { Table } from '../table.ts';
import { type Comparator, compare, isOneOf } from './comparison.ts';
import { like } from './like.ts';
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
import { quoted } from './sql-text.ts';

/** A column named in a condition. A name in double quotes means just that column; another may differ in case. */
export interface ColumnName {
  name: string;
  exact: boolean;
}

/** What the evaluator reads: the parser's tree, its columns' names as written. */
export interface Predicate {
  sql: string;
  root: Expr;
  columns: Map<Expr, ColumnName>;
  /** IANA name of the zone of times written without an offset. */
  timeZone: string | undefined;
}

/** The truth of a checked predicate in each row, by SQL's rules. Refuses columns that are not there and types that do not go together. */
export function evaluate({ sql, root, columns, timeZone: zone }: Predicate, table: Table): Truth {
  return new Evaluation(columns, table, {
    rows: table.rows,
    zone: timeZone(zone),
    time: (text) => parseTime(text, timeZone(zone)),
    refuse(message) {
      throw new Refusal(`condition ${quoted(sql)}: ${message}.`);
    },
  }).truth(root);
}

class Evaluation {
  private readonly columns: Map<Expr, ColumnName>;
  private readonly table: Table;
  private readonly context: Context;

  constructor(columns: Map<Expr, ColumnName>, table: Table, context: Context) {
    this.columns = columns;
    this.table = table;
    this.context = context;
  }

  truth(node: Expr): Truth {
    const operand = this.operand(node);
    const truth = truthOf(operand, this.context);
    if (truth) return truth;
    return this.context.refuse(
      `${described(operand)} stands where true or false is needed; compare it with something`,
    );
  }

  private operand(node: Expr): Operand {
    const { rows, refuse } = this.context;
    switch (node.type) {
      case 'integer':
      case 'numeric':
        return { type: 'number', values: node.value };
      case 'string':
        return { type: 'literal', text: node.value };
      case 'boolean':
        return { type: 'truth', truth: new Uint8Array(rows).fill(node.value ? TRUE : FALSE) };
      case 'null':
        return { type: 'null' };
      case 'ref':
        return this.column(this.columns.get(node)!);
      case 'unary':
        return this.unary(node);
      case 'ternary':
        return { type: 'truth', truth: this.between(node) };
      case 'binary':
        return this.binary(node);
      default:
        return refuse(`"${node.type}" is not allowed`);
    }
  }

  private column(wanted: ColumnName): Operand {
    const { columns } = this.table;
    const name = columns.has(wanted.name) ? wanted.name : this.sameButForCase(wanted);
    const column = columns.get(name)!;
    if (column.type !== 'category') return { type: column.type, values: column.values };
    return { type: 'text', codes: column.codes, texts: column.categories, name };
  }

  private sameButForCase({ name, exact }: ColumnName): string {
    const lower = name.toLowerCase();
    const alike = exact
      ? []
      : [...this.table.columns.keys()].filter((other) => other.toLowerCase() === lower);
    if (alike.length === 1) return alike[0]!;
    if (alike.length > 1) {
      return this.context.refuse(
        `"${name}" could be ${alike.join(' or ')}; put the right one in double quotes`,
      );
    }
    const near = nearest(name, this.table.columns.keys());
    return this.context.refuse(
      `there is no column "${name}"${near === null ? '' : `; was "${near}" meant?`}`,
    );
  }

  private unary({ op, operand }: ExprUnary): Operand {
    const { rows } = this.context;
    if (op === '-') return this.arithmetic('-', { type: 'number', values: 0 }, this.operand(operand));
    if (op === '+') return this.arithmetic('+', { type: 'number', values: 0 }, this.operand(operand));
    if (op === 'NOT') return { type: 'truth', truth: this.truth(operand).map(not) };
    if (op === 'IS NULL' || op === 'IS NOT NULL') {
      const missing = missingIn(this.operand(operand));
      return {
        type: 'truth',
        truth: eachRow(rows, (row) => (missing(row) === (op === 'IS NULL') ? TRUE : FALSE)),
      };
    }
    const wanted = op.endsWith('TRUE') ? TRUE : FALSE;
    const negated = op.startsWith('IS NOT');
    const truth = this.truth(operand).map((value) => ((value === wanted) !== negated ? TRUE : FALSE));
    return { type: 'truth', truth };
  }

  private between({ value, lo, hi, op }: ExprTernary): Truth {
    const operand = this.operand(value);
    const low = compare('>=', operand, this.operand(lo), this.context);
    const high = compare('<=', operand, this.operand(hi), this.context);
    const both = lesser(low, high);
    return op === 'BETWEEN' ? both : both.map(not);
  }

  private binary({ op, left, right }: ExprBinary): Operand {
    switch (op) {
      case 'AND':
        return { type: 'truth', truth: lesser(this.truth(left), this.truth(right)) };
      case 'OR':
        return { type: 'truth', truth: greater(this.truth(left), this.truth(right)) };
      case '+':
      case '-':
      case '*':
      case '/':
        return this.arithmetic(op, this.operand(left), this.operand(right));
      case 'IN':
      case 'NOT IN': {
        const members = right.type === 'list' ? right.expressions : [right];
        const operands = members.map((member) => this.operand(member));
        const found = isOneOf(this.operand(left), operands, this.context);
        return { type: 'truth', truth: op === 'IN' ? found : found.map(not) };
      }
      case 'LIKE':
      case 'NOT LIKE':
      case 'ILIKE':
      case 'NOT ILIKE':
        return { type: 'truth', truth: this.like(op, this.operand(left), right) };
      default:
        return {
          type: 'truth',
          truth: compare(op as Comparator, this.operand(left), this.operand(right), this.context),
        };
    }
  }

  private like(op: string, operand: Operand, pattern: Expr): Truth {
    const { rows, refuse } = this.context;
    if (operand.type !== 'text') return refuse(`LIKE is for text columns, not for ${described(operand)}`);
    const fits = like(pattern.type === 'string' ? pattern.value.normalize('NFC') : '', op.endsWith('ILIKE'));
    const wanted = !op.startsWith('NOT');
    const truths = operand.texts.map((text) => (fits(text) === wanted ? TRUE : FALSE));
    return eachRow(rows, (row) => truths[operand.codes[row]!] ?? UNKNOWN);
  }

  private arithmetic(op: '+' | '-' | '*' | '/', left: Operand, right: Operand): Operand {
    const [a, b] = [numbersOf(left), numbersOf(right)];
    if (a === null || b === null) {
      return this.context.refuse(
        `${described(a === null ? left : right)} is no number to reckon with (${op})`,
      );
    }
    if (typeof a === 'number' && typeof b === 'number') return { type: 'number', values: apply(op, a, b) };
    const values = new Float64Array(this.context.rows);
    for (let row = 0; row < values.length; row++) {
      values[row] = apply(
        op,
        typeof a === 'number' ? a : numberAt(a, row),
        typeof b === 'number' ? b : numberAt(b, row),
      );
    }
    return { type: 'number', values };
  }
}

// Plain loops, because a condition is read over every row of a set, and typed arrays call back slowly.
function lesser(a: Truth, b: Truth): Truth {
  const both = new Uint8Array(a.length);
  for (let row = 0; row < both.length; row++) both[row] = a[row]! < b[row]! ? a[row]! : b[row]!;
  return both;
}

function greater(a: Truth, b: Truth): Truth {
  const either = new Uint8Array(a.length);
  for (let row = 0; row < either.length; row++) either[row] = a[row]! > b[row]! ? a[row]! : b[row]!;
  return either;
}

function not(truth: number): number {
  return TRUE - truth;
}

/** What overflows or is divided by zero is unknown. */
function apply(op: '+' | '-' | '*' | '/', a: number, b: number): number {
  const value = op === '+' ? a + b : op === '-' ? a - b : op === '*' ? a * b : a / b;
  return Number.isFinite(value) ? value : Number.NaN;
}

function missingIn(operand: Operand): (row: number) => boolean {
  switch (operand.type) {
    case 'null':
      return () => true;
    case 'literal':
      return () => false;
    case 'truth':
      return (row) => operand.truth[row] === UNKNOWN;
    case 'text':
      return (row) => operand.codes[row]! < 0;
    default: {
      const { values } = operand;
      return (row) => Number.isNaN(typeof values === 'number' ? values : numberAt(values, row));
    }
  }
}
