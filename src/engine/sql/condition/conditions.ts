import { parseCondition, parsePredicate } from '../../../data/condition/condition.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { Session } from '../session.ts';
import { conditionColumns, type TypedSet } from '../typed-set.ts';
import { conditionSql } from './condition.ts';

/** Writes row conditions as SQL over a set. What the texts of its columns are is asked once a set and column. */
export interface ConditionWriter {
  (set: TypedSet, conditions: string[]): Promise<string[]>;
  /** The columns that a condition reads, as written. */
  columnsOf(condition: string): Promise<string[]>;
}

export function conditionWriter(session: Session, { data }: Plan, sets: TypedSet[]): ConditionWriter {
  const known = new Map(
    sets.map((set) => [set, new Map<string, Awaited<ReturnType<typeof conditionColumns>>>()]),
  );
  const columnsFor = async (set: TypedSet, names: string[]) => {
    const key = names.toSorted().join('\n');
    const found = known.get(set)?.get(key) ?? (await conditionColumns(session, set, new Set(names)));
    known.get(set)?.set(key, found);
    return found;
  };
  const write = async (set: TypedSet, conditions: string[]) => {
    const written: string[] = [];
    for (const sql of conditions) {
      const predicate = await parsePredicate(sql, { timeZone: data.timeZone });
      const names = [...predicate.columns.values()].map(({ name }) => name);
      written.push(conditionSql(predicate, await columnsFor(set, names), session.dialect));
    }
    return written;
  };
  return Object.assign(write, {
    async columnsOf(condition: string) {
      return (await parseCondition(condition, { timeZone: data.timeZone })).columns;
    },
  });
}
