import type { SetFiles } from '../../data/sets.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Evidence } from '../evidence.ts';
import { openBySql, type SqlOptions } from '../sql/open.ts';
import { type DuckDbOptions, type DuckDbSession, openDuckDb } from './session.ts';
import { duckDbSource } from './source.ts';

/** Opens both sets by DuckDB in this process. */
export function openByDuckDb(
  plan: Plan,
  names: SetFiles,
  { database, onProgress, ...options }: DuckDbOptions & SqlOptions,
): Promise<Evidence> {
  const engine = {
    open: () => openDuckDb({ database, onProgress }),
    source: (session: unknown, set: string[]) => duckDbSource(session as DuckDbSession, set, database),
    areFiles: database === null,
  };
  return openBySql(plan, names, engine, options);
}
