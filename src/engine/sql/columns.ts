import type { ColumnCounts } from '../../count/counts.ts';
import type { Feature, Plan } from '../../plan/plan.ts';
import { Refusal } from '../../refusal.ts';
import { asDouble, numbersOf, rowsOf, textsOf } from './select.ts';
import type { Session } from './session.ts';
import { invalidCells } from './times.ts';
import type { TypedColumn, TypedSet } from './typed-set.ts';
import { valueCounts } from './values.ts';

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
  column: TypedColumn,
): Promise<ColumnCounts> {
  const { dialect } = session;
  const { value, type, stored } = column;
  const { n, present } = await numbersOf(
    session,
    { n: rowsOf(dialect), present: asDouble(`COUNT(${value})`, dialect) },
    set.from,
  );
  if (type === 'number' || type === 'time') {
    const invalid = await invalidCells(session, set, column);
    const counts = await valueCounts(session, set.from, value);
    return { type: 'number', rows: n!, missing: n! - present! - (invalid?.cells ?? 0), invalid, counts };
  }
  const counts = await textsOf(session, set.from, value, set.row);
  if (counts === null) {
    throw new Refusal(
      `${set.source.named}: column "${column.name}" holds over a million different texts, which tell no distribution. ` +
        'Leave it out of the features.',
    );
  }
  return {
    type: 'category',
    rows: n!,
    missing: n! - present!,
    counts: stored === 'float' ? asWritten(counts) : counts,
  };
}

/** Doubles that a plan takes for categories, written as the local engine writes them. */
function asWritten(counts: Map<string, number>): Map<string, number> {
  return new Map([...counts].map(([text, rows]) => [String(Number(text)), rows]));
}
