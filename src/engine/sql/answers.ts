import { type Classes, classesOf } from '../../count/classes.ts';
import { canonicalLabel } from '../../data/canonical.ts';
import type { Table } from '../../data/table.ts';
import type { Plan } from '../../plan/plan.ts';
import { Refusal } from '../../refusal.ts';
import type { Dialect } from './dialect/dialect.ts';
import { textsOf } from './select.ts';
import type { Session } from './session.ts';
import type { TypedColumn, TypedSet } from './typed-set.ts';

/** What was said and what was true, as expressions over a typed set: classes are numbers from 0, NULL where there is none. */
export interface AnswerExpressions {
  task: 'classes' | 'numbers';
  classes: Classes;
  actual: string;
  predicted: string;
  /** Binary: P(positive); null: there is no such column. */
  score: string | null;
  /** Multiclass: one expression a class that has scores, in the order of `classes`. */
  classScores: (string | null)[] | null;
  group: string | null;
}

/** The classes that labels may name, by the plan or by the labels of the reference. */
export async function classesOfReference(
  session: Session,
  plan: Plan,
  reference: TypedSet,
): Promise<Classes> {
  const label = reference.columns.get(plan.data.label);
  const categories = label?.type === 'category' ? await labelTexts(session, reference, label) : null;
  const columns: Table['columns'] = new Map();
  if (categories) {
    const codes = new Int32Array(0);
    columns.set(plan.data.label, { type: 'category', codes, categories, missing: 0 });
  }
  const source = { files: [reference.source.named], bytes: 0, sha256: reference.source.identity };
  return classesOf(plan, { rows: 0, header: reference.header, columns, source });
}

/** Writes labels, predictions and scores of a set by the plan's roles. Refuses a label that the reference never held. */
export async function answerExpressions(
  session: Session,
  { data }: Plan,
  set: TypedSet,
  classes: Classes,
): Promise<AnswerExpressions> {
  const { dialect } = session;
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
    return { task: 'numbers', classes, actual, predicted, score: null, classScores: null, group };
  }
  const score = data.task === 'binary' ? numbers(data.score) : null;
  const classScores = data.scores && classes.names.map((name) => numbers(data.scores![name] ?? null));
  const codes = async (column: TypedColumn, what: string) => {
    const found = await labelTexts(session, set, column);
    return codeOf(column.value, found, classes, { what, set: set.source.named }, dialect);
  };
  const label = texts(data.label);
  const decided = texts(data.prediction);
  const actual = label ? await codes(label, 'label') : none;
  const predicted = decided
    ? await codes(decided, 'prediction')
    : score !== null
      ? `(CASE WHEN ${score} >= ${dialect.number(data.threshold)} THEN 1 WHEN ${score} < ${dialect.number(data.threshold)} THEN 0 END)`
      : classScores
        ? highest(classScores)
        : none;
  return { task: 'classes', classes, actual, predicted, score, classScores, group };
}

async function labelTexts(session: Session, set: TypedSet, column: TypedColumn): Promise<string[]> {
  const found = await textsOf(session, set.from, column.value, set.row);
  if (found && found.size <= 10_000) return [...found.keys()];
  throw new Refusal(
    `${set.source.named}: column "${column.name}" holds too many different texts to be labels. Set "task: regression", or name the right column.`,
  );
}

function codeOf(
  value: string,
  found: string[],
  classes: Classes,
  { what, set }: { what: string; set: string },
  dialect: Dialect,
): string {
  const index = new Map(classes.names.map((name, i) => [name, i]));
  const cases = found.map((text) => {
    const code = index.get(canonicalLabel(text));
    if (code !== undefined) return `WHEN ${dialect.text(text)} THEN ${code}`;
    const known = classes.names.map((name) => `"${name}"`).join(', ');
    throw new Refusal(
      `${set}: a row has the ${what} "${text.slice(0, 80)}", which the reference never held (its labels: ${known}). ` +
        'Fix the data, or, if this class is new, add it to "classes:" under "data:" in the plan.',
    );
  });
  if (cases.length === 0) return `CAST(NULL AS ${dialect.types.double})`;
  return `(CASE ${value} ${cases.join(' ')} END)`;
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
