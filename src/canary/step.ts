import type { Plan, Rollout } from '../plan/plan.ts';
import { logTilts } from '../statistics/sample-ratio.ts';
import { addAuroc } from './auroc.ts';
import { admit, type Batch, isUnlabelled, mayJoinLate } from './batch.ts';
import { decide, type Ruling } from './decide.ts';
import { addBatch } from './evidence.ts';
import type { BatchRecord, Decision, State } from './state.ts';

/** The answer to one batch. */
export interface Step {
  decision: Decision;
  /** Share of traffic that the canary is to have from now on. */
  traffic: number;
  /** True only with PROMOTE. */
  promote: boolean;
  why: string;
  state: State;
}

/**
 * Adds a counted batch to the evidence and decides. Pure: the time of the look is handed in, and `state` is not
 * changed. Throws a Refusal when the batch was counted before, is out of order or belongs to another rollout.
 */
export function step(plan: Plan, batch: Batch, state: State, at: string): Step {
  admit(batch, state);
  const rollout = plan.rollout!;
  const added = add(rollout, batch, state);
  const ruling = ruled(rollout, added, state.batches.length + 1, batch);
  const { decision, traffic, why } = ruling;
  const record: BatchRecord = {
    from: new Date(batch.from).toISOString(),
    to: new Date(batch.to).toISOString(),
    baseline: { rows: batch.baseline.rows, sha256: batch.baseline.sha256 },
    canary: { rows: batch.canary.rows, sha256: batch.canary.sha256 },
    at,
    share: state.traffic,
    decision,
    traffic,
    why,
    ...(mayJoinLate(plan) && isUnlabelled(plan, batch) ? { labels: 'none' } : {}),
  };
  return after(rollout, state, { ...added, batches: [...state.batches, record], joined: undefined }, ruling);
}

/** What is decided of so many batches, and what this one leaves open. */
export function ruled(rollout: Rollout, state: State, batches: number, { untold }: Batch): Ruling {
  const ruling = decide(rollout, state, batches);
  return untold === undefined ? ruling : { ...ruling, why: `${ruling.why} ${untold}` };
}

/** The state that a ruling leads to from `before`, with what was `added` to it, and the answer. */
export function after(
  rollout: Rollout,
  before: State,
  added: State,
  { decision, traffic, why, ready }: Ruling,
): Step {
  const moved = traffic !== before.traffic;
  const state: State = {
    ...added,
    ready,
    ended: decision === 'HOLD' ? null : decision,
    traffic,
    step: moved && decision === 'HOLD' ? rollout.steps.indexOf(traffic) : before.step,
    measures: moved ? added.measures.map((one) => ({ ...one, step_canary: 0 })) : added.measures,
    answered: false,
  };
  return { decision, traffic, promote: decision === 'PROMOTE', why, state };
}

function add(rollout: Rollout, batch: Batch, state: State): State {
  const { canary, baseline, users } = batch;
  // Users go to a side, and their requests with them.
  const routed = users ?? { canary: canary.rows, baseline: baseline.rows };
  const tilts =
    rollout.strategy === 'shadow' ? null : logTilts(routed.canary, routed.baseline, state.traffic);
  const { split } = state;
  return {
    ...state,
    rollout: state.rollout || `${canary.sha256.slice(0, 12)}-${baseline.sha256.slice(0, 12)}`,
    versions: state.batches.length === 0 ? batch.versions : state.versions,
    measures: state.measures.map((evidence, i) =>
      addBatch(evidence, batch.measures[i]!, rollout.measures[i]!.margin),
    ),
    split: tilts
      ? {
          canary: split.canary + routed.canary,
          baseline: split.baseline + routed.baseline,
          expected: split.expected + (routed.canary + routed.baseline) * state.traffic,
          log_e: split.log_e.map((log, i) => log + tilts[i]!),
        }
      : split,
    ...(users ? { users: users.seen } : {}),
    auroc: rollout.auroc && state.auroc ? addAuroc(rollout, state.auroc, batch.auroc) : null,
  };
}
