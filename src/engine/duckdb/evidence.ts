import { readBehaviour } from '../../data/behaviour.ts';
import { parseConditions } from '../../data/condition.ts';
import { readKnownAnswers, type SetFiles } from '../../data/sets.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Evidence } from '../evidence.ts';
import { chosenRows } from '../sql/chosen-rows.ts';
import { sqlEvidence } from '../sql/evidence.ts';
import { sqlSets } from '../sql/sets.ts';
import { openDuckDb } from './session.ts';
import { duckDbSource } from './source.ts';

export interface DuckDbEvidenceOptions {
  now: Date;
  /** A DuckDB database file; null: none. */
  database: string | null;
  /** A condition that keeps a part of the candidate's rows; null: all. */
  candidateWhere: string | null;
  onProgress?: ((percentage: number) => void) | undefined;
}

/** Opens both sets by DuckDB in this process, which then answers whatever is asked of them. */
export async function openByDuckDb(
  plan: Plan,
  names: SetFiles,
  { now, database, candidateWhere, onProgress }: DuckDbEvidenceOptions,
): Promise<Evidence> {
  const edgeCases = await parseConditions(
    plan.edgeCases.map(({ where }) => where),
    { timeZone: plan.data.timeZone },
  );
  const beside = {
    knownAnswers: await Promise.all(
      plan.predictions.knownAnswers.map(({ file }) => readKnownAnswers(plan, file)),
    ),
    behaviour: await readBehaviour(plan),
    edgeCases,
    files: database === null ? names : null,
  };
  const session = await openDuckDb({ database, ...(onProgress && { onProgress }) });
  try {
    const reference = await duckDbSource(session, names.reference, database);
    const all = await duckDbSource(session, names.candidate, database);
    const candidate =
      candidateWhere === null ? all : await chosenRows(session, all, candidateWhere, plan.data.timeZone);
    const labels = names.labels.length === 0 ? null : await duckDbSource(session, names.labels, database);
    const sets = await sqlSets(session, plan, { reference, candidate, labels }, edgeCases, now);
    return sqlEvidence(session, plan, sets, beside, now);
  } catch (error) {
    await session.close();
    throw error;
  }
}
