import type { Plan } from '../plan/plan.ts';
import { Refusal } from '../refusal.ts';
import { addAuroc } from './auroc.ts';
import { type Batch, isUnlabelled } from './batch.ts';
import { addBatch } from './evidence.ts';
import type { State } from './state.ts';
import { after, ruled, type Step } from './step.ts';

/**
 * The place among the counted batches of one that has the same bytes, was counted without any label, and has labels now; null where
 * there is none.
 */
export function lateFor(plan: Plan, batch: Batch, { batches }: State): number | null {
  const place = batches.findIndex(
    ({ baseline, canary }) =>
      baseline.sha256 === batch.baseline.sha256 && canary.sha256 === batch.canary.sha256,
  );
  return place >= 0 && batches[place]!.labels === 'none' && !isUnlabelled(plan, batch) ? place : null;
}

/**
 * Adds to a counted batch what its labels tell, and decides anew: wrong answers and the AUROC alone, since all else was counted. The
 * evidence of a batch is a factor that does not depend on when it is known, so the labels of batches may come in any order. Throws a Refusal
 * where the rollout has ended.
 */
export function joinLate(plan: Plan, batch: Batch, place: number, state: State, at: string): Step {
  const rollout = plan.rollout!;
  const { name } = batch.canary;
  if (state.ended)
    throw new Refusal(`${name}: this rollout ended with ${state.ended}. Labels change it no more.`);
  const record = state.batches[place]!;
  const added: State = {
    ...state,
    measures: state.measures.map((evidence, i) => {
      const { kind, margin } = rollout.measures[i]!;
      if (kind !== 'wrong') return evidence;
      const more = addBatch(evidence, batch.measures[i]!, margin);
      return record.share === state.traffic ? more : { ...more, step_canary: evidence.step_canary };
    }),
    auroc: rollout.auroc && state.auroc ? addAuroc(rollout, state.auroc, batch.auroc) : null,
  };
  const ruling = ruled(rollout, added, state.batches.length, batch);
  const last = state.batches.length - 1;
  const { decision, traffic, why } = ruling;
  const batches = state.batches.map((one, i) => ({
    ...one,
    ...(i === place ? { labels: at } : {}),
    ...(i === last ? { decision, traffic, why } : {}),
  }));
  return after(rollout, state, { ...added, batches, joined: place }, ruling);
}
