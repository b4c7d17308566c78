import { createHash } from 'node:crypto';
import { parsePredicate } from '../../data/condition/condition.ts';
import { type ConditionColumn, conditionSql } from './condition/condition.ts';
import type { Session } from './session.ts';
import type { SourceSet, Stored } from './source.ts';

/**
 * The rows of a set that meet a condition. The engine sees columns as they are stored, so that it can pass over partitions and files:
 * texts are compared in the engine's own order, and dates as the texts that write them.
 */
export async function chosenRows(
  session: Session,
  source: SourceSet,
  where: string,
  zone: string,
): Promise<SourceSet> {
  const dialect = { ...session.dialect, sortKey: (text: string) => text };
  const predicate = await parsePredicate(where, { timeZone: zone });
  const columns = new Map(
    source.columns.flatMap(({ name, stored }): [string, ConditionColumn][] => {
      const column = asStored(dialect.identifier(name), stored, session);
      return column ? [[name, column]] : [];
    }),
  );
  const from = `(SELECT * FROM ${source.from} WHERE ${conditionSql(predicate, columns, dialect)}) AS chosen`;
  const identity = createHash('sha256')
    .update(JSON.stringify([source.identity, where]))
    .digest('hex');
  return { ...source, named: `${source.named} where ${where}`, from, identity };
}

function asStored(sql: string, stored: Stored, { dialect }: Session): ConditionColumn | null {
  switch (stored) {
    case 'integer':
    case 'float':
      return { type: 'number', sql };
    case 'written':
    case 'text':
      return { type: 'text', sql };
    case 'truth':
    case 'date':
      return { type: 'text', sql: `CAST(${sql} AS ${dialect.types.text})` };
    case 'clock':
    case 'instant':
      return { type: 'time', sql: dialect.milliseconds(stored, sql) };
    default:
      return null;
  }
}
