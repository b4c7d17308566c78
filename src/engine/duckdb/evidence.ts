import { expandFiles } from '../../data/files.ts';
import type { SetFiles } from '../../data/sets.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Evidence } from '../evidence.ts';
import { openBySql, type SqlOptions } from '../sql/open.ts';
import { type DuckDbOptions, type DuckDbSession, openDuckDb } from './session.ts';
import { duckDbSource, isFile } from './source.ts';

/** Opens both sets by DuckDB in this process. */
export function openByDuckDb(
  plan: Plan,
  names: SetFiles,
  { database, places, onProgress, ...options }: DuckDbOptions & SqlOptions,
): Promise<Evidence> {
  const engine = {
    open: async () => openDuckDb({ database, places, onProgress, files: await localFiles(names) }),
    source: (session: unknown, set: string[]) => duckDbSource(session as DuckDbSession, set, database),
    areFiles: database === null,
  };
  return openBySql(plan, names, engine, options);
}

/** The files of this machine that the user named himself. */
async function localFiles({ reference, candidate, labels }: SetFiles): Promise<string[]> {
  const named = [...reference, ...candidate, ...labels].filter(isFile);
  const found = await Promise.all(named.map((name) => expandFiles([name]).catch(() => [])));
  return found.flat();
}
