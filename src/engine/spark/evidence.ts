import type { SetFiles } from '../../data/sets.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Evidence } from '../evidence.ts';
import { openBySql, type SqlOptions } from '../sql/open.ts';
import type { ClientOptions } from './client.ts';
import { openSpark } from './session.ts';
import { sparkSource } from './source.ts';

/** Opens both sets by the Spark Connect server at `remote`. */
export function openBySpark(
  plan: Plan,
  names: SetFiles,
  { remote, now, candidateWhere, exact, ...client }: { remote: string } & SqlOptions & ClientOptions,
): Promise<Evidence> {
  const engine = { open: () => openSpark(remote, client), source: sparkSource, areFiles: false };
  return openBySql(plan, names, engine, { now, candidateWhere, ...(exact && { exact }) });
}
