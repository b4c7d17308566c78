import { type Condition, parsePredicate } from '../../data/condition/condition.ts';
import { requestsOf } from '../../data/requests.ts';
import type { ColumnRequest } from '../../data/table.ts';
import type { Plan } from '../../plan/plan.ts';
import { Refusal } from '../../refusal.ts';
import { type ConditionColumn, conditionSql } from '../sql/condition/condition.ts';
import type { Dialect } from '../sql/dialect/dialect.ts';
import { named } from '../sql/select.ts';

/** A column of both sets, by the type that the plan gives it: its values have one name in every statement. */
export interface ScriptColumn {
  name: string;
  type: 'number' | 'category' | 'time' | 'key';
  /** A finite double, milliseconds UTC, or a text; NULL where there is nothing. */
  sql: string;
  /** Of a number: 1 where it is infinite, else NULL. */
  infinite: string | null;
}

/** Both sets under one name, `both`, with `s`: "r" or "c". */
export interface ScriptRelation {
  /** What stands before each SELECT. */
  with: string;
  columns: Map<string, ScriptColumn>;
  /** Conditions of the edge cases, over `both`. */
  edges: string[];
  /** Rows that are too young to have a label; null: none is. */
  young: string | null;
}

export interface ScriptSets {
  reference: string;
  candidate: string;
  /** A condition on the candidate's columns; null: all rows. */
  candidateWhere: string | null;
}

/** What the script counts of: both tables with the types that the plan gives their columns, since nobody looks at them before. */
export async function relationOf(
  plan: Plan,
  dialect: Dialect,
  sets: ScriptSets,
  edgeCases: Condition[],
  now: string,
): Promise<ScriptRelation> {
  refuseUntyped(plan);
  const columns = new Map<string, ScriptColumn>();
  const selected: Record<string, string> = {};
  for (const request of requestsOf(plan, edgeCases)) {
    const column = columnOf(request, columns.size, plan);
    columns.set(request.name, column);
    Object.assign(selected, storedAs(request.name, column, dialect));
  }
  const asConditions = new Map([...columns.values()].map((one) => [one.name, conditionColumn(one)]));
  const write = async (sql: string) =>
    conditionSql(await parsePredicate(sql, { timeZone: plan.data.timeZone }), asConditions, dialect);
  const kept = sets.candidateWhere === null ? '' : ` WHERE ${await write(sets.candidateWhere)}`;
  const set = (s: string, table: string, where: string) =>
    `SELECT * FROM (SELECT ${named({ s: `'${s}'`, ...selected })} FROM ${table}) AS one${where}`;
  const both = `${set('r', sets.reference, '')} UNION ALL ${set('c', sets.candidate, kept)}`;
  const { time, labelsAfter } = plan.data;
  const edges: string[] = [];
  for (const { sql } of edgeCases) edges.push(await write(sql));
  return {
    with: `WITH typed AS (${both})`,
    columns,
    edges,
    young:
      labelsAfter && time !== null
        ? `${columns.get(time)!.sql} > ${now} - ${dialect.number(labelsAfter.milliseconds)}`
        : null,
  };
}

/** What a script, which sees no data, cannot know. */
function refuseUntyped({ data, features, source }: Plan): void {
  const refuse = (what: string, how: string) => {
    throw new Refusal(
      `${source.file}: a script is written without looking at the tables, so ${what}. ${how}`,
    );
  };
  if (features.length === 0) refuse('the plan has to name the features', 'List them under "features:".');
  if (data.timeZone !== 'UTC') refuse('it takes times in UTC', 'Make a view in which they are.');
  if (data.format) refuse('it reads no formats of cells', 'Make a view with columns of numbers and times.');
  if (data.group !== null)
    refuse('cases cannot be summed in groups', 'Leave "group:" out, or use --engine where the tables are.');
  if (data.task === 'multiclass' && data.prediction === null)
    refuse('several classes need the decision', 'Name its column as "prediction:".');
}

function columnOf(request: ColumnRequest, at: number, { source }: Plan): ScriptColumn {
  const { name, type } = request;
  if (type === 'auto') {
    throw new Refusal(
      `${source.file}: a condition reads "${name}", of which the plan does not say whether it is a number, a category or a time. List it under "features:".`,
    );
  }
  const isNumber = type === 'number';
  return { name, type, sql: `c${at}`, infinite: isNumber ? `i${at}` : null };
}

function storedAs(
  name: string,
  { type, sql, infinite }: ScriptColumn,
  dialect: Dialect,
): Record<string, string> {
  const stored = dialect.identifier(name);
  if (type === 'number') {
    const double = `CAST(${stored} AS ${dialect.types.double})`;
    const infinity = (sign: string) => `CAST('${sign}Infinity' AS ${dialect.types.double})`;
    return {
      [sql]: `(${dialect.finite(double)} + ${dialect.number(0)})`,
      [infinite!]: `(CASE WHEN ${double} = ${infinity('')} OR ${double} = ${infinity('-')} THEN 1 END)`,
    };
  }
  if (type === 'time')
    return {
      [sql]: dialect.milliseconds('clock', `CAST(${stored} AS ${timestamp(dialect)})`),
    };
  return { [sql]: `NULLIF(CAST(${stored} AS ${dialect.types.text}), '')` };
}

function timestamp({ name }: Dialect): string {
  return name === 'bigquery' ? 'DATETIME' : 'TIMESTAMP';
}

function conditionColumn({ type, sql }: ScriptColumn): ConditionColumn {
  return type === 'number' || type === 'time' ? { type, sql } : { type: 'text', sql, texts: [] };
}
