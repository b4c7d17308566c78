import { readBehaviour } from '../../data/behaviour.ts';
import { parseConditions } from '../../data/condition/condition.ts';
import { operationConditions } from '../../data/operation-columns.ts';
import { readKnownAnswers, type SetFiles } from '../../data/sets.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Evidence } from '../evidence.ts';
import { chosenRows } from './chosen-rows.ts';
import { sqlEvidence } from './evidence.ts';
import { exactLimits } from './limits.ts';
import type { Session } from './session.ts';
import { sqlSets } from './sets.ts';
import type { SourceSet } from './source.ts';

export interface SqlOptions {
  now: Date;
  /** A condition that keeps a part of the candidate's rows; null: all. */
  candidateWhere: string | null;
  /** True: nothing is counted together with its neighbours. */
  exact?: boolean;
}

/** How an engine is reached and finds sets by their names. */
export interface SqlEngine {
  open(): Promise<Session>;
  source(session: Session, names: string[]): Promise<SourceSet>;
  /** Whether sets are files of this machine, beside which others may lie. */
  areFiles: boolean;
}

/** Opens both sets by an engine, which then answers whatever is asked of them. */
export async function openBySql(
  plan: Plan,
  names: SetFiles,
  engine: SqlEngine,
  { now, candidateWhere, exact = false }: SqlOptions,
): Promise<Evidence> {
  const { timeZone } = plan.data;
  const edgeCases = await parseConditions(
    plan.edgeCases.map(({ where }) => where),
    { timeZone },
  );
  const { knownAnswers: known } = plan.predictions;
  const beside = {
    knownAnswers: await Promise.all(known.map(({ file }) => readKnownAnswers(plan, file))),
    behaviour: await readBehaviour(plan),
    edgeCases,
    operations: await operationConditions(plan),
    files: engine.areFiles ? names : null,
  };
  const session = await engine.open();
  if (exact) session.limits = exactLimits;
  try {
    const reference = await engine.source(session, names.reference);
    const all = await engine.source(session, names.candidate);
    const candidate =
      candidateWhere === null ? all : await chosenRows(session, all, candidateWhere, timeZone);
    const labels = names.labels.length === 0 ? null : await engine.source(session, names.labels);
    const sets = await sqlSets(session, plan, { reference, candidate, labels }, beside, now);
    return sqlEvidence(session, plan, sets, beside, now);
  } catch (error) {
    await session.close();
    throw error;
  }
}
