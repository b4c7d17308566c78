import type { ColumnCounts } from '../../count/counts.ts';
import type { Feature, Plan } from '../../plan/plan.ts';
import { Refusal } from '../../refusal.ts';
import { valueCounts } from './count/values.ts';
import { asDouble, numbersOf, textsOf } from './select.ts';
import type { Session } from './session.ts';
import type { TypedColumn, TypedSet } from './typed-set.ts';

/** The columns of a set that are measured: what the model answered, then the features. */
export function measuredColumns({ data }: Plan, features: Feature[], set: TypedSet): TypedColumn[] {
  const { score, scores, prediction, task } = data;
  const outputs = [score, ...Object.values(scores ?? {}), task === 'regression' ? prediction : null];
  const names = new Set([...outputs, ...features.map(({ name }) => name)]);
  return [...names].flatMap((name) => {
    const column = name === null ? undefined : set.columns.get(name);
    return column ? [column] : [];
  });
}

/** Counts the rows of each value of a column; times count as numbers. */
export async function columnCounts(
  session: Session,
  set: TypedSet,
  { value, type, invalid, infinite, categories }: TypedColumn,
): Promise<ColumnCounts> {
  const { dialect } = session;
  const { rows } = set;
  if (categories) {
    const present = [...categories.values()].reduce((sum, count) => sum + count, 0);
    return { type: 'category', rows, missing: rows - present, counts: new Map(categories) };
  }
  const counted = await numbersOf(session, { present: asDouble(`COUNT(${value})`, dialect) }, set.from);
  const missing = rows - counted.present! - (invalid?.cells ?? 0);
  if (type === 'number' || type === 'time') {
    const counts = await valueCounts(session, set.from, value);
    return { type: 'number', rows, missing, invalid, ...(infinite && { infinite }), counts };
  }
  const counts = await textsOf(session, set.from, value, set.row);
  if (counts) return { type: 'category', rows, missing, counts };
  throw new Refusal(`${set.source.named}: a column of ids is no feature. Leave it out of the features.`);
}
