import type { Expr } from 'pgsql-ast-parser';
import { Refusal } from '../../refusal.ts';
import type { Table } from '../table.ts';
import { TRUE, UNKNOWN } from './operand.ts';
import { type ColumnName, evaluate, type Predicate } from './predicate.ts';
import { quoted, type SqlText, sqlText } from './sql-text.ts';

const LONGEST = 4000;
const DEEPEST = 500;
const ALLOWED =
  "Allowed are columns, numbers, 'texts', = <> < <= > >=, AND, OR, NOT, IN (…), BETWEEN, IS NULL, LIKE, ILIKE, + - * / and parentheses.";

/** A row condition: an SQL predicate over the columns of a set. */
export interface Condition {
  sql: string;
  /** Names of the columns it reads, as written, each once. */
  columns: string[];
  /** 1 for each row where it is TRUE, 0 where it is FALSE or unknown (for want of a value). The same array when asked again. */
  select(table: Table): Readonly<Uint8Array>;
  /** The same, but 1 too for each row where it is unknown. */
  selectDoubtful(table: Table): Readonly<Uint8Array>;
}

/**
 * Parses an SQL predicate: comparisons (of columns too), AND, OR, NOT, IN, BETWEEN, IS [NOT] NULL, [I]LIKE, arithmetic.
 * Logic is SQL's, with three values; division is that of real numbers, and what is divided by zero is unknown. Times are
 * compared with ISO texts ('2026-03-01'), those without an offset in `timeZone` (UTC). Refuses anything else.
 */
export async function parseCondition(sql: string, options: { timeZone?: string } = {}): Promise<Condition> {
  const predicate = await parsePredicate(sql, options);
  return conditionOn({
    sql,
    columns: [...new Set([...predicate.columns.values()].map(({ name }) => name))],
    choose(table, least = TRUE) {
      const chosen = new Uint8Array(table.rows);
      const truth = evaluate(predicate, table);
      for (let row = 0; row < chosen.length; row++) chosen[row] = truth[row]! >= least ? 1 : 0;
      return chosen;
    },
  });
}

/** The checked syntax tree of a condition, for whoever says the same in another SQL. Refuses what `parseCondition` refuses. */
export async function parsePredicate(sql: string, options: { timeZone?: string } = {}): Promise<Predicate> {
  if (sql.trim() === '')
    throw new Refusal('The condition is empty. Write a predicate such as interest_rate < 0.');
  if (sql.length > LONGEST)
    throw new Refusal(`condition ${quoted(sql)}: is longer than ${LONGEST} characters.`);
  const prepared = sqlText(sql);
  const root = await parse(sql, prepared);
  const columns = new Map<Expr, ColumnName>();
  check(root, { sql, prepared, columns }, 0);
  return { sql, root, columns, timeZone: options.timeZone };
}

/** A condition by what chooses its rows of a table, 1 for each of which it is at least so true: TRUE where nothing is said. */
export function conditionOn({
  sql,
  columns,
  choose,
}: Pick<Condition, 'sql' | 'columns'> & { choose(table: Table, least?: number): Uint8Array }): Condition {
  /** The table asked about last is mostly asked about again. */
  let last: { table: Table; chosen: Uint8Array } | null = null;
  return {
    sql,
    columns,
    select(table) {
      if (last?.table !== table) last = { table, chosen: choose(table) };
      return last.chosen;
    },
    selectDoubtful: (table) => choose(table, UNKNOWN),
  };
}

/** Parses conditions, in their order. */
export async function parseConditions(
  conditions: string[],
  options: { timeZone?: string } = {},
): Promise<Condition[]> {
  return Promise.all(conditions.map((sql) => parseCondition(sql, options)));
}

async function parse(sql: string, { text }: SqlText): Promise<Expr> {
  const library = await import('pgsql-ast-parser');
  try {
    const parsed: unknown = library.parse(text, { entry: 'expr', locationTracking: true });
    return (Array.isArray(parsed) ? parsed[0] : parsed) as Expr;
  } catch (error) {
    const found = error instanceof Error ? /line (\d+) col (\d+)/.exec(error.message) : null;
    const at = found ? placeOf(text, Number(found[1]), Number(found[2])) : text.length;
    const near = at < text.length ? `at "${text.slice(at, at + 20).replace(/\s+/g, ' ')}"` : 'at its end';
    throw new Refusal(
      `condition ${quoted(sql)}: cannot be read as SQL ${near}. ${ALLOWED} ` +
        'A column whose name is a word of SQL, or holds spaces, is put in double quotes.',
    );
  }
}

function placeOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}

interface Checking {
  sql: string;
  prepared: SqlText;
  columns: Map<Expr, ColumnName>;
}

const BINARY = new Set<string>(['AND', 'OR', '=', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/']);
const MATCHING = new Set<string>(['LIKE', 'NOT LIKE', 'ILIKE', 'NOT ILIKE']);
const UNARY = new Set<string>(['+', '-', 'NOT', 'IS NULL', 'IS NOT NULL']);
for (const truth of ['TRUE', 'FALSE']) UNARY.add(`IS ${truth}`).add(`IS NOT ${truth}`);
const LITERALS = new Set<string>(['integer', 'numeric', 'string', 'boolean', 'null']);

/** Refuses whatever the evaluator does not know, and notes the columns. */
function check(node: Expr, checking: Checking, depth: number): void {
  const down = (...nodes: Expr[]) => {
    for (const child of nodes) check(child, checking, depth + 1);
  };
  if (depth > DEEPEST)
    throw new Refusal(`condition ${quoted(checking.sql)}: is nested more than ${DEEPEST} deep.`);
  if (LITERALS.has(node.type)) return;
  if (node.type === 'ref' && !node.table && node.name !== '*') {
    checking.columns.set(node, columnName(node, checking.prepared));
  } else if (node.type === 'unary' && UNARY.has(node.op)) {
    down(node.operand);
  } else if (node.type === 'ternary') {
    down(node.value, node.lo, node.hi);
  } else if (node.type === 'binary' && BINARY.has(node.op)) {
    down(node.left, node.right);
  } else if (node.type === 'binary' && (node.op === 'IN' || node.op === 'NOT IN')) {
    down(node.left, ...membersOf(node.right, checking));
  } else if (node.type === 'binary' && MATCHING.has(node.op)) {
    down(node.left);
    if (node.right.type !== 'string') {
      throw new Refusal(
        `condition ${quoted(checking.sql)}: the pattern of LIKE must be a text, such as 'A%'.`,
      );
    }
  } else {
    throw new Refusal(`condition ${quoted(checking.sql)}: ${unknownPart(node)} is not allowed. ${ALLOWED}`);
  }
}

/** The members of an IN list; the parser takes the brackets of a single one for mere brackets. */
function membersOf(node: Expr, { sql, prepared }: Checking): Expr[] {
  if (node.type === 'list') return node.expressions;
  const { start, end } = node._location ?? { start: 0, end: 0 };
  if (
    node.type === 'select' ||
    (/\(\s*$/.test(prepared.text.slice(0, start)) && /^\s*\)/.test(prepared.text.slice(end)))
  )
    return [node];
  throw new Refusal(`condition ${quoted(sql)}: IN needs a list in brackets, such as ('car', 'home').`);
}

function columnName(node: Expr, { text, names }: SqlText): ColumnName {
  const { start, end } = node._location!;
  const written = text.slice(start, end);
  if (!written.startsWith('"')) return { name: written, exact: false };
  return { name: names[Number(written.slice(1, -1))]!, exact: true };
}

function unknownPart(node: Expr): string {
  if (node.type === 'binary' || node.type === 'unary') return `the operator ${node.op}`;
  if (node.type === 'call') return `the function ${node.function.name}`;
  if (node.type === 'keyword') return `${node.keyword} (as the name of a column, it is put in double quotes)`;
  if (node.type === 'ref') return node.name === '*' ? '*' : 'a table before a column';
  if (node.type === 'select' || node.type.startsWith('with')) return 'a sub-select';
  const names: Record<string, string> = {
    cast: 'a cast',
    parameter: 'a parameter',
    list: 'a list outside IN',
  };
  return Object.hasOwn(names, node.type) ? names[node.type]! : `"${node.type}"`;
}
