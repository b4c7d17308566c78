import type { Plan } from '../plan/plan.ts';
import type { JudgedModel } from '../record/model.ts';
import { TILTS } from '../statistics/sample-ratio.ts';
import type { MeasureEvidence } from './evidence.ts';
import { noEvidence } from './evidence.ts';

export type Decision = 'PROMOTE' | 'HOLD' | 'ROLLBACK' | 'INCONCLUSIVE';

/** What is known of a rollout between two steps; what the state file holds. */
export interface State {
  version: 1;
  /** Names this rollout: from the plan and its first batch. */
  rollout: string;
  plan: string;
  plan_sha256: string;
  /** The canary's model, where the plan let it start with a signed verdict alone. */
  model?: JudgedModel | undefined;
  /** Model versions of both sides, where the plan names the column; set by the first batch. */
  versions: Versions;
  /** Index of the plan's traffic steps, and the share the canary has now. */
  step: number;
  traffic: number;
  measures: MeasureEvidence[];
  /** Sums of the log likelihood ratios of the traffic split (`TILTS`), and the requests they come from. */
  split: { canary: number; baseline: number; expected: number; log_e: number[] };
  auroc: AurocEvidence | null;
  /** The users that have been counted, where the plan names their column: see `SeenUsers`. */
  users?: string | undefined;
  /** The evidence sufficed for a promotion, which waits for a person. */
  ready: boolean;
  /** How the rollout ended; null while it goes on. */
  ended: Decision | null;
  approved: { by: string; at: string } | null;
  batches: BatchRecord[];
  /** False from the moment an answer is recorded until it was handed over: after a crash it is given again. */
  answered: boolean;
}

export interface Versions {
  baseline: string | null;
  canary: string | null;
}

/**
 * Sums for one stratified difference of AUROCs: weight × difference, weight² × variance, weight, over batches. `few`: what
 * batches with few cases of a class bring to the variance; absent where there was none.
 */
export interface AurocEvidence {
  cases: number;
  weight: number;
  difference: number;
  variance: number;
  few?: { baseline: FewSums; canary: FewSums } | undefined;
  result: 'good enough' | 'worse' | 'not proven' | null;
}

/**
 * Sums over such batches, w their weight, θ the AUROC, m and n the positives and negatives of the side: Σw, Σwθ, and what three moments
 * of one area are multiplied by, Σw²/mn, Σw²(m − 1)/mn, Σw²(n − 1)/mn.
 */
export interface FewSums {
  weight: number;
  auroc: number;
  moments: [number, number, number];
}

/** One look: which batch, and what was decided on it. Times are ISO 8601. */
export interface BatchRecord {
  from: string;
  to: string;
  baseline: { rows: number; sha256: string };
  canary: { rows: number; sha256: string };
  at: string;
  share: number;
  decision: Decision;
  traffic: number;
  why: string;
}

/** The state before the first batch. */
export function newState(plan: Plan): State {
  const rollout = plan.rollout!;
  return {
    version: 1,
    rollout: '',
    plan: plan.name,
    plan_sha256: plan.source.sha256,
    versions: { baseline: null, canary: null },
    step: 0,
    traffic: rollout.strategy === 'shadow' ? 0 : rollout.steps[0]!,
    measures: rollout.measures.map((measure) => noEvidence(measure, rollout.design)),
    split: { canary: 0, baseline: 0, expected: 0, log_e: TILTS.map(() => 0) },
    auroc: rollout.auroc ? { cases: 0, weight: 0, difference: 0, variance: 0, result: null } : null,
    ready: false,
    ended: null,
    approved: null,
    batches: [],
    answered: true,
  };
}
