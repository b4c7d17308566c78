import { rounding } from '../../count/answers/answers.ts';
import { type Classes, classCodes, classesOf } from '../../count/answers/classes.ts';
import type { Table } from '../../data/table.ts';
import type { Plan } from '../../plan/plan.ts';
import { Refusal } from '../../refusal.ts';
import type { Dialect } from './dialect/dialect.ts';
import type { Session } from './session.ts';
import type { TypedColumn, TypedSet } from './typed-set.ts';

/** What was said and what was true, as expressions over a typed set: classes are numbers from 0, NULL where there is none. */
export interface AnswerExpressions {
  task: 'classes' | 'numbers';
  classes: Classes;
  actual: string;
  predicted: string;
  /** What scores are called below, and where they come from: of those that rounding has put outside 0 to 1 they are 0 and 1. */
  scores: Record<string, string>;
  /** Binary: P(positive); null: there is no such column. */
  score: string | null;
  /** Multiclass: one expression a class that has scores, in the order of `classes`. */
  classScores: (string | null)[] | null;
  group: string | null;
}

/** The classes that labels may name, by the plan or by the labels of the reference. */
export function classesOfReference(plan: Plan, reference: TypedSet): Classes {
  const label = reference.columns.get(plan.data.label);
  const categories = label?.type === 'category' ? labelTexts(reference, label) : null;
  const columns: Table['columns'] = new Map();
  if (categories) {
    const codes = new Int32Array(0);
    columns.set(plan.data.label, { type: 'category', codes, categories, missing: 0 });
  }
  const source = { files: [reference.source.named], bytes: 0, sha256: reference.source.identity };
  return classesOf(plan, { rows: 0, header: reference.header, columns, source });
}

/** Writes labels, predictions and scores of a set by the plan's roles. Refuses a label that the reference never held. */
export function answerExpressions(
  { dialect }: Session,
  { data }: Plan,
  set: TypedSet,
  classes: Classes,
): AnswerExpressions {
  const none = `CAST(NULL AS ${dialect.types.double})`;
  const numbers = (name: string | null) => {
    const column = name === null ? undefined : set.columns.get(name);
    return column?.type === 'number' ? column.value : null;
  };
  const texts = (name: string | null) => {
    const column = name === null ? undefined : set.columns.get(name);
    return column?.type === 'category' ? column : null;
  };
  const group = (data.group !== null && set.columns.get(data.group)?.value) || null;
  if (data.task === 'regression') {
    const [actual, predicted] = [numbers(data.label) ?? none, numbers(data.prediction) ?? none];
    return { task: 'numbers', classes, actual, predicted, scores: {}, score: null, classScores: null, group };
  }
  const scores: Record<string, string> = {};
  const named = (column: string | null, alias: string) => {
    if (column === null) return null;
    scores[alias] = probability(column, dialect);
    return alias;
  };
  const score = data.task === 'binary' ? named(numbers(data.score), 'y') : null;
  const classScores =
    data.scores && classes.names.map((name, i) => named(numbers(data.scores![name] ?? null), `y${i}`));
  const codes = (column: TypedColumn, what: string) => codeOf(column, set, classes, what, dialect);
  const label = texts(data.label);
  const decided = texts(data.prediction);
  const actual = label ? codes(label, 'label') : none;
  const predicted = decided
    ? codes(decided, 'prediction')
    : score !== null
      ? `(CASE WHEN ${score} >= ${dialect.number(data.threshold)} THEN 1 WHEN ${score} < ${dialect.number(data.threshold)} THEN 0 END)`
      : classScores
        ? highest(classScores)
        : none;
  return { task: 'classes', classes, actual, predicted, scores, score, classScores, group };
}

function labelTexts(set: TypedSet, { name, categories }: TypedColumn): string[] {
  if (categories && categories.size <= 10_000) return [...categories.keys()];
  throw new Refusal(
    `${set.source.named}: column "${name}" holds too many different texts to be labels. Set "task: regression", or name the right column.`,
  );
}

/** The class of each row, by the class of each text. */
function codeOf(
  column: TypedColumn,
  set: TypedSet,
  classes: Classes,
  what: string,
  dialect: Dialect,
): string {
  const categories = labelTexts(set, column);
  const codes = Int32Array.from(categories.keys());
  const source = { files: [set.source.named], bytes: 0, sha256: set.source.identity };
  const table: Table = { rows: codes.length, header: set.header, columns: new Map(), source };
  const found = classCodes({ type: 'category', codes, categories, missing: 0 }, classes, what, table);
  if (categories.length === 0) return `CAST(NULL AS ${dialect.types.double})`;
  const cases = categories.map((text, code) => `WHEN ${dialect.text(text)} THEN ${found[code]}`);
  return `(CASE ${column.value} ${cases.join(' ')} END)`;
}

/** The class of the highest score; the first of equals; none where a score is missing. */
function highest(scores: (string | null)[]): string {
  const present = scores.flatMap((score, code) => (score === null ? [] : [{ score, code }]));
  const missing = present.map(({ score }) => `${score} IS NULL`).join(' OR ');
  const cases = present.slice(0, -1).map(({ score, code }, i) => {
    const others = present.slice(i + 1).map((other) => `${score} >= ${other.score}`);
    return `WHEN ${others.join(' AND ')} THEN ${code}`;
  });
  return `(CASE WHEN ${missing} THEN NULL ${cases.join(' ')} ELSE ${present.at(-1)!.code} END)`;
}

/** A score; see `rounding` in count/answers/answers.ts. */
export function probability(value: string, dialect: Dialect): string {
  const number = (x: number) => dialect.number(x);
  return (
    `(CASE WHEN ${value} < ${number(0)} AND ${value} >= ${number(-rounding)} THEN ${number(0)} ` +
    `WHEN ${value} > ${number(1)} AND ${value} <= ${number(1 + rounding)} THEN ${number(1)} ELSE ${value} END)`
  );
}
